import {listOwnCells} from '../../claims/namingParts.js';
import {
  createChoiceFilter,
  selectionOf,
  shownCriteria,
} from '../../embeds/layOut.js';
import {originalEmbeds, type StateEmbed} from './listEmbeds.js';
import type {ComparedDataset} from './matchDatasets.js';

/** The pages that show something that has changed, without translations. */
export function listTouchedPages(
  datasets: readonly ComparedDataset[],
  embeds: readonly StateEmbed[],
): readonly string[] {
  const touched = datasets.flatMap((data) =>
    originalEmbeds(embeds, data.is.file)
      .filter((embed) => isTouched(embed, data))
      .map(({page}) => page),
  );
  return [...new Set(touched)].sort();
}

function isTouched(
  {embed, view}: StateEmbed,
  {is: {dataset}, changes}: ComparedDataset,
): boolean {
  const selection = selectionOf(dataset, embed.query);
  if (!selection) {
    return false;
  }
  const isShown = createChoiceFilter(embed.query, dataset);
  const cells = changes.cells.filter(({choices}) => isShown(choices));
  if (view.isInline) {
    const {cell, computed} = selection;
    const read = computed
      ? listOwnCells(computed.is)
      : cell
        ? [{subject: cell.subject.id, criterion: cell.criterion.id}]
        : [];
    return cells.some((each) =>
      read.some(
        ({subject = each.subject.is.id, criterion}) =>
          each.subject.is.id === subject && each.criterion.is.id === criterion,
      ),
    );
  }
  const criteria = new Set(shownCriteria(dataset, embed.query));
  const subjects = new Set(selection.subjects);
  const {added, removed} = changes.subjects;
  return (
    changes.fields.length > 0 ||
    added.some((each) => subjects.has(each)) ||
    (removed.length > 0 && !selection.namesSubjects) ||
    changes.criteria.added.some(({id}) => criteria.has(id)) ||
    (changes.criteria.removed.length > 0 && !selection.namesCriteria) ||
    cells.some(
      (each) =>
        subjects.has(each.subject.is) && criteria.has(each.criterion.is.id),
    )
  );
}
