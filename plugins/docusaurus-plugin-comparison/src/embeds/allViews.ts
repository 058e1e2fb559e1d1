import type {Directives} from 'mdast-util-directive';
import {charts} from '../charts/index.js';
import {diagrams} from '../diagrams/index.js';
import {closest} from '../problems/closest.js';
import {views} from '../views/index.js';
import type {View} from '../views/view.js';

/** Everything that a page can embed: the views, the diagrams and the charts. */
export const allViews: readonly View[] = [...views, ...diagrams, ...charts];

/** The view of a directive: `::NAME` on its own line, or `:NAME[…]` inline. */
export function findByDirective(directive: Directives): View | undefined {
  return allViews.find(
    (view) =>
      view.directive === directive.name &&
      directive.type === (view.isInline ? 'textDirective' : 'leafDirective') &&
      !isProse(directive),
  );
}

/** Whether a directive is only a colon and a word, as in "12:fact". */
export function isProse({type, children, attributes}: Directives): boolean {
  return (
    type === 'textDirective' &&
    children.length === 0 &&
    Object.keys(attributes ?? {}).length === 0
  );
}

/** The name of a directive with its colons, as typed. */
export function printDirective(view: View): string {
  return `${view.isInline ? ':' : '::'}${view.directive}`;
}

/** The view whose directive a misspelled name resembles; undefined if none. */
export function suggestDirective(name: string): View | undefined {
  // A short name is similar to many unrelated words.
  const suggestion = name.length < 6 ? name : closest(name, directives);
  return allViews.find((view) => view.directive === suggestion);
}

/**
 * The view whose directive has a similar meaning, such as `table`. Other
 * plugins may use these words, so call it only for directives that name a
 * dataset.
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
  ...['quadrant', 'quadrants'].map((name) => [name, 'quadrant-chart'] as const),
  ...['scatter', 'scatterplot', 'bubbles'].map(
    (name) => [name, 'scatter-plot'] as const,
  ),
  ...['strip', 'strips', 'swarm'].map((name) => [name, 'strip-plot'] as const),
  ...['guide', 'decision'].map((name) => [name, 'decision-guide'] as const),
  ...['source', 'sources'].map((name) => [name, 'source-list'] as const),
  ...['history', 'events'].map((name) => [name, 'timeline'] as const),
]);

const directives = allViews.map(({directive}) => directive);
