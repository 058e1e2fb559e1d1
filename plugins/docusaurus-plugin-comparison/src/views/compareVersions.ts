import {
  compareDatasets,
  type CellChange,
  type DatasetChanges,
} from '../claims/changes/compareDatasets.js';
import type {ItemPair} from '../claims/changes/matchItems.js';
import {pickChosen} from '../claims/changes/pairChoices.js';
import type {Cell, Criterion, Dataset, Subject} from '../model/index.js';
import {nameChoice, type ChoiceIds} from '../values/chooseCells.js';
import type {Language} from '../values/language.js';
import {Footnotes, toCellProps, type CellProps} from './cell.js';
import {datasetSince} from './datasetSince.js';
import type {ReportIssue, Selection, Versions} from './view.js';

/** What has changed since a version of a dataset, and how a page shows it. */
export interface VersionChanges {
  readonly changes: DatasetChanges;
  /** The chosen cells that mean something else, which is what readers notice. */
  readonly cells: readonly CellChange[];
  readonly shown: ItemPair<ShownVersion>;
}

/** What a page shows in place of the originals of a version: their translations. */
export interface ShownVersion {
  readonly subject: (original: Subject) => Subject;
  readonly criterion: (original: Criterion) => Criterion;
  /** The value for some choices of dimensions. */
  readonly cell: (
    subject: Subject,
    criterion: Criterion,
    choices: ChoiceIds,
  ) => Cell | undefined;
  /** The criterion with the names of choices in its own. */
  readonly named: (original: Criterion, choices: ChoiceIds) => Criterion;
}

/**
 * Compares a dataset with an earlier version. That is done without translations,
 * which may say the same in other words. Undefined, and refused, if there is no
 * such version.
 *
 * @param since - The name of the version.
 */
export function compareVersions(
  dataset: Dataset,
  since: string,
  {subjects, criteria}: Pick<Selection, 'subjects' | 'criteria'>,
  versions: Versions | undefined,
  refuse: ReportIssue,
): VersionChanges | undefined {
  const earlier = datasetSince(versions, since, refuse);
  if (!earlier) {
    return undefined;
  }
  const originals = versions?.originals;
  const changes = compareDatasets(
    originals?.others.get(since) ?? earlier,
    originals?.own ?? dataset,
  );
  const subjectIds = new Set(subjects.map(({id}) => id));
  const criterionIds = new Set(criteria.map(({id}) => id));
  return {
    changes,
    cells: changes.cells.filter(
      ({kind, subject, criterion}) =>
        kind !== 'rewritten' &&
        kind !== 'annotations' &&
        subjectIds.has(subject.is.id) &&
        criterionIds.has(criterion.is.id),
    ),
    shown: {was: showVersion(earlier), is: showVersion(dataset)},
  };
}

function showVersion(dataset: Dataset): ShownVersion {
  const {subjects, criteria, dimensions = []} = dataset;
  const subjectsById = new Map(subjects.map((each) => [each.id, each]));
  const criteriaById = new Map(criteria.map((each) => [each.id, each]));
  const columns = new Map(criteria.map(({id}, index) => [id, index]));
  const subject = (original: Subject) =>
    subjectsById.get(original.id) ?? original;
  const criterion = (original: Criterion) =>
    criteriaById.get(original.id) ?? original;
  return {
    subject,
    criterion,
    cell: (of, original, choices) => {
      const cell = subject(of).cells[columns.get(original.id) ?? -1];
      return cell && pickChosen(cell, criterion(original), dataset, choices);
    },
    named: (original, choices) =>
      choices.size === 0
        ? criterion(original)
        : nameChoice(criterion(original), dimensions, choices),
  };
}

/** A cell without what is said about it, which its table has. */
export function showBareCell(
  cell: Cell,
  criterion: Criterion,
  language: Language,
): CellProps {
  const props = toCellProps(cell, new Footnotes([], language), criterion);
  const {footnote: _, ...rest} = props;
  return {
    ...rest,
    claims: props.claims.map(({footnote: __, ...claim}) => claim),
  };
}
