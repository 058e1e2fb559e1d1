import type {DatasetChanges} from '../claims/changes/compareDatasets.js';
import type {ItemPair} from '../claims/changes/matchItems.js';
import {
  listComparedChoices,
  pickChosen,
} from '../claims/changes/pairChoices.js';
import type {Criterion, Dataset, Subject} from '../model/index.js';
import type {ChoiceIds} from '../values/chooseCells.js';
import {findBestCells} from './tableColumn.js';

/** Of whom a value was the best, and of whom it is; empty for nobody. */
export interface MovedBest {
  /** For which choices of dimensions; empty if it depends on none. */
  readonly choices: ChoiceIds;
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
 * Compares the best values of a criterion, for each choice on which they depend;
 * those that are the same subjects' are left out. What has moved in the same way
 * for all choices is one.
 *
 * @param subjects - Some of the new state; all of both states if omitted.
 */
export function findMovedBest(
  {was, is, subjects: {kept}}: DatasetChanges,
  criterion: ItemPair<Criterion>,
  subjects?: readonly Subject[],
): readonly MovedBest[] {
  const earlier = new Map(kept.map((pair) => [pair.is, pair.was]));
  const before = subjects
    ? subjects.flatMap((each) => earlier.get(each) ?? [])
    : was.subjects;
  const chosen = listComparedChoices(criterion, {was, is});
  const all = chosen.map((choices) => ({
    choices,
    was: findBestSubjects(was, criterion.was, before, choices),
    is: findBestSubjects(is, criterion.is, subjects ?? is.subjects, choices),
  }));
  const moved = all.filter((each) => {
    const nowAsBefore = each.is.map((subject) => earlier.get(subject));
    return (
      each.was.length !== each.is.length ||
      !each.was.every((subject) => nowAsBefore.includes(subject))
    );
  });
  const [first] = moved;
  const isForAll =
    first !== undefined &&
    moved.length === chosen.length &&
    new Set(moved.map(printMoved)).size === 1;
  return isForAll ? [{...first, choices: new Map()}] : moved;
}

function printMoved({was, is}: MovedBest): string {
  return JSON.stringify([was, is].map((each) => each.map(({id}) => id)));
}

function findBestSubjects(
  dataset: Dataset,
  criterion: Criterion,
  subjects: readonly Subject[],
  choices: ChoiceIds,
): readonly Subject[] {
  const at = dataset.criteria.indexOf(criterion);
  const cells = subjects.flatMap((each) => each.cells[at] ?? []);
  const best = findBestCells(
    criterion,
    cells.map((cell) => pickChosen(cell, criterion, dataset, choices)),
  );
  return subjects.filter((_, index) => best[index] === 'best');
}
