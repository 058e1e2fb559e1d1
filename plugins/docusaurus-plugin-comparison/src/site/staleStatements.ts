import {computeFact} from '../claims/computeFact.js';
import {findUndated, oldestDate} from '../claims/claimAge.js';
import type {CellReference, ClaimScope} from '../claims/scope.js';
import {createProblem} from '../problems/collect.js';
import type {Place, Problem, SourceFile} from '../problems/problem.js';
import type {ClaimResult} from './judgeStatement.js';

/** A computed fact of a page, and where the names of its expression are. */
export interface FactUse {
  readonly file: SourceFile;
  readonly place: Place;
  readonly is: string;
  /** How many days old the data may be. */
  readonly maxDays?: number | undefined;
  readonly scope: ClaimScope;
}

/** What a page says of cells, which have dates. */
interface DatedStatement {
  readonly file: SourceFile;
  readonly place: Place;
  readonly words: string;
  readonly maxDays?: number | undefined;
  readonly cells: readonly CellReference[];
}

/**
 * Warns of claims and computed facts whose data is older than they, or the check,
 * allow.
 *
 * @param today - In days since 1970-01-01.
 * @param maxDays - For all that do not say it themselves.
 */
export function findStaleStatements(
  claims: readonly ClaimResult[],
  facts: readonly FactUse[],
  today: number,
  maxDays: number | undefined,
): readonly Problem[] {
  const asked = (each: {readonly maxDays?: number | undefined}) =>
    (each.maxDays ?? maxDays) !== undefined;
  const statements = [
    ...claims.map(toDatedClaim).filter(asked),
    ...facts.filter(asked).map(toDatedFact),
  ];
  return statements.flatMap((each) =>
    findStale(each, today, each.maxDays ?? maxDays ?? 0),
  );
}

function toDatedClaim({file, statement, judged}: ClaimResult): DatedStatement {
  const {words, place, maxDays} = statement;
  return {file, words, place, maxDays, cells: judged.cells};
}

function toDatedFact({is, scope, ...use}: FactUse): DatedStatement {
  const fact = computeFact(is, scope);
  // Mistakes are reported at the fact.
  const cells = 'mistakes' in fact ? [] : fact.cells;
  return {...use, words: is.replace(/\s+/g, ' ').trim(), cells};
}

function findStale(
  {file, place, words, cells}: DatedStatement,
  today: number,
  days: number,
): readonly Problem[] {
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
}
