import type {Ranking} from './expression.js';
import {isBelow} from './interval.js';
import {joinJudgements, judgePairs, type Judgement} from './judgement.js';
import {operandOfCell} from './operand.js';
import {findCriterion, findReference, type ClaimScope} from './scope.js';
import {selectSubjects} from './selectSubjects.js';

/** Whether a subject is the best, the lowest or the highest. */
export function judgeRanking(node: Ranking, scope: ClaimScope): Judgement {
  const criterion = findCriterion(scope, scope.dataset, node.criterion);
  const own = operandOfCell(
    findReference(scope, undefined, node.subject ?? '', node.criterion),
    scope,
  );
  const isLower =
    node.name === 'lowest' ||
    (node.name === 'best' && criterion?.better === 'lower');
  const others = selectSubjects(node, scope).filter(
    ({id}) => id !== node.subject,
  );
  if (others.length === 0 || own.missing === 'n/a') {
    return {truth: null, cause: own.missing ?? 'n/a', cells: own.cells};
  }
  return joinJudgements(
    others.map((other) => {
      const its = operandOfCell(
        findReference(scope, undefined, other.id, node.criterion),
        scope,
      );
      const [left, right] = isLower ? [own, its] : [its, own];
      const cells = [...its.cells, ...own.cells];
      const parts = {node, left: own, right: its, row: other};
      const open = {...parts, truth: null};
      const missing = own.missing ?? its.missing;
      if (missing) {
        return {truth: null, cause: missing, cells, decisive: open};
      }
      const truths = left.values.flatMap((a) =>
        right.values.map((b) =>
          a.kind === 'interval' && b.kind === 'interval'
            ? isBelow(a.interval, b.interval)
            : null,
        ),
      );
      return judgePairs(truths, parts, cells);
    }),
    false,
  );
}
