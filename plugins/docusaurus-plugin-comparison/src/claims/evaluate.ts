import type {Criterion} from '../model/index.js';
import {
  createInterval,
  createPoint,
  isBelow,
  isPoint,
  hullOf,
  minOfIntervals,
  negateInterval,
  addIntervals,
  multiplyIntervals,
  invertInterval,
  type Figures,
  type ValueInterval,
} from './interval.js';
import {multiplyExact, readExact, toExact} from './exact.js';
import type {Call, Comparison, Expression, Ranking} from './expression.js';
import {compareSides, type Answer} from './compareSides.js';
import {
  normalizeText,
  readDateInterval,
  readSide,
  sidesOf,
  type Side,
} from './readSides.js';
import {
  findCriterion,
  findDataset,
  findReference,
  type CellReference,
  type ClaimScope,
} from './scope.js';
import {selectSubjects, type AskedSubject} from './selectSubjects.js';
import {factorOfUnit} from './units.js';
import {wordsOf} from './words.js';
import {findValueType} from '../values/index.js';

/** Why a condition is open. */
export type OpenCause =
  | 'unknown'
  | 'n/a'
  | 'disputed'
  | 'overlap'
  | 'repeated-cell'
  | 'division-by-zero';

/** All that a part of an expression may be; no sides if that is not known. */
export interface Operand {
  readonly sides: readonly Side[];
  /** Why there are no sides. */
  readonly missing?: 'unknown' | 'n/a';
  /** The cells that it reads. */
  readonly cells: readonly CellReference[];
}

/** The truth of a condition; null if it is open. */
export interface Judgement {
  readonly truth: boolean | null;
  readonly cause?: OpenCause;
  /** The comparison that decides, with both of its sides. */
  readonly decisive?: {
    readonly node: Expression;
    /** Its truth, before a "not" around it; null if it is open. */
    readonly truth: boolean | null;
    readonly left: Operand;
    readonly right: Operand;
    /** The subject that is asked, if the comparison asks several. */
    readonly row?: AskedSubject;
  };
  /** The cells that decide. */
  readonly cells: readonly CellReference[];
}

// Sides of disputes are computed one by one, up to this number.
const maxSides = 128;

/** Judges a condition that `checkExpression` has accepted. */
export function judgeCondition(
  node: Expression,
  scope: ClaimScope,
  row?: AskedSubject,
): Judgement {
  switch (node.kind) {
    case 'and':
      return joinJudgements(
        [
          judgeCondition(node.left, scope, row),
          judgeCondition(node.right, scope, row),
        ],
        false,
      );
    case 'or':
      return joinJudgements(
        [
          judgeCondition(node.left, scope, row),
          judgeCondition(node.right, scope, row),
        ],
        true,
      );
    case 'not': {
      const of = judgeCondition(node.of, scope, row);
      return {...of, truth: of.truth === null ? null : !of.truth};
    }
    case 'state': {
      const operand = evaluate(node.cell, scope, row);
      const state = operand.cells[0]?.cell.state;
      const truth = {
        known: state === 'value' || state === 'disputed',
        unknown: state === 'unknown',
        disputed: state === 'disputed',
        'n/a': state === 'not-applicable',
      }[node.state];
      return {
        truth,
        cells: operand.cells,
        decisive: {
          node,
          truth,
          left: operand,
          right: noOperand,
          ...(row && {row}),
        },
      };
    }
    case 'comparison':
      return judgeComparison(node, scope, row);
    case 'ranking':
      return judgeRanking(node, scope);
    case 'call': {
      const [test] = node.args;
      const rows = selectSubjects(node, scope);
      if (!test || rows.length === 0) {
        return {truth: null, cause: 'n/a', cells: []};
      }
      return joinJudgements(
        rows.map((each) => judgeCondition(test, scope, each)),
        node.name === 'any',
      );
    }
    default:
      return {truth: null, cause: 'overlap', cells: []};
  }
}

const noOperand: Operand = {sides: [], cells: []};

/**
 * Kleene's "and" and "or".
 *
 * @param decisive - The truth that decides alone.
 */
function joinJudgements(
  judgements: readonly Judgement[],
  decisive: boolean,
): Judgement {
  const deciding =
    judgements.find(({truth}) => truth === decisive) ??
    // What is unknown may be found out.
    judgements.find(({cause}) => cause === 'unknown') ??
    judgements.find(({truth}) => truth === null) ??
    judgements[0];
  return deciding ?? {truth: !decisive, cells: []};
}

