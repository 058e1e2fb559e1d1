import fc from 'fast-check';
import type {Criterion, Value} from '../../src/model/index.js';
import {findValueType} from '../../src/values/index.js';
import {check} from './check.js';

/** A fraction of whole numbers: nothing is lost in it. */
interface Exact {
  readonly number: bigint;
  readonly of: bigint;
}

/** A number: how it is typed, and how much it is. */
interface Figure {
  readonly typed: string;
  readonly exact: Exact;
}

const second = 1_000_000_000n;
const types: Readonly<Record<string, Readonly<Record<string, Exact>>>> = {
  // In nanoseconds, so that every unit is a whole number.
  duration: inTerms(second, {
    ns: 1n,
    µs: 1_000n,
    ms: 1_000_000n,
    s: second,
    min: 60n * second,
    h: 3_600n * second,
    d: 86_400n * second,
    weeks: 7n * 86_400n * second,
  }),
  bytes: inTerms(1n, {
    B: 1n,
    kB: 10n ** 3n,
    MB: 10n ** 6n,
    GB: 10n ** 9n,
    TB: 10n ** 12n,
    PB: 10n ** 15n,
    EB: 10n ** 18n,
    KiB: 1n << 10n,
    MiB: 1n << 20n,
    GiB: 1n << 30n,
    TiB: 1n << 40n,
    PiB: 1n << 50n,
    EiB: 1n << 60n,
  }),
  percent: inTerms(10n, {'%': 10n, percent: 10n, '‰': 1n}),
  number: inTerms(1n, {'': 1n}),
  money: inTerms(1n, {EUR: 1n, '€': 1n}),
};
const signed = ['number', 'percent'];

const plain = fc
  .tuple(fc.bigInt({min: 0n, max: 10n ** 12n}), fc.nat({max: 9}))
  .map(([digits, decimals]) => toFigure(digits, decimals));
const small = fc.nat({max: 999}).map((whole) => toFigure(BigInt(whole), 0));
const scientific = fc
  .tuple(fc.nat({max: 999_999}), fc.integer({min: -9, max: 9}))
  .map(([digits, exponent]) => ({
    typed: `${digits}e${exponent}`,
    exact: power(BigInt(digits), exponent),
  }));
const figures = fc.oneof(plain, small, scientific);

describe.each(Object.entries(types))('%s: read(typed, …)', (type, units) => {
  const unit = fc.constantFrom(...Object.keys(units));
  const space = fc.constantFrom('', ' ', '\u00a0');
  const isSigned = signed.includes(type);
  const sign = fc.constantFrom(...(isSigned ? ['', '-', '−', '+'] : ['']));
  // Of money, "1.250" may mean thousands; test/values/thousands.test.ts has it.
  const clear = figures.filter(
    ({typed}) => type !== 'money' || !/^[1-9]\d{0,2}\.\d{3}$/.test(typed),
  );
  const typedFigures = fc
    .tuple(sign, clear, space, unit)
    .map(([before, {typed, exact}, gap, word]) => ({
      typed: before + typed + gap + word,
      base: times(
        /[-−]/.test(before) ? negative(exact) : exact,
        units[word] ?? exact,
      ),
    }));

  it('turns a figure into the base unit', () => {
    check(
      fc.property(typedFigures, ({typed, base}) => {
        const {text, sortKey, low, high} = valueOf(type, typed);

        expect(text).toBe(typed);
        expectNear(sortKey, base);
        expect([low, high]).toEqual([sortKey, sortKey]);
      }),
      1_000,
    );
  });

  it('gives a qualified figure the bound that was said', () => {
    const least = isSigned ? -Infinity : 0;
    check(
      fc.property(typedFigures, space, ({typed, base}, gap) => {
        const boundsOf = (qualifier: string) => {
          const {sortKey, low, high} = valueOf(type, qualifier + gap + typed);
          expectNear(sortKey, base);
          return {low, high};
        };
        const {sortKey} = valueOf(type, typed);

        for (const qualifier of ['~', '≈']) {
          expect(boundsOf(qualifier)).toEqual({low: sortKey, high: sortKey});
        }
        for (const qualifier of ['<', '<=', '≤']) {
          expect(boundsOf(qualifier)).toEqual({low: least, high: sortKey});
        }
        for (const qualifier of ['>', '>=', '≥']) {
          expect(boundsOf(qualifier)).toEqual({low: sortKey, high: Infinity});
        }
      }),
    );
  });

  it('takes a range from its lower end to its upper', () => {
    const between = fc.constantFrom(' to ', '–', ' – ', ' — ', '-', ' - ');
    check(
      fc.property(typedFigures, between, typedFigures, (a, to, b) => {
        const reading = read(type, a.typed + to + b.typed);
        const order = compare(a.base, b.base);

        if (order > 0 && !isNear(toNumber(a.base), b.base)) {
          expect(reading).toMatchObject({refused: 'reversed-range'});
        } else if (order <= 0) {
          const value = valueOf(type, a.typed + to + b.typed);
          expectNear(value.low, a.base);
          expectNear(value.high, b.base);
          expectNear(value.sortKey, middle(a.base, b.base), wider(a, b));
        }
      }),
      1_000,
    );
  });

  it('counts a range from the end that the criterion says', () => {
    check(
      fc.property(typedFigures, ({typed}) => {
        const range = `${typed} to ${typed}`;
        const {sortKey} = valueOf(type, typed);

        for (const sortBy of [{}, {sortBy: 'low'}, {sortBy: 'high'}] as const) {
          // Zero has no sign that counts.
          expect(Number(valueOf(type, range, sortBy).sortKey) + 0).toBe(
            Number(sortKey) + 0,
          );
        }
      }),
    );
  });

  it('takes a unit for both ends if it is written once', () => {
    check(
      fc.property(small, small, unit, (a, b, word) => {
        const [from, to] = compare(a.exact, b.exact) < 0 ? [a, b] : [b, a];
        const twice = `${from.typed} ${word} to ${to.typed} ${word}`.trim();
        const {text: _, endpoints: __, ...value} = valueOf(type, twice);

        for (const between of ['–', '-', ' to ', ' – ']) {
          const once = `${from.typed}${between}${to.typed} ${word}`.trim();
          const endpoints = [from.typed, `${to.typed} ${word}`.trim()];

          expect(valueOf(type, once)).toEqual({
            text: once,
            ...value,
            // Only a word is said in another language.
            ...(between === ' to ' && {endpoints}),
          });
        }
      }),
    );
  });
});

