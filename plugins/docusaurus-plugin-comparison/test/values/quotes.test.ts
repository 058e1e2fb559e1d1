import fc from 'fast-check';
import {parse} from 'yaml';
import type {Criterion} from '../../src/model/index.js';
import {findValueType} from '../../src/values/index.js';
import {findMissingInQuotes} from '../../src/values/quotes/index.js';
import {check} from '../properties/check.js';
import {listFixtures} from '../support/fixtures.js';

interface Example {
  readonly typed?: string;
  readonly criterion?: Partial<Criterion>;
  readonly problem?: string;
}

/** Each example of a type that can be read; of availability, also maps. */
const examples = listFixtures(import.meta.url, 'fixtures').flatMap(
  ({name, read}) =>
    (parse(read('cases.yaml') ?? '') as readonly Example[]).flatMap(
      ({typed, criterion, problem}) =>
        typed === undefined || problem !== undefined
          ? []
          : [[name, typed, criterionOf(name, criterion)] as const],
    ),
);

function criterionOf(type: string, given: Partial<Criterion> = {}): Criterion {
  const own = {id: 'own', name: 'Own', currency: 'EUR', unit: 'MB/s'};
  return {...own, type, ...given};
}

/** What the quotes lack; "refused" if the text is no value of the type. */
function lacking(
  typed: string,
  quotes: readonly string[],
  criterion: Criterion,
): readonly string[] | 'refused' {
  const type = findValueType(criterion.type);
  const read = type?.createReader?.(criterion);
  const reader = (text: string) =>
    read?.(text) ?? type?.read(text, criterion) ?? {value: neverRead};
  return !type || 'refused' in reader(typed)
    ? 'refused'
    : findMissingInQuotes(typed, quotes, type, reader);
}

const neverRead = {text: '', sortKey: ''};

/** The text with each two different digits swapped, once each. */
function swaps(typed: string): readonly string[] {
  const places = [...typed.matchAll(/\d/g)].map(({index}) => index);
  return places.flatMap((a, index) =>
    places
      .slice(index + 1)
      .filter((b) => typed[a] !== typed[b])
      .map((b) => {
        const characters = typed.split('');
        characters[a] = typed.charAt(b);
        characters[b] = typed.charAt(a);
        return characters.join('');
      }),
  );
}

const checked = (type: string) => {
  const {isFigure, bounds} = findValueType(type) ?? {};
  return isFigure === true || bounds !== undefined;
};

