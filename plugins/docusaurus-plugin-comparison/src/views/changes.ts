import type {ItemPair, MatchedItems} from '../claims/changes/matchItems.js';
import type {Dataset} from '../model/index.js';
import {anchorName} from './anchor.js';
import type {CellProps} from './cell.js';
import type {ChangedClaim} from './changedClaim.js';
import {compareVersions, showBareCell} from './compareVersions.js';
import {defineView} from './defineView.js';
import {findMovedBest, listMovableCriteria} from './movedBest.js';
import type {ReportIssue, Selection, ViewContext} from './view.js';

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
  const found = compareVersions(dataset, earlier, since, versions);
  const {changes: all, showSubject, showCriterion, showCells} = found;
  const [subjectIds, criterionIds] = [idsOf(subjects), idsOf(criteria)];
  const [address, anchor = anchorName(dataset.file)] = page?.split('#') ?? [];
  return {
    title: dataset.title,
    from: since,
    ...(versions.own !== undefined && {to: versions.own}),
    values: found.cells
      .filter(
        ({subject, criterion}) =>
          subjectIds.has(subject.is.id) && criterionIds.has(criterion.is.id),
      )
      .map((change) => {
        const {subject, criterion} = change;
        const shown = showCriterion(criterion);
        const {was, is} = showCells(change);
        return {
          subject: showSubject(subject).is.name,
          criterion: shown.is.name,
          was: showBareCell(was, shown.was, language),
          is: showBareCell(is, shown.is, language),
          ...(address !== undefined && {
            link: `${address}#${anchor}.${subject.is.id}.${criterion.is.id}`,
          }),
        };
      }),
    subjects: toNames(all.subjects, showSubject, {
      ids: subjectIds,
      isWhole: !namesSubjects,
    }),
    criteria: toNames(all.criteria, showCriterion, {
      ids: criterionIds,
      isWhole: !namesCriteria,
    }),
    best: listMovableCriteria(all)
      .filter(({is}) => criterionIds.has(is.id))
      .flatMap((pair) => {
        const chosen = namesSubjects
          ? all.is.subjects.filter(({id}) => subjectIds.has(id))
          : undefined;
        const moved = findMovedBest(all, pair, chosen);
        return moved
          ? [
              {
                criterion: showCriterion(pair).is.name,
                was: moved.was.map((was) => showSubject({was}).was.name),
                is: moved.is.map((is) => showSubject({is}).is.name),
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