describe('number: read(typed, criterion)', () => {
  // Or a range and the figure in its middle would not share a place.
  it('counts a range as the figure in its middle', () => {
    const tenths = fc.nat({max: 999});
    check(
      fc.property(tenths, tenths, (one, other) => {
        const [low = 0, high = 0] = [one, other].sort((a, b) => a - b);
        const range = `${low / 10} to ${high / 10}`;
        const twentieths = toFigure(BigInt(low + high) * 5n, 2).typed;

        expect(valueOf('number', range).sortKey).toBe(
          valueOf('number', twentieths).sortKey,
        );
      }),
    );
  });
});

function inTerms(
  base: bigint,
  units: Readonly<Record<string, bigint>>,
): Readonly<Record<string, Exact>> {
  return Object.fromEntries(
    Object.entries(units).map(([unit, number]) => [unit, {number, of: base}]),
  );
}

function toFigure(digits: bigint, decimals: number): Figure {
  const text = String(digits).padStart(decimals + 1, '0');
  const point = text.length - decimals;
  const fraction = decimals > 0 ? `.${text.slice(point)}` : '';
  return {
    typed: text.slice(0, point) + fraction,
    exact: power(digits, -decimals),
  };
}

/** digits × 10^exponent */
function power(digits: bigint, exponent: number): Exact {
  return exponent < 0
    ? {number: digits, of: 10n ** BigInt(-exponent)}
    : {number: digits * 10n ** BigInt(exponent), of: 1n};
}

function times(a: Exact, b: Exact): Exact {
  return {number: a.number * b.number, of: a.of * b.of};
}

function negative({number, of}: Exact): Exact {
  return {number: -number, of};
}

function middle(a: Exact, b: Exact): Exact {
  return {number: a.number * b.of + b.number * a.of, of: 2n * a.of * b.of};
}

/** The end of a range that is farther from zero. */
function wider(a: {readonly base: Exact}, b: {readonly base: Exact}): Exact {
  const [left, right] = [a.base, b.base].map((end) =>
    end.number < 0n ? negative(end) : end,
  );
  return left && right && compare(left, right) > 0 ? left : b.base;
}

function compare(a: Exact, b: Exact): number {
  const difference = a.number * b.of - b.number * a.of;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The nearest number: thirty digits are more than it can hold. */
function toNumber({number, of}: Exact): number {
  const digits = (number * 10n ** 30n) / of;
  return Number(`${digits}e-30`);
}

/** As near as fifteen digits of the greatest number can say. */
function isNear(found: number, expected: Exact, greatest = expected): boolean {
  const allowed = Math.abs(toNumber(greatest)) * 1e-14;
  return Math.abs(found - toNumber(expected)) <= allowed;
}

function expectNear(found: unknown, expected: Exact, greatest?: Exact): void {
  const number = toNumber(expected);

  // Where it is near, the rest is the rounding of a binary fraction.
  expect(isNear(Number(found), expected, greatest) ? number : found).toBe(
    number,
  );
}

function read(type: string, typed: string, given: Partial<Criterion> = {}) {
  const criterion = {id: 'x', name: 'X', type, currency: 'EUR', ...given};
  return findValueType(type)?.read(typed, criterion);
}

function valueOf(
  type: string,
  typed: string,
  given?: Partial<Criterion>,
): Value {
  const reading = read(type, typed, given);
  if (!reading || !('value' in reading)) {
    throw new Error(`"${typed}" was refused: ${JSON.stringify(reading)}`);
  }
  return reading.value;
}
