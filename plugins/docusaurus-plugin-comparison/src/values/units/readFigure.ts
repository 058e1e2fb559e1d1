import {
  add,
  compareFractions,
  infinite,
  invert,
  multiply,
  negate,
  powerOfTen,
  zero,
  type Fraction,
} from './fraction.js';
import {normalizeText} from './normalizeText.js';
import {findConvertible, type QuantityReader} from './quantityReader.js';
import {readNumber} from './readNumber.js';
import {scalePowers} from './readUnit.js';
import {UnitProblem} from './unitProblem.js';
import type {Unit} from './unitWords.js';

/** A figure, exactly, in base units. */
export interface ExactFigure {
  readonly low: Fraction;
  readonly high: Fraction;
  /** The end that is left out, as that of "< 5". */
  readonly open?: 'low' | 'high';
  /** The figure that a range is around. */
  readonly center?: Fraction;
  /** The units as typed, without repetitions. */
  readonly units: readonly string[];
}

export interface FigureOptions {
  /** Whether the unit may be left out. */
  readonly isBare?: boolean;
  readonly least?: Fraction;
}

const maxLength = 200;
const wordForSign =
  /^(?:up to|from|over|under|at least|at most|about|circa|ca\.?|max\.?|min\.?) ?(?=[\d\p{Sc}])|\d ?\+( ?\p{L}.*)?$/iu;
const dash =
  /(?<=[\p{L}\p{Sc}\d%‰°″)])(?<!\d[eE]) ?[–—-] ?(?=(?:[-−+]|\p{Lu}{0,3}\p{Sc}|[A-Z]{3} )? ?[\d.])/u;
const leading = /^([-−]?)(\p{Lu}{0,3}\p{Sc}|[A-Z]{3}) ?(?=[\d.])/u;
const compound = /^(?!\d[\d.]*[eE]\d)(?:\d[\d.]*\s?\p{L}+\s?){2,}$/u;
const plain = /^\d+(?:\.\d+)? ?\p{L}+$/u;

interface Amount {
  readonly at: Fraction;
  /** The same without the offset of a temperature. */
  readonly size: Fraction;
  readonly unit?: Unit;
  readonly unitText: string;
  /** The letter after the number that multiplies it. */
  readonly scale?: string;
}

/** @throws UnitProblem if the text cannot be read. */
export function readFigure(
  typed: string,
  reader: QuantityReader,
  {isBare = reader.isBare, least = reader.least}: FigureOptions = {},
): ExactFigure {
  const text = normalizeText(typed);
  if (text.length > maxLength) {
    const hint = `A figure has at most ${maxLength} characters.`;
    throw new UnitProblem('bad-quantity', hint);
  }
  if (plain.test(text) && !/\.000|^0\d/.test(text)) {
    const amount = readAmount(text, reader, isBare);
    return toFigure(amount.at, amount.at, [amount], least);
  }
  if (/^\d+:\d\d/.test(text)) {
    const hint = 'Write "12 h 30 min" or "12 min 30 s".';
    throw new UnitProblem('clock-time', hint);
  }
  if (wordForSign.test(text)) {
    const hint = 'Write a sign before the figure: ≤, ≥, <, > or ~.';
    throw new UnitProblem('word-for-sign', hint);
  }
  const [, sign = '', figure = ''] =
    /^(<=|>=|[<>≤≥~≈])? ?(.*)$/u.exec(text) ?? [];
  const spread = figure.split(/ ?(?:±|\+\/-) ?/);
  const ends = figure.includes(' to ')
    ? figure.split(' to ')
    : figure.split(dash);
  if (sign !== '' && (ends.length > 1 || spread.length > 1)) {
    const hint = 'A range has no sign before it.';
    throw new UnitProblem('bad-quantity', hint);
  }
  if (/[~≈]/.test(sign) && (reader.own.offset || reader.own.isLevel)) {
    const hint =
      'A tenth of this scale says nothing, so write how far the figure may be off, as in "20 ± 2".';
    throw new UnitProblem('bad-quantity', hint);
  }
  const [first = '', second = ''] = spread;
  if (spread.length === 2) {
    return readSpread(first, second, reader, isBare, least);
  }
  const [from = '', to = ''] = ends;
  if (ends.length === 2) {
    const [low, high] = readPair(from, to, reader, isBare);
    return toFigure(low.at, high.at, [low, high], least);
  }
  const amount = readAmount(figure, reader, isBare);
  const {at} = amount;
  switch (sign) {
    case '<':
      return {
        ...toFigure(least, at, [amount], least),
        open: 'high',
        center: at,
      };
    case '<=':
    case '≤':
      return {...toFigure(least, at, [amount], least), center: at};
    case '>':
      return {
        ...toFigure(at, infinite, [amount], least),
        open: 'low',
        center: at,
      };
    case '>=':
    case '≥':
      return {...toFigure(at, infinite, [amount], least), center: at};
    default:
      return toFigure(at, at, [amount], least);
  }
}

