import type {Cell} from '../model/index.js';

/** The ids of the sources of a cell, and of the sides of a dispute. */
export function ownSourcesOf(cell: Cell): readonly string[] {
  const claims = cell.state === 'disputed' ? cell.claims : [];
  return [cell, ...claims].flatMap(({sources}) => sources);
}

/** The same with those that the cell inherits. */
export function sourcesOf(cell: Cell): readonly string[] {
  return [...ownSourcesOf(cell), ...(cell.inherited?.sources ?? [])];
}
