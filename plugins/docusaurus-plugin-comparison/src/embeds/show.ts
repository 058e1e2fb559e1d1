import type {FindPage} from '../dataset/pageLinks.js';
import type {Dataset} from '../model/index.js';
import {readSelection, type RawAttributes} from '../views/select.js';
import type {FindData, ReportIssue, View} from '../views/view.js';
import {allViews} from './embeddables.js';
import type {Query} from './query.js';

/** The view that a query names; undefined if there is none such. */
export function findView(query: Query): View | undefined {
  return allViews.find(({name}) => name === query.get('view'));
}

/** The props of the view that a query names; undefined, and refused, if none. */
export function show(
  dataset: Dataset,
  query: Query,
  refuse: ReportIssue,
  findPage?: FindPage,
  findData?: FindData,
): unknown {
  const name = query.get('view');
  const view = findView(query);
  if (!view) {
    const expected = allViews.map((each) => each.name);
    refuse('unknown-view', {found: name, expected});
    return undefined;
  }
  const taken: readonly string[] = view.attributes;
  for (const found of query.keys()) {
    if (found !== 'view' && !taken.includes(found)) {
      const of = view.directive;
      refuse('unknown-attribute', {
        found: found.replace(/^@/, ''),
        of,
        expected: ['data', ...taken.filter((name) => name !== 'cell')],
      });
    }
  }
  let isRefused = false;
  const selection = readSelection(
    dataset,
    typedIn(query, view),
    (code, details) => {
      isRefused = true;
      refuse(code, details);
    },
    findPage,
  );
  // What a view would say of a selection that is not the one that was meant
  // is of no use.
  return isRefused
    ? undefined
    : view.props(dataset, selection, refuse, findData);
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
  const {criteria, criterion, x, y, cell} = selection;
  const shown = view.attributes.includes('criteria')
    ? criteria
    : [criterion, x, y, cell?.criterion];
  return shown.flatMap((each) => each?.id ?? []);
}

/** The attributes of an embed. What stands in a sentence must name a cell. */
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
