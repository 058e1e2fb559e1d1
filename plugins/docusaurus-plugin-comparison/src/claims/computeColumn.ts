import type {Criterion, Dataset} from '../model/index.js';
import {formatDimensions} from '../values/units/formatDimensions.js';
import {checkFigure} from './checkExpression.js';
import {describeCell} from './describeOperand.js';
import {evaluate} from './evaluate.js';
import {exactOne, invertExact, multiplyExact, type Exact} from './exact.js';
import {asksSubjects, partsOf, type Expression} from './expression.js';
import type {LocatedMistake} from './expressionError.js';
import {kindOfCriterion} from './expressionKind.js';
import {unitsOfCriterion, nameUnits} from './figureUnits.js';
import {
  createPoint,
  hullOf,
  multiplyIntervals,
  type Figures,
} from './interval.js';
import {operandFigures} from './operand.js';
import {parseExpression} from './parseExpression.js';
import {
  createClaimCache,
  findReference,
  type CellReference,
  type ClaimScope,
} from './scope.js';

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
  readonly inputs: readonly CellReference[];
}

/** Parses and checks how a criterion is computed. */
export function readComputation(
  criterion: Criterion,
  dataset: Dataset,
): Computation | {readonly mistakes: readonly LocatedMistake[]} {
  const text = criterion.is ?? '';
  const parsed = parseExpression(text);
  if ('mistake' in parsed) {
    return {mistakes: [parsed.mistake]};
  }
  const {expression} = parsed;
  const checked = checkFigure(expression, createColumnScope(dataset));
  if ('mistakes' in checked) {
    return checked;
  }
  const {kind} = checked;
  const own = kindOfCriterion(criterion);
  const reads = listReads(expression);
  if (kind.name !== 'figure' || own.name !== 'figure') {
    const {start, end} = expression;
    return {mistakes: [{kind: 'no-figure', start, end}]};
  }
  if (kind.dimension === own.dimension) {
    return {text, expression, reads, factor: exactOne};
  }
  const units = unitsOfCriterion(criterion);
  if (
    !kind.units ||
    !units ||
    formatDimensions(kind.units.dimensions) !==
      formatDimensions(units.dimensions)
  ) {
    const {start, end} = expression;
    const found = kind.units ? nameUnits(kind.units) : kind.dimension;
    const expected = units ? nameUnits(units) : own.dimension;
    return {mistakes: [{kind: 'other-result', found, expected, start, end}]};
  }
  const factor = multiplyExact(kind.units.factor, invertExact(units.factor));
  return {text, expression, reads, factor};
}

/** Makes the function that computes the figures of one subject after another. */
export function createComputer(
  {text, expression, factor}: Computation,
  dataset: Dataset,
): (subject: Dataset['subjects'][number]) => ComputedFigures {
  const scope = createColumnScope(dataset);
  return (subject) => {
    const inputs = listInputs(expression, subject.id, scope);
    const operand = evaluate(expression, scope, subject);
    const figures = operandFigures(operand);
    const formula = printFormula(text, inputs);
    const cells = [
      ...new Map(inputs.map((each) => [each.reference.cell, each.reference])),
    ].map(([, reference]) => reference);
    return {
      formula,
      inputs: cells,
      ...(figures.length > 0
        ? {figures: multiplyIntervals(hullOf(figures), createPoint(factor))}
        : {missing: operand.missing ?? 'unknown'}),
    };
  };
}

function createColumnScope(dataset: Dataset): ClaimScope {
  return {
    dataset,
    name: '',
    findOther: () => undefined,
    others: [],
    cache: createClaimCache(),
  };
}

/** The criteria that an expression reads; what is no criterion is a word. */
function listReads(node: Expression): readonly string[] {
  switch (node.kind) {
    case 'criterion':
    case 'cell':
    case 'ranking':
      return [node.criterion];
    default:
      return partsOf(node).flatMap(listReads);
  }
}

interface FormulaInput {
  readonly start: number;
  readonly end: number;
  readonly reference: CellReference;
  readonly isOther: boolean;
}

/** The cells that are named, except those of functions that ask all subjects. */
function listInputs(
  node: Expression,
  subject: string,
  scope: ClaimScope,
): readonly FormulaInput[] {
  if (node.kind === 'criterion' || node.kind === 'cell') {
    const of = node.kind === 'cell' ? node.subject : subject;
    const reference = findReference(scope, undefined, of, node.criterion);
    const {start, end} = node;
    return reference
      ? [{start, end, reference, isOther: node.kind === 'cell'}]
      : [];
  }
  return asksSubjects(node)
    ? []
    : partsOf(node).flatMap((each) => listInputs(each, subject, scope));
}

function printFormula(text: string, inputs: readonly FormulaInput[]): string {
  const print = (replace: (input: FormulaInput) => string): string => {
    let printed = '';
    let at = 0;
    for (const input of [...inputs].sort((a, b) => a.start - b.start)) {
      printed += text.slice(at, input.start) + replace(input);
      at = input.end;
    }
    return (printed + text.slice(at)).replace(/\s+/g, ' ').trim();
  };
  const names = print(({reference: {subject, criterion}, isOther}) =>
    isOther ? `${criterion.name} (${subject.name})` : criterion.name,
  );
  return `${names} = ${print(({reference}) => {
    const value = describeCell(reference);
    return / (?:to|or) /.test(value) ? `(${value})` : value;
  })}`;
}
