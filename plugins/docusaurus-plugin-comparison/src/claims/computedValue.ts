import type {Criterion, Value} from '../model/index.js';
import {pointOf} from '../values/bounds.js';
import {findValueType} from '../values/index.js';
import {roundToDigits} from '../values/rational.js';
import {formatFraction, parseFraction} from '../values/units/fraction.js';
import {
  addExact,
  compareExact,
  exactZero,
  invertExact,
  isInfinite,
  multiplyExact,
  negate,
  readExact,
  signOfExact,
  toNearestNumber,
  type Exact,
} from './exact.js';
import {createInterval, type Figures} from './interval.js';
import {factorOf} from './readFigureInterval.js';

const percentBase = readExact('100');
const half = readExact('0.5');

/** What a computed value may be; undefined for one that was typed. */
export function readComputedInterval(
  {isComputed, exact}: Value,
  {type}: Criterion,
): Figures | undefined {
  if (!isComputed || !exact) {
    return undefined;
  }
  const read = (end: string): Exact => {
    const figure = parseFraction(end);
    return type === 'percent'
      ? multiplyExact(figure, invertExact(percentBase))
      : figure;
  };
  return createInterval(
    read(exact.low),
    read(exact.high),
    exact.open === 'low',
    exact.open === 'high',
  );
}

/**
 * The value of what was computed, as its type would read it. A single figure is
 * shown in full if it is short, else in three digits; the ends of a range are
 * rounded outward, so that what is shown encloses it. Orders and claims use what
 * is exact.
 *
 * @returns undefined if it may be anything.
 */
export function toComputedValue(
  figures: Figures,
  criterion: Criterion,
): Value | undefined {
  const {low, high, isLowOpen, isHighOpen} = toBaseFigure(figures, criterion);
  if (isInfinite(low) && isInfinite(high)) {
    return undefined;
  }
  const type = findValueType(criterion.type);
  for (const exactDigits of [6, 0]) {
    const text = printFigures(
      {low, high, isLowOpen, isHighOpen},
      criterion,
      exactDigits,
    );
    const reading = type?.read(text, criterion);
    if (reading && 'value' in reading) {
      const bounds = {low: toNearestNumber(low), high: toNearestNumber(high)};
      const at = pointOfFigures(low, high, criterion);
      const open = isLowOpen && !isInfinite(low) ? 'low' : 'high';
      const isOpen =
        (isLowOpen && !isInfinite(low)) || (isHighOpen && !isInfinite(high));
      return {
        ...reading.value,
        ...bounds,
        sortKey:
          isInfinite(low) || isInfinite(high)
            ? toNearestNumber(at)
            : pointOf(bounds, criterion),
        exact: {
          low: formatFraction(low),
          high: formatFraction(high),
          point: formatFraction(at),
          ...(isOpen && {open}),
        },
        isComputed: true,
      };
    }
  }
  return undefined;
}

/** Claims take a percentage for a plain number. */
function toBaseFigure(figures: Figures, {type}: Criterion): Figures {
  return type === 'percent'
    ? createInterval(
        multiplyExact(figures.low, percentBase),
        multiplyExact(figures.high, percentBase),
        figures.isLowOpen,
        figures.isHighOpen,
      )
    : figures;
}

function pointOfFigures(low: Exact, high: Exact, {sortBy}: Criterion): Exact {
  if (isInfinite(low) || isInfinite(high)) {
    return isInfinite(low) ? high : low;
  }
  return sortBy === 'low'
    ? low
    : sortBy === 'high'
      ? high
      : multiplyExact(half, addExact(low, high));
}

function printFigures(
  {low, high, isLowOpen, isHighOpen}: Figures,
  criterion: Criterion,
  exactDigits: number,
): string {
  const print = (end: Exact, direction: 'down' | 'up' | 'nearest') => {
    const unit = displayUnit(end, criterion);
    const digits = printDigits(
      multiplyExact(end, invertExact(factorOfUnitIn(unit, criterion))),
      direction,
      exactDigits,
    );
    return unit === '' ? digits : `${digits} ${unit}`;
  };
  if (isInfinite(high)) {
    return `${isLowOpen ? '>' : '≥'} ${print(low, 'down')}`;
  }
  if (isInfinite(low)) {
    return `${isHighOpen ? '<' : '≤'} ${print(high, 'up')}`;
  }
  if (compareExact(low, high) === 0) {
    return print(low, 'nearest');
  }
  const lower = print(low, 'down');
  const upper = print(high, 'up');
  // A unit that both ends have is at the upper one.
  const unit = displayUnit(high, criterion);
  const isShared = unit !== '' && displayUnit(low, criterion) === unit;
  return `${isShared ? lower.slice(0, -unit.length - 1) : lower} to ${upper}`;
}

/** The unit in which a figure has few digits before its point. */
function displayUnit(at: Exact, criterion: Criterion): string {
  const {type, currency = '', unit = ''} = criterion;
  switch (type) {
    case 'money':
      return currency;
    case 'quantity':
      return unit;
    case 'percent':
      return '%';
    case 'duration':
    case 'bytes': {
      const units =
        type === 'duration'
          ? ['ns', 'µs', 'ms', 's', 'min', 'h', 'd']
          : ['B', 'kB', 'MB', 'GB', 'TB', 'PB', 'EB'];
      const fits = units.filter((each) => {
        const size = factorOf(each, criterion);
        return size && compareExact(size, at) <= 0;
      });
      return fits.at(-1) ?? (type === 'duration' ? 's' : 'B');
    }
    default:
      return '';
  }
}

function factorOfUnitIn(unit: string, criterion: Criterion): Exact {
  const factor =
    criterion.type === 'quantity' || criterion.type === 'percent'
      ? undefined
      : factorOf(unit, criterion);
  return factor ?? readExact('1');
}

/** @param exactDigits how many digits a number may have that is not rounded. */
function printDigits(
  end: Exact,
  direction: 'down' | 'up' | 'nearest',
  exactDigits: number,
): string {
  const sign = signOfExact(end);
  if (sign === 0) {
    return String(toNearestNumber(exactZero));
  }
  const size = sign < 0 ? negate(end) : end;
  const away =
    sign > 0 || direction === 'nearest'
      ? direction
      : direction === 'up'
        ? 'down'
        : 'up';
  const exact =
    exactDigits > 0 ? roundToDigits(size, exactDigits, 'nearest') : undefined;
  const shown = exact?.isExact ? exact : roundToDigits(size, 3, away);
  return (sign < 0 ? '-' : '') + String(shown.value);
}
