import type {Criterion, ExactBounds, Value} from '../../model/index.js';
import {compareEnds, type ValueInterval} from '../interval.js';
import {readPossibleValue} from '../possibleValues.js';

/** How two values differ: in nothing, in how they are typed, or in meaning. */
export type ValueDifference = 'none' | 'rewritten' | 'changed';

type Meaning = Pick<Criterion, 'type' | 'unit' | 'currency'>;

/**
 * Compares what two values mean: their bounds, whether an end is left out, and
 * whether they are "about" a figure. `1000 ms` and `1 s` mean the same; `≤ 5 s`
 * and `< 5 s` do not.
 */
export function compareMeaning(
  was: Value,
  is: Value,
  criterionWas: Criterion,
  criterion: Criterion,
): ValueDifference {
  const sameMeaning = meansTheSame(criterionWas, criterion);
  if (was.text === is.text) {
    // A figure without a unit takes that of its criterion.
    return !sameMeaning && isBare(is.text) && criterion.type === 'quantity'
      ? 'changed'
      : isSameContent(was.prose, is.prose)
        ? 'none'
        : 'rewritten';
  }
  return sameMeaning && isSameMeaning(was, is, criterionWas, criterion)
    ? 'rewritten'
    : 'changed';
}

/** Whether two parts of datasets have the same content. */
export function isSameContent(was: unknown, is: unknown): boolean {
  return was === is || JSON.stringify(was) === JSON.stringify(is);
}

function meansTheSame(was: Meaning, is: Meaning): boolean {
  return (
    was.type === is.type && was.unit === is.unit && was.currency === is.currency
  );
}

function isBare(text: string): boolean {
  return !/[\p{L}%°/]/u.test(text.replace(/\d[eE][+-]?\d|\bto\b/g, ''));
}

function isSameMeaning(
  was: Value,
  is: Value,
  criterionWas: Criterion,
  criterion: Criterion,
): boolean {
  if (criterion.type === 'support' || criterion.type === 'scale') {
    return false;
  }
  if (isAbout(was) !== isAbout(is)) {
    return false;
  }
  if (was.exact && is.exact) {
    return isSameExact(was.exact, is.exact);
  }
  const [a, b] = [
    readPossibleValue(was, criterionWas),
    readPossibleValue(is, criterion),
  ];
  return a.kind === 'interval' && b.kind === 'interval'
    ? isSameInterval(a.interval, b.interval)
    : isSameContent(a, b);
}

function isAbout({text}: Value): boolean {
  return /^\s*[~≈]/.test(text);
}

function isSameExact(was: ExactBounds, is: ExactBounds): boolean {
  return was.low === is.low && was.high === is.high && was.open === is.open;
}

function isSameInterval(was: ValueInterval, is: ValueInterval): boolean {
  return (
    typeof was.low === typeof is.low &&
    compareEnds(was.low, is.low) === 0 &&
    compareEnds(was.high, is.high) === 0 &&
    was.isLowOpen === is.isLowOpen &&
    was.isHighOpen === is.isHighOpen
  );
}
