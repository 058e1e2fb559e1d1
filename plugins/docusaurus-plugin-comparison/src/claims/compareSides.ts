import type {Comparison, Tolerance} from './expression.js';
import {
  addExact,
  compareExact,
  exactOne,
  exactZero,
  multiplyExact,
  negate,
  readExact,
} from './exact.js';
import {
  clipAtZero,
  createPoint,
  isBelow,
  isEqual,
  multiplyIntervals,
  type Figures,
  type ValueInterval,
} from './interval.js';
import type {Side} from './readSides.js';

/** True, false, or null for what is open. */
export type Answer = boolean | null;

function not(answer: Answer): Answer {
  return answer === null ? null : !answer;
}

function and(a: Answer, b: Answer): Answer {
  return a === false || b === false
    ? false
    : a === null || b === null
      ? null
      : true;
}

/**
 * Compares one side of a value with one of another value.
 *
 * @param isPeriod - Whether the right side is a quoted date, which means before
 *   it, in it or after it.
 */
export function compareSides(
  {operator, within}: Pick<Comparison, 'operator' | 'within'>,
  a: Side,
  b: Side,
  isPeriod: boolean,
): Answer {
  if (a.kind === 'list' || b.kind === 'list') {
    return compareLists(operator, a, b);
  }
  if (a.kind === 'text' || b.kind === 'text') {
    const isSame = a.kind === 'text' && b.kind === 'text' && a.text === b.text;
    return isSame === (operator === '=');
  }
  const [x, y] = [a.interval, b.interval];
  if (within) {
    const isNear = isWithinTolerance(x as Figures, y as Figures, within);
    return operator === '=' ? isNear : not(isNear);
  }
  return isPeriod
    ? comparePeriod(operator, x, y)
    : compareIntervals(operator, x, y);
}

function compareLists(
  operator: Comparison['operator'],
  a: Side,
  b: Side,
): Answer {
  if (a.kind !== 'list') {
    return operator === '≠';
  }
  if (operator === 'includes') {
    return b.kind === 'text' && a.items.includes(b.text);
  }
  const items =
    b.kind === 'list'
      ? b.items
      : b.kind === 'text'
        ? b.text.split(/\s*;\s*/)
        : [];
  const isSame = a.items.join('\0') === items.join('\0');
  return isSame === (operator === '=');
}

function compareIntervals(
  operator: Comparison['operator'],
  x: ValueInterval,
  y: ValueInterval,
): Answer {
  switch (operator) {
    case '<':
      return isBelow(x, y);
    case '>':
      return isBelow(y, x);
    case '≤':
      return not(isBelow(y, x));
    case '≥':
      return not(isBelow(x, y));
    case '=':
      return isEqual(x, y);
    default:
      return not(isEqual(x, y));
  }
}

/** A date against a period from its first day up to, not including, its end. */
function comparePeriod(
  operator: Comparison['operator'],
  x: ValueInterval,
  period: ValueInterval,
): Answer {
  const start = createPoint(period.low);
  const end = createPoint(period.high);
  const isBefore = isBelow(x, start);
  const isNotAfter = isBelow(x, end);
  switch (operator) {
    case '<':
      return isBefore;
    case '≥':
      return not(isBefore);
    case '≤':
      return isNotAfter;
    case '>':
      return not(isNotAfter);
    case '=':
      return and(isNotAfter, not(isBefore));
    default:
      return not(and(isNotAfter, not(isBefore)));
  }
}

function isWithinTolerance(
  x: Figures,
  y: Figures,
  {kind, digits}: Tolerance,
): Answer {
  const size = readExact(digits);
  return kind === 'factor'
    ? isWithinFactor(x, y, size)
    : isWithinShare(x, y, multiplyExact(size, readExact('0.01')));
}

type Size = ReturnType<typeof readExact>;

function isWithinFactor(x: Figures, y: Figures, factor: Size): Answer {
  const zero = createPoint(exactZero);
  const times = (each: Figures) => multiplyIntervals(each, createPoint(factor));
  const arePositive = and(isBelow(zero, x), isBelow(zero, y));
  return and(
    arePositive,
    and(not(isBelow(times(y), x)), not(isBelow(times(x), y))),
  );
}

/** A share of the size of the right side, whatever its sign. */
function isWithinShare(x: Figures, y: Figures, share: Size): Answer {
  const scaled = (by: Size) =>
    multiplyIntervals(y, createPoint(addExact(exactOne, by)));
  if (compareExact(y.low, exactZero) >= 0) {
    return and(
      not(isBelow(x, scaled(negate(share)))),
      not(isBelow(scaled(share), x)),
    );
  }
  if (compareExact(y.high, exactZero) <= 0) {
    return and(
      not(isBelow(x, scaled(share))),
      not(isBelow(scaled(negate(share)), x)),
    );
  }
  const below = isWithinShare(x, clipAtZero(y, 'below'), share);
  const above = isWithinShare(x, clipAtZero(y, 'above'), share);
  return below === above ? below : null;
}
