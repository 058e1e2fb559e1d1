import type {Direction} from '../model/index.js';
import {possibleBounds, type Comparable} from './possibleBounds.js';

/** What a criterion says of each subject, and which end is better. */
export interface JudgedCriterion {
  /** Without a direction, the criterion does not count. */
  readonly better: Direction | undefined;
  /** One for each subject; undefined if nothing can be compared. */
  readonly cells: readonly (Comparable | undefined)[];
}

/**
 * By which subjects each one is beaten; nothing for those that are not beaten.
 *
 * One beats another if it is surely better or equal in all criteria that say
 * which end is better, and surely better in one. "Surely" means whatever the
 * figures are within their bounds, so what is unknown in one of these criteria
 * neither beats nor is beaten. No criterion weighs more than another.
 *
 * Only subjects that are not beaten themselves are named: each that is beaten
 * is beaten by one of them, too.
 *
 * @param count how many subjects there are.
 * @returns one list for each subject, with indexes of subjects, ascending.
 */
export function findBeaten(
  criteria: readonly JudgedCriterion[],
  count: number,
): readonly (readonly number[])[] {
  const judged = criteria.filter(({better}) => better !== undefined);
  const beaten: (readonly number[])[] = Array.from({length: count}, () => []);
  if (judged.length === 0) {
    return beaten;
  }
  const known = beaten
    .flatMap((_, index) => toContender(judged, index) ?? [])
    .sort(compareContenders);
  // Whatever beats a contender comes before it in this order, so that the
  // millions of pairs of a long table need not be compared.
  const unbeaten: Contender[] = [];
  for (const contender of known) {
    const winners = unbeaten.filter((each) => beats(each, contender));
    if (winners.length === 0) {
      unbeaten.push(contender);
    } else {
      beaten[contender.index] = winners
        .map(({index}) => index)
        .sort((a, b) => a - b);
    }
  }
  return beaten;
}

/** A subject with a value in each criterion; less is better in all of them. */
interface Contender {
  readonly index: number;
  readonly lows: readonly number[];
  readonly highs: readonly number[];
}

function toContender(
  criteria: readonly JudgedCriterion[],
  index: number,
): Contender | undefined {
  const bounds = criteria.flatMap(({better, cells}) => {
    const cell = cells[index];
    if (!cell) {
      return [];
    }
    const {low, high} = possibleBounds(cell);
    return better === 'higher' ? {low: -high, high: -low} : {low, high};
  });
  return bounds.length === criteria.length
    ? {
        index,
        lows: bounds.map(({low}) => low),
        highs: bounds.map(({high}) => high),
      }
    : undefined;
}

function compareContenders(a: Contender, b: Contender): number {
  const at = a.lows.findIndex((low, index) => low !== b.lows[index]);
  if (at === -1) {
    return a.index - b.index;
  }
  return (a.lows[at] ?? 0) < (b.lows[at] ?? 0) ? -1 : 1;
}

function beats({highs}: Contender, {lows}: Contender): boolean {
  return (
    highs.every((high, at) => high <= (lows[at] ?? NaN)) &&
    highs.some((high, at) => high < (lows[at] ?? NaN))
  );
}
