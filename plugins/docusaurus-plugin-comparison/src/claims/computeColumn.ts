import type {Cell, Criterion, Dataset, Subject} from '../model/index.js';
import {checkFigure, everySubject} from './checkExpression.js';
import {evaluate} from './evaluate.js';
import {exactOne, type Exact} from './exact.js';
import {asksSubjects, partsOf, type Expression} from './expression.js';
import type {LocatedMistake} from './expressionError.js';
import {kindOfCriterion} from './expressionKind.js';
import {convertUnits, nameUnits} from './figureUnits.js';
import {
  createPoint,
  hullOf,
  multiplyIntervals,
  type Figures,
} from './interval.js';
import {listNamingParts} from './namingParts.js';
import {operandFigures} from './operand.js';
import {parseExpression} from './parseExpression.js';
import {listInputs, printFormula} from './printFormula.js';
import {createClaimCache, type ClaimScope} from './scope.js';

/** How a criterion is computed, checked. */
export interface Computation {
  readonly text: string;
  readonly expression: Expression;
  /** The ids of the criteria that it reads. */
  readonly reads: readonly string[];
  /** What converts the result into the unit of the criterion. */
  readonly factor: Exact;
}

/** What was computed for a subject. */
export interface ComputedFigures {
  /** All that it may be; undefined if that is not known. */
  readonly figures?: Figures;
  /** Why it is missing. */
  readonly missing?: 'unknown' | 'n/a';
  /** The expression in words, and with the values that go in. */
  readonly formula: string;
  /** The cells of the subject that go in. */
  readonly inputs: readonly Cell[];
}

/** Parses and checks how a criterion is computed. */
export function readComputation(
  text: string,
  criterion: Criterion,
  scope: ClaimScope,
): Computation | {readonly mistakes: readonly LocatedMistake[]} {
  const parsed = parseExpression(text);
  if ('mistake' in parsed) {
    return {mistakes: [parsed.mistake]};
  }
  const {expression} = parsed;
  const checked = checkFigure(expression, scope, everySubject);
  if ('mistakes' in checked) {
    return checked;
  }
  const {kind} = checked;
  const own = kindOfCriterion(criterion);
  const {start, end} = expression;
  if (kind.name !== 'figure' || own.name !== 'figure') {
    return {mistakes: [{kind: 'no-figure', start, end}]};
  }
  const factor =
    kind.dimension === own.dimension
      ? exactOne
      : convertUnits(kind.units, own.units);
  if (!factor) {
    const found = kind.units ? nameUnits(kind.units) : kind.dimension;
    const expected = own.units ? nameUnits(own.units) : own.dimension;
    return {mistakes: [{kind: 'other-result', found, expected, start, end}]};
  }
  const reads = listNamingParts(expression).map(({criterion: id}) => id);
  return {text, expression, reads, factor};
}

/** Computes the figures of each subject. */
export function computeColumn(
  {text, expression, factor}: Computation,
  scope: ClaimScope,
): ReadonlyMap<Subject, ComputedFigures> {
  forgetCellsOfCalls(expression, scope);
  const compute = (subject: Subject): ComputedFigures => {
    const inputs = listInputs(expression, subject.id, scope);
    const operand = evaluate(expression, scope, subject);
    const figures = operandFigures(operand);
    return {
      formula: printFormula(text, expression, inputs, scope).whole,
      inputs: [...new Set(inputs.map(({reference}) => reference.cell))],
      ...(figures.length > 0
        ? {figures: multiplyIntervals(hullOf(figures), createPoint(factor))}
        : {missing: operand.missing ?? 'unknown'}),
    };
  };
  return new Map(scope.dataset.subjects.map((each) => [each, compute(each)]));
}

/**
 * Evaluates what asks all subjects, once. Its cells are not inputs, and each
 * subject would copy all of them.
 */
function forgetCellsOfCalls(node: Expression, scope: ClaimScope): void {
  if (node.kind === 'call' && asksSubjects(node)) {
    const operand = evaluate(node, scope, undefined);
    scope.cache.calls.set(node, {...operand, cells: []});
  } else {
    partsOf(node).forEach((part) => forgetCellsOfCalls(part, scope));
  }
}

/** Where the names of all computed criteria of a dataset are looked up. */
export function createColumnScope(dataset: Dataset): ClaimScope {
  return {
    dataset,
    name: '',
    findOther: () => undefined,
    others: [],
    cache: createClaimCache(),
  };
}
