import {checkComparison} from './checkComparison.js';
import {
  asksSubjects,
  isCondition,
  partsOf,
  type Call,
  type Expression,
  type ExpressionSpan,
  type Ranking,
} from './expression.js';
import type {LocatedMistake} from './expressionError.js';
import {
  conditionKind,
  invalidKind,
  plainNumberKind,
  type ExpressionKind,
} from './expressionKind.js';
import {NameChecker} from './nameChecker.js';
import type {ClaimScope} from './scope.js';
import {combineUnits, hasSameUnits, nameUnits} from './figureUnits.js';
import {dimensionOfUnit, unitsOfUnit} from './units.js';

/** Finds all mistakes in the names, units and kinds of an expression. */
export function checkExpression(
  expression: Expression,
  scope: ClaimScope,
): readonly LocatedMistake[] {
  const checker = new ExpressionChecker(scope);
  if (expression.kind === 'text') {
    checker.refuse({kind: 'text-alone'}, expression);
  } else if (!isCondition(expression)) {
    checker.refuse({kind: 'no-condition'}, expression);
  } else {
    checker.check(expression, undefined);
    if (checker.mistakes.length === 0 && !readsCell(expression)) {
      checker.refuse({kind: 'no-cell'}, expression);
    }
  }
  return checker.mistakes;
}

function readsCell(node: Expression): boolean {
  return (
    ['cell', 'criterion', 'ranking'].includes(node.kind) ||
    partsOf(node).some(readsCell)
  );
}

/**
 * What a computed figure is, or what is wrong with its expression.
 *
 * @param row - What asks each subject around it; undefined if nothing does.
 */
export function checkFigure(
  expression: Expression,
  scope: ClaimScope,
  row: Call | undefined,
):
  | {readonly kind: ExpressionKind}
  | {readonly mistakes: readonly LocatedMistake[]} {
  const checker = new ExpressionChecker(scope);
  const kind = checker.checkFigure(expression, row);
  if (checker.mistakes.length === 0 && !readsCell(expression)) {
    checker.refuse({kind: 'no-cell'}, expression);
  }
  return checker.mistakes.length > 0 ? {mistakes: checker.mistakes} : {kind};
}

/** What is wrong with asking for the best, the lowest or the highest subject. */
export function checkRankedSubject(
  expression: Ranking,
  scope: ClaimScope,
): readonly LocatedMistake[] {
  const checker = new ExpressionChecker(scope);
  checker.checkRanking(expression);
  return checker.mistakes;
}

/** Around a part that is asked of each subject. */
export const everySubject: Call = {
  kind: 'call',
  name: 'all',
  args: [],
  start: 0,
  end: 0,
};

class ExpressionChecker extends NameChecker {
  /** @param row - The function that asks each subject, around this part. */
  check(node: Expression, row: Call | undefined): ExpressionKind {
    switch (node.kind) {
      case 'number': {
        const dimension = dimensionOfUnit(node.unit, this.scope.dataset);
        return dimension === undefined
          ? this.refuse({kind: 'unknown-unit', found: node.unit}, node)
          : {
              name: 'figure',
              dimension,
              units: unitsOfUnit(node.unit, this.scope.dataset),
            };
      }
      case 'text':
        return this.refuse({kind: 'text-alone'}, node);
      case 'cell':
        return this.checkCell(node);
      case 'criterion':
        return this.checkCriterion(node, row);
      case 'arithmetic':
        return this.#arithmetic(node, row);
      case 'and':
      case 'or':
        this.#condition(node.left, row);
        this.#condition(node.right, row);
        return conditionKind;
      case 'not':
        this.#condition(node.of, row);
        return conditionKind;
      case 'state':
        this.check(node.cell, row);
        return conditionKind;
      case 'comparison':
        checkComparison(node, row, this);
        return conditionKind;
      case 'call':
        return this.#call(node, row);
      case 'ranking':
        this.checkRanking(node);
        if (node.subject !== undefined) {
          return conditionKind;
        }
        return this.refuse(
          {kind: 'ranking', found: node.name, expected: node.criterion},
          node,
        );
    }
  }

