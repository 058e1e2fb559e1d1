import type {Criterion, Value} from '../model/index.js';
import {pointOf} from '../values/bounds.js';
import {findValueType} from '../values/index.js';
import {roundToDigits} from '../values/rational.js';
import {formatFraction, parseFraction} from '../values/units/fraction.js';
import {pointOfFigure} from '../values/units/orderFigures.js';
import type {Reading} from '../values/valueType.js';
import {
  compareExact,
  exactOne,
  invertExact,
  isInfinite,
  multiplyExact,
  negate,
  readExact,
  signOfExact,
  toExact,
  toNearestNumber,
  type Exact,
} from './exact.js';
import {
  createInterval,
  createPoint,
  multiplyIntervals,
  type Figures,
} from './interval.js';

/** How many base units of its type are one to claims, which read 5 % as 0.05. */
function baseUnitsOf({type}: Criterion): Exact {
  return type === 'percent' ? readExact('100') : exactOne;
}

/** What a computed value may be; undefined for one that was typed. */
export function readComputedInterval(
  {isComputed, exact}: Value,
  criterion: Criterion,
): Figures | undefined {
  if (!isComputed || !exact) {
    return undefined;
  }
  const {low, high, open} = exact;
  const inBaseUnits = createInterval(
    parseFraction(low),
    parseFraction(high),
    open === 'low',
    open === 'high',
  );
  const factor = invertExact(baseUnitsOf(criterion));
  return multiplyIntervals(inBaseUnits, createPoint(factor));
}

/**
 * The value of what was computed, as its type would read it. A single figure is
 * shown in full if it is short, else in three digits; the ends of a range are
 * rounded outward, so that what is shown encloses it. Orders and claims use what
 * is exact.
 *
 * @param read - Reads a value of the criterion.
 * @returns undefined if it may be anything.
 */
export function toComputedValue(
  figures: Figures,
  criterion: Criterion,
  read: (typed: string) => Reading,
): Value | undefined {
  const factor = createPoint(baseUnitsOf(criterion));
  const inBaseUnits = multiplyIntervals(figures, factor);
  const {low, high, isLowOpen, isHighOpen} = inBaseUnits;
  if (isInfinite(low) && isInfinite(high)) {
    return undefined;
  }
  // In full, "1.234 EUR" may mean thousands, and is refused.
  for (const exactDigits of [6, 0]) {
    const reading = read(printFigures(inBaseUnits, criterion, exactDigits));
    if ('value' in reading) {
      const bounds = {low: toNearestNumber(low), high: toNearestNumber(high)};
      // The only end of a bound is its point.
      const center = isInfinite(low)
        ? high
        : isInfinite(high)
          ? low
          : undefined;
      const open =
        isLowOpen && !isInfinite(low)
          ? 'low'
          : isHighOpen && !isInfinite(high)
            ? 'high'
            : undefined;
      return {
        ...reading.value,
        ...bounds,
        sortKey: center ? toNearestNumber(center) : pointOf(bounds, criterion),
        exact: {
          low: formatFraction(low),
          high: formatFraction(high),
          point: formatFraction(
            center ?? pointOfFigure({low, high}, criterion.sortBy),
          ),
          ...(open && {open}),
        },
        isComputed: true,
      };
    }
  }
  return undefined;
}

function printFigures(
  {low, high, isLowOpen, isHighOpen}: Figures,
  criterion: Criterion,
  exactDigits: number,
): string {
  const print = (end: Exact, direction: keyof typeof mirrored) => {
    const {unit, size} = findDisplayUnit(end, criterion);
    const figure = multiplyExact(end, invertExact(size));
    const digits = printDigits(figure, direction, exactDigits);
    return {unit, digits, text: unit === '' ? digits : `${digits} ${unit}`};
  };
  if (isInfinite(high)) {
    return `${isLowOpen ? '>' : '≥'} ${print(low, 'down').text}`;
  }
  if (isInfinite(low)) {
    return `${isHighOpen ? '<' : '≤'} ${print(high, 'up').text}`;
  }
  if (compareExact(low, high) === 0) {
    return print(low, 'nearest').text;
  }
  const lower = print(low, 'down');
  const upper = print(high, 'up');
  // A unit that both ends have is at the upper one.
  const from = lower.unit === upper.unit ? lower.digits : lower.text;
  return `${from} to ${upper.text}`;
}

// From the smallest to the largest.
const displayUnits: Readonly<Record<string, readonly string[]>> = {
  duration: ['ns', 'µs', 'ms', 's', 'min', 'h', 'd'],
  bytes: ['B', 'kB', 'MB', 'GB', 'TB', 'PB', 'EB'],
};

/** The unit in which a figure has few digits before its point, and its size. */
function findDisplayUnit(
  at: Exact,
  criterion: Criterion,
): {readonly unit: string; readonly size: Exact} {
  const {type, currency = '', unit = ''} = criterion;
  const baseUnits: Readonly<Record<string, string>> = {
    duration: 's',
    bytes: 'B',
    money: currency,
    quantity: unit,
    percent: '%',
  };
  const base = {unit: baseUnits[type] ?? '', size: exactOne};
  const units = displayUnits[type];
  if (!units) {
    return base;
  }
  const sizes = findValueType(type)?.units?.(criterion) ?? {};
  const fits = units
    .map((each) => ({unit: each, size: toExact(sizes[each] ?? 1)}))
    .filter(({size}) => compareExact(size, at) <= 0);
  return fits.at(-1) ?? base;
}

/** Where the size of a figure below zero is rounded. */
const mirrored = {down: 'up', up: 'down', nearest: 'nearest'} as const;

/** @param exactDigits how many digits a number may have that is not rounded. */
function printDigits(
  end: Exact,
  direction: keyof typeof mirrored,
  exactDigits: number,
): string {
  const sign = signOfExact(end);
  if (sign === 0) {
    return '0';
  }
  const size = sign < 0 ? negate(end) : end;
  const ofSize = sign < 0 ? mirrored[direction] : direction;
  const exact =
    exactDigits > 0 ? roundToDigits(size, exactDigits, 'nearest') : undefined;
  const shown = exact?.isExact ? exact : roundToDigits(size, 3, ofSize);
  return (sign < 0 ? '-' : '') + String(shown.value);
}
