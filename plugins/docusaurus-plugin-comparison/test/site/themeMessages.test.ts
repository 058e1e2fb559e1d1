import fs from 'node:fs';
import {fileURLToPath} from 'node:url';
import {
  extractAllSourceCodeFileTranslations,
  getBabelOptions,
} from '@docusaurus/babel';
import {globTranslatableSourceFiles} from '@docusaurus/utils';
import {readThemeMessages} from '../../src/site/themeMessages.js';

const locales = fs
  .readdirSync(new URL('../../src/locales', import.meta.url))
  .map((file) => file.replace(/\.json$/, ''));

/** The theme's messages in English, found as Docusaurus finds them. */
async function extractMessages(): Promise<Record<string, string>> {
  const theme = fileURLToPath(new URL('../../src/theme', import.meta.url));
  const files = await extractAllSourceCodeFileTranslations(
    await globTranslatableSourceFiles([theme]),
    getBabelOptions({isServer: true}),
  );
  expect(files.flatMap(({warnings}) => warnings)).toEqual([]);
  return Object.fromEntries(
    files.flatMap(({translations}) =>
      Object.entries(translations).map(([id, {message}]) => [id, message]),
    ),
  );
}

/** What is replaced: `{date}` by Docusaurus, `[criteria]` by the controls. */
function placeholdersOf(message: string): readonly string[] {
  // Languages differ in how many plural forms they have.
  return [...new Set(message.match(/\{\w+\}|\[\w+\]/g))].sort();
}

describe('readTranslationMessages(locale)', () => {
  it('reads the file of the locale', () => {
    expect(readThemeMessages('fr')).toMatchObject({
      'theme.comparison.footnotes': 'Notes et sources',
    });
  });

  it.each([
    ['de-AT', 'de'],
    ['fr-CA', 'fr'],
    ['pt', 'pt-BR'],
    ['pt-br', 'pt-BR'],
    ['ar-EG', 'ar'],
    ['ko-KR', 'ko'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
  ])('reads for %s the file of %s', (locale, language) => {
    expect(readThemeMessages(locale)).toEqual(readThemeMessages(language));
  });

  it.each(['en', 'en-GB', 'pt-PT', 'zh-TW', 'sv'])(
    'has nothing for %s',
    (locale) => {
      expect(readThemeMessages(locale)).toEqual({});
    },
  );
});

describe('src/locales', () => {
  let english: Record<string, string>;

  beforeAll(async () => {
    english = await extractMessages();
  });

  it('has these locales', () => {
    expect(locales.sort()).toEqual([
      'ar',
      'de',
      'es',
      'fr',
      'ja',
      'ko',
      'pt-BR',
      'zh-Hans',
    ]);
  });

  it('is for ids of the theme that say they are ours', () => {
    expect(Object.keys(english).length).toBeGreaterThan(0);
    for (const id of Object.keys(english)) {
      expect(id).toMatch(/^theme\.comparison\./);
    }
  });

  it('translates texts that read as an editor would leave them', () => {
    const translated =
      /\b(?:stands?|told|letters|parted|mend|read through|grey|take away)\b/i;

    expect(
      Object.values(english).filter((text) => translated.test(text)),
    ).toEqual([]);
  });

  describe.each(locales)('%s', (locale) => {
    const messages = readThemeMessages(locale);

    it('has the messages of the theme and no other, by id', () => {
      expect(Object.keys(messages)).toEqual(Object.keys(english).sort());
    });

    it('keeps the placeholders', () => {
      for (const [id, message] of Object.entries(messages)) {
        expect([id, placeholdersOf(message)]).toEqual([
          id,
          placeholdersOf(english[id] ?? ''),
        ]);
      }
    });

    it('has a text without spaces around it for each', () => {
      for (const [id, message] of Object.entries(messages)) {
        expect([id, message]).toEqual([id, message.trim()]);
        expect([id, message]).not.toEqual([id, '']);
      }
    });
  });
});