describe('findMissingInQuotes(typed, quotes, type, read)', () => {
  it('has examples of each type that it checks', () => {
    const types = new Set(examples.map(([type]) => type).filter(checked));

    expect([...types].sort()).toEqual([
      'availability',
      'bytes',
      'date',
      'duration',
      'money',
      'number',
      'percent',
      'quantity',
      'version',
    ]);
  });

  it.each(examples)(
    'finds the %s %j in its own words',
    (_, typed, criterion) => {
      const quotes = [
        `In our test (of one kind) it was ${typed}, as expected.`,
      ];

      expect(lacking(typed, quotes, criterion)).toEqual([]);
    },
  );

  it('finds all of these with two different digits swapped', () => {
    const accepted = examples
      .filter(([type]) => checked(type))
      .flatMap(([type, typed, criterion]) =>
        swaps(typed)
          .filter((swapped) => {
            const found = lacking(swapped, [`It was ${typed}.`], criterion);
            return found !== 'refused' && found.length === 0;
          })
          .map((swapped) => `${type}: ${typed} as ${swapped}`),
      );

    expect(accepted).toEqual([]);
  });

  it.each<readonly [string, string, string, Partial<Criterion>]>([
    ['duration', '125 ms', 'boots in 0.125 s', {}],
    ['duration', '≤ 125 ms', 'a 125-ms boot', {}],
    ['duration', '125 ms', 'within 125msec.', {}],
    ['duration', '0.125 s', 'dauert 0,125 s', {}],
    ['duration', '1200 ms', 'takes 1,200 ms', {}],
    ['duration', '1200 ms', 'dauert 1.200 ms', {}],
    ['duration', '1200 ms', 'dure 1 200 ms', {}],
    ['duration', '1200 ms', 'dauert 1\u202f200 ms', {}],
    ['duration', '1200 ms', 'dauert 1’200 ms', {}],
    ['duration', '1200.5 ms', 'dauert 1.200,5 ms', {}],
    ['duration', '1200.5 ms', 'takes 1,200.5 ms', {}],
    ['duration', '200 ms', 'each of the 7 200 ms', {}],
    ['duration', '17 s to 97 s', 'between 17 and 97 seconds', {}],
    [
      'duration',
      '17 s to 97 s',
      'at best 17 s, at worst 1 min, mostly 97 s',
      {},
    ],
    ['duration', '17 s to 97 s', 'von 17 bis 97 s', {}],
    ['bytes', '1.5 GiB', 'needs 1.5 gibibytes of memory', {}],
    ['bytes', '1500 MB', 'needs 1.5 GB', {}],
    ['percent', '≥ 99.9 %', '99.9% of the requests', {}],
    ['percent', '99.9 %', '99,9 Prozent, also 99,9 %', {}],
    ['percent', '-3 %', 'it changed by −3 %', {}],
    ['money', '5.99 USD', 'from $5.99/month', {currency: 'USD'}],
    ['money', '5.99 USD', 'US$5.99', {currency: 'USD'}],
    ['money', '1299.50 EUR', 'ab 1.299,50 € im Monat', {}],
    ['number', '200000', 'over 200,000 stars', {}],
    ['number', '4', 'up to 4 vCPUs', {}],
    ['number', '1200000', '1.200.000 users', {}],
    ['quantity', '500 Mbit/s', 'reaches 0.5 Gbit/s', {unit: 'Mbit/s'}],
    ['quantity', '2 min 30 s', 'after 150 s', {unit: 's'}],
    ['date', '2013-03', 'first shown on March 20, 2013', {}],
    ['date', '2013-03-20', 'first shown on March 20th, 2013.', {}],
    ['date', '2013-03-20', 'on 20 March 2013', {}],
    ['date', '2013-03-20', 'am 20. März 2013', {}],
    ['date', '2013-03-20', 'le 20 mars 2013', {}],
    ['date', '2013-03-20', 'el 20 de marzo de 2013', {}],
    ['date', '2013-03-20', 'am 20.03.2013', {}],
    ['date', '2013-03-20', 'on 03/20/2013', {}],
    ['date', '2013', 'since 2013', {}],
    ['date', '2008 to 2013', 'from 2008 until 2013', {}],
    ['version', '1.19', 'new in v1.19.0.', {}],
    ['version', '≥ 1.19', 'Go 1.19, or later', {}],
    [
      'availability',
      '57; 4, removed in 50',
      'in 4 up to 50, again from 57 on',
      {},
    ],
  ])('finds %s %j in %j', (type, typed, quote, given) => {
    expect(lacking(typed, [quote], criterionOf(type, given))).toEqual([]);
  });

  it.each<readonly [string, string, string, readonly string[]]>([
    ['duration', '125 ms', 'boots in 152 ms', ['125 ms']],
    ['duration', '125 ms', 'boots in 125 s', ['125 ms']],
    ['duration', '25 ms', 'boots in 125 ms', ['25 ms']],
    ['duration', '12 ms', 'boots in 12.5 ms', ['12 ms']],
    ['duration', '125 ms', 'one of 125 tests', ['125 ms']],
    ['duration', '17 s to 97 s', 'at least 17 s', ['97 s']],
    ['duration', '17 s to 97 s', 'at least 18 s', ['17 s', '97 s']],
    ['duration', '17-97 s', 'at least 18 s', ['17', '97 s']],
    ['duration', '97 s to 97 s', '97 s', ['97 s']],
    ['percent', '3 %', 'it changed by −3 %', ['3 %']],
    ['number', '1.2', '1,200,000 users', ['1.2']],
    ['number', '110', 'version 1.10.0', ['110']],
    ['date', '2013-03-20', 'in March 2013', ['2013-03-20']],
    // 3 December or 12 March.
    ['date', '2013-03-12', 'on 03/12/2013', ['2013-03-12']],
    ['date', '2013', 'it took 20131 steps', ['2013']],
    ['version', '1.19', 'new in 1.190', ['1.19']],
    ['availability', '57; 4, removed in 50', 'from 57 on', ['4', '50']],
  ])('does not find %s %j in %j', (type, typed, quote, missing) => {
    expect(lacking(typed, [quote], criterionOf(type))).toEqual(missing);
  });

  it('needs a figure of its own for each end', () => {
    const criterion = criterionOf('duration');
    const quote = ['from 12 ms to 21 ms'];

    expect(lacking('12 ms to 21 ms', quote, criterion)).toEqual([]);
    expect(lacking('21 ms to 21 ms', quote, criterion)).toEqual(['21 ms']);
    expect(lacking('12 ms to 12 ms', quote, criterion)).toEqual(['12 ms']);
  });

  it('takes each end from another quote', () => {
    const criterion = criterionOf('duration');

    expect(lacking('1 s to 2 s', ['1 s at best', '2 s'], criterion)).toEqual(
      [],
    );
  });

  it.each(['text', 'support', 'list', 'scale', 'subject'])(
    'does not look for a %s',
    (type) => {
      const found = lacking('yes', ['certainly'], {
        ...criterionOf(type),
        scale: ['no', 'yes'],
        subjects: [{id: 'yes', name: 'Yes'}],
      });

      expect(found).toEqual([]);
    },
  );

  it('finds swapped digits however the quote writes the figure', () => {
    const written = fc
      .tuple(fc.constantFrom('en', 'de', 'fr', 'de-CH'), figures)
      .map(([language, {number, unit, type, typed}]) => {
        const {format} = new Intl.NumberFormat(language, {
          maximumFractionDigits: 9,
        });
        return {typed, type, quote: `it is ${format(number)} ${unit} here`};
      });
    check(
      fc.property(written, ({typed, type, quote}) => {
        const criterion = criterionOf(type);
        expect(lacking(typed, [quote], criterion)).toEqual([]);
        for (const swapped of swaps(typed)) {
          expect([swapped, lacking(swapped, [quote], criterion)]).not.toEqual([
            swapped,
            [],
          ]);
        }
      }),
    );
  });
});

const units: readonly (readonly [string, string, string, number])[] = [
  ['duration', 'ms', 's', 1000],
  ['duration', 's', 's', 1],
  ['duration', 'min', 's', 1 / 60],
  ['bytes', 'MB', 'GB', 1000],
  ['bytes', 'KiB', 'KiB', 1],
  ['percent', '%', '%', 1],
  ['money', 'EUR', '€', 1],
  ['number', '', '', 1],
];

/** A figure as a dataset has it, and its number in the unit of a quote. */
const figures = fc
  .tuple(
    fc.constantFrom(...units),
    fc.integer({min: 1, max: 9_999_999}),
    fc.constantFrom(1, 10, 100),
  )
  .map(([[type, own, unit, factor], digits, parts]) => ({
    type,
    unit,
    typed: `${digits / parts} ${own}`.trim(),
    number: Number((digits / parts / factor).toPrecision(15)),
  }));
