import type {Criterion} from '../model/index.js';
import {findValueType} from '../values/index.js';

/**
 * The words of a criterion as cells contain them, lowest first; undefined if its
 * values are not words.
 */
export function wordsOf(criterion: Criterion): readonly string[] | undefined {
  const {labels: _, ...unlabeled} = criterion;
  return findValueType(criterion.type)?.words?.(unlabeled);
}
