/** @jest-environment jsdom */
import fc from 'fast-check';
import {parse} from 'yaml';
import {readBoundsOfDates} from '../../src/client/table/dateFilter.js';
import {readBoundsOfFigures} from '../../src/client/table/figureFilter.js';
import {readBoundsOfVersions} from '../../src/client/table/versionFilter.js';
import type {Criterion, Value} from '../../src/model/index.js';
import {findValueType, valueTypes} from '../../src/values/index.js';
import {createLanguage} from '../../src/values/language.js';
import {listFixtures} from '../support/fixtures.js';
import {check} from './check.js';

const notation = {decimalSign: '.', to: 'to'} as const;

interface Bounds {
  readonly low?: unknown;
  readonly high?: unknown;
  readonly problem?: unknown;
}

/** Reads the text of a filter, as the kind of filter of a type does. */
function readFilter(text: string, criterion: Criterion): Bounds {
  switch (criterion.type) {
    case 'date':
      return readBoundsOfDates(text, notation);
    case 'version':
      return readBoundsOfVersions(text, notation);
    default: {
      const type = findValueType(criterion.type);
      const units = type?.units?.(criterion, []) ?? {};
      return readBoundsOfFigures(
        text,
        units,
        notation,
        () => Object.keys(units),
        type?.shiftedUnits?.(criterion),
      );
    }
  }
}

/** The bounds of a value; a version is from itself to itself. */
function boundsOf({sortKey, low, high}: Value): Bounds {
  return {low: low ?? sortKey, high: high ?? sortKey};
}

interface Case {
  readonly typed?: string;
  readonly criterion?: Partial<Criterion>;
  readonly problem?: string;
}

const filterable = valueTypes.filter(
  ({units, bounds}) => units ?? (bounds !== 'availability' && bounds),
);

const fixtures = listFixtures(
  new URL('../values/read.test.ts', import.meta.url).href,
).flatMap(({name, read}) =>
  filterable.some((type) => type.name === name)
    ? (parse(read('cases.yaml') ?? '') as readonly Case[]).flatMap(
        ({typed, criterion, problem}) =>
          typed === undefined || problem !== undefined || !/\d/.test(typed)
            ? []
            : [{name, typed, criterion}],
      )
    : [],
);

function criterionOf(type: string, given?: Partial<Criterion>): Criterion {
  return {id: 'x', name: 'X', type, currency: 'EUR', unit: 'MB/s', ...given};
}

function readDataset(typed: string, criterion: Criterion): Value {
  const reading = findValueType(criterion.type)?.read(typed, criterion);
  if (!reading || !('value' in reading)) {
    throw new Error(`"${typed}" is refused.`);
  }
  return reading.value;
}

const signOf = (typed: string) => /^\s*[~≈<>≤≥]/.exec(typed)?.[0].trim() ?? '';

describe('a filter, of a text that a dataset reads', () => {
  it('has examples of every type that has bounds', () => {
    expect(new Set(fixtures.map(({name}) => name))).toEqual(
      new Set(filterable.map(({name}) => name)),
    );
  });

  it.each(fixtures.filter(({typed}) => signOf(typed) === ''))(
    'reads the $name "$typed" and "= $typed" as the dataset does',
    ({name, typed, criterion: given}) => {
      const criterion = criterionOf(name, given);
      const bounds = boundsOf(readDataset(typed, criterion));

      expect(readFilter(typed, criterion)).toMatchObject(bounds);
      expect(readFilter(`= ${typed}`, criterion)).toMatchObject(bounds);
    },
  );

  it.each(fixtures.filter(({typed}) => /[~≈]/.test(signOf(typed))))(
    'reads the $name "$typed" as the dataset does',
    ({name, typed, criterion: given}) => {
      const criterion = criterionOf(name, given);

      expect(readFilter(typed, criterion)).toMatchObject(
        boundsOf(readDataset(typed, criterion)),
      );
    },
  );

  // A filter "< 2" leaves 2 out, and goes below zero, where no duration is.
  it.each(fixtures.filter(({typed}) => /[<>≤≥]/.test(signOf(typed))))(
    'reads the $name "$typed" with an end on the same side',
    ({name, typed, criterion: given}) => {
      const criterion = criterionOf(name, given);
      const {sortKey} = readDataset(typed, criterion);
      const {low, high} = readFilter(typed, criterion);
      const isUpper = /[<≤]/.test(signOf(typed));

      expect((isUpper ? low : high) ?? 'none').toBe(
        name === 'version' ? 'none' : isUpper ? -Infinity : Infinity,
      );
      expect(typeof (isUpper ? high : low)).toBe(typeof sortKey);
    },
  );

  const figures = fc.oneof(
    fc.nat({max: 9_999_999}).map(String),
    fc.nat({max: 99_999}).map((each) => (each / 100).toFixed(2)),
    fc.nat({max: 999}).map((each) => `${each}e-3`),
  );
  const days = fc
    .integer({min: -40_000, max: 40_000})
    .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
  const dates = fc
    .tuple(days, fc.constantFrom(4, 7, 10))
    .map(([day, length]) => day.slice(0, length));
  const versions = fc
    .array(fc.nat({max: 30}), {minLength: 1, maxLength: 3})
    .map((numbers) => numbers.join('.'));

  it.each(filterable)('reads any $name as the dataset does', ({name}) => {
    const criterion = criterionOf(name);
    const units = findValueType(name)?.units?.(criterion);
    const ends = units
      ? fc
          .tuple(figures, fc.constantFrom(...Object.keys(units)))
          .map(([figure, unit]) => `${figure} ${unit}`.trim())
      : name === 'date'
        ? dates
        : versions;
    const ranges = fc.tuple(ends, ends).map((each) => each.join(' to '));
    const texts = name === 'version' ? ends : fc.oneof(ends, ranges);
    check(
      fc.property(texts, (text) => {
        const reading = findValueType(name)?.read(text, criterion);
        const filter = readFilter(text, criterion);

        expect(filter).toMatchObject(
          reading && 'value' in reading
            ? boundsOf(reading.value)
            : // Points may separate thousands of money; a filter reads them.
              reading?.refused === 'ambiguous-figure'
              ? {low: expect.any(Number)}
              : {problem: {reason: 'reversedRange'}},
        );
      }),
      1_000,
    );
  });
});

describe('a filter, of a number as a language writes it', () => {
  it.each([
    'en',
    'en-IN',
    'de',
    'de-CH',
    'fr',
    'es',
    'pt-BR',
    'ja',
    'ko',
    'zh-Hans',
    'ar',
  ])('reads every number of %s', (tag) => {
    const {decimalSign} = createLanguage({tag, figures: 'localized'});
    const format = new Intl.NumberFormat(tag, {maximumFractionDigits: 6});
    check(
      fc.property(
        fc.nat({max: 999_999_999}),
        fc.constantFrom(1, 10, 100, 10_000),
        (digits, divisor) => {
          const number = digits / divisor;

          expect(
            readBoundsOfFigures(
              format.format(number),
              {'': 1},
              {decimalSign, to: 'to'},
              () => [''],
            ),
          ).toEqual({low: number, high: number});
        },
      ),
    );
  });
});
