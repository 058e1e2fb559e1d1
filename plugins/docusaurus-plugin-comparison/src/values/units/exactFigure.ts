import {
  readAmountPair,
  readExactAmount,
  type ExactAmount,
} from './exactAmount.js';
import {
  addFractions,
  compareFractions,
  fractionOfTen,
  infiniteFraction,
  multiplyFractions,
  negateFraction,
  zeroFraction,
  type Fraction,
} from './fraction.js';
import {normalizeSigns} from './normalizeSigns.js';
import type {QuantityReader} from './quantityReader.js';
import {readLeadingNumber} from './readLeadingNumber.js';
import {UnitProblem} from './unitProblem.js';

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

const maxFigureLength = 200;
const wordForSign =
  /^(?:up to|from|over|under|at least|at most|about|circa|ca\.?|max\.?|min\.?) ?(?=[\d\p{Sc}])|\d ?\+( ?\p{L}.*)?$/iu;
const figureDash =
  /(?<=[\p{L}\p{Sc}\d%‰°″)])(?<!\d[eE]) ?[–—-] ?(?=(?:[-−+]|\p{Lu}{0,3}\p{Sc}|[A-Z]{3} )? ?[\d.])/u;
const plainAmount = /^\d+(?:\.\d+)? ?\p{L}+$/u;

/** @throws UnitProblem if the text cannot be read. */
export function readExactFigure(
  typed: string,
  reader: QuantityReader,
  {isBare = reader.isBare, least = reader.least}: FigureOptions = {},
): ExactFigure {
  const text = normalizeSigns(typed);
  if (text.length > maxFigureLength) {
    const hint = `A figure has at most ${maxFigureLength} characters.`;
    throw new UnitProblem('bad-quantity', hint);
  }
  if (plainAmount.test(text) && !/\.000|^0\d/.test(text)) {
    const amount = readExactAmount(text, reader, isBare);
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
    : figure.split(figureDash);
  if (sign !== '' && (ends.length > 1 || spread.length > 1)) {
    const hint = 'A range has no sign before it.';
    throw new UnitProblem('bad-quantity', hint);
  }
  if (/[~≈]/.test(sign) && (reader.own.offset || reader.own.isLevel)) {
    const hint =
      '"~" means within a tenth, which has no meaning on this scale. Write the tolerance, as in "20 ± 2".';
    throw new UnitProblem('bad-quantity', hint);
  }
  const [first = '', second = ''] = spread;
  if (spread.length === 2) {
    return readSpread(first, second, reader, isBare, least);
  }
  const [from = '', to = ''] = ends;
  if (ends.length === 2) {
    const [low, high] = readAmountPair(from, to, reader, isBare);
    return toFigure(low.at, high.at, [low, high], least);
  }
  const amount = readExactAmount(figure, reader, isBare);
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
        ...toFigure(at, infiniteFraction, [amount], least),
        open: 'low',
        center: at,
      };
    case '>=':
    case '≥':
      return {...toFigure(at, infiniteFraction, [amount], least), center: at};
    default:
      return toFigure(at, at, [amount], least);
  }
}

function toFigure(
  low: Fraction,
  high: Fraction,
  amounts: readonly ExactAmount[],
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
      ? readAmountPair(first, second, reader, isBare)
      : [readExactAmount(first, reader, isBare), undefined];
  const percent = multiplyFractions(
    readLeadingNumber(share ?? '0')?.number ?? zeroFraction,
    fractionOfTen(-2),
  );
  const width = by ? by.size : multiplyFractions(percent, center.size);
  const low = addFractions(center.at, negateFraction(width));
  return {
    // What cannot be below zeroFraction is cut off there: 5 ± 10 ms.
    ...toFigure(
      compareFractions(low, least) < 0 ? least : low,
      addFractions(center.at, width),
      by ? [center, by] : [center],
      least,
    ),
    center: center.at,
  };
}