function toFigure(
  low: Fraction,
  high: Fraction,
  amounts: readonly Amount[],
  least: Fraction,
): ExactFigure {
  if (low !== high && compareFractions(low, high) > 0) {
    // "< -5" of what is not negative is below the least, not reversed.
    if (low !== least) {
      throw new UnitProblem('reversed-range', 'Swap the two ends.');
    }
    throw new UnitProblem('negative-quantity', belowLeast);
  }
  if (low !== least && compareFractions(low, least) < 0) {
    throw new UnitProblem('negative-quantity', belowLeast);
  }
  const units = [...new Set(amounts.map(({unitText}) => unitText))];
  return {low, high, units};
}

const belowLeast =
  'Write 0 or more, or set "negative: true"; nothing is below absolute zero.';

function readSpread(
  first: string,
  second: string,
  reader: QuantityReader,
  isBare: boolean,
  least: Fraction,
): ExactFigure {
  const [, share] =
    /^([\d.]+) ?%$/.exec(reader.base === '' ? '' : second) ?? [];
  const [center, by] =
    share === undefined
      ? readPair(first, second, reader, isBare)
      : [readAmount(first, reader, isBare), undefined];
  const percent = multiply(
    readNumber(share ?? '0')?.number ?? zero,
    powerOfTen(-2),
  );
  const width = by ? by.size : multiply(percent, center.size);
  const low = add(center.at, negate(width));
  return {
    // What cannot be below zero is cut off there: 5 ± 10 ms.
    ...toFigure(
      compareFractions(low, least) < 0 ? least : low,
      add(center.at, width),
      by ? [center, by] : [center],
      least,
    ),
    center: center.at,
  };
}

function readAmount(
  text: string,
  reader: QuantityReader,
  isBare: boolean,
  shared?: Unit,
): Amount {
  if (text === '∞' || text === 'unlimited') {
    return {at: infinite, size: infinite, unitText: ''};
  }
  if (compound.test(text)) {
    return readCompound(text, reader);
  }
  const [lead = '', minus = '', currency] = leading.exec(text) ?? [];
  const found = readNumber(
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
      (reader.signs.get(currency) ?? currency) in (free?.dimensions ?? {});
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
    const power = powerOfTen(scalePowers.get(scale) ?? 0);
    const amount = toAmount(multiply(number, power), resolve(after.trim()));
    return {...amount, scale};
  }
}

function toAmount(
  number: Fraction,
  [unit, unitText]: readonly [Unit, string],
): Amount {
  const size = multiply(number, unit.factor);
  const at = unit.offset ? add(size, unit.offset) : size;
  return {at, size, unit, unitText};
}

function readCompound(text: string, reader: QuantityReader): Amount {
  let at = zero;
  let before: Fraction | undefined;
  for (const [, figure = '', word = ''] of text.matchAll(
    /(\d[\d.]*)\s?(\p{L}+)/gu,
  )) {
    const {factor, offset} = findConvertible(word, reader);
    const size = multiply(readNumber(figure)?.number ?? zero, factor);
    const fits =
      !before ||
      (multiply(at, invert(before)).denominator === 1n &&
        compareFractions(size, before) < 0);
    if (offset || !fits) {
      const hint =
        'Write the larger unit first, and whole, as in "2 min 30 s".';
      throw new UnitProblem('bad-compound', hint);
    }
    at = add(at, size);
    before = factor;
  }
  return {at, size: at, unit: reader.own, unitText: ''};
}

/** Two figures of which one may have the unit of the other. */
function readPair(
  first: string,
  second: string,
  reader: QuantityReader,
  isBare: boolean,
): readonly [Amount, Amount] {
  const isNamed = /[\p{L}\p{Sc}%‰°″★]/u.test(
    second.replace(/\d[eE][-−+]?\d/, ''),
  );
  const currency = leading.exec(first)?.[2];
  const takesCurrency =
    currency !== undefined &&
    isNamed &&
    !leading.test(second) &&
    !/\p{Sc}|[A-Z]{3}/u.test(second);
  const upper = takesCurrency ? `${currency} ${second}` : second;
  const [named, other] = isNamed ? [upper, first] : [first, upper];
  const a = readAmount(named, reader, isBare);
  const b = readAmount(other, reader, isBare, a.unit);
  const isPlain = /^[-−+\d.,]*$/.test(other);
  if (a.scale !== undefined && b.scale === undefined && isPlain) {
    const hint = `Write "${other}${a.scale}", or both figures in full.`;
    throw new UnitProblem('ambiguous-number', hint);
  }
  return isNamed ? [b, a] : [a, b];
}
