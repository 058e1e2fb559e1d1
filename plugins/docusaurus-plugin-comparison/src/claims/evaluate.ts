import {
  createInterval,
  createPoint,
  minOfIntervals,
  negateInterval,
  addIntervals,
  multiplyIntervals,
  invertInterval,
} from './interval.js';
import {multiplyExact, readExact, toExact} from './exact.js';
import {asksSubjects, type Call, type Expression} from './expression.js';
import {judgeComparison, readLiteral} from './judgeComparison.js';
import {joinJudgements, type Judgement} from './judgement.js';
import {judgeRanking} from './judgeRanking.js';
import {
  combineOperands,
  maxValues,
  noOperand,
  operandOfCell,
  type Operand,
} from './operand.js';
import {toPossibleValue} from './possibleValues.js';
import {findReference, type ClaimScope} from './scope.js';
import {selectSubjects, type AskedSubject} from './selectSubjects.js';
import {factorOfUnit} from './units.js';

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
      return judgeComparison(
        node,
        evaluate(node.left, scope, row),
        readLiteral(node, scope) ?? {
          operand: evaluate(node.right, scope, row),
          isPeriod: false,
        },
        row,
      );
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
      return {values: [toPossibleValue(point)], cells: []};
    }
    case 'cell':
      return operandOfCell(
        findReference(scope, node.data, node.subject, node.criterion),
        scope,
      );
    case 'criterion':
      return operandOfCell(
        row && findReference(scope, undefined, row.id, node.criterion),
        scope,
      );
    case 'arithmetic': {
      const a = evaluate(node.left, scope, row);
      const b = evaluate(node.right, scope, row);
      switch (node.operator) {
        case '+':
          return combineOperands(a, b, (x, y) => [addIntervals(x, y)]);
        case '−':
          return combineOperands(a, b, (x, y) => [
            addIntervals(x, negateInterval(y)),
          ]);
        case '×':
          return combineOperands(a, b, (x, y) => [multiplyIntervals(x, y)]);
        case '÷':
          return combineOperands(a, b, (x, y) =>
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

/** What asks all subjects says the same to each of them, and is asked once. */
function evaluateCall(
  node: Call,
  scope: ClaimScope,
  row: AskedSubject | undefined,
): Operand {
  const {calls} = scope.cache;
  const known = calls.get(node);
  if (known) {
    return known;
  }
  const operand = evaluateCallAnew(node, scope, row);
  if (asksSubjects(node)) {
    calls.set(node, operand);
  }
  return operand;
}

function evaluateCallAnew(
  node: Call,
  scope: ClaimScope,
  row: AskedSubject | undefined,
): Operand {
  const {name, args} = node;
  const [first] = args;
  if (name === 'answers' || (name === 'count' && first)) {
    const answers =
      name === 'answers'
        ? args.map((each) => judgeCondition(each, scope, row))
        : selectSubjects(node, scope).map((each) =>
            judgeCondition(first as Expression, scope, each),
          );
    const sure = answers.filter(({truth}) => truth === true).length;
    // What does not apply is not an answer, and cannot become one.
    const open = answers.filter(
      ({truth, cause}) =>
        truth === null && !(name === 'answers' && cause === 'n/a'),
    ).length;
    const count = createInterval(toExact(sure), toExact(sure + open));
    const whole = Array.from({length: open + 1}, (_, index) =>
      createPoint(toExact(sure + index)),
    );
    // Between two numbers there is no third.
    const sides = whole.length > maxValues ? [count] : whole;
    return {
      values: sides.map(toPossibleValue),
      cells: answers.flatMap(({cells}) => cells),
    };
  }
  const isColumn = args.length === 1 && first?.kind === 'criterion';
  const operands =
    isColumn && first
      ? selectSubjects(node, scope).map((each) => evaluate(first, scope, each))
      : args.map((each) => evaluate(each, scope, row));
  const [one, ...others] = operands.map(withoutCells);
  if (!one) {
    return {values: [], missing: 'n/a', cells: []};
  }
  const operand = others.reduce(
    (a, b) =>
      combineOperands(a, b, (x, y) => [
        name === 'min'
          ? minOfIntervals(x, y)
          : negateInterval(
              minOfIntervals(negateInterval(x), negateInterval(y)),
            ),
      ]),
    one,
  );
  return {...operand, cells: operands.flatMap(({cells}) => cells)};
}

// Combining two operands copies the cells of both.
function withoutCells(operand: Operand): Operand {
  return {...operand, cells: []};
}
