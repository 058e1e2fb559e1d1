import type {Criterion, Dataset} from '../model/index.js';
import {readSpan} from '../values/calendar.js';
import {findValueType} from '../values/index.js';
import {readVersion} from '../values/versionOrder.js';
import {
  asksSubjects,
  isCondition,
  partsOf,
  type Call,
  type CellName,
  type Comparison,
  type CriterionName,
  type Expression,
  type Ranking,
  type ExpressionSpan,
} from './expression.js';
import type {LocatedMistake} from './expressionError.js';
import {
  findCriterion,
  findDataset,
  findSubject,
  type ClaimScope,
} from './scope.js';
import {criterionDimension, dimensionOfUnit} from './units.js';
import {wordsOf} from './words.js';

/** What an expression is: a figure of a dimension, or something else. */
type ExpressionKind =
  | {readonly name: 'figure'; readonly dimension: string}
  | {readonly name: 'words'; readonly words: readonly string[]}
  | {
      readonly name:
        'text' | 'list' | 'date' | 'version' | 'condition' | 'invalid';
    };

const invalidKind: ExpressionKind = {name: 'invalid'};
const condition: ExpressionKind = {name: 'condition'};
const plainNumber: ExpressionKind = {name: 'figure', dimension: 'number'};

/**
 * Finds all mistakes in the names, units and kinds of an expression.
 *
 * @param as - What the expression must be.
 */
