import {execFileSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {createLanguage} from '../../src/values/language.js';
import {expectOutputs, listFixtures} from '../support/fixtures.js';

const localized = (tag: string) => createLanguage({tag, figures: 'localized'});
const unknownTags = ['xx', 'tlh', 'no language', ''];

/** Words in the order of a language. */
function order(tag: string, words: readonly string[]): readonly string[] {
  return words.toSorted(localized(tag).compareWords);
}

describe('createLanguage({tag, figures}).compareWords(a, b)', () => {
  it.each([
    // Letters of their own, after z
    ['sv', ['zon', 'åra', 'äng', 'örn']],
    ['fi', ['zoo', 'å', 'äiti', 'öljy']],
    ['da', ['zone', 'æble', 'ø', 'å']],
    ['nb', ['zoo', 'ære', 'øl', 'åre']],
    // The same letters with a mark, next to those without
    ['de', ['Affe', 'Äpfel', 'Apfelsine', 'Öl', 'Zoo']],
    ['en', ['ångström', 'apple', 'zebra']],
    // Dotless i before i, and the letters after c, g, o, s and u
    ['tr', ['cam', 'çam', 'ılık', 'inek', 'sol', 'şal']],
    ['az', ['xal', 'ıldız', 'ilan', 'qar']],
    ['es', ['nube', 'ñandú', 'oso']],
    ['cs', ['cena', 'čas', 'hora', 'chata', 'im']],
    ['pl', ['lata', 'łata', 'zero', 'źle', 'żar']],
    ['lt', ['yla', 'ir', 'jau']],
    ['hu', ['cukor', 'csak', 'Gábor', 'gyár']],
    ['hr', ['lopta', 'ljubav', 'nula', 'njuška']],
    ['et', ['sadu', 'šokk', 'zoo', 'žest', 'tuli', 'õlu', 'ära']],
    // Other scripts
    ['el', ['άλφα', 'βήτα', 'γάμμα']],
    ['ru', ['ёж', 'ежи', 'жук']],
    ['uk', ['гора', 'ґанок', 'дім', 'єнот', 'їжак']],
    ['ar', ['أحمد', 'باب', 'تمر']],
    ['he', ['אב', 'בית', 'גן']],
    ['fa', ['آب', 'باد', 'پدر', 'تاب']],
    ['zh', ['北京', '重庆', '上海']],
    ['ja', ['あ', 'い', 'か', 'が', 'き']],
    ['ko', ['가', '나', '다']],
  ])('orders words of %s as its readers do', (tag, words) => {
    expect(order(tag, words.toReversed())).toEqual(words);
  });

  it.each(['en', 'de', 'sv', 'tr', 'ar', 'ja'])(
    'reads numbers in words of %s as numbers',
    (tag) => {
      expect(order(tag, ['v10', 'v9', 'v1.10', 'v1.9'])).toEqual([
        'v1.9',
        'v1.10',
        'v9',
        'v10',
      ]);
    },
  );

  it.each(unknownTags)(
    'takes the order of English for "%s", which Intl does not know',
    (tag) => {
      const words = ['ångström', 'apple', 'zebra'];

      expect(order(tag, words.toReversed())).toEqual(words);
    },
  );
});

describe('createLanguage({tag, figures}).decimalSign', () => {
  const signs: readonly (readonly [string, string])[] = [
    ...['de', 'de-AT', 'fr', 'es', 'pt-BR', 'ru', 'sv', 'tr', 'pl', 'id'].map(
      (tag) => [tag, ','] as const,
    ),
    ...['en', 'en-GB', 'de-CH', 'es-MX', 'ja', 'zh-CN', 'ko', 'he', 'hi'].map(
      (tag) => [tag, '.'] as const,
    ),
    // With the digits that are typed, not those of Arabic script
    ['ar', '.'],
    ['fa', '.'],
  ];

  it.each(signs)('is, in %s, "%s"', (tag, sign) => {
    expect(localized(tag).decimalSign).toBe(sign);
  });

  it.each(unknownTags)(
    'is a point in "%s", which Intl does not know',
    (tag) => {
      expect(localized(tag).decimalSign).toBe('.');
    },
  );

  it('is a point if figures stay as typed', () => {
    expect(createLanguage({tag: 'de', figures: 'typed'}).decimalSign).toBe('.');
  });
});

describe('createLanguage({tag, figures}).formatDate(date)', () => {
  it.each([
    ['en', '2021-08', 'August 2021'],
    ['en', '2021-08-05', 'August 5, 2021'],
    ['en-GB', '2021-08-05', '5 August 2021'],
    ['de', '2021-08', 'August 2021'],
    ['de', '2021-03-05', '5. März 2021'],
    ['fr', '2021-08', 'août 2021'],
    ['es', '2021-08-05', '5 de agosto de 2021'],
    ['ru', '2021-08-05', '5 августа 2021 г.'],
    ['ja', '2021-08-05', '2021年8月5日'],
    ['he', '2021-08-05', '5 באוגוסט 2021'],
    ['ar', '2021-08-05', '5 أغسطس 2021'],
    // In the calendar in which dates are typed, with the digits that are typed
    ['ar-SA', '2021-08', 'أغسطس 2021'],
    ['fa', '2021-08', 'اوت 2021'],
    ['th', '2021-08', 'สิงหาคม 2021'],
    ['en', '0079-10-24', 'October 24, 79'],
  ])('writes, in %s, %s as "%s"', (tag, date, text) => {
    expect(localized(tag).formatDate(date)).toBe(text);
  });

  it.each(['2021', '1967', '2021-13', 'soon', ''])(
    'leaves "%s" as it is',
    (date) => {
      expect(localized('de').formatDate(date)).toBe(date);
    },
  );

  it.each([...unknownTags, 'eo', 'si', 'en-CZ', 'kk-CN'])(
    'leaves dates in "%s" as typed, which versions of Node write in several ways',
    (tag) => {
      expect(localized(tag).formatDate('2021-08')).toBe('2021-08');
    },
  );

  it('leaves dates as typed if figures stay as typed', () => {
    const {formatDate} = createLanguage({tag: 'de', figures: 'typed'});

    expect(formatDate('2021-08')).toBe('2021-08');
  });
});

describe('figures, dates and the order of words', () => {
  // The file was written with Node 20.19 (CLDR 46) and is read by all versions.
  it.each(listFixtures(import.meta.url, 'languages'))(
    'are the same in every version of Node: $name',
    (fixture) => {
      const tags = (fixture.read('tags.txt') ?? '').trim().split('\n');

      expectOutputs(fixture, {'formats.txt': tags.map(describeTag).join('')});
    },
  );

  it.each(['tr_TR.UTF-8', 'de_DE.UTF-8', 'sv_SE.UTF-8', 'C'])(
    'are the same on a machine of the locale %s',
    (locale) => {
      const script = `
        import {createLanguage} from './lib/values/language.js';
        for (const tag of ['sv', 'tr', 'xx']) {
          const language = createLanguage({tag, figures: 'localized'});
          console.log(
            ['ö', 'z', 'ı', 'i', 'h', 'a'].sort(language.compareWords).join(' '),
            language.decimalSign,
            language.formatDate('2021-08'),
          );
        }`;
      const printed = execFileSync(
        process.execPath,
        ['--input-type=module', '--eval', script],
        {
          cwd: fileURLToPath(new URL('../..', import.meta.url)),
          env: {PATH: process.env['PATH'], LC_ALL: locale, LANG: locale},
          encoding: 'utf8',
        },
      );

      expect(printed).toBe(
        [
          'a h i ı z ö , augusti 2021\n',
          'a h ı i ö z , Ağustos 2021\n',
          'a h i ı ö z . 2021-08\n',
        ].join(''),
      );
    },
  );
});

const months = Array.from({length: 12}, (_, index) =>
  String(index + 1).padStart(2, '0'),
);
const alphabet =
  'a á ä å æ b c ç č ch d đ ð e é g gy h i ı j k l ll lj ł m n ñ';
const rest =
  'o ö ø ő p q r s š ş ss ß t þ u ü ű v w x y z ž а ё ж ї α ω א ب あ カ';

/** All that depends on a language, in a line each. */
function describeTag(tag: string): string {
  const {decimalSign, formatDate} = localized(tag);
  return [
    `${tag} 29${decimalSign}3`,
    months.map((month) => formatDate(`2021-${month}`)).join(' | '),
    months.map((month) => formatDate(`2021-${month}-05`)).join(' | '),
    order(tag, `${alphabet} ${rest}`.split(' ')).join(' '),
    '\n',
  ].join('\n');
}
