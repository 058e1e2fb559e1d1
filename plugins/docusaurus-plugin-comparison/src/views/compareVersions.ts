import {
  compareDatasets,
  type CellChange,
  type DatasetChanges,
} from '../claims/changes/compareDatasets.js';
import type {ItemPair} from '../claims/changes/matchItems.js';
import type {Cell, Criterion, Dataset, Subject} from '../model/index.js';
import type {Language} from '../values/language.js';
import {Footnotes, toCellProps, type CellProps} from './cell.js';
import type {Versions} from './view.js';

/** What has changed since a version of a dataset, and how a page shows it. */
export interface VersionChanges extends Translator {
  readonly changes: DatasetChanges;
  /** The cells that mean something else, which is what readers notice. */
  readonly cells: readonly CellChange[];
}

/** What a page shows of two originals: each in its translation. */
interface Translator {
  readonly showSubject: <Pair extends Partial<ItemPair<Subject>>>(
    pair: Pair,
  ) => Pair;
  readonly showCriterion: <Pair extends Partial<ItemPair<Criterion>>>(
    pair: Pair,
  ) => Pair;
  /** The cells of a subject and a criterion in both versions. */
  readonly showCells: (
    change: Pick<CellChange, 'subject' | 'criterion' | 'was' | 'is'>,
  ) => ItemPair<Cell>;
}

/**
 * Compares a dataset with an earlier version. That is done without translations,
 * which may say the same in other words.
 *
 * @param earlier - The dataset in that version, as pages show it.
 * @param since - The name of the version.
 */
export function compareVersions(
  dataset: Dataset,
  earlier: Dataset,
  since: string,
  {originals}: Versions,
): VersionChanges {
  const changes = compareDatasets(
    originals?.others.get(since) ?? earlier,
    originals?.own ?? dataset,
  );
  return {
    changes,
    cells: changes.cells.filter(
      ({kind}) => kind !== 'rewritten' && kind !== 'annotations',
    ),
    ...createTranslator(earlier, dataset),
  };
}

function createTranslator(was: Dataset, is: Dataset): Translator {
  const pick = <T extends {readonly id: string}>(
    shown: readonly T[],
    original: T,
  ) => shown.find(({id}) => id === original.id) ?? original;
  const showSubject: Translator['showSubject'] = (pair) => ({
    ...pair,
    ...(pair.was && {was: pick(was.subjects, pair.was)}),
    ...(pair.is && {is: pick(is.subjects, pair.is)}),
  });
  const showCriterion: Translator['showCriterion'] = (pair) => ({
    ...pair,
    ...(pair.was && {was: pick(was.criteria, pair.was)}),
    ...(pair.is && {is: pick(is.criteria, pair.is)}),
  });
  return {
    showSubject,
    showCriterion,
    showCells: (change) => {
      const subject = showSubject(change.subject);
      const criterion = showCriterion(change.criterion);
      const cellOf = (dataset: Dataset, side: 'was' | 'is') =>
        subject[side].cells[dataset.criteria.indexOf(criterion[side])] ??
        change[side];
      return {was: cellOf(was, 'was'), is: cellOf(is, 'is')};
    },
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
