import {
  extractAllSourceCodeFileTranslations,
  getBabelOptions,
} from '@docusaurus/babel';
import {fileURLToPath} from 'node:url';
import {globTranslatableSourceFiles} from '@docusaurus/utils';
import {createSay, twinWords} from '../../../src/markdown/twins/words.js';

const say = (currentLocale: string, codeTranslations = {}) =>
  createSay({i18n: {currentLocale} as never, codeTranslations});

describe('createSay(context)', () => {
  it('says the words of the theme in the language of the page', () => {
    expect(say('en')('theme.comparison.sources.uses')).toBe('Used for:');
    expect(say('de')('theme.comparison.cell.unknown')).toBe('unbekannt');
  });

  it('prefers the words of the site', () => {
    const own = {'theme.comparison.cell.unknown': 'not known'};

    expect(say('de', own)('theme.comparison.cell.unknown')).toBe('not known');
  });

  it('has in English the messages of the theme', async () => {
    const theme = fileURLToPath(new URL('../../../src/theme', import.meta.url));
    const files = await extractAllSourceCodeFileTranslations(
      await globTranslatableSourceFiles([theme]),
      getBabelOptions({isServer: true}),
    );
    const messages = Object.assign(
      {},
      ...files.map(({translations}) => translations),
    ) as Record<string, {message: string}>;

    for (const [id, word] of Object.entries(twinWords)) {
      expect([id, messages[id]?.message]).toEqual([id, word]);
    }
  });
});
