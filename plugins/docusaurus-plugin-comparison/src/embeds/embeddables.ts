import type {Directives} from 'mdast-util-directive';
import {charts} from '../charts/index.js';
import {diagrams} from '../diagrams/index.js';
import {closest} from '../problems/closest.js';
import {views} from '../views/index.js';
import type {View} from '../views/view.js';

/** Everything that a page can embed: the views, the diagrams and the charts. */
export const allViews: readonly View[] = [...views, ...diagrams, ...charts];

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

/**
 * The directive that another word for it was probably meant to be. Such words
 * may belong to others, so they count where a dataset is named.
 */
export function findByOtherName(name: string): View | undefined {
  return allViews.find(({directive}) => directive === otherNames.get(name));
}

const otherNames: ReadonlyMap<string, string> = new Map([
  ...['table', 'comparison', 'compare', 'matrix'].map(
    (name) => [name, 'comparison-table'] as const,
  ),
  ...['stack', 'stacks', 'layers'].map(
    (name) => [name, 'stack-diagram'] as const,
  ),
  ...['bar', 'bars', 'chart'].map((name) => [name, 'bar-chart'] as const),
  ...['range', 'ranges', 'dumbbell', 'dots'].map(
    (name) => [name, 'range-plot'] as const,
  ),
  ...['quadrant', 'quadrants', 'scatter'].map(
    (name) => [name, 'quadrant-chart'] as const,
  ),
  ...['guide', 'decision'].map((name) => [name, 'decision-guide'] as const),
  ...['source', 'sources'].map((name) => [name, 'source-list'] as const),
  ...['history', 'events'].map((name) => [name, 'timeline'] as const),
]);

const directives = allViews.map(({directive}) => directive);
