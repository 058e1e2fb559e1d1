import type {Dataset} from '../model.js';
import {select} from '../views/select.js';
import {attributes, type Refuse} from '../views/view.js';
import {embeddables} from './embeddables.js';
import type {Query} from './query.js';

/** The props of the view that a query names; undefined, and refused, if none. */
export function show(dataset: Dataset, query: Query, refuse: Refuse): unknown {
  const name = query.get('view');
  const view = embeddables.find((each) => each.name === name);
  if (!view) {
    const expected = embeddables.map((each) => each.name);
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
        expected: ['data', ...taken],
      });
    }
  }
  const typed = Object.fromEntries(
    attributes.flatMap((attribute) => {
      // What stands in a sentence is one cell, so one must be named.
      const value =
        query.get(attribute) ??
        (view.isInline && attribute === 'cell' ? '' : undefined);
      return value === undefined ? [] : [[attribute, value]];
    }),
  );
  return view.props(dataset, select(dataset, typed, refuse), refuse);
}