function judgeComparison(
  node: Comparison,
  scope: ClaimScope,
  row: AskedSubject | undefined,
): Judgement {
  const left = evaluate(node.left, scope, row);
  const {operand: right, isPeriod} = evaluateRight(node, scope, row);
  const cells = [...left.cells, ...right.cells];
  const parts = {node, left, right, ...(row && {row})};
  const open = {...parts, truth: null};
  const missing = [left.missing, right.missing];
  if (missing.some(Boolean)) {
    const cause = missing.includes('unknown') ? 'unknown' : 'n/a';
    const missed = cells.filter(
      ({cell}) =>
        cell.state === (cause === 'n/a' ? 'not-applicable' : 'unknown'),
    );
    return {
      truth: null,
      cause,
      cells: missed.length > 0 ? missed : cells,
      decisive: open,
    };
  }
  if (left.sides.length === 0 || right.sides.length === 0) {
    return {truth: null, cause: 'division-by-zero', cells, decisive: open};
  }
  const answers = left.sides.flatMap((a) =>
    right.sides.map((b) => compareSides(node, a, b, isPeriod)),
  );
  const truth = agreed(answers);
  if (truth !== null) {
    return {truth, cells, decisive: {...parts, truth}};
  }
  const cause = answers.includes(null) ? 'overlap' : 'disputed';
  return {truth, cause, cells, decisive: open};
}

function agreed(answers: readonly Answer[]): Answer {
  const [first = null] = answers;
  return answers.every((each) => each === first) ? first : null;
}

/** The right side of a comparison, which may be a word or a text. */
function evaluateRight(
  {left, right}: Comparison,
  scope: ClaimScope,
  row: AskedSubject | undefined,
): {readonly operand: Operand; readonly isPeriod: boolean} {
  const criterion = criterionOf(left, scope);
  const words = criterion && wordsOf(criterion);
  const typed =
    right.kind === 'text'
      ? right.text
      : right.kind === 'criterion' && words
        ? right.criterion
        : undefined;
  if (typed === undefined) {
    return {operand: evaluate(right, scope, row), isPeriod: false};
  }
  const [side, isPeriod] = readQuoted(typed, criterion, words);
  return {operand: {sides: [side], cells: []}, isPeriod};
}

function readQuoted(
  typed: string,
  criterion: Criterion | undefined,
  words: readonly string[] | undefined,
): readonly [Side, boolean] {
  if (words) {
    return [asSide(createPoint(toExact(words.indexOf(typed)))), false];
  }
  const period = criterion?.type === 'date' && readDateInterval(typed);
  if (period) {
    return [asSide(period), true];
  }
  const reading =
    criterion && findValueType(criterion.type)?.read(typed, criterion);
  return reading && 'value' in reading && criterion.type !== 'list'
    ? [readSide(reading.value, criterion), false]
    : [{kind: 'text', text: normalizeText(typed)}, false];
}

function criterionOf(
  node: Expression,
  scope: ClaimScope,
): Criterion | undefined {
  if (node.kind !== 'cell' && node.kind !== 'criterion') {
    return undefined;
  }
  const dataset = findDataset(
    scope,
    node.kind === 'cell' ? node.data : undefined,
  );
  return dataset && dataset !== 'invalid'
    ? findCriterion(dataset, node.criterion)
    : undefined;
}

/** All that an expression may be. */
export function evaluate(
  node: Expression,
  scope: ClaimScope,
  row: AskedSubject | undefined,
): Operand {
  switch (node.kind) {
    case 'number': {
      const factor = factorOfUnit(node.unit, scope.dataset) ?? toExact(1);
      const point = createPoint(multiplyExact(readExact(node.digits), factor));
      return {sides: [asSide(point)], cells: []};
    }
    case 'cell':
      return operandOfCell(
        findReference(scope, node.data, node.subject, node.criterion),
      );
    case 'criterion':
      return operandOfCell(
        row && findReference(scope, undefined, row.id, node.criterion),
      );
    case 'arithmetic': {
      const a = evaluate(node.left, scope, row);
      const b = evaluate(node.right, scope, row);
      switch (node.operator) {
        case '+':
          return combine(a, b, (x, y) => [addIntervals(x, y)]);
        case '−':
          return combine(a, b, (x, y) => [addIntervals(x, negateInterval(y))]);
        case '×':
          return combine(a, b, (x, y) => [multiplyIntervals(x, y)]);
        case '÷':
          return combine(a, b, (x, y) =>
            invertInterval(y).map((part) => multiplyIntervals(x, part)),
          );
      }
    }
    // Falls through only for the compiler.
    case 'call':
      return node.kind === 'call' ? evaluateCall(node, scope, row) : noOperand;
    default:
      return noOperand;
  }
}

