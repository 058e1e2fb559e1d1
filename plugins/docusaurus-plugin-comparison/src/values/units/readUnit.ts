import {isCurrency} from '../currencies.js';
import {
  multiplyFractions,
  oneFraction,
  fractionOfTen,
  raiseFraction,
  type Fraction,
} from './fraction.js';
import {powerOfTen} from '../rational.js';
import {readLeadingNumber} from './readLeadingNumber.js';
import {ambiguousUnits} from './unitTable.js';
import {UnitProblem} from './unitProblem.js';
import type {Unit, UnitWords} from './unitWords.js';

/** What the words of a unit may mean. */
export interface UnitVocabulary {
  readonly words: UnitWords;
  /** The signs of the one currency that figures are in, and its code. */
  readonly signs?: ReadonlyMap<string, string>;
  /** The unit of the criterion: only units of its dimensions are proposed. */
  readonly own?: Unit;
}

const unitToken =
  /\s*(?:(?<number>\d[\d,]*(?:\.\d+)?(?:e\d{1,2})?)(?<scale>[kKMB](?![\p{L}\d]))?|(?<mark>[/·⋅*()-])|(?<word>Δ?[\p{L}\p{Sc}%‰°★″×][\p{L}\d]*)(?:\^(?<exponent>[-−]?\d))?|(?<other>.))/gu;

/** The power of ten of a word or a letter after a number. */
export const scalePowers: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['K', 3],
  ['M', 6],
  ['B', 9],
  ['thousand', 3],
  ['million', 6],
  ['billion', 9],
]);

const maxUnitLength = 100;

/**
 * Reads a unit such as `MB/s` or `USD/GiB·month`: everything after the first
 * "/" divides.
 *
 * @throws UnitProblem if it cannot be read.
 */
export function readUnit(text: string, vocabulary: UnitVocabulary): Unit {
  if (text.length > maxUnitLength) {
    const hint = `A unit has at most ${maxUnitLength} characters.`;
    throw new UnitProblem('bad-unit', hint);
  }
  const tokens = [...text.matchAll(unitToken)].map(({groups = {}}) => groups);
  const sides = [1];
  let side = 1;
  let factor: Fraction = oneFraction;
  const dimensions = new Map<string, number>();
  let single: Unit | undefined;
  for (const [index, each] of tokens.entries()) {
    const {number, scale = '', mark, word, exponent = '1', other} = each;
    const last = tokens[index - 1];
    const next = tokens[index + 1];
    if (other !== undefined) {
      const hint = 'A unit has words, numbers, "/", "·" and exponents.';
      throw new UnitProblem('unknown-unit', hint, other);
    }
    if (number !== undefined) {
      const count = countOf(number, last, next);
      const power = fractionOfTen(scalePowers.get(scale) ?? 0);
      factor = multiplyFractions(
        factor,
        raiseFraction(multiplyFractions(count, power), side),
      );
    } else if (mark === '/') {
      side = -(sides.at(-1) ?? 1);
    } else if (mark === '(') {
      sides.push(side);
    } else if (mark === ')') {
      if (sides.length === 1) {
        throw new UnitProblem('bad-unit', 'A bracket is missing.', text);
      }
      side = sides.pop() ?? 1;
    } else if (word !== undefined) {
      if (isScaleWord(word, index, next, vocabulary)) {
        const power = fractionOfTen(scalePowers.get(word) ?? 0);
        factor = multiplyFractions(factor, raiseFraction(power, side));
        continue;
      }
      const found = lookUp(word, vocabulary);
      const by = side * Number(exponent.replace('−', '-'));
      factor = multiplyFractions(factor, raiseFraction(found.factor, by));
      for (const [name, size] of Object.entries(found.dimensions)) {
        dimensions.set(name, (dimensions.get(name) ?? 0) + size * by);
      }
      const isSingle = tokens.length === 1 && by === 1;
      if (found.offset && !isSingle) {
        const hint = `Write "K" or "Δ${word}" in a product or a quotient.`;
        throw new UnitProblem('temperature-in-product', hint, text);
      }
      single = isSingle ? found : undefined;
    }
    if (factor.numerator > largest || factor.denominator > largest) {
      const hint = 'It is too large or too small.';
      throw new UnitProblem('bad-unit', hint, text);
    }
  }
  if (sides.length > 1 || !tokens.some(({word}) => word !== undefined)) {
    const hint = 'A unit needs a word, and brackets in pairs.';
    throw new UnitProblem('bad-unit', hint, text);
  }
  return (
    single ?? {
      factor,
      dimensions: Object.fromEntries(
        [...dimensions].filter(([, size]) => size !== 0),
      ),
    }
  );
}

// Units that a dataset declares of each other would grow without end.
const largest = powerOfTen(400);

type UnitToken = Readonly<Record<string, string | undefined>> | undefined;

/** "/100 km" and "1/s" have numbers; "5 min 3" has one that says nothing. */
function countOf(number: string, last: UnitToken, next: UnitToken): Fraction {
  const isCount = last
    ? /[/(]/.test(last['mark'] ?? '') && next?.['word'] !== undefined
    : next?.['mark'] === '/' || next?.['word'] !== undefined;
  const count = readLeadingNumber(number)?.number ?? oneFraction;
  if (count.numerator === 0n) {
    throw new UnitProblem(
      'unknown-unit',
      'A unit cannot be divided by 0.',
      number,
    );
  }
  if (!isCount) {
    const hint = 'Write a unit after this number, or omit the number.';
    throw new UnitProblem('bad-unit', hint, number);
  }
  return count;
}

/** The "million" of "/million tokens", and the "k" of "/k tokens". */
function isScaleWord(
  word: string,
  index: number,
  next: UnitToken,
  {words}: UnitVocabulary,
): boolean {
  return (
    scalePowers.has(word) &&
    !words.has(word) &&
    (index > 0 || word.length > 1) &&
    next?.['word'] !== undefined
  );
}

function lookUp(word: string, {words, signs, own}: UnitVocabulary): Unit {
  const found = words.get(word);
  if (found) {
    return found;
  }
  const code = signs?.get(word) ?? word;
  if (isCurrency(code)) {
    return {factor: oneFraction, dimensions: {[code]: 1}};
  }
  if (/\p{Sc}/u.test(word)) {
    const hint = 'Write the code of the currency, since others share its sign.';
    throw new UnitProblem('other-currency', hint, word);
  }
  const readings = ambiguousUnits.get(word);
  if (readings !== undefined) {
    throw new UnitProblem('ambiguous-unit', readings, word);
  }
  const fits = ({dimensions}: Unit) =>
    !own ||
    Object.keys(dimensions).some((name) => Object.hasOwn(own.dimensions, name));
  const near = [...words]
    .filter(([each]) => each.toLowerCase() === word.toLowerCase())
    .filter(([, unit]) => fits(unit))
    .map(([each]) => each);
  const [, stem = '', exponent = ''] = /^(\p{L}+)(\d)$/u.exec(word) ?? [];
  if (words.has(stem)) {
    near.push(`${stem}^${exponent}`);
  }
  const [only] = near;
  const hint =
    only !== undefined && near.length === 1
      ? `Write "${only}".`
      : `If it is a unit of your own, declare "${word}" under "units".`;
  throw new UnitProblem('unknown-unit', hint, word);
}
