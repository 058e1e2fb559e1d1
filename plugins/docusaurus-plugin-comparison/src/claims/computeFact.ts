import type {Subject} from '../model/index.js';
import {matchFigure, splitRange} from '../values/figureText.js';
import {valuesOf} from '../values/valuesOf.js';
import {checkFigure, checkRankedSubject} from './checkExpression.js';
import {evaluate} from './evaluate.js';
import {
  compareExact,
  exactOne,
  invertExact,
  multiplyExact,
  readExact,
  type Exact,
} from './exact.js';
import {
  asksSubjects,
  isCondition,
  partsOf,
  type Expression,
  type Ranking,
} from './expression.js';
import type {LocatedMistake} from './expressionError.js';
import {kindOfCriterion, type ExpressionKind} from './expressionKind.js';
import {convertUnits, hasSameUnits, nameUnits} from './figureUnits.js';
import {
  createPoint,
  hullOf,
  multiplyIntervals,
  type Figures,
} from './interval.js';
import {printedUnit} from './describeOperand.js';
import {listCells} from './judgeClaim.js';
import {judgeRanking} from './judgeRanking.js';
import {normalizeText} from './normalizeText.js';
import {operandFigures} from './operand.js';
import {parseExpression} from './parseExpression.js';
import {toPossibleValue, type KnownValues} from './possibleValues.js';
import {listInputs, printFormula, type NameOfCell} from './printFormula.js';
import {factorOf, readFigureInterval} from './readFigureInterval.js';
import {
  createClaimCache,
  type CellReference,
  type ClaimScope,
} from './scope.js';
import {selectSubjects} from './selectSubjects.js';
import {dimensionOfUnit, factorOfUnit, unitsOfUnit} from './units.js';

/** What an expression says in a sentence. */
export interface ComputedFact {
  readonly result: FactResult;
  /** The expression, with names. */
  readonly names: string;
  /** The same, followed by the values that it uses. */
  readonly formula: string;
  /** The cells that it reads, each once. */
  readonly cells: readonly CellReference[];
}

export type FactResult =
  /** Undefined if no subject is certain to be it. */
  | {readonly kind: 'subject'; readonly subject: Subject | undefined}
  | FactFigures;

/** A figure, in the unit in which it is shown. */
export interface FactFigures {
  readonly kind: 'figures';
  /** All that it may be; undefined if that is not known. */
  readonly figures: Figures | undefined;
  /** Whether one of its values is "about" so much, and is taken as typed. */
  readonly isAbout: boolean;
  /** Empty for a plain number. */
  readonly unit: string;
  /** Whether it says how many times one figure is another one. */
  readonly isFactor: boolean;
  /** Whether it says how many there are. */
  readonly isCount: boolean;
}

/** How a computed fact is shown. */
export interface FactOptions {
  /** The unit; that of the first cell with such a figure if omitted. */
  readonly unit?: string | undefined;
  readonly nameOf?: NameOfCell | undefined;
}

/** Computes what a sentence says, or says what is wrong with the expression. */
export function computeFact(
  text: string,
  scope: ClaimScope,
  {unit, nameOf}: FactOptions = {},
): ComputedFact | {readonly mistakes: readonly LocatedMistake[]} {
  const parsed = parseExpression(text);
  if ('mistake' in parsed) {
    return {mistakes: [parsed.mistake]};
  }
  const {expression} = parsed;
  const describe = (result: FactResult): ComputedFact => {
    const inputs = listInputs(expression, undefined, scope);
    const formula = printFormula(text, expression, inputs, scope, nameOf);
    const cells = listCells(expression, scope);
    return {
      result,
      names: formula.names,
      formula: formula.whole,
      cells: [...new Map(cells.map((each) => [each.cell, each])).values()],
    };
  };
  if (expression.kind === 'ranking' && expression.subject === undefined) {
    const mistakes = checkRankedSubject(expression, scope);
    const found =
      mistakes.length > 0 ? undefined : findRanked(expression, scope);
    return mistakes.length > 0
      ? {mistakes}
      : describe({kind: 'subject', subject: found});
  }
  const checked = checkFigure(expression, scope, undefined);
  if ('mistakes' in checked) {
    return checked;
  }
  const shown = findShownUnit(expression, checked.kind, scope, unit);
  if ('mistake' in shown) {
    const {start, end} = expression;
    return {mistakes: [{...shown.mistake, start, end}]};
  }
  return describe({
    kind: 'figures',
    ...evaluateShown(expression, scope, shown.size),
    unit: shown.unit,
    isFactor: unit === undefined && isQuotient(expression, checked.kind),
    isCount: isCounting(expression),
  });
}

/** The one subject that is better, lower or higher than all others. */
function findRanked(node: Ranking, scope: ClaimScope): Subject | undefined {
  const found = selectSubjects(node, scope).find(
    ({id}) => judgeRanking({...node, subject: id}, scope).truth === true,
  );
  return scope.dataset.subjects.find(({id}) => id === found?.id);
}

/**
 * Single figures are taken as typed if they are "about" so much: otherwise, the
 * result would be a range that no source gives.
 */
function evaluateShown(
  expression: Expression,
  scope: ClaimScope,
  size: Exact,
): Pick<FactFigures, 'figures' | 'isAbout'> {
  const nominal = readNominalValues(listCells(expression, scope));
  if (nominal.size > 0) {
    const values: KnownValues = new WeakMap(nominal);
    const cache = {...createClaimCache(), values};
    const figures = evaluateHull(expression, {...scope, cache}, size);
    if (figures && compareExact(figures.low, figures.high) === 0) {
      return {figures, isAbout: true};
    }
  }
  return {figures: evaluateHull(expression, scope, size), isAbout: false};
}