  requireFigure(kind: ExpressionKind, node: Expression): ExpressionKind {
    if (kind.name === 'figure' || kind.name === 'invalid') {
      return kind;
    }
    const found = kind.name === 'words' ? 'word' : kind.name;
    return kind.name === 'condition'
      ? this.refuse({kind: 'no-figure'}, node)
      : this.refuse({kind: 'not-a-figure', found}, node);
  }

  #condition(node: Expression, row: Call | undefined): void {
    if (isCondition(node)) {
      this.check(node, row);
    } else {
      this.refuse({kind: 'no-condition'}, node);
    }
  }

  checkFigure(node: Expression, row: Call | undefined): ExpressionKind {
    return this.requireFigure(
      isCondition(node) ? conditionKind : this.check(node, row),
      node,
    );
  }

  /** Two figures of one dimension. */
  #together(
    left: Expression,
    right: Expression,
    row: Call | undefined,
    whole: ExpressionSpan,
  ): ExpressionKind {
    return this.requireSameDimension(
      [left, this.checkFigure(left, row)],
      [right, this.checkFigure(right, row)],
      whole,
    );
  }

  requireSameDimension(
    [left, a]: readonly [Expression, ExpressionKind],
    [right, b]: readonly [Expression, ExpressionKind],
    whole: ExpressionSpan,
  ): ExpressionKind {
    if (a.name !== 'figure' || b.name !== 'figure') {
      return invalidKind;
    }
    if (a.dimension === b.dimension || hasSameUnits(a.units, b.units)) {
      return a;
    }
    const bare = [left, right].find(
      (each) => each.kind === 'number' && each.unit === '',
    );
    return bare?.kind === 'number'
      ? this.refuse({kind: 'missing-unit', found: bare.digits}, bare)
      : this.refuseMismatch(a.dimension, b.dimension, whole);
  }

  refuseMismatch(
    found: string,
    expected: string,
    whole: ExpressionSpan,
  ): ExpressionKind {
    return this.refuse({kind: 'unit-mismatch', found, expected}, whole);
  }

  #arithmetic(
    node: Extract<Expression, {kind: 'arithmetic'}>,
    row: Call | undefined,
  ): ExpressionKind {
    const {operator, left, right} = node;
    if (operator === '+' || operator === '−') {
      return this.#together(left, right, row, node);
    }
    const a = this.checkFigure(left, row);
    const b = this.checkFigure(right, row);
    if (a.name !== 'figure' || b.name !== 'figure') {
      return invalidKind;
    }
    if (operator === '÷' && a.dimension === b.dimension) {
      return plainNumberKind;
    }
    if (b.dimension === 'number') {
      return a;
    }
    if (operator === '×' && a.dimension === 'number') {
      return b;
    }
    if (!a.units || !b.units) {
      return this.refuseMismatch(a.dimension, b.dimension, node);
    }
    const units = combineUnits(a.units, b.units, operator);
    return {name: 'figure', dimension: nameUnits(units), units};
  }

  #call(node: Call, row: Call | undefined): ExpressionKind {
    const {name, args} = node;
    this.checkSubset(node);
    if (asksSubjects(node)) {
      const inner = args.map(findAsking).find(Boolean);
      if (inner) {
        const details = {found: inner.name, expected: name};
        return this.refuse({kind: 'nested', ...details}, inner);
      }
    }
    const [first] = args;
    if (name === 'min' || name === 'max') {
      const inRow = asksSubjects(node) ? node : row;
      const [kind = invalidKind, ...others] = args.map((each) =>
        this.checkFigure(each, inRow),
      );
      others.forEach((other, index) => {
        const right = args[index + 1];
        if (first && right) {
          this.requireSameDimension([first, kind], [right, other], node);
        }
      });
      return kind;
    }
    if (name === 'answers') {
      args.forEach((each) => this.check(each, row));
      return plainNumberKind;
    }
    if (first) {
      this.check(first, node);
    }
    return name === 'count' ? plainNumberKind : conditionKind;
  }
}

function findAsking(node: Expression): Call | Ranking | undefined {
  return asksSubjects(node)
    ? node
    : partsOf(node).map(findAsking).find(Boolean);
}
