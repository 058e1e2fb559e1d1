import type {Directives} from 'mdast-util-directive';
import {diagrams} from '../diagrams/index.js';
import {closest} from '../problems/closest.js';
import {views} from '../views/index.js';
import type {View} from '../views/view.js';

/** Everything that a page can embed: the views and the diagrams. */
export const allViews: readonly View[] = [...views, ...diagrams];

/** The view of `::NAME` on a line of its own, or of `:NAME[…]` in a sentence. */
export function findByDirective(directive: Directives): View | undefined {
  return allViews.find(
    (view) =>
      view.directive === directive.name &&
      directive.type === (view.isInline ? 'textDirective' : 'leafDirective') &&
      !isProse(directive),
  );
}

/** Whether a colon and a word, as in "12:fact", are just that. */
export function isProse({type, children, attributes}: Directives): boolean {
  return (
    type === 'textDirective' &&
    children.length === 0 &&
    Object.keys(attributes ?? {}).length === 0
  );
}

/** A directive as it is typed, with the colons before its name. */
export function printDirective(view: View): string {
  return `${view.isInline ? ':' : '::'}${view.directive}`;
}

/** The directive that a misspelt one was probably meant to be. */
export function suggestDirective(name: string): View | undefined {
  // A short name is near to many words that are none of ours.
  const meant = name.length < 6 ? name : closest(name, directives);
  return allViews.find((view) => view.directive === meant);
}

const directives = allViews.map(({directive}) => directive);
