import {roundFigure} from '../../values/bounds.js';
import {matchFigure, splitRange} from '../../values/figureText.js';
import {localizeFigure} from '../../values/localize.js';
import {judgeBounds} from '../../views/mustHaves.js';
import {withDecimalPoint} from './decimal.js';
import {
  overlaps,
  readTypedBounds,
  reversed,
  type FilterBounds,
  type Sign,
} from './filterBounds.js';
import type {FilterKind, FilterProblem, Notation} from './filterReading.js';
import {findUnitAtEnd} from './unitAtEnd.js';
import {readComparables} from './readComparables.js';
import {
  listKnownUnits,
  listUnits,
  listUsedUnits,
  readShiftedUnits,
  readUnits,
  type FilterUnits,
  type ShiftedFilterUnits,
} from './filterUnits.js';

/**
 * Bounds of figures, such as `< 1 s`, `100 MB..2 GB` or `>= 200k`, in any unit of
 * the criterion. A figure passes if some of what it says is within.
 */
export const figureFilter: FilterKind = {
  read: (text, column, notation) => {
    const units = readUnits(column);
    const bounds = readBoundsOfFigures(
      text,
      units,
      notation,
      () => listUsedUnits(column, units),
      readShiftedUnits(column),
    );
    if ('problem' in bounds) {
      return bounds;
    }
    const readComparable = readComparables(column);
    return {
      passes: (index) =>
        column.bounds[index] !== undefined &&
        overlaps(readComparable(index), bounds),
      judge: (index) => judgeBounds(readComparable(index), bounds),
    };
  },
  split: splitFigures,
  format: localizeFigure,
  fallback: (column) => `1 ${listUnits(readUnits(column))[0] ?? ''}`.trim(),
};

function splitFigures(text: string): readonly [string, string] | undefined {
  return splitRange(text, true);
}

/** A longer text is not a bound, and matching it takes time. */
const maxLength = 100;

/**
 * Reads bounds in the base unit.
 *
 * @param listUsed the units of the column; if it has one, a number may be
 * without a unit.
 * @param shifted units whose zero is not that of the base unit.
 */
export function readBoundsOfFigures(
  text: string,
  units: FilterUnits,
  notation: Notation,
  listUsed: () => readonly string[],
  shifted: ShiftedFilterUnits = {},
): FilterBounds | {readonly problem: FilterProblem} {
  const {sign, ends} = readTypedBounds(text, notation, splitFigures);
  if (text.length > maxLength || ends.every((end) => end === '')) {
    return notNumber(text);
  }
  const figures = ends.map((end) => readFigure(end, units, notation, shifted));
  const problem = figures.find((figure) => 'reason' in figure);
  if (problem) {
    return {problem};
  }
  const found = figures as readonly Figure[];
  const written = [...found]
    .reverse()
    .find(({unit}) => unit !== undefined)?.unit;
  const used = written === undefined ? listUsed() : [];
  const unit = written ?? (used.length === 1 ? used[0] : undefined);
  if (unit === undefined) {
    const known = used.length > 0 ? used : listKnownUnits(units);
    return {problem: {reason: 'missingUnit', found: text, units: known}};
  }
  const values = found.map(({number, unit: own = unit}) =>
    number === undefined
      ? undefined
      : toBaseUnit(number, units[own], shifted[own]),
  );
  if (!values.every((value) => value === undefined || Number.isFinite(value))) {
    return notNumber(text);
  }
  if (ends.length === 1) {
    return toFigureBounds(sign, values[0] ?? NaN);
  }
  const [low = -Infinity, high = Infinity] = values;
  return low <= high ? {low, high} : {problem: reversed(ends)};
}

/** One end as typed; without a number, it is left open. */
interface Figure {
  readonly number?: number;
  readonly unit?: string;
}

function readFigure(
  end: string,
  units: FilterUnits,
  notation: Notation,
  shifted: ShiftedFilterUnits,
): Figure | FilterProblem {
  if (end === '') {
    return {};
  }
  const last = findUnitAtEnd(end, units);
  const amountText = last === undefined ? end : end.slice(0, -last.length);
  const figure = withoutMultiplier(
    withDecimalPoint(amountText.trim(), notation),
    units,
  );
  const {number, unit = last, qualifier} = matchFigure(figure, true) ?? {};
  if (number === undefined || qualifier !== undefined) {
    return {reason: 'notNumber', found: end};
  }
  const amount = Number(number.replace('−', '-'));
  const spelling = unit?.trim();
  if (spelling === undefined) {
    return {number: amount};
  }
  if (Object.hasOwn(units, spelling) || Object.hasOwn(shifted, spelling)) {
    return {number: amount, unit: spelling};
  }
  const known = listKnownUnits(units);
  return known.length === 0
    ? {reason: 'needlessUnit', found: spelling}
    : {reason: 'unknownUnit', found: spelling, units: known};
}

/** As the dataset reads its own figures. */
function toBaseUnit(
  number: number,
  factor = NaN,
  [size, zero]: readonly [number, number] = [factor, 0],
): number {
  return size === 1 && zero === 0 ? number : roundFigure(number * size + zero);
}

const multipliers: Readonly<Record<string, number>> = {
  k: 1e3,
  K: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
};
const multiplied = /(\d[\d.]*(?:e[-+]?\d+)?)\s?([kKMGT])(?!\p{L})/u;

/**
 * "200k" in digits, where no unit is mistaken for it: in amounts of money and in
 * numbers, every unit is the base unit.
 */
function withoutMultiplier(figure: string, units: FilterUnits): string {
  const isClear = Object.values(units).every((factor) => factor === 1);
  return isClear
    ? figure.replace(multiplied, (text, digits: string, letter: string) =>
        Object.hasOwn(units, letter)
          ? text
          : String(roundFigure(Number(digits) * (multipliers[letter] ?? 1))),
      )
    : figure;
}

function toFigureBounds(sign: Sign, value: number): FilterBounds {
  // "<" and ">" leave the figure itself out.
  const step = Math.abs(value) * 1e-12 + Number.MIN_VALUE;
  switch (sign) {
    case '<':
      return {low: -Infinity, high: value - step};
    case '<=':
      return {low: -Infinity, high: value};
    case '>':
      return {low: value + step, high: Infinity};
    case '>=':
      return {low: value, high: Infinity};
    case '=':
      return {low: value, high: value};
  }
}

function notNumber(found: string): {readonly problem: FilterProblem} {
  return {problem: {reason: 'notNumber', found: found.trim()}};
}
