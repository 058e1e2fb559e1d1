import {listOwnCells} from '../claims/namingParts.js';
import type {Dataset, FindPage} from '../model/index.js';
import {createIssue, type Issue} from '../problems/issue.js';
import {
  chooseCells,
  combineChoices,
  findDimensions,
  keyOfChoice,
  type ChoiceIds,
} from '../values/chooseCells.js';
import {readSelection, type RawAttributes} from '../views/select.js';
import type {
  LaidOut,
  ReportIssue,
  Selection,
  Versions,
  View,
  ViewContext,
} from '../views/view.js';
import {allViews} from './allViews.js';
import type {Query} from './query.js';

/** An embed that is laid out, or why it cannot be. */
export type LayOutResult<Out extends LaidOut = LaidOut> =
  {readonly laidOut: Out} | {readonly issues: readonly Issue[]};

/** What an embed may ask of the site around its dataset. */
export interface SiteLookups extends Partial<ViewContext> {
  readonly findPage?: FindPage | undefined;
}

/** The view that a query names; undefined if there is none such. */
export function findView(query: Query): View | undefined {
  return allViews.find(({name}) => name === query.get('view'));
}

/** Whether an embed needs the dataset as other versions of the docs have it. */
export function asksForVersions(query: Query): boolean {
  return query.has('since') || findView(query)?.comparesVersions === true;
}

/** The conditions that an embed of a dataset has judged. */
export function listConditions(
  {claims = []}: Dataset,
  query: Query,
): readonly string[] {
  return findView(query)?.judgesClaims
    ? claims.map(({condition}) => condition.if)
    : [];
}

/** Makes of a dataset what a query asks for. */
export function layOut(
  dataset: Dataset,
  query: Query,
  surroundings: SiteLookups,
): LayOutResult {
  const view = findView(query);
  if (view) {
    return layOutAs(view, dataset, query, surroundings);
  }
  const found = query.get('view');
  const expected = allViews.map(({name}) => name);
  return {issues: [createIssue('unknown-view', {found, expected})]};
}

/** The same for a view that is known. */
export function layOutAs<Out extends LaidOut>(
  view: View<Out>,
  dataset: Dataset,
  query: Query,
  {findPage, ...context}: SiteLookups,
): LayOutResult<Out> {
  const {ids, chosen, selection, issues, refuse, choose} = readEmbed(
    view,
    dataset,
    query,
    findPage,
  );
  const {versions} = context;
  // What a view would say of a selection that is not the one that was meant
  // is of no use.
  const laidOut =
    issues.length === 0
      ? view.layOut(chosen, selection, refuse, {
          ...context,
          choices: ids,
          ...(versions && {versions: chooseInVersions(versions, choose)}),
        })
      : undefined;
  const unknown = findUnknown(query, view, dataset);
  return laidOut && issues.length + unknown.length === 0
    ? {laidOut}
    : {issues: [...unknown, ...issues]};
}

/** Why an embed cannot be laid out; empty if it can. */
export function findIssues(
  dataset: Dataset,
  query: Query,
  lookups: SiteLookups,
): readonly Issue[] {
  const view = findView(query);
  // Versions are many, and few embeds name one.
  if (view?.takesAnySelection && !asksForVersions(query)) {
    const {issues} = readEmbed(view, dataset, query, lookups.findPage);
    return [...findUnknown(query, view, dataset), ...issues];
  }
  const result = layOut(dataset, query, lookups);
  return 'issues' in result ? result.issues : [];
}

/** What an embed asks for, and what is wrong with that. */
function readEmbed(
  view: View,
  dataset: Dataset,
  query: Query,
  findPage: FindPage | undefined,
) {
  const issues: Issue[] = [];
  const refuse: ReportIssue = (code, details, span) =>
    void issues.push({...createIssue(code, details), ...(span && {span})});
  const ids = readChosenIds(query, dataset, refuse);
  // What compares versions shows the values for all choices.
  const choose = (each: Dataset) =>
    view.comparesVersions ? each : chooseCells(each, ids);
  const chosen = choose(dataset);
  const typed = typedIn(query, view);
  const selection = readSelection(chosen, typed, refuse, findPage);
  return {ids, chosen, selection, issues, refuse, choose};
}

/** The choices that an embed names, such as `{region=us}`. */
export function readChosenIds(
  query: Query,
  {dimensions = []}: Dataset,
  refuse: ReportIssue = () => undefined,
): ChoiceIds {
  const chosen = new Map<string, string>();
  for (const {id, choices} of dimensions) {
    const typed = query.get(id)?.trim();
    const expected = choices.map((each) => each.id);
    if (typed === undefined) {
      continue;
    }
    if (expected.includes(typed)) {
      chosen.set(id, typed);
    } else {
      refuse('unknown-choice', {found: typed, dimension: id, expected});
    }
  }
  return chosen;
}

