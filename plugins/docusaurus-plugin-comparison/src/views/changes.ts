import {
  compareDatasets,
  type DatasetChanges,
} from '../claims/changes/compareDatasets.js';
import type {ItemPair, MatchedItems} from '../claims/changes/matchItems.js';
import type {Cell, Criterion, Dataset, Subject} from '../model/index.js';
import type {Language} from '../values/language.js';
import {anchorName} from './anchor.js';
import {Footnotes, toCellProps, type CellProps} from './cell.js';
import type {ChangedClaim} from './changedClaim.js';
import {defineView} from './defineView.js';
import {findMovedBest, listMovableCriteria} from './movedBest.js';
import type {ReportIssue, Selection, Versions, ViewContext} from './view.js';

/** The props of `@theme/ComparisonChanges`. */
export interface ChangesView {
  readonly title: string;
  /** The version with which this one is compared. */
  readonly from: string;
  /** The name of this version; omitted for the newest pages. */
  readonly to?: string;
  /** The values that mean something else, without those of new subjects. */
  readonly values: readonly ChangedValue[];
  readonly subjects: ChangedNames;
  readonly criteria: ChangedNames;
  /** The criteria whose best values are those of other subjects. */
  readonly best: readonly ChangedBest[];
  /** The sentences of pages about which the data says something else. */
  readonly claims: readonly ChangedClaim[];
}

export interface ChangedValue {
  readonly subject: string;
  readonly criterion: string;
  readonly was: CellProps;
  readonly is: CellProps;
  /** The address of the value in a table, where the embed names its page. */
  readonly link?: string;
}

/** The names of subjects or criteria that are not in both versions. */
export interface ChangedNames {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly renamed: readonly {readonly was: string; readonly is: string}[];
}

export interface ChangedBest {
  readonly criterion: string;
  /** The names of the subjects; empty if no value is surely the best. */
  readonly was: readonly string[];
  readonly is: readonly string[];
}

/** What has changed in a dataset since a version of the docs. */
export const changes = defineView<ChangesView>({
  name: 'changes',
  directive: 'changes',
  component: 'ComparisonChanges',
  description:
    'What has changed in a comparison dataset since a version of the docs.',
  content: 'ComparisonChanges/Content',
  wholeId: (anchor) => anchor,
  leadsToTable: true,
  comparesVersions: true,
  attributes: ['since', 'subjects', 'criteria', 'page'],
  props: toChangesView,
});

function toChangesView(
  dataset: Dataset,
  {since, subjects, namesSubjects, criteria, namesCriteria, page}: Selection,
  refuse: ReportIssue,
  {versions, language, claims = []}: ViewContext,
): ChangesView | undefined {
  const expected = [...(versions?.others.keys() ?? [])];
  if (since === undefined) {
    const of = '::changes';
    refuse('missing-attribute', {attribute: 'since', of, expected});
    return undefined;
  }
  const earlier = versions?.others.get(since);
  if (!versions || !earlier) {
    refuse('unknown-version', {found: since, expected});
    return undefined;
  }
  const found = compareOriginals(dataset, earlier, since, versions);
  const [subjectIds, criterionIds] = [idsOf(subjects), idsOf(criteria)];
  const show = createTranslator(earlier, dataset);
  const [address, anchor = anchorName(dataset.file)] = page?.split('#') ?? [];
  return {
    title: dataset.title,
    from: since,
    ...(versions.own !== undefined && {to: versions.own}),
    values: found.cells
      .filter(
        ({kind, subject, criterion}) =>
          // Only what a value means is news for readers.
          kind !== 'rewritten' &&
          kind !== 'annotations' &&
          subjectIds.has(subject.is.id) &&
          criterionIds.has(criterion.is.id),
      )
      .map(({subject, criterion}) => ({
        subject: show.subject(subject).is.name,
        criterion: show.criterion(criterion).is.name,
        ...show.cells(subject, criterion, language),
        ...(address !== undefined && {
          link: `${address}#${anchor}.${subject.is.id}.${criterion.is.id}`,
        }),
      })),
    subjects: toNames(found.subjects, show.subject, {
      ids: subjectIds,
      isWhole: !namesSubjects,
    }),
    criteria: toNames(found.criteria, show.criterion, {
      ids: criterionIds,
      isWhole: !namesCriteria,
    }),
    best: listMovableCriteria(found)
      .filter(({is}) => criterionIds.has(is.id))
      .flatMap((pair) => {
        const chosen = namesSubjects
          ? found.is.subjects.filter(({id}) => subjectIds.has(id))
          : undefined;
        const moved = findMovedBest(found, pair, chosen);
        return moved
          ? [
              {
                criterion: show.criterion(pair).is.name,
                was: moved.was.map((was) => show.subject({was}).was.name),
                is: moved.is.map((is) => show.subject({is}).is.name),
              },
            ]
          : [];
      }),
    claims,
  };
}

function idsOf(items: readonly {readonly id: string}[]): ReadonlySet<string> {
  return new Set(items.map(({id}) => id));
}

/** Compares without translations, which may say the same in other words. */
function compareOriginals(
  dataset: Dataset,
  earlier: Dataset,
  since: string,
  {originals}: Versions,
): DatasetChanges {
  return compareDatasets(
    originals?.others.get(since) ?? earlier,
    originals?.own ?? dataset,
  );
}

/** What a page shows of two originals, each in its translation. */
function createTranslator(was: Dataset, is: Dataset) {
  const pick = <T extends {readonly id: string}>(
    shown: readonly T[],
    original: T,
  ) => shown.find(({id}) => id === original.id) ?? original;
  const subject = <Pair extends Partial<ItemPair<Subject>>>(
    pair: Pair,
  ): Pair => ({
    ...pair,
    ...(pair.was && {was: pick(was.subjects, pair.was)}),
    ...(pair.is && {is: pick(is.subjects, pair.is)}),
  });
  const criterion = <Pair extends Partial<ItemPair<Criterion>>>(
    pair: Pair,
  ): Pair => ({
    ...pair,
    ...(pair.was && {was: pick(was.criteria, pair.was)}),
    ...(pair.is && {is: pick(is.criteria, pair.is)}),
  });
  return {
    subject,
    criterion,
    cells: (
      subjects: ItemPair<Subject>,
      criteria: ItemPair<Criterion>,
      language: Language,
    ): Pick<ChangedValue, 'was' | 'is'> => {
      const [row, column] = [subject(subjects), criterion(criteria)];
      const toProps = (dataset: Dataset, side: 'was' | 'is') => {
        const cell = row[side].cells[dataset.criteria.indexOf(column[side])];
        return cell
          ? showCell(cell, column[side], language)
          : ({state: 'unknown', claims: []} as const);
      };
      return {was: toProps(was, 'was'), is: toProps(is, 'is')};
    },
  };
}

/** A cell without what is said about it, which its table has. */
function showCell(
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

function toNames<T extends {readonly id: string; readonly name: string}>(
  {kept, added, removed}: MatchedItems<T>,
  show: <Pair extends Partial<ItemPair<T>>>(pair: Pair) => Pair,
  {
    ids,
    isWhole,
  }: {readonly ids: ReadonlySet<string>; readonly isWhole: boolean},
): ChangedNames {
  return {
    added: added.filter(({id}) => ids.has(id)).map((is) => show({is}).is.name),
    removed: isWhole ? removed.map((was) => show({was}).was.name) : [],
    renamed: kept
      .filter(({was, is}) => was.name !== is.name && ids.has(is.id))
      .map((pair) => show(pair))
      .map(({was, is}) => ({was: was.name, is: is.name})),
  };
}
