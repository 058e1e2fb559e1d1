import type {ItemPair, MatchedItems} from '../claims/changes/matchItems.js';
import type {Dataset} from '../model/index.js';
import type {CellProps} from './cell.js';
import type {ChangedClaim} from './changedClaim.js';
import {compareVersions, showBareCell} from './compareVersions.js';
import {chooseFirst, type ChoiceIds} from '../values/chooseCells.js';
import {createLink} from './createLink.js';
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
  selection: Selection,
  refuse: ReportIssue,
  {versions, language, claims = [], choices: asked = new Map()}: ViewContext,
): ChangesView | undefined {
  const {since, subjects, namesSubjects, criteria, namesCriteria} = selection;
  if (since === undefined) {
    const expected = [...(versions?.others.keys() ?? [])];
    const of = '::changes';
    refuse('missing-attribute', {attribute: 'since', of, expected});
    return undefined;
  }
  const found = compareVersions(dataset, since, selection, versions, refuse);
  if (!found) {
    return undefined;
  }
  const {changes: all, cells, shown} = found;
  const isAsked = ({choices}: {readonly choices: ChoiceIds}) =>
    [...choices].every(([id, choice]) => (asked.get(id) ?? choice) === choice);
  const [subjectIds, criterionIds] = [idsOf(subjects), idsOf(criteria)];
  const chosen = namesSubjects
    ? all.is.subjects.filter(({id}) => subjectIds.has(id))
    : undefined;
  return {
    title: dataset.title,
    from: since,
    ...(versions?.own !== undefined && {to: versions.own}),
    values: cells.filter(isAsked).map((change) => {
      const {subject, criterion, was, is, choices} = change;
      const linked = {
        ...dataset,
        dimensions: chooseFirst(dataset.dimensions ?? [], choices),
      };
      const link = createLink(linked, selection, criterion.is)(subject.is);
      const [before, now] = [
        shown.was.criterion(criterion.was),
        shown.is.named(criterion.is, choices),
      ];
      const [cellBefore, cellNow] = [
        shown.was.cell(subject.was, criterion.was, choices) ?? was,
        shown.is.cell(subject.is, criterion.is, choices) ?? is,
      ];
      return {
        subject: shown.is.subject(subject.is).name,
        criterion: now.name,
        was: showBareCell(cellBefore, before, language),
        is: showBareCell(cellNow, now, language),
        ...(link !== undefined && {link}),
      };
    }),
    subjects: toNames(
      all.subjects,
      {was: shown.was.subject, is: shown.is.subject},
      {ids: subjectIds, isWhole: !namesSubjects},
    ),
    criteria: toNames(
      all.criteria,
      {was: shown.was.criterion, is: shown.is.criterion},
      {ids: criterionIds, isWhole: !namesCriteria},
    ),
    best: listMovableCriteria(all)
      .filter(({is}) => criterionIds.has(is.id))
      .flatMap((pair) =>
        findMovedBest(all, pair, chosen)
          .filter(isAsked)
          .map((moved) => ({
            criterion: shown.is.named(pair.is, moved.choices).name,
            was: moved.was.map((was) => shown.was.subject(was).name),
            is: moved.is.map((is) => shown.is.subject(is).name),
          })),
      ),
    claims,
  };
}

function idsOf(items: readonly {readonly id: string}[]): ReadonlySet<string> {
  return new Set(items.map(({id}) => id));
}

function toNames<T extends {readonly id: string; readonly name: string}>(
  {kept, added, removed}: MatchedItems<T>,
  show: ItemPair<(original: T) => T>,
  {
    ids,
    isWhole,
  }: {readonly ids: ReadonlySet<string>; readonly isWhole: boolean},
): ChangedNames {
  return {
    added: added.filter(({id}) => ids.has(id)).map((is) => show.is(is).name),
    removed: isWhole ? removed.map((was) => show.was(was).name) : [],
    renamed: kept
      .filter(({was, is}) => was.name !== is.name && ids.has(is.id))
      .map(({was, is}) => ({
        was: show.was(was).name,
        is: show.is(is).name,
      })),
  };
}