/** Other versions of a dataset, for the choices of an embed. */
function chooseInVersions(
  {own, others, originals}: Versions,
  choose: (dataset: Dataset) => Dataset,
): Versions {
  const chooseIn = (datasets: ReadonlyMap<string, Dataset>) =>
    new Map([...datasets].map(([name, each]) => [name, choose(each)] as const));
  return {
    own,
    others: chooseIn(others),
    ...(originals && {
      originals: {
        own: originals.own && choose(originals.own),
        others: chooseIn(originals.others),
      },
    }),
  };
}

/** The attributes that a view does not take. */
function findUnknown(
  query: Query,
  view: View,
  {dimensions = []}: Dataset,
): readonly Issue[] {
  const known = [...view.attributes, ...dimensions.map(({id}) => id)];
  return [...query.keys()]
    .filter((name) => name !== 'view' && !known.includes(name))
    .map((name) =>
      createIssue('unknown-attribute', {
        found: name.replace(/^@/, ''),
        of: view.directive,
        expected: ['data', ...known.filter((each) => each !== 'cell')],
      }),
    );
}

/** What an embed asks of a dataset; undefined if it names no known view. */
export function selectionOf(
  dataset: Dataset,
  query: Query,
): Selection | undefined {
  const view = findView(query);
  return view && readSelection(dataset, typedIn(query, view), () => {});
}

/** The ids of the criteria that an embed shows. */
export function shownCriteria(
  dataset: Dataset,
  query: Query,
): readonly string[] {
  const view = findView(query);
  if (!view) {
    return [];
  }
  const selection = readSelection(dataset, typedIn(query, view), () => {});
  const {criteria, namesCriteria, criterion, to, x, y, cell, computed} =
    selection;
  const {attributes} = view;
  // Without a list, a table shows all of them and a chart none.
  const isList = namesCriteria || !attributes.includes('criterion');
  const listed = isList && attributes.includes('criteria') ? criteria : [];
  const shown = [...listed, criterion, to, x, y, cell?.criterion];
  const ids = [
    ...shown.flatMap((each) => each?.id ?? []),
    ...(computed ? listOwnCells(computed.is).map(({criterion: id}) => id) : []),
  ];
  return [...new Set(ids)];
}

/** Whether readers can choose in an embed for what it shows values. */
export function offersChoices(query: Query): boolean {
  const hasMenus = !['none', 'sort'].includes(query.get('controls') ?? '');
  return hasMenus && findView(query)?.offersChoices === true;
}

/** Makes what says whether an embed shows, or offers, values for some choices. */
export function createChoiceFilter(
  query: Query,
  dataset: Dataset,
): (choices: ChoiceIds) => boolean {
  const own = readChosenIds(query, dataset);
  const {dimensions = []} = dataset;
  // A view that compares versions compares all that it is not told to leave out.
  const isForAll = findView(query)?.comparesVersions === true;
  return (choices) =>
    offersChoices(query) ||
    [...choices].every(([id, choice]) => {
      const first = dimensions.find((each) => each.id === id)?.first;
      return choice === (own.get(id) ?? (isForAll ? choice : first));
    });
}

/**
 * The embed for each choice of the dimensions of what it shows, by the ids of
 * the choices, as `ChosenViews` has them; empty if readers choose nothing.
 */
export function listChoiceQueries(
  dataset: Dataset,
  query: Query,
): ReadonlyMap<string, Query> {
  if (!offersChoices(query)) {
    return new Map();
  }
  const ids = new Set(shownCriteria(dataset, query));
  const dimensions = findDimensions(
    dataset.criteria.filter(({id}) => ids.has(id)),
    dataset,
  );
  const by = dimensions.map(({id}) => id);
  const keyOf = (chosen: ChoiceIds) => keyOfChoice(by, dimensions, chosen);
  const own = keyOf(query);
  return new Map(
    (by.length > 0 ? combineChoices(by, dimensions) : []).map((chosen) => {
      const key = keyOf(chosen);
      return [key, key === own ? query : new Map([...query, ...chosen])];
    }),
  );
}

/** The attributes of an embed. What is in a sentence must name a cell. */
function typedIn(query: Query, view: View): RawAttributes {
  return Object.fromEntries(
    view.attributes.flatMap((attribute) => {
      const value =
        query.get(attribute) ??
        (view.isInline && attribute === 'cell' ? '' : undefined);
      return value === undefined ? [] : [[attribute, value]];
    }),
  );
}
