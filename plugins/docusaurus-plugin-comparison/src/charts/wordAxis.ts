import type {Criterion} from '../model/index.js';
import {findValueType} from '../values/index.js';
import type {ChartAxis} from '../views/axis/axis.js';

/** Whether each value of a criterion is one of some words in an order. */
export function hasOrderedWords({type}: Pick<Criterion, 'type'>): boolean {
  return findValueType(type)?.words !== undefined;
}

/** The words of a criterion as readers see them, the weakest first. */
export function orderedWords(criterion: Criterion): readonly string[] {
  return findValueType(criterion.type)?.words?.(criterion) ?? [];
}

/** An axis of words: each is as far from the next, which says no more. */
export function createWordAxis(words: readonly string[]): ChartAxis {
  const placeOf = (index: number): number =>
    words.length > 1 ? index / (words.length - 1) : 0.5;
  return {
    isLogarithmic: false,
    ticks: words.map((label, figure) => ({
      figure,
      place: placeOf(figure),
      label,
    })),
    lines: [],
    placeOf,
  };
}
