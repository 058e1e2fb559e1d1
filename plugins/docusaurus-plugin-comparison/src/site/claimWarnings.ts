import {findUndated, oldestDate} from '../claims/claimAge.js';
import {createProblem} from '../problems/collect.js';
import type {Problem} from '../problems/problem.js';
import type {ClaimResult} from './judgeStatement.js';

/**
 * Warns of claims on data that is older than a claim, or the check, allows.
 *
 * @param today - In days since 1970-01-01.
 * @param maxDays - For all claims that do not say it themselves.
 */
export function findClaimWarnings(
  claims: readonly ClaimResult[],
  today: number,
  maxDays: number | undefined,
): readonly Problem[] {
  return claims.flatMap(({file, statement, judged: {cells}}) => {
    const {words, place, maxDays: days = maxDays} = statement;
    if (days === undefined) {
      return [];
    }
    const oldest = oldestDate(cells);
    if (oldest && today - oldest.last > days) {
      const {date} = oldest;
      const details = {words, date, days};
      return [createProblem(file, 'stale-claim', place, details)];
    }
    const undated = findUndated(cells);
    if (!undated) {
      return [];
    }
    const cell = `${undated.subject.id}.${undated.criterion.id}`;
    return [createProblem(file, 'undated-claim', place, {words, cell})];
  });
}
