import type {Loaded} from '../dataset/loaded.js';
import {collect} from '../problems/collect.js';
import type {Problem} from '../problems/problem.js';
import {noSource} from './noSource.js';
import {stale} from './stale.js';
import {unusedCriteria, unusedLayers, unusedSources} from './unused.js';
import type {Reviewed, Warning} from './warning.js';

/** Every warning. */
const warnings: readonly Warning[] = [
  stale,
  noSource,
  unusedLayers,
  unusedSources,
  unusedCriteria,
];

/** What a reviewer should look at in a dataset that has no problem. */
export function findWarnings(
  loaded: Extract<Loaded, {dataset: unknown}>,
  {shown, age}: Pick<Reviewed, 'shown' | 'age'>,
): readonly Problem[] {
  const {dataset, file, places} = loaded;
  const found: Problem[] = [];
  const reviewed: Reviewed = {
    dataset,
    placeOf: (part) => places.get(part),
    ...(shown && {shown}),
    ...(age && {age}),
  };
  for (const warn of warnings) {
    warn(reviewed, collect(file, found));
  }
  return found;
}
