import type {Criterion, Value} from '../model/index.js';
import {localizeFigure} from './localize.js';
import {rangeEndpoints} from './rangeEndpoints.js';
import {
  compareFractions,
  formatFraction,
  parseFraction,
  fractionToNumber,
  type Fraction,
} from './units/fraction.js';
import {
  listFilterableUnits,
  listShiftedUnits,
} from './units/filterableUnits.js';
import {nudgeOf, pointOfFigure} from './units/orderFigures.js';
import {
  createQuantityReader,
  type QuantityReader,
} from './units/quantityReader.js';
import {readExactFigure} from './units/exactFigure.js';
import {showInUnit} from './units/showInUnit.js';
import {toOwnUnit} from './units/toOwnUnit.js';
import {UnitProblem} from './units/unitProblem.js';
import type {Reading, Refusal, ValueType} from './valueType.js';

/** A figure in any unit; the sort key is in the unit of the criterion. */
export const quantity: ValueType = {
  name: 'quantity',
  example: '500 Mbit/s',
  needs: 'unit',
  isFigure: true,
  units: (criterion, typed) =>
    listFilterableUnits(typed, createQuantityReader(criterion)),
  shiftedUnits: (criterion) =>
    listShiftedUnits(createQuantityReader(criterion)),
  read: (typed, criterion) => createTypedReader(criterion)(typed),
  createReader: createTypedReader,
  compare: compareExactly,
  localize: (typed, language, criterion) =>
    localizeFigure(
      criterion.show === 'unit' ? inUnitOf(typed, criterion) : typed,
      language,
    ),
};

function createTypedReader(criterion: Criterion): (typed: string) => Reading {
  const reader = createQuantityReader(criterion);
  return (typed) => readOrRefuse(typed, criterion, reader);
}

function readOrRefuse(
  typed: string,
  criterion: Criterion,
  reader: QuantityReader,
): Reading {
  try {
    const value = readQuantityValue(typed, reader);
    return {
      value:
        criterion.show === 'unit'
          ? value
          : {...value, ...rangeEndpoints(typed)},
    };
  } catch (problem) {
    if (problem instanceof UnitProblem) {
      return toRefusal(problem, typed, criterion);
    }
    throw problem;
  }
}

function readQuantityValue(typed: string, reader: QuantityReader): Value {
  const figure = readExactFigure(typed, reader);
  const point = pointOfFigure(figure, reader.sortBy);
  const low = toEnd(figure.low, reader);
  const high = figure.high === figure.low ? low : toEnd(figure.high, reader);
  const at =
    point === figure.low
      ? low
      : point === figure.high
        ? high
        : toEnd(point, reader);
  return {
    text: typed,
    sortKey: at.number,
    low: low.number,
    high: high.number,
    exact: {
      low: low.exact,
      high: high.exact,
      point: at.exact,
      ...(figure.open && {open: figure.open}),
    },
  };
}

/** A figure in the unit of its criterion; other text stays as it is. */
function inUnitOf(typed: string, criterion: Criterion): string {
  const reader = createQuantityReader(criterion);
  const reading = readOrRefuse(typed, criterion, reader);
  return 'value' in reading ? showInUnit(typed, reader) : typed;
}

/** An end of a figure in the unit of the criterion. */
function toEnd(end: Fraction, reader: QuantityReader) {
  const inUnit = toOwnUnit(end, reader);
  const number = fractionToNumber(inUnit);
  if (inUnit.denominator !== 0n && !Number.isFinite(number)) {
    const hint = 'It is too large for the unit of the criterion.';
    throw new UnitProblem('bad-quantity', hint);
  }
  return {exact: formatFraction(inUnit), number};
}

function toRefusal(
  {code, hint, found = ''}: UnitProblem,
  typed: string,
  {unit = ''}: Criterion,
): Refusal {
  const type = `a quantity in ${unit}`;
  switch (code) {
    case 'missing-unit':
      return {
        refused: code,
        details: {found: typed, type: 'a quantity', units: [unit]},
      };
    case 'unknown-unit':
      return {
        refused: code,
        details: {found: found || typed, type, units: [unit], hint},
      };
    case 'negative-quantity':
      return {refused: code, details: {found: typed, type, hint}};
    case 'bad-quantity':
      return {
        refused: code,
        details: {found: typed, type, example: `"5 ${unit}"`, hint},
      };
    case 'reversed-range':
      return {refused: code, details: {found: typed}};
    default:
      return {refused: code, details: {found: typed, hint}};
  }
}

/** By numbers, and by fractions where these are equal. */
function compareExactly(a: Value, b: Value): number {
  const order = Number(a.sortKey) - Number(b.sortKey);
  if (!a.exact || !b.exact || !(order === 0 || Number.isNaN(order))) {
    return order;
  }
  return (
    (a.exact.point === b.exact.point
      ? 0
      : compareFractions(
          parseFraction(a.exact.point),
          parseFraction(b.exact.point),
        )) || nudgeOf(a.exact.open) - nudgeOf(b.exact.open)
  );
}
