import type {Loaded} from '../dataset/loaded.js';
import {collect} from '../problems/collect.js';
import type {Problem} from '../problems/problem.js';
import {cutByComment} from './cutByComment.js';
import {futureReview} from './futureReview.js';
import {indistinctNames} from './names.js';
import {noSource} from './noSource.js';
import {placeholderText} from './placeholderText.js';
import {stale} from './stale.js';
import {
  unusedClaims,
  unusedCriteria,
  unusedCriterionGroups,
  unusedDimensions,
  unusedGroups,
  unusedLayers,
  unusedScales,
  unusedSources,
} from './unused.js';
import type {Reviewed, Warning} from './warning.js';

/** Every warning. */
const warnings: readonly Warning[] = [
  stale,
  noSource,
  unusedLayers,
  unusedScales,
  unusedDimensions,
  unusedGroups,
  unusedCriterionGroups,
  unusedSources,
  unusedCriteria,
  unusedClaims,
  placeholderText,
  cutByComment,
  indistinctNames,
  futureReview,
];

/** What a reviewer should look at in a dataset that has no problem. */
export function findWarnings(
  loaded: Extract<Loaded, {dataset: unknown}>,
  known: Pick<Reviewed, 'shown' | 'named' | 'today' | 'maxDays'>,
): readonly Problem[] {
  const {dataset, file, places} = loaded;
  const found: Problem[] = [];
  const reviewed: Reviewed = {
    dataset,
    file,
    placeOf: (part) => places.get(part),
    ...known,
  };
  const report = collect(file, found);
  for (const warn of warnings) {
    warn(reviewed, (code, place, ...rest) => {
      // What datasets share is not used by each of them.
      const isShared = place?.file !== undefined;
      if (!isShared || !code.startsWith('unused-')) {
        report(code, place, ...rest);
      }
    });
  }
  return found;
}
