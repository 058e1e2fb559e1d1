import type {Bounds} from '../values/bounds.js';
import {possibleBounds, type Comparable} from './possibleBounds.js';

/** Whether a value meets a condition, as far as it is known. */
export type Verdict = 'yes' | 'maybe' | 'no';

/** The subjects by whether they meet all conditions; each in the given order. */
export interface MustHaves {
  readonly fits: readonly number[];
  readonly mayFit: readonly OpenFit[];
  readonly doesNotFit: readonly number[];
}

/** A subject that meets all conditions unless one of these fails. */
export interface OpenFit {
  readonly subject: number;
  /** The indexes of the conditions that cannot be decided. */
  readonly conditions: readonly number[];
}

/**
 * Sorts subjects by whether they meet conditions. One that fails is enough, and
 * all count the same.
 *
 * @param verdicts for each condition, the verdict on each subject.
 * @param count how many subjects there are.
 */
export function judgeMustHaves(
  verdicts: readonly (readonly Verdict[])[],
  count: number,
): MustHaves {
  const fits: number[] = [];
  const mayFit: OpenFit[] = [];
  const doesNotFit: number[] = [];
  for (let subject = 0; subject < count; subject += 1) {
    const own = verdicts.map((each) => each[subject] ?? 'maybe');
    const conditions = own.flatMap((verdict, index) =>
      verdict === 'maybe' ? index : [],
    );
    if (own.includes('no')) {
      doesNotFit.push(subject);
    } else if (conditions.length > 0) {
      mayFit.push({subject, conditions});
    } else {
      fits.push(subject);
    }
  }
  return {fits, mayFit, doesNotFit};
}

/** The verdict on a value that has several sides, each of which may be right. */
export function joinVerdicts(sides: readonly Verdict[]): Verdict {
  const [first = 'maybe'] = sides;
  return sides.every((side) => side === first) ? first : 'maybe';
}

/**
 * Whether a value is within bounds: "yes" if all that it may be is, "no" if
 * nothing of it is.
 *
 * @param value undefined if it is not known.
 */
export function judgeBounds(
  value: Comparable | undefined,
  {low, high}: Bounds,
): Verdict {
  if (!value) {
    return 'maybe';
  }
  const possible = possibleBounds(value);
  if (possible.low >= low && possible.high <= high) {
    return 'yes';
  }
  return possible.low <= high && low <= possible.high ? 'maybe' : 'no';
}
