import {diagrams} from '../diagrams/index.js';
import {views} from '../views/index.js';
import type {View} from '../views/view.js';

/** Everything that a page can embed: the views and the diagrams. */
export const embeddables: readonly View[] = [...views, ...diagrams];

export function findByDirective(directive: string): View | undefined {
  return embeddables.find((view) => view.directive === directive);
}
