/** @jest-environment jsdom */
import {createColumnComparison} from '../../../src/client/table/compare.js';
import {createComparisonText} from '../../../src/client/table/comparisonText.js';
import type {ComparisonKind} from '../../../src/client/table/state.js';
import {readThemeMessages} from '../../../src/site/themeMessages.js';
import type {Strings} from '../../../src/client/table/table.js';
import {
  importComparisonStrings,
  importStrings,
} from '../../theme/renderTable.js';
import {columnOf, yamlOf} from './columnOf.js';

let english: Strings;

beforeAll(async () => {
  english = {...(await importStrings()), ...(await importComparisonStrings())};
});

/** What is said of a value, compared with another one. */
async function said(
  criterion: string,
  [value, baseline]: readonly [string, string],
  {kind = 'factor', strings = english, language = 'en'}: Options = {},
): Promise<string | undefined> {
  const yaml = yamlOf(`type: ${criterion}`, [value, baseline]);
  const {column, notation} = await columnOf(yaml, language);
  const toText = createComparisonText(strings, language, notation.decimalSign);
  const comparison = createColumnComparison(column, 1, kind, toText);
  return comparison?.compare(0)?.text.replaceAll('\u00a0', ' ');
}

interface Options {
  readonly kind?: ComparisonKind;
  readonly strings?: Strings;
  readonly language?: string;
}

const euros = 'money, currency: EUR';

