import {checkExpression} from './checkExpression.js';
import {evaluate, judgeCondition} from './evaluate.js';
import {asksSubjects, partsOf, type Expression} from './expression.js';
import {groundsOf, type Judgement, type OpenCause} from './judgement.js';
import type {LocatedMistake} from './expressionError.js';
import {parseExpression} from './parseExpression.js';
import {findReference, type CellReference, type ClaimScope} from './scope.js';
import {selectSubjects} from './selectSubjects.js';

export type ClaimVerdict = 'holds' | 'open' | 'fails';

/** What the data says about a claim. */
export interface JudgedClaim {
  readonly expression: Expression;
  readonly verdict: ClaimVerdict;
  /** Why it is open. */
  readonly cause?: OpenCause;
  readonly decisive?: Judgement['decisive'];
  /** The cells that decide, the first one being named in messages. */
  readonly deciding: readonly CellReference[];
  /** The cells on which the verdict rests, each once. */
  readonly grounds: readonly CellReference[];
  /** All cells that the expression reads, each once. */
  readonly cells: readonly CellReference[];
}

/**
 * Judges the text of a claim, or says what is wrong with the text.
 *
 * @param asked - The ids of the subjects that a text asks, each of them, where
 *   it names a criterion alone; if omitted, such a name is a mistake.
 */
export function judgeClaim(
  text: string,
  scope: ClaimScope,
  asked?: readonly string[],
): JudgedClaim | {readonly mistakes: readonly LocatedMistake[]} {
  const parsed = parseExpression(text);
  if ('mistake' in parsed) {
    return {mistakes: [parsed.mistake]};
  }
  const expression = asked
    ? askEach(parsed.expression, asked)
    : parsed.expression;
  const mistakes = checkExpression(expression, scope);
  if (mistakes.length > 0) {
    return {mistakes};
  }
  const judgement = judgeCondition(expression, scope);
  const {truth, cause, decisive, cells: deciding} = judgement;
  const read = listCells(expression, scope);
  const isRepeated = new Set(read.map(({cell}) => cell)).size < read.length;
  const isWeaker = cause === 'overlap' || cause === 'disputed';
  return {
    expression,
    verdict: truth === null ? 'open' : truth ? 'holds' : 'fails',
    ...(truth === null &&
      cause && {
        cause: isWeaker && isRepeated ? ('repeated-cell' as const) : cause,
      }),
    ...(decisive && {decisive}),
    deciding,
    grounds: groundsOf(judgement),
    cells: [...new Map(read.map((each) => [each.cell, each])).values()],
  };
}

/** Whether an expression names a criterion without a subject, outside of functions. */
function namesCriterion(node: Expression): boolean {
  return (
    node.kind === 'criterion' ||
    (!asksSubjects(node) && partsOf(node).some(namesCriterion))
  );
}

/**
 * The same expression, each part of which is asked of these subjects if it names
 * a criterion alone. What "and" joins is asked one by one, so that a part may be
 * a function that asks all subjects.
 */
function askEach(node: Expression, of: readonly string[]): Expression {
  if (node.kind === 'and') {
    const [left, right] = [askEach(node.left, of), askEach(node.right, of)];
    return {...node, left, right};
  }
  const {start, end} = node;
  return namesCriterion(node)
    ? {kind: 'call', name: 'all', args: [node], of, start, end}
    : node;
}

/** The cells that an expression reads; a cell that it names twice is there twice. */
export function listCells(
  node: Expression,
  scope: ClaimScope,
): readonly CellReference[] {
  if (node.kind === 'cell') {
    return evaluate(node, scope, undefined).cells;
  }
  if (!asksSubjects(node)) {
    return partsOf(node).flatMap((each) => listCells(each, scope));
  }
  const rows = selectSubjects(node, scope);
  const inside = node.kind === 'ranking' ? [node.criterion] : [];
  const parts = node.kind === 'ranking' ? [] : node.args;
  return [
    ...parts.flatMap((each) => listCells(each, scope)),
    ...rows.flatMap(({id}) =>
      [...inside, ...parts.flatMap(bareCriteria)].flatMap(
        (criterion) => findReference(scope, undefined, id, criterion) ?? [],
      ),
    ),
  ];
}

function bareCriteria(node: Expression): readonly string[] {
  return node.kind === 'criterion'
    ? [node.criterion]
    : partsOf(node).flatMap(bareCriteria);
}
