import {judgeRelease} from '../values/availabilityRanges.js';
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
import type {PossibleValue} from './possibleValues.js';
import {joinTruths, negateTruth, type Truth} from './truth.js';

/**
 * Compares one value that an operand may have with one of another operand.
 *
 * @param isPeriod - Whether the right side is a quoted date, which means before
 *   it, in it or after it.
 */
export function compareValues(
  {operator, within}: Pick<Comparison, 'operator' | 'within'>,
  a: PossibleValue,
  b: PossibleValue,
  isPeriod: boolean,
): Truth {
  if (a.kind === 'availability' || b.kind === 'availability') {
    return compareAvailability(operator, a, b);
  }
  if (a.kind === 'release' || b.kind === 'release') {
    return null;
  }
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
    return operator === '=' ? isNear : negateTruth(isNear);
  }
  return isPeriod
    ? comparePeriod(operator, x, y)
    : compareIntervals(operator, x, y);
}

/** Whether it is available in a release, where nothing has to be turned on. */
function compareAvailability(
  operator: Comparison['operator'],
  a: PossibleValue,
  b: PossibleValue,
): Truth {
  if (a.kind !== 'availability' || b.kind !== 'release') {
    return null;
  }
  const conditions = {partial: false, flag: false};
  const verdict = judgeRelease(a.ranges, b.release, conditions);
  const isAvailable = verdict === 'maybe' ? null : verdict === 'yes';
  return operator === '=' ? isAvailable : negateTruth(isAvailable);
}

function compareLists(
  operator: Comparison['operator'],
  a: PossibleValue,
  b: PossibleValue,
): Truth {
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
): Truth {
  switch (operator) {
    case '<':
      return isBelow(x, y);
    case '>':
      return isBelow(y, x);
    case '≤':
      return negateTruth(isBelow(y, x));
    case '≥':
      return negateTruth(isBelow(x, y));
    case '=':
      return isEqual(x, y);
    default:
      return negateTruth(isEqual(x, y));
  }
}

/** A date against a period from its first day up to, not including, its end. */
function comparePeriod(
  operator: Comparison['operator'],
  x: ValueInterval,
  period: ValueInterval,
): Truth {
  const start = createPoint(period.low);
  const end = createPoint(period.high);
  const isBefore = isBelow(x, start);
  const isNotAfter = isBelow(x, end);
  switch (operator) {
    case '<':
      return isBefore;
    case '≥':
      return negateTruth(isBefore);
    case '≤':
      return isNotAfter;
    case '>':
      return negateTruth(isNotAfter);
    case '=':
      return joinTruths(isNotAfter, negateTruth(isBefore));
    default:
      return negateTruth(joinTruths(isNotAfter, negateTruth(isBefore)));
  }
}

function isWithinTolerance(
  x: Figures,
  y: Figures,
  {kind, digits}: Tolerance,
): Truth {
  const size = readExact(digits);
  return kind === 'factor'
    ? isWithinFactor(x, y, size)
    : isWithinShare(x, y, multiplyExact(size, readExact('0.01')));
}

type Size = ReturnType<typeof readExact>;

function isWithinFactor(x: Figures, y: Figures, factor: Size): Truth {
  const zero = createPoint(exactZero);
  const times = (each: Figures) => multiplyIntervals(each, createPoint(factor));
  const arePositive = joinTruths(isBelow(zero, x), isBelow(zero, y));
  return joinTruths(
    arePositive,
    joinTruths(
      negateTruth(isBelow(times(y), x)),
      negateTruth(isBelow(times(x), y)),
    ),
  );
}

/** A share of the size of the right side, whatever its sign. */
function isWithinShare(x: Figures, y: Figures, share: Size): Truth {
  const scaled = (by: Size) =>
    multiplyIntervals(y, createPoint(addExact(exactOne, by)));
  if (compareExact(y.low, exactZero) >= 0) {
    return joinTruths(
      negateTruth(isBelow(x, scaled(negate(share)))),
      negateTruth(isBelow(scaled(share), x)),
    );
  }
  if (compareExact(y.high, exactZero) <= 0) {
    return joinTruths(
      negateTruth(isBelow(x, scaled(share))),
      negateTruth(isBelow(scaled(negate(share)), x)),
    );
  }
  const below = isWithinShare(x, clipAtZero(y, 'below'), share);
  const above = isWithinShare(x, clipAtZero(y, 'above'), share);
  return below === above ? below : null;
}
