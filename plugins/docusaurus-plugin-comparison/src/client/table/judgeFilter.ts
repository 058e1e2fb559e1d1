import type {Verdict} from '../../views/mustHaves.js';
import {listScaleWords} from './choices.js';
import {isOfWords, readCondition} from './conditions.js';
import {createFilter, findFilterKind} from './filter.js';
import type {FilterColumn, Notation} from './filterReading.js';

/** @param index the place of the subject in the author's order. */
export type Judge = (index: number, cell: HTMLElement | undefined) => Verdict;

/**
 * Reads the filter of a criterion as a condition that a subject surely meets,
 * may meet, or cannot meet. What is unknown may meet any; what does not apply
 * meets none, unless the reader asks for it.
 */
export function createFilterJudge(
  column: FilterColumn,
  conditions: readonly string[],
  notation: Notation,
): Judge {
  const passes = createFilter(column, conditions, notation);
  const read = conditions.map((each) => readCondition(each, column));
  const chosen = conditions.filter((_, at) => read[at]?.kind === 'state');
  const isChosen = createFilter(column, chosen, notation);
  const words = new Set(
    read.flatMap((each) => (each.kind === 'choice' ? each.word : [])),
  );
  const kind = findFilterKind(column);
  const bounds = read.flatMap((each) => {
    const reading =
      each.kind === 'text' && kind?.read(each.text, column, notation);
    return reading && 'judge' in reading ? reading : [];
  });

  return (index, cell) => {
    const state = cell?.dataset['state'];
    if (isChosen(index, cell)) {
      return 'yes';
    }
    if (state === 'not-applicable') {
      return 'no';
    }
    if (state === 'unknown' || state === 'invalid') {
      return 'maybe';
    }
    const [range] = bounds;
    if (range) {
      return range.judge(index);
    }
    const isSure = state !== 'disputed' || isWithinChoice(column, index, words);
    return passes(index, cell) ? (isSure ? 'yes' : 'maybe') : 'no';
  };
}

/** Whether all words from the lowest to the highest side are chosen. */
function isWithinChoice(
  column: FilterColumn,
  index: number,
  words: ReadonlySet<string>,
): boolean {
  const {low, high} = column.bounds[index] ?? {};
  return (
    isOfWords(column) &&
    low !== undefined &&
    high !== undefined &&
    listScaleWords(column)
      .slice(low, high + 1)
      .every((word) => words.has(word))
  );
}