function operandOfCell(reference: CellReference | undefined): Operand {
  if (!reference) {
    return {sides: [], missing: 'unknown', cells: []};
  }
  const {cell, criterion} = reference;
  const cells = [reference];
  if (cell.state === 'not-applicable') {
    return {sides: [], missing: 'n/a', cells};
  }
  const sides = sidesOf(cell, criterion);
  return sides.length > 0 ? {sides, cells} : {sides, missing: 'unknown', cells};
}

function asSide(interval: ValueInterval): Side {
  return {kind: 'interval', interval};
}

/** The figures of an operand; checked expressions have no others. */
export function operandFigures({sides}: Operand): readonly Figures[] {
  return sides.flatMap((side) =>
    side.kind === 'interval' ? [side.interval as Figures] : [],
  );
}

function combine(
  a: Operand,
  b: Operand,
  make: (x: Figures, y: Figures) => readonly Figures[],
): Operand {
  const cells = [...a.cells, ...b.cells];
  const missing = [a.missing, b.missing];
  if (missing.some(Boolean)) {
    return {
      sides: [],
      missing: missing.includes('unknown') ? 'unknown' : 'n/a',
      cells,
    };
  }
  const made = operandFigures(a).flatMap((x) =>
    operandFigures(b).flatMap((y) => make(x, y)),
  );
  const limited = made.length > maxSides ? [hullOf(made)] : made;
  return {sides: limited.map(asSide), cells};
}

function evaluateCall(
  node: Call,
  scope: ClaimScope,
  row: AskedSubject | undefined,
): Operand {
  const {name, args} = node;
  const [first] = args;
  if (name === 'count' && first) {
    const rows = selectSubjects(node, scope);
    const answers = rows.map((each) => judgeCondition(first, scope, each));
    const sure = answers.filter(({truth}) => truth === true).length;
    const open = answers.filter(({truth}) => truth === null).length;
    const count = createInterval(toExact(sure), toExact(sure + open));
    const whole = Array.from({length: open + 1}, (_, index) =>
      createPoint(toExact(sure + index)),
    );
    // Between two numbers there is no third.
    const sides = whole.length > maxSides ? [count] : whole;
    return {
      sides: sides.map(asSide),
      cells: answers.flatMap(({cells}) => cells),
    };
  }
  const isColumn = args.length === 1 && first?.kind === 'criterion';
  const operands =
    isColumn && first
      ? selectSubjects(node, scope).map((each) => evaluate(first, scope, each))
      : args.map((each) => evaluate(each, scope, row));
  const [one, ...others] = operands;
  if (!one) {
    return {sides: [], missing: 'n/a', cells: []};
  }
  return others.reduce(
    (a, b) =>
      combine(a, b, (x, y) => [
        name === 'min'
          ? minOfIntervals(x, y)
          : negateInterval(
              minOfIntervals(negateInterval(x), negateInterval(y)),
            ),
      ]),
    one,
  );
}

/** Whether a subject is the best, the lowest or the highest. */
export function judgeRanking(node: Ranking, scope: ClaimScope): Judgement {
  const criterion = findCriterion(scope.dataset, node.criterion);
  const own = operandOfCell(
    findReference(scope, undefined, node.subject ?? '', node.criterion),
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
      );
      const [left, right] = isLower ? [own, its] : [its, own];
      const cells = [...its.cells, ...own.cells];
      const parts = {node, left: own, right: its, row: other};
      const open = {...parts, truth: null};
      const missing = own.missing ?? its.missing;
      if (missing) {
        return {truth: null, cause: missing, cells, decisive: open};
      }
      const answers = left.sides.flatMap((a) =>
        right.sides.map((b) =>
          a.kind === 'interval' && b.kind === 'interval'
            ? isBelow(a.interval, b.interval)
            : null,
        ),
      );
      const truth = agreed(answers);
      return truth === null
        ? {
            truth,
            cause: answers.includes(null)
              ? ('overlap' as const)
              : ('disputed' as const),
            cells,
            decisive: open,
          }
        : {truth, cells, decisive: {...parts, truth}};
    }),
    false,
  );
}

/** Whether an operand is one exact figure. */
export function isExactFigure(operand: Operand): boolean {
  const [one, ...others] = operandFigures(operand);
  return one !== undefined && others.length === 0 && isPoint(one);
}
