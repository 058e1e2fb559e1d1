import {judgeClaim} from '../claims/judgeClaim.js';
import type {CellReference} from '../claims/scope.js';
import type {Query} from '../embeds/query.js';
import type {Dataset} from '../model/index.js';
import type {GroundedVerdict} from '../views/grounds.js';
import {loadShownScope, type ScopeSources} from './shownScope.js';

/**
 * Makes a function that says what the data says about a condition of an embed.
 * Expressions contain the words of the original; the cells are those that
 * readers see.
 *
 * @param conditions - All that will be asked, since they name other datasets.
 * @param file - The path of the dataset of the embed.
 * @param shown - The same in the language of the page.
 */
export async function createClaimJudge(
  conditions: readonly string[],
  query: Query,
  file: string,
  shown: Dataset,
  sources: ScopeSources,
): Promise<(condition: string) => GroundedVerdict | undefined> {
  const found = await loadShownScope(conditions, query, file, shown, sources);
  if (!found) {
    return () => undefined;
  }
  const {scope, toShown} = found;
  return (condition) => {
    const judged = judgeClaim(condition, scope);
    return 'mistakes' in judged
      ? undefined
      : {
          verdict: judged.verdict,
          grounds: judged.grounds.map((each) =>
            inLanguage(each, toShown(each.dataset)),
          ),
        };
  };
}

/** The same cell of a translation, which has the same subjects and criteria. */
function inLanguage(reference: CellReference, dataset: Dataset): CellReference {
  const at = reference.dataset.criteria.indexOf(reference.criterion);
  const subject = dataset.subjects.find(({id}) => id === reference.subject.id);
  const criterion = dataset.criteria[at];
  const cell = subject?.cells[at];
  return subject && criterion && cell
    ? {...reference, dataset, subject, criterion, cell}
    : reference;
}
