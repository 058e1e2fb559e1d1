import {fact} from './fact.js';
import {sourceList} from './sourceList.js';
import {table} from './table.js';
import type {View} from './view.js';

/** Every view that is not a diagram; `diagrams/` lists those. */
export const views: readonly View[] = [table, fact, sourceList];