function evaluateHull(
  expression: Expression,
  scope: ClaimScope,
  size: Exact,
): Figures | undefined {
  const figures = operandFigures(evaluate(expression, scope, undefined));
  return figures.length > 0
    ? multiplyIntervals(hullOf(figures), createPoint(invertExact(size)))
    : undefined;
}

/** The figures of values that are "about" so much, without the word. */
function readNominalValues(cells: readonly CellReference[]) {
  const values = cells.flatMap(({cell, criterion}) =>
    valuesOf(cell).map((value) => ({value, criterion})),
  );
  return new Map(
    values.flatMap(({value, criterion}) => {
      const [, figure] = /^\s*[~≈]\s*(.+)$/su.exec(value.text) ?? [];
      const figures =
        figure === undefined || value.isComputed
          ? undefined
          : readFigureInterval(figure, criterion);
      return figures ? [[value, toPossibleValue(figures)] as const] : [];
    }),
  );
}

/** Whether one figure is divided by another one of its kind, not by a number. */
function isQuotient(node: Expression, kind: ExpressionKind): boolean {
  return (
    kind.name === 'figure' &&
    kind.dimension === 'number' &&
    node.kind === 'arithmetic' &&
    node.operator === '÷' &&
    !(node.right.kind === 'number' && node.right.unit === '')
  );
}

interface ShownUnit {
  readonly unit: string;
  /** How many of what the expression gives one unit is. */
  readonly size: Exact;
}

function findShownUnit(
  expression: Expression,
  kind: ExpressionKind,
  scope: ClaimScope,
  unit: string | undefined,
): ShownUnit | {readonly mistake: Omit<LocatedMistake, 'start' | 'end'>} {
  if (kind.name !== 'figure') {
    return {mistake: {kind: 'no-figure'}};
  }
  if (unit !== undefined) {
    const size = sizeOfUnit(unit, kind, scope);
    const expected = kind.units ? nameUnits(kind.units) : kind.dimension;
    return size
      ? {unit, size}
      : {mistake: {kind: 'shown-unit', found: unit, expected}};
  }
  if (isQuotient(expression, kind)) {
    return {unit: '', size: exactOne};
  }
  const cells = listShownCells(expression, scope).filter(({criterion}) => {
    const own = kindOfCriterion(criterion);
    return (
      own.name === 'figure' &&
      (own.dimension === kind.dimension || hasSameUnits(own.units, kind.units))
    );
  });
  const [first] = cells;
  const found = cells.map(unitOfCell).find(Boolean);
  if (first) {
    return found ?? unitOfCriterion(first);
  }
  return kind.dimension === 'number'
    ? {unit: '', size: exactOne}
    : {
        mistake: {
          kind: 'result-unit',
          found: kind.units ? nameUnits(kind.units) : kind.dimension,
        },
      };
}

/** The cells whose figures are part of the result, and are not just counted. */
function listShownCells(
  node: Expression,
  scope: ClaimScope,
): readonly CellReference[] {
  return isCounting(node) || isCondition(node)
    ? []
    : node.kind === 'cell' || asksSubjects(node)
      ? listCells(node, scope)
      : partsOf(node).flatMap((each) => listShownCells(each, scope));
}

function isCounting(node: Expression): boolean {
  return (
    node.kind === 'call' && (node.name === 'count' || node.name === 'answers')
  );
}

/** The unit in which the figure of a cell is typed; undefined if it has none. */
function unitOfCell({cell, criterion}: CellReference): ShownUnit | undefined {
  const [value] = valuesOf(cell);
  // Of these types, all figures are shown in one unit.
  if (!value || ['quantity', 'money'].includes(criterion.type)) {
    return undefined;
  }
  const text = normalizeText(value.text);
  const unit = (splitRange(text) ?? [text])
    .map((end) => matchFigure(end.split('±')[0]?.trim() ?? '')?.['unit'])
    .find((each) => each !== undefined);
  const size = factorOf(unit, criterion);
  return size && {unit: unit?.trim() ?? '', size};
}

function unitOfCriterion({criterion}: CellReference): ShownUnit {
  const unit = criterion.unit ?? printedUnit(criterion) ?? '';
  const size =
    criterion.type === 'quantity' ? exactOne : factorOf(unit, criterion);
  return criterion.type === 'percent'
    ? {unit: '%', size: readExact('0.01')}
    : {unit, size: size ?? exactOne};
}

/** How large a unit is in which a figure can be shown; undefined for any other. */
function sizeOfUnit(
  unit: string,
  kind: Extract<ExpressionKind, {name: 'figure'}>,
  {dataset}: ClaimScope,
): Exact | undefined {
  const size = factorOfUnit(unit, dataset);
  if (!size) {
    return undefined;
  }
  if (dimensionOfUnit(unit, dataset) === kind.dimension) {
    // Degrees of other scales are not counted from the same zero.
    const isOwn = dataset.criteria.some((each) => each.unit === unit);
    return kind.units || isOwn ? size : undefined;
  }
  const factor = convertUnits(unitsOfUnit(unit, dataset), kind.units);
  return factor && multiplyExact(size, factor);
}