describe('createColumnComparison(column, at, kind, toText)', () => {
  it.each([
    [
      'duration',
      '29.3 s to 96.9 s',
      '568 ms to 1157 ms',
      '25 to 171 times as long',
    ],
    [
      'duration',
      '3 ms to 40 ms',
      '568 ms to 1157 ms',
      '14 to 390 times shorter',
    ],
    [
      'duration',
      '< 50 µs',
      '568 ms to 1157 ms',
      'at least 11,300 times shorter',
    ],
    ['duration', '1144 ms', '568 ms to 1157 ms', '0.98 to 2.1 times as long'],
    ['duration', '≥ 1 s', '2 s', 'at least 0.5 times as long'],
    ['duration', '≥ 2 s', '2 s', 'at least 1 time as long'],
    ['bytes', '131 MB', '4.1 MB', 'about 32 times as much'],
    ['bytes', '1 MiB', '18 MiB', '18 times less'],
    ['number', '8', '4', '2 times as much'],
    ['number', '~ 8', '4', 'about 2 times as much'],
    ['number', '4', '4', 'the same'],
    ['number', '~ 4', '4', 'about the same'],
    ['number', '"-4"', '4', '8 less'],
    ['number', '0', '4', '4 less'],
    [euros, '12 EUR', '0 EUR', '12 EUR more'],
    ['duration', '≤ 5 s', '≤ 3 s', '3 s shorter to 5 s longer'],
    [euros, '6 EUR', '4 EUR', '1.5 times as much'],
    ['percent', '12 %', '7 %', '5 points more'],
    ['percent', '8 %', '7 %', '1 point more'],
    ['percent', '"-3 %"', '7 %', '10 points less'],
    ['percent', '5–9 %', '7 %', '2 points less to 2 points more'],
    ['percent', '70 ‰', '7 %', 'the same'],
    ['date', '2016', '2013', '3 years later'],
    ['date', '2013', '2014', '1 year earlier'],
    ['date', '2016-03', '2013', 'about 3 years later'],
    ['date', '2013-05', '2013-03', '2 months later'],
    ['date', '2014-03', '2013-03', '1 year later'],
    ['date', '2016-05', '2013-03', 'about 3.2 years later'],
    ['date', '2013-03-08', '2013-03-01', '7 days later'],
    ['date', '2013-03-01', '2013-03-02', '1 day earlier'],
    ['date', '2016-03-08', '2013-03-08', '3 years later'],
    ['date', '2013-12-01', '2013-03-08', 'about 8.8 months later'],
    ['date', '2013', '2013', 'the same'],
    ['date', '~ 2013', '2013', 'about the same'],
    ['date', '≥ 2016', '2013', 'at least 2 years later'],
    ['date', '2016 to 2018', '2013', '2 to 6 years later'],
    ['date', '2012 to 2014', '2013', '2 years earlier to 2 years later'],
  ])('says of %s: %s, compared with %s, is %s', async (type, a, b, text) => {
    expect(await said(type, [a, b])).toBe(text);
  });

  it.each([
    ['duration', '≥ 5 s', '≥ 3 s'],
    ['duration', 'unknown', '3 s'],
    ['duration', '3 s', 'n/a'],
    ['date', 'unknown', '2013'],
    ['support', 'yes', 'no'],
    ['text', 'a', 'b'],
    ['version', '"1.10"', '"1.9"'],
    ['list', 'a; b', 'a'],
  ])('says nothing of %s: %s, compared with %s', async (type, a, b) => {
    expect(await said(type, [a, b])).toBeUndefined();
  });

  it.each([
    ['duration', '15 s', '10 s', '50% longer'],
    ['duration', '1 s to 3 s', '2 s', '50% shorter to 50% longer'],
    ['bytes', '1 MB', '2 MB', '50% less'],
    [euros, '12 EUR', '0 EUR', '12 EUR more'],
    ['percent', '12 %', '7 %', '5 points more'],
    ['date', '2016', '2013', '3 years later'],
  ])(
    'says in percent of %s: %s, compared with %s, is %s',
    async (type, a, b, text) => {
      expect(await said(type, [a, b], {kind: 'percent'})).toBe(text);
    },
  );

  it.each([
    ['duration', '29.3 s', '568 ms', 'about 29 s longer'],
    ['duration', '1 h', '59 min', '1 min longer'],
    ['duration', '50 µs', '568 ms', 'about 570 ms shorter'],
    ['duration', '1 s to 3 s', '2 s', '1 s shorter to 1 s longer'],
    ['bytes', '2 GB', '500 MB', '1.5 GB more'],
    [euros, '€14.99', '€5', '€9.99 more'],
    [euros, '€10 to €20', '€5', '€5 to €15 more'],
    [euros, '14.99 EUR', '5 EUR', '9.99 EUR more'],
    ['number', '1200000', '2', 'about 1,200,000 more'],
  ])(
    'says as a difference of %s: %s, compared with %s, is %s',
    async (type, a, b, text) => {
      expect(await said(type, [a, b], {kind: 'difference'})).toBe(text);
    },
  );

  it('compares with all sides of a dispute', async () => {
    const disputed =
      '{disputed: [{value: 1 s, source: s}, {value: 10 s, source: s}]}';

    expect(await said('duration', [disputed, '1 s'])).toBe(
      '1 to 10 times as long',
    );
  });

  it.each([
    ['duration', '3 ms', '568 ms', 'factor', 'about 189 times faster'],
    ['duration', '29 s to 97 s', '568 ms', 'factor', '51 to 171 times slower'],
    ['duration', '45 s', '50 s', 'difference', '5 s faster'],
    // Not for sure, and half of the time is not 50% faster.
    [
      'duration',
      '1144 ms',
      '568 ms to 1157 ms',
      'factor',
      '0.98 to 2.1 times as long',
    ],
    ['duration', '≥ 2 s', '2 s', 'factor', 'at least 1 time as long'],
    ['duration', '1 s', '2 s', 'percent', '50% shorter'],
    ['duration', '2 s', '2 s', 'factor', 'the same'],
  ] as const)(
    'says of %s %s, compared with %s by %s, in words of the dataset "%s"',
    async (type, value, baseline, kind, expected) => {
      const words = `${type}, lower: faster, higher: slower`;

      expect(await said(words, [value, baseline], {kind})).toBe(expected);
    },
  );

  it('has a word for one end alone, for amounts and dates too', async () => {
    const price = `${euros}, lower: cheaper`;
    const percent = {kind: 'percent'} as const;

    expect(await said(price, ['1 EUR', '2 EUR'], percent)).toBe('50% cheaper');
    expect(await said(price, ['2 EUR', '1 EUR'], percent)).toBe('100% more');
    expect(await said('date, higher: newer', ['2016', '2013'])).toBe(
      '3 years newer',
    );
  });

  it('is a text, whatever the words of the data are', async () => {
    const yaml = yamlOf('type: number', ['4', '2']);
    const {column} = await columnOf(yaml);
    const toText = createComparisonText(english, 'en', '.');

    expect(
      createColumnComparison(column, 5, 'factor', toText)?.hasBaseline,
    ).toBe(false);
    expect(
      createColumnComparison(column, 1, 'factor', toText)?.compare(1),
    ).toBeUndefined();
  });
});