export function checkExpression(
  expression: Expression,
  scope: ClaimScope,
  as: 'claim' | 'fact',
): readonly LocatedMistake[] {
  const checker = new Checker(scope);
  const is = isCondition(expression);
  if (expression.kind === 'text') {
    checker.refuse({kind: 'text-alone'}, expression);
  } else if (as === 'claim' && !is) {
    checker.refuse({kind: 'no-condition'}, expression);
  } else if (as === 'fact' && is) {
    checker.refuse({kind: 'no-figure'}, expression);
  } else {
    const kind = checker.check(expression, undefined);
    if (as === 'fact' && expression.kind !== 'ranking') {
      checker.requireFigure(kind, expression);
    }
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

class Checker {
  readonly mistakes: LocatedMistake[] = [];
  readonly #scope: ClaimScope;

  constructor(scope: ClaimScope) {
    this.#scope = scope;
  }

  refuse(
    mistake: Omit<LocatedMistake, 'start' | 'end'>,
    {start, end}: ExpressionSpan,
  ): ExpressionKind {
    this.mistakes.push({...mistake, start, end});
    return invalidKind;
  }

  /** @param row - The function that asks each subject, around this part. */
  check(node: Expression, row: Call | undefined): ExpressionKind {
    switch (node.kind) {
      case 'number': {
        const dimension = dimensionOfUnit(node.unit, this.#scope.dataset);
        return dimension === undefined
          ? this.refuse({kind: 'unknown-unit', found: node.unit}, node)
          : {name: 'figure', dimension};
      }
      case 'text':
        return this.refuse({kind: 'text-alone'}, node);
      case 'cell':
        return this.#cell(node);
      case 'criterion':
        return this.#criterion(node, row);
      case 'arithmetic':
        return this.#arithmetic(node, row);
      case 'and':
      case 'or':
        this.#condition(node.left, row);
        this.#condition(node.right, row);
        return condition;
      case 'not':
        this.#condition(node.of, row);
        return condition;
      case 'state':
        this.check(node.cell, row);
        return condition;
      case 'comparison':
        this.#comparison(node, row);
        return condition;
      case 'call':
        return this.#call(node, row);
      case 'ranking':
        this.#ranking(node);
        return node.subject === undefined ? invalidKind : condition;
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

  #cell(node: CellName): ExpressionKind {
    const {data, subject, criterion} = node;
    const dataset = findDataset(this.#scope, data);
    if (!dataset || dataset === 'invalid') {
      const kind = dataset ? 'invalid-dataset' : 'unknown-dataset';
      const nearby = this.#scope.others;
      return this.refuse({kind, found: data ?? '', nearby}, node);
    }
    if (!findSubject(dataset, subject)) {
      return this.#unknownSubject(subject, dataset, node);
    }
    const found = findCriterion(dataset, criterion);
    return found
      ? criterionKind(found)
      : this.#unknownCriterion(criterion, dataset, node);
  }

  #criterion(node: CriterionName, row: Call | undefined): ExpressionKind {
    const {dataset} = this.#scope;
    if (!row) {
      return this.refuse({kind: 'bare-criterion', found: node.criterion}, node);
    }
    const found = findCriterion(dataset, node.criterion);
    return found
      ? criterionKind(found)
      : this.#unknownCriterion(node.criterion, dataset, node);
  }

  #unknownSubject(
    found: string,
    {subjects}: Dataset,
    node: ExpressionSpan,
  ): ExpressionKind {
    const nearby = subjects.map(({id}) => id);
    return this.refuse({kind: 'unknown-subject', found, nearby}, node);
  }

  #unknownCriterion(
    found: string,
    {criteria}: Dataset,
    node: ExpressionSpan,
  ): ExpressionKind {
    const nearby = criteria.map(({id}) => id);
    return this.refuse({kind: 'unknown-criterion', found, nearby}, node);
  }

  #figure(node: Expression, row: Call | undefined): ExpressionKind {
    return this.requireFigure(
      isCondition(node) ? condition : this.check(node, row),
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
    return this.#sameDimension(
      [left, this.#figure(left, row)],
      [right, this.#figure(right, row)],
      whole,
    );
  }

  #sameDimension(
    [left, a]: readonly [Expression, ExpressionKind],
    [right, b]: readonly [Expression, ExpressionKind],
    whole: ExpressionSpan,
  ): ExpressionKind {
    if (a.name !== 'figure' || b.name !== 'figure') {
      return invalidKind;
    }
    if (a.dimension === b.dimension) {
      return a;
    }
    const bare = [left, right].find(
      (each) => each.kind === 'number' && each.unit === '',
    );
    return bare?.kind === 'number'
      ? this.refuse({kind: 'missing-unit', found: bare.digits}, bare)
      : this.#mismatch(a.dimension, b.dimension, whole);
  }

  #mismatch(
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
    const a = this.#figure(left, row);
    const b = this.#figure(right, row);
    if (a.name !== 'figure' || b.name !== 'figure') {
      return invalidKind;
    }
    if (operator === '÷' && a.dimension === b.dimension) {
      return plainNumber;
    }
    if (b.dimension === 'number') {
      return a;
    }
    return operator === '×' && a.dimension === 'number'
      ? b
      : this.#mismatch(a.dimension, b.dimension, node);
  }

  #comparison(node: Comparison, row: Call | undefined): void {
    const {operator, left, right, within} = node;
    if (isCondition(left)) {
      this.refuse({kind: 'no-figure'}, left);
      return;
    }
    const a = this.check(left, row);
    if (a.name === 'invalid') {
      if (right.kind !== 'text' && right.kind !== 'criterion') {
        this.check(right, row);
      }
      return;
    }
    if (operator === 'includes') {
      if (a.name !== 'list') {
        this.refuse({kind: 'not-a-list', found: a.name}, left);
      } else if (right.kind !== 'text') {
        this.refuse({kind: 'text-alone'}, right);
      }
      return;
    }
    const isOrdering = operator !== '=' && operator !== '≠';
    if ((a.name === 'text' || a.name === 'list') && isOrdering) {
      this.refuse({kind: 'no-order', found: a.name}, left);
      return;
    }
    if (within && a.name !== 'figure') {
      this.refuse({kind: 'within'}, node);
      return;
    }
    if (
      a.name === 'words' &&
      (right.kind === 'text' || right.kind === 'criterion')
    ) {
      const found = right.kind === 'text' ? right.text : right.criterion;
      if (!a.words.includes(found)) {
        const expected = a.words.join(', ');
        this.refuse(
          {kind: 'unknown-word', found, expected, nearby: a.words},
          right,
        );
      }
      return;
    }
    if (right.kind === 'text') {
      this.#quoted(a, left, right.text, right);
      return;
    }
    if (a.name === 'figure') {
      this.#sameDimension([left, a], [right, this.#figure(right, row)], node);
      return;
    }
    const b = this.check(right, row);
    const isSame =
      a.name === b.name &&
      (a.name !== 'words' ||
        b.name !== 'words' ||
        a.words.join('\0') === b.words.join('\0'));
    if (b.name !== 'invalid' && !isSame) {
      this.#mismatch(`A ${a.name}`, `a ${b.name}`, node);
    }
  }

  /** A text in quotes on the right of a comparison. */
  #quoted(
    kind: ExpressionKind,
    left: Expression,
    found: string,
    node: ExpressionSpan,
  ): void {
    if (kind.name === 'date' && !readSpan(found)) {
      this.refuse({kind: 'bad-date', found}, node);
    } else if (
      kind.name === 'version' &&
      readVersion(found)?.version !== found.trim()
    ) {
      this.refuse({kind: 'bad-version', found}, node);
    } else if (kind.name === 'figure') {
      const criterion = this.#criterionOf(left);
      const type = criterion && findValueType(criterion.type);
      if (!criterion || !type || 'refused' in type.read(found, criterion)) {
        const expected = type?.example ?? '5 s';
        this.refuse({kind: 'bad-figure', found, expected}, node);
      }
    }
  }

  #criterionOf(node: Expression): Criterion | undefined {
    if (node.kind !== 'cell' && node.kind !== 'criterion') {
      return undefined;
    }
    const data = node.kind === 'cell' ? node.data : undefined;
    const dataset = findDataset(this.#scope, data);
    return dataset && dataset !== 'invalid'
      ? findCriterion(dataset, node.criterion)
      : undefined;
  }

  #call(node: Call, row: Call | undefined): ExpressionKind {
    const {name, args} = node;
    this.#subset(node);
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
        this.#figure(each, inRow),
      );
      others.forEach((other, index) => {
        const right = args[index + 1];
        if (first && right) {
          this.#sameDimension([first, kind], [right, other], node);
        }
      });
      return kind;
    }
    if (first) {
      this.check(first, node);
    }
    return name === 'count' ? plainNumber : condition;
  }

  #ranking(node: Ranking): void {
    const {dataset} = this.#scope;
    const found = findCriterion(dataset, node.criterion);
    if (!found) {
      this.#unknownCriterion(node.criterion, dataset, node);
      return;
    }
    this.#subset(node);
    if (node.subject !== undefined && !findSubject(dataset, node.subject)) {
      this.#unknownSubject(node.subject, dataset, node);
    }
    const {name} = criterionKind(found);
    if (name === 'text' || name === 'list') {
      this.refuse({kind: 'no-order', found: name}, node);
    } else if (node.name === 'best' && !found.better) {
      this.refuse({kind: 'no-better', found: node.criterion}, node);
    }
  }

  #subset(node: Call | Ranking): void {
    const {dataset} = this.#scope;
    for (const id of [...(node.of ?? []), ...(node.except ?? [])]) {
      if (!findSubject(dataset, id)) {
        this.#unknownSubject(id, dataset, node);
      }
    }
  }
}

function findAsking(node: Expression): Call | Ranking | undefined {
  return asksSubjects(node)
    ? node
    : partsOf(node).map(findAsking).find(Boolean);
}

function criterionKind(criterion: Criterion): ExpressionKind {
  const words = wordsOf(criterion);
  if (words) {
    return {name: 'words', words};
  }
  switch (criterion.type) {
    case 'text':
    case 'list':
    case 'date':
    case 'version':
      return {name: criterion.type};
    default:
      return {name: 'figure', dimension: criterionDimension(criterion)};
  }
}
