import {changes} from './changes.js';
import {claimList} from './claimList.js';
import {fact} from './fact.js';
import {sourceList} from './sourceList.js';
import {table} from './table.js';
import type {View} from './view.js';

// The types of their props are types of the package.
export type {Best} from './best.js';
export type {ChangedClaim} from './changedClaim.js';
export type {
  ChangedBest,
  ChangedNames,
  ChangedValue,
  ChangesView,
} from './changes.js';
export type {ClaimListView, ListedClaim} from './claimList.js';
export type {FactAxis} from './factAxis.js';
export type {FactView} from './fact.js';
export type {GroundProps, ShownGrounds} from './grounds.js';
export type {ListedSource, SourceListView, SourceUse} from './sourceList.js';
export type {TableSubject, TableView} from './table.js';
export type {TableCell} from './tableColumn.js';
export type {TableCriterion} from './tableHeader.js';

/** Every view that is not a diagram; `diagrams/` lists those. */
export const views: readonly View[] = [
  // Messages list them in this order.
  table,
  fact,
  sourceList,
  changes,
  claimList,
];
