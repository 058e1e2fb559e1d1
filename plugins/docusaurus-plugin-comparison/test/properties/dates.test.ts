import fc from 'fast-check';
import type {Criterion, Value} from '../../src/model/index.js';
import {findValueType} from '../../src/values/index.js';
import {check} from './check.js';

/** A date: how it is typed, and the days since 1970 that it covers. */
interface Typed {
  readonly typed: string;
  readonly first: number;
  readonly last: number;
}

// Date.UTC takes the years before 100 for those of another century.
const years = fc.integer({min: 100, max: 9_999});
const months = fc.integer({min: 1, max: 12});
const dates: fc.Arbitrary<Typed> = fc.oneof(
  years.map((year) => ({
    typed: padded(year, 4),
    first: dayOf(year, 1, 1),
    last: dayOf(year, 12, 31),
  })),
  fc.tuple(years, months).map(([year, month]) => ({
    typed: `${padded(year, 4)}-${padded(month, 2)}`,
    first: dayOf(year, month, 1),
    // The day before the first of the next month.
    last: dayOf(year, month + 1, 0),
  })),
  fc
    .tuple(years, fc.nat({max: 365}))
    .map(([year, day]) => new Date(Date.UTC(year, 0, 1 + day)))
    .filter((date) => date.getUTCFullYear() <= 9_999)
    .map((date) => {
      const day = date.getTime() / 86_400_000;
      return {typed: date.toISOString().slice(0, 10), first: day, last: day};
    }),
);

describe('date: read(typed, criterion)', () => {
  it('covers the days that were meant, and counts from the first', () => {
    check(
      fc.property(dates, ({typed, first, last}) => {
        expect(valueOf(typed)).toEqual({
          text: typed,
          sortKey: first,
          low: first,
          high: last,
        });
      }),
      1_000,
    );
  });

  it('takes a day that the calendar has, and no other', () => {
    const anyMonth = fc.integer({min: 0, max: 13});
    const anyDay = fc.integer({min: 0, max: 32});
    check(
      fc.property(years, anyMonth, anyDay, (year, month, day) => {
        const typed = [padded(year, 4), padded(month, 2), padded(day, 2)];
        const date = new Date(Date.UTC(year, month - 1, day));
        const isThere = date.toISOString().startsWith(typed.join('-'));

        expect(read(typed.join('-'))).toMatchObject(
          isThere ? {value: {}} : {refused: 'bad-date'},
        );
      }),
      1_000,
    );
  });

  it('gives a qualified date the bound that was said', () => {
    check(
      fc.property(dates, ({typed, first, last}) => {
        const bounds = {
          '~': [first, last],
          '≈': [first, last],
          '<': [-Infinity, first],
          '≤': [-Infinity, last],
          '>': [last, Infinity],
          '≥': [first, Infinity],
        };
        for (const [qualifier, expected] of Object.entries(bounds)) {
          const {sortKey, low, high} = valueOf(`${qualifier} ${typed}`);

          expect([low, high]).toEqual(expected);
          expect(sortKey).toBe(first);
        }
      }),
    );
  });

  it('takes a range from the first day of one to the last of the other', () => {
    const between = fc.constantFrom(' to ', '–', ' – ', ' — ');
    const sortBy = fc.constantFrom('low', 'high', undefined);
    check(
      fc.property(dates, between, dates, sortBy, (a, to, b, point) => {
        const typed = a.typed + to + b.typed;
        const given = point && {sortBy: point};
        if (a.first > b.last) {
          expect(read(typed, given)).toMatchObject({refused: 'reversed-range'});
          return;
        }
        const {first: low} = a;
        const {last: high} = b;
        const sortKey = {low, high, middle: (low + high) / 2}[
          point ?? 'middle'
        ];

        expect(valueOf(typed, given)).toEqual({
          text: typed,
          ...(to === ' to ' && {endpoints: [a.typed, b.typed]}),
          sortKey,
          low,
          high,
        });
      }),
      1_000,
    );
  });

  it('takes no hyphen for a range', () => {
    const between = fc.constantFrom('-', ' - ', '--');
    check(
      fc.property(dates, between, dates, (a, to, b) => {
        // Four digits after a hyphen are never a month.
        expect(read(a.typed + to + b.typed)).toMatchObject({
          refused: 'bad-date',
        });
      }),
    );
  });
});

function padded(number: number, length: number): string {
  return String(number).padStart(length, '0');
}

function dayOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

function read(typed: string, given: Partial<Criterion> = {}) {
  const criterion = {id: 'x', name: 'X', type: 'date', ...given};
  return findValueType('date')?.read(typed, criterion);
}

function valueOf(typed: string, given?: Partial<Criterion>): Value {
  const reading = read(typed, given);
  if (!reading || !('value' in reading)) {
    throw new Error(`"${typed}" was refused`);
  }
  return reading.value;
}
