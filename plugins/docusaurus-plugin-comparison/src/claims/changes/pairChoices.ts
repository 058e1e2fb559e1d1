import type {Cell, Criterion, Dataset} from '../../model/index.js';
import {
  combineChoices,
  keyOfChoice,
  pickDimensions,
  type ChoiceIds,
} from '../../values/chooseCells.js';
import type {ItemPair} from './matchItems.js';

/** A value for some choices of dimensions, before and now. */
export interface ChosenPair extends ItemPair<Cell> {
  readonly choices: ChoiceIds;
}

/**
 * The value of a cell for each choice that both states have, the first choices
 * first. One value for all choices is one pair.
 */
export function pairChoices(
  cells: ItemPair<Cell | undefined>,
  criterion: ItemPair<Criterion>,
  datasets: ItemPair<Dataset>,
): readonly ChosenPair[] {
  const {was, is} = cells;
  if (!was || !is) {
    return [];
  }
  if (!was.choices && !is.choices) {
    return [{was, is, choices: new Map()}];
  }
  return listComparedChoices(criterion, datasets).map((choices) => ({
    was: pickChosen(was, criterion.was, datasets.was, choices),
    is: pickChosen(is, criterion.is, datasets.is, choices),
    choices,
  }));
}

/**
 * The choices on which the values of a criterion depend in one of two states, as
 * far as both have them; one that is empty if they depend on none.
 */
export function listComparedChoices(
  {was, is}: ItemPair<Criterion>,
  datasets: ItemPair<Dataset>,
): readonly ChoiceIds[] {
  const by = [...new Set([...(is.by ?? []), ...(was.by ?? [])])];
  const known = [
    ...(datasets.is.dimensions ?? []),
    ...(datasets.was.dimensions ?? []),
  ];
  return combineChoices(by, known).filter(
    (chosen) =>
      hasAllChoices(was, datasets.was, chosen) &&
      hasAllChoices(is, datasets.is, chosen),
  );
}

/** The value of a cell for choices that its dataset has. */
export function pickChosen(
  cell: Cell,
  {by}: Criterion,
  {dimensions = []}: Dataset,
  chosen: ChoiceIds,
): Cell {
  return cell.choices?.[keyOfChoice(by, dimensions, chosen)] ?? cell;
}

function hasAllChoices(
  {by = []}: Criterion,
  {dimensions = []}: Dataset,
  chosen: ChoiceIds,
): boolean {
  return pickDimensions(by, dimensions).every(({id, choices}) =>
    choices.some((each) => each.id === chosen.get(id)),
  );
}
