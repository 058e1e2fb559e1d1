import type {LeafDirective, TextDirective} from 'mdast-util-directive';
import {diagrams} from '../diagrams/index.js';
import {views} from '../views/index.js';
import type {View} from '../views/view.js';

/** Everything that a page can embed: the views and the diagrams. */
export const embeddables: readonly View[] = [...views, ...diagrams];

/** The view of `::NAME` on a line of its own, or of `:NAME` in a sentence. */
export function findByDirective({
  type,
  name,
}: LeafDirective | TextDirective): View | undefined {
  const isInline = type === 'textDirective';
  return embeddables.find(
    (view) => view.directive === name && (view.isInline ?? false) === isInline,
  );
}