describe('the words of a comparison', () => {
  const pairs = [
    ['duration', '29.3 s to 96.9 s', '568 ms to 1157 ms'],
    ['bytes', '1 MB', '18 MB'],
    ['duration', '1 s to 4 s', '2 s'],
    ['date', '2015', '2013'],
    ['percent', '12 %', '7 %'],
  ] as const;

  it.each([
    [
      'de',
      [
        '25 bis 171 Mal so lang',
        '18 Mal weniger',
        '0,5 bis 2 Mal so lang',
        '2 Jahre später',
        '5 Prozentpunkte mehr',
      ],
    ],
    [
      'fr',
      [
        'de 25 à 171 fois la durée',
        '18 fois moins',
        'de 0,5 à 2 fois la durée',
        '2 ans plus tard',
        '5 points de plus',
      ],
    ],
    [
      'es',
      [
        'de 25 a 171 veces la duración',
        '18 veces menos',
        'de 0,5 a 2 veces la duración',
        '2 años después',
        '5 puntos más',
      ],
    ],
    [
      'pt-BR',
      [
        'de 25 a 171 vezes a duração',
        '18 vezes menos',
        'de 0,5 a 2 vezes a duração',
        '2 anos depois',
        '5 pontos a mais',
      ],
    ],
    [
      'ja',
      [
        '25～171倍の長さ',
        '18倍少ない',
        '0.5～2倍の長さ',
        '2 年遅い',
        '5ポイント多い',
      ],
    ],
    [
      'ko',
      [
        '25~171배 길이',
        '18배 적음',
        '0.5~2배 길이',
        '2년 늦음',
        '5%포인트 많음',
      ],
    ],
    [
      'zh-Hans',
      [
        '时长为 25 至 171 倍',
        '少 18 倍',
        '时长为 0.5 至 2 倍',
        '晚 2年',
        '多 5 个百分点',
      ],
    ],
    [
      'ar',
      [
        'أطول: 25 إلى 171 مرة',
        'أقل: 18 مرة',
        'أطول: 0.5 إلى 2 مرة',
        'أحدث بمقدار سنتان',
        'أكثر بمقدار 5 نقاط',
      ],
    ],
  ])('are translated: %s', async (language, expected) => {
    const strings = translate(language);
    const texts = await Promise.all(
      pairs.map(([type, ...pair]) => said(type, pair, {strings, language})),
    );

    expect(texts).toEqual(expected);
  });
});

/** The strings of the theme in a language. */
function translate(language: string): Strings {
  const messages = readThemeMessages(language);
  const ids: Readonly<Record<string, string>> = {
    compareBy: 'compared.by',
    comparedWith: 'compared.column',
    range: 'note.range',
    atLeast: 'note.atLeast',
    atMost: 'note.atMost',
  };
  return Object.fromEntries(
    Object.keys(english).map((name) => [
      name,
      messages[`theme.comparison.${ids[name] ?? `compared.${name}`}`] ?? '',
    ]),
  );
}
