import {isCurrency} from '../currencies.js';
import {powerOfTen} from '../rational.js';
import type {UnitDeclaration} from '../../model/index.js';
import {
  compareFractions,
  multiplyFractions,
  oneFraction,
  fractionOfTen,
  toFraction,
  zeroFraction,
  type Fraction,
} from './fraction.js';
import {formatDimensions} from './formatDimensions.js';
import {readLeadingNumber} from './readLeadingNumber.js';
import {readUnit} from './readUnit.js';
import {prefixSets, unitTable, type PrefixSet} from './unitTable.js';
import {UnitProblem} from './unitProblem.js';

/** Exponents by base unit: a speed is m 1, s -1. */
export type Dimensions = Readonly<Record<string, number>>;

/** What a unit is: how many base units, of which dimension. */
export interface Unit {
  readonly factor: Fraction;
  readonly dimensions: Dimensions;
  /** Where the scale of a temperature starts, in kelvins. */
  readonly offset?: Fraction;
  /** Whether it is a difference of temperatures. */
  readonly isDifference?: boolean;
  readonly isLevel?: boolean;
}

export type UnitWords = ReadonlyMap<string, Unit>;

const prefixPowers: Readonly<Record<string, number>> = {
  p: -12,
  n: -9,
  µ: -6,
  u: -6,
  m: -3,
  c: -2,
  d: -1,
  k: 3,
  M: 6,
  G: 9,
  T: 12,
  P: 15,
  E: 18,
};

function prefixFactor(prefix: string): Fraction {
  return prefix.endsWith('i')
    ? toFraction(1n << BigInt(10 * ('KMGTPE'.indexOf(prefix.charAt(0)) + 1)))
    : fractionOfTen(prefixPowers[prefix] ?? 0);
}

/** Larger numbers make arithmetic slow, and no unit needs them. */
const largestSize = powerOfTen(200);

const basic: ReadonlySet<string> = new Set(['base', 'counted', 'level']);

function defineUnit(
  words: Map<string, Unit>,
  symbol: string,
  meaning: string,
  prefixes: PrefixSet,
  spellings: readonly string[],
): void {
  const unit: Unit = basic.has(meaning)
    ? {
        factor: oneFraction,
        dimensions: {[symbol]: 1},
        ...(meaning === 'level' && {isLevel: true}),
      }
    : readUnitAmount(meaning, words);
  const all: readonly (readonly [string, Unit])[] = [
    [symbol, unit],
    ...spellings.map((word) => [word, unit] as const),
    ...prefixSets[prefixes].map(
      (prefix) =>
        [
          prefix + symbol,
          {
            ...unit,
            factor: multiplyFractions(prefixFactor(prefix), unit.factor),
          },
        ] as const,
    ),
  ];
  for (const [word, meant] of all) {
    if (words.has(word)) {
      throw new UnitProblem('unit-taken', 'Choose another word.', word);
    }
    words.set(word, meant);
  }
}

function readUnitAmount(meaning: string, words: UnitWords): Unit {
  const hint = 'Write "counted", "level" or an amount such as "730 h".';
  const {number, rest} = readLeadingNumber(meaning) ?? {
    number: zeroFraction,
    rest: '',
  };
  if (compareFractions(number, zeroFraction) <= 0) {
    throw new UnitProblem('bad-unit', hint, meaning);
  }
  if (rest.trim() === '') {
    return {factor: number, dimensions: {}};
  }
  const {factor, dimensions, offset} = readUnit(rest.trim(), {words});
  if (offset) {
    throw new UnitProblem('bad-unit', hint, meaning);
  }
  const size = multiplyFractions(number, factor);
  if ([size.numerator, size.denominator].some((each) => each > largestSize)) {
    throw new UnitProblem('bad-unit', 'It is too large or too small.');
  }
  return {factor: size, dimensions};
}

/** The units of every dataset. */
const tableUnits: UnitWords = createTableUnits();

function createTableUnits(): UnitWords {
  const words = new Map<string, Unit>();
  const kelvin: Dimensions = {K: 1};
  for (const [word, factor, offset] of [
    ['°C', oneFraction, toFraction(27315n, 100n)],
    ['°F', toFraction(5n, 9n), toFraction(45967n, 180n)],
  ] as const) {
    words.set(word, {factor, dimensions: kelvin, offset});
    words.set(`Δ${word}`, {factor, dimensions: kelvin, isDifference: true});
  }
  for (const [symbol, meaning, prefixes = '', spellings = ''] of unitTable) {
    const others = spellings.split(' ').filter(Boolean);
    defineUnit(words, symbol, meaning, prefixes, others);
  }
  return words;
}

/**
 * The units that a dataset may use: those of the table and its own. Each own
 * unit may use those before it, so no unit is defined by itself.
 *
 * @throws UnitProblem for a declaration that cannot be read.
 */
export function declareUnits(
  own: readonly UnitDeclaration[],
  before: UnitWords = tableUnits,
): UnitWords {
  if (own.length === 0) {
    return before;
  }
  const words = new Map(before);
  for (const {word, is, also = [], prefixes = ''} of own) {
    const bad = [word, ...also].find(
      (each) => !/^\p{L}[\p{L}\d]*$/u.test(each) || isCurrency(each),
    );
    if (bad !== undefined) {
      throw new UnitProblem(
        'bad-unit',
        isCurrency(bad)
          ? 'A currency has no fixed size: write each criterion in one currency.'
          : 'A unit is a word of letters and digits that starts with a letter.',
        bad,
      );
    }
    if (/^[\d.,\s]*$/.test(is)) {
      const hint = 'Write "counted", "level" or an amount such as "730 h".';
      throw new UnitProblem('bad-unit', hint, is);
    }
    // The one meaning that a dataset may change, since months differ in length.
    const isMonth = word === 'month';
    if (isMonth) {
      for (const [each, {dimensions}] of before) {
        if (dimensions['month']) {
          words.delete(each);
        }
      }
    }
    defineUnit(words, word, is, prefixes, isMonth ? ['months', 'mo'] : also);
    if (isMonth) {
      if (formatDimensions(words.get(word)?.dimensions ?? {}) !== 's') {
        const hint = 'A month is a time, as in "730 h".';
        throw new UnitProblem('bad-unit', hint, is);
      }
      defineUnit(words, 'year', '12 month', '', ['years', 'yr', 'y']);
    }
  }
  return words;
}
