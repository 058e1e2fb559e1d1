import {
  addFractions,
  compareFractions,
  fractionOfTen,
  infiniteFraction,
  invertFraction,
  multiplyFractions,
  zeroFraction,
  type Fraction,
} from './fraction.js';
import {findConvertible, type QuantityReader} from './quantityReader.js';
import {readLeadingNumber} from './readLeadingNumber.js';
import {scalePowers} from './readUnit.js';
import {UnitProblem} from './unitProblem.js';
import type {Unit} from './unitWords.js';

const leadingCurrency = /^([-−]?)(\p{Lu}{0,3}\p{Sc}|[A-Z]{3}) ?(?=[\d.])/u;
const compound = /^(?!\d[\d.]*[eE]\d)(?:\d[\d.]*\s?\p{L}+\s?){2,}$/u;

/** A number with its unit, in base units. */
export interface ExactAmount {
  readonly at: Fraction;
  /** The same without the offset of a temperature. */
  readonly size: Fraction;
  readonly unit?: Unit;
  readonly unitText: string;
  /** The letter after the number that multiplies it. */
  readonly scale?: string;
}

/** @throws UnitProblem if the text cannot be read. */
export function readExactAmount(
  text: string,
  reader: QuantityReader,
  isBare: boolean,
  shared?: Unit,
): ExactAmount {
  if (text === '∞' || text === 'unlimited') {
    return {at: infiniteFraction, size: infiniteFraction, unitText: ''};
  }
  if (compound.test(text)) {
    return readCompound(text, reader);
  }
  const [lead = '', minus = '', currency] = leadingCurrency.exec(text) ?? [];
  const found = readLeadingNumber(
    currency === undefined ? text : minus + text.slice(lead.length),
  );
  if (!found) {
    const hint = `Write a figure and its unit, as in "5 ${reader.name}".`;
    throw new UnitProblem('bad-quantity', hint);
  }
  const {number, rest} = found;
  const resolve = (words: string): readonly [Unit, string] => {
    const free = shared ?? (isBare ? reader.own : undefined);
    const isOwn =
      currency === undefined ||
      Object.hasOwn(
        free?.dimensions ?? {},
        reader.signs.get(currency) ?? currency,
      );
    if (words === '' && free && isOwn) {
      return [free, ''];
    }
    if (words === '' && currency === undefined) {
      const hint = `Write the unit, as in "5 ${reader.name}".`;
      throw new UnitProblem('missing-unit', hint);
    }
    const unitText =
      currency === undefined ? words : `${currency} ${words}`.trim();
    return [findConvertible(unitText, reader), unitText];
  };
  // In "300 K" and "5 MB" the unit wins; in "1.2k stars" and "7B tokens" it is
  // a thousand, a billion.
  const [, scale, after = ''] = /^([kKMB])(?![\p{L}\d])(.*)$/u.exec(rest) ?? [];
  if (scale === undefined) {
    return toAmount(number, resolve(rest.trim()));
  }
  try {
    return toAmount(number, resolve(rest.trim()));
  } catch (problem) {
    if (!(problem instanceof UnitProblem)) {
      throw problem;
    }
    const power = fractionOfTen(scalePowers.get(scale) ?? 0);
    const amount = toAmount(
      multiplyFractions(number, power),
      resolve(after.trim()),
    );
    return {...amount, scale};
  }
}

function toAmount(
  number: Fraction,
  [unit, unitText]: readonly [Unit, string],
): ExactAmount {
  const size = multiplyFractions(number, unit.factor);
  const at = unit.offset ? addFractions(size, unit.offset) : size;
  return {at, size, unit, unitText};
}

function readCompound(text: string, reader: QuantityReader): ExactAmount {
  let at = zeroFraction;
  let before: Fraction | undefined;
  for (const [, figure = '', word = ''] of text.matchAll(
    /(\d[\d.]*)\s?(\p{L}+)/gu,
  )) {
    const {factor, offset} = findConvertible(word, reader);
    const size = multiplyFractions(
      readLeadingNumber(figure)?.number ?? zeroFraction,
      factor,
    );
    const fits =
      !before ||
      (multiplyFractions(at, invertFraction(before)).denominator === 1n &&
        compareFractions(size, before) < 0);
    if (offset || !fits) {
      const hint =
        'Write the larger unit first, and whole, as in "2 min 30 s".';
      throw new UnitProblem('bad-compound', hint);
    }
    at = addFractions(at, size);
    before = factor;
  }
  return {at, size: at, unit: reader.own, unitText: ''};
}

/** Two figures of which one may have the unit of the other. */
export function readAmountPair(
  first: string,
  second: string,
  reader: QuantityReader,
  isBare: boolean,
): readonly [ExactAmount, ExactAmount] {
  const isNamed = /[\p{L}\p{Sc}%‰°″★]/u.test(
    second.replace(/\d[eE][-−+]?\d/, ''),
  );
  const currency = leadingCurrency.exec(first)?.[2];
  const takesCurrency =
    currency !== undefined &&
    isNamed &&
    !leadingCurrency.test(second) &&
    !/\p{Sc}|[A-Z]{3}/u.test(second);
  const upper = takesCurrency ? `${currency} ${second}` : second;
  const [named, other] = isNamed ? [upper, first] : [first, upper];
  const a = readExactAmount(named, reader, isBare);
  const b = readExactAmount(other, reader, isBare, a.unit);
  const isPlain = /^[-−+\d.,]*$/.test(other);
  if (a.scale !== undefined && b.scale === undefined && isPlain) {
    const hint = `Write "${other}${a.scale}", or both figures in full.`;
    throw new UnitProblem('ambiguous-number', hint);
  }
  return isNamed ? [b, a] : [a, b];
}
