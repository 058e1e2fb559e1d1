import type {DatasetChanges} from '../claims/changes/compareDatasets.js';
import type {ItemPair} from '../claims/changes/matchItems.js';
import type {Criterion, Dataset, Subject} from '../model/index.js';
import {findBestCells} from './tableColumn.js';

/** Of whom a value was the best, and of whom it is; empty for nobody. */
export interface MovedBest {
  readonly was: readonly Subject[];
  readonly is: readonly Subject[];
}

/** The criteria whose best values can have moved. */
export function listMovableCriteria({
  criteria,
  subjects,
  cells,
  fields,
}: DatasetChanges): readonly ItemPair<Criterion>[] {
  const isOther = subjects.added.length + subjects.removed.length > 0;
  const touched = new Set(cells.map(({criterion}) => criterion.is));
  return criteria.kept.filter(
    ({was, is}) =>
      (was.better !== undefined || is.better !== undefined) &&
      (isOther ||
        touched.has(is) ||
        fields.some(({of}) => of === `criterion ${is.id}`)),
  );
}

/**
 * Compares the best values of a criterion; undefined if they are the same
 * subjects'.
 *
 * @param subjects - Some of the new state; all of both states if omitted.
 */
export function findMovedBest(
  {was, is, subjects: {kept}}: DatasetChanges,
  criterion: ItemPair<Criterion>,
  subjects?: readonly Subject[],
): MovedBest | undefined {
  const earlier = new Map(kept.map((pair) => [pair.is, pair.was]));
  const before = subjects
    ? subjects.flatMap((each) => earlier.get(each) ?? [])
    : was.subjects;
  const bestBefore = findBestSubjects(was, criterion.was, before);
  const bestNow = findBestSubjects(is, criterion.is, subjects ?? is.subjects);
  const nowAsBefore = bestNow.map((each) => earlier.get(each));
  const isSame =
    bestBefore.length === bestNow.length &&
    bestBefore.every((each) => nowAsBefore.includes(each));
  return isSame ? undefined : {was: bestBefore, is: bestNow};
}

function findBestSubjects(
  {criteria}: Dataset,
  criterion: Criterion,
  subjects: readonly Subject[],
): readonly Subject[] {
  const at = criteria.indexOf(criterion);
  const best = findBestCells(
    criterion,
    subjects.flatMap(({cells}) => cells[at] ?? []),
  );
  return subjects.filter((_, index) => best[index] === 'best');
}
