import type {Subject} from '../model/index.js';
import {
  partsOf,
  type Call,
  type Expression,
  type Ranking,
} from './expression.js';
import {findCriterion, findReference, type ClaimScope} from './scope.js';
import {wordsOf} from './wordsOf.js';

/** The subject that a condition asks. */
export type AskedSubject = Pick<Subject, 'id' | 'name'>;

/**
 * The subjects that a function asks: those that it names, without those to which
 * its question does not apply.
 */
export function selectSubjects(
  node: Call | Ranking,
  scope: ClaimScope,
): readonly AskedSubject[] {
  const {of, except = [], isKnown = false} = node;
  const criteria =
    node.kind === 'ranking'
      ? [node.criterion]
      : node.args.flatMap((each) => askedCriteria(each, scope));
  const asksState = node.kind === 'call' && node.args.some(hasStateTest);
  return scope.dataset.subjects.filter(({id}) => {
    if ((of && !of.includes(id)) || except.includes(id)) {
      return false;
    }
    const states = criteria.map(
      (each) => findReference(scope, undefined, id, each)?.cell.state,
    );
    return (
      (asksState || !states.includes('not-applicable')) &&
      !(isKnown && states.includes('unknown'))
    );
  });
}

function hasStateTest(node: Expression): boolean {
  return node.kind === 'state' || partsOf(node).some(hasStateTest);
}

/** The criteria that a condition asks, without the words of scales. */
function askedCriteria(node: Expression, scope: ClaimScope): readonly string[] {
  if (node.kind === 'criterion') {
    return [node.criterion];
  }
  const parts =
    node.kind === 'comparison' && comparesWords(node.left, scope)
      ? [node.left]
      : partsOf(node);
  return parts.flatMap((each) => askedCriteria(each, scope));
}

function comparesWords(node: Expression, scope: ClaimScope): boolean {
  const criterion =
    node.kind === 'criterion' || node.kind === 'cell'
      ? findCriterion(scope, scope.dataset, node.criterion)
      : undefined;
  return criterion !== undefined && wordsOf(criterion) !== undefined;
}
