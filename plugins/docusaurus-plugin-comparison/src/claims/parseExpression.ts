import type {
  CellName,
  Comparison,
  ComparisonOperator,
  CriterionName,
  Expression,
  ExpressionSpan,
  Ranking,
  StateName,
  TextLiteral,
  Tolerance,
} from './expression.js';
import {ExpressionError, type LocatedMistake} from './expressionError.js';
import {parseFunctionCall} from './parseFunctionCall.js';
import {TokenReader} from './tokenReader.js';
import {tokenize, type Token} from './tokenize.js';

/** An expression, or the mistake that stops reading it. */
export type ParsedExpression =
  {readonly expression: Expression} | {readonly mistake: LocatedMistake};

/** Parses the text of a claim; never throws. */
export function parseExpression(text: string): ParsedExpression {
  if (text.trim() === '') {
    return {mistake: {kind: 'empty', start: 0, end: text.length}};
  }
  try {
    return {expression: new ExpressionParser(tokenize(text)).parse()};
  } catch (error) {
    if (error instanceof ExpressionError) {
      return {mistake: error.mistake};
    }
    throw error;
  }
}

/** One method for each rule of the grammar. */
class ExpressionParser extends TokenReader {
  parse(): Expression {
    const expression = this.#or();
    if (!this.is('end')) {
      this.unexpected('an operator or the end');
    }
    return expression;
  }

  #or(): Expression {
    return this.#logic('or', () => this.#logic('and', () => this.#not()));
  }

  #logic(kind: 'and' | 'or', read: () => Expression): Expression {
    const from = this.token;
    let left = read();
    while (this.take('word', kind)) {
      const right = read();
      left = {kind, left, right, ...this.spanFrom(from)};
    }
    return left;
  }

  #not(): Expression {
    const from = this.token;
    if (!this.take('word', 'not')) {
      return this.#condition();
    }
    const of = this.nest(() => this.#not());
    return {kind: 'not', of, ...this.spanFrom(from)};
  }

  #condition(): Expression {
    const from = this.token;
    const left = this.#sum();
    if (this.take('word', 'is')) {
      return this.#state(left, from);
    }
    const sign = this.take('word', 'includes') ?? this.take('comparison');
    if (!sign) {
      return left;
    }
    const operator = sign.value as ComparisonOperator;
    const right = this.#sum();
    const release = this.#release();
    if (this.is('comparison')) {
      this.refuse({kind: 'chain'}, this.token);
    }
    const within = this.#within(operator);
    if (left.kind === 'ranking') {
      return this.#ranked(left, sign, right, from);
    }
    const comparison: Comparison = {
      kind: 'comparison',
      operator,
      left,
      right,
      ...(within && {within}),
      ...(release && {release}),
      ...this.spanFrom(from),
    };
    return comparison;
  }

  #state(cell: Expression, from: ExpressionSpan): Expression {
    const isNegated = this.take('word', 'not') !== undefined;
    const token =
      this.take('word', 'known') ??
      this.take('word', 'unknown') ??
      this.take('word', 'disputed') ??
      this.take('n/a') ??
      this.unexpected('known, unknown, disputed or n/a');
    if (cell.kind !== 'cell' && cell.kind !== 'criterion') {
      return this.refuse({kind: 'not-a-cell'}, cell);
    }
    const state = token.text as StateName;
    const span = this.spanFrom(from);
    const test: Expression = {kind: 'state', cell, state, ...span};
    return isNegated ? {kind: 'not', of: test, ...span} : test;
  }

  /** `in '100'`; no reserved word, since a criterion may have this id. */
  #release(): TextLiteral | undefined {
    if (!this.take('name', 'in')) {
      return undefined;
    }
    const {
      value: text,
      start,
      end,
    } = this.need('text', "a release such as '100'");
    return {kind: 'text', text, start, end};
  }

  #within(operator: ComparisonOperator): Tolerance | undefined {
    const word = this.take('word', 'within');
    if (!word) {
      return undefined;
    }
    if (operator !== '=' && operator !== '≠') {
      this.refuse({kind: 'within'}, word);
    }
    const size = this.need(
      'number',
      'a share such as "10 %" or a factor such as "2 times"',
    );
    const {value: digits, unit} = size;
    const figure = Number(digits);
    if (unit === '%' && figure > 0 && figure < 100) {
      return {kind: 'share', digits};
    }
    if (unit === '' && figure > 1 && this.take('word', 'times')) {
      return {kind: 'factor', digits};
    }
    return this.refuse({kind: 'within'}, size);
  }

  /** `best(startup) = wasm` */
  #ranked(
    ranking: Ranking,
    sign: Token,
    right: Expression,
    from: ExpressionSpan,
  ): Expression {
    const {name, criterion} = ranking;
    const mistake = {
      kind: 'ranking',
      found: name,
      expected: criterion,
    } as const;
    if (sign.value !== '=' && sign.value !== '≠') {
      this.refuse(mistake, sign);
    }
    if (right.kind !== 'criterion') {
      return this.refuse(mistake, right);
    }
    const span = this.spanFrom(from);
    const named = {...ranking, subject: right.criterion, ...span};
    return sign.value === '=' ? named : {kind: 'not', of: named, ...span};
  }

  #sum(): Expression {
    return this.#arithmetic(['+', '−'], () =>
      this.#arithmetic(['×', '÷'], () => this.#primary()),
    );
  }

  #arithmetic(
    operators: readonly string[],
    read: () => Expression,
  ): Expression {
    const from = this.token;
    let left = read();
    for (;;) {
      const isTimes = operators.includes('×') && this.is('word', 'times');
      const isOperator =
        this.is('operator') && operators.includes(this.token.value);
      if (!isTimes && !isOperator) {
        return left;
      }
      const operator = (isTimes ? '×' : this.token.value) as '+';
      this.take(this.token.kind);
      const right = read();
      const span = this.spanFrom(from);
      left = {kind: 'arithmetic', operator, left, right, ...span};
    }
  }

  #primary(): Expression {
    const from = this.token;
    const sign = this.take('sign');
    const number = sign ? this.need('number', 'a number') : this.take('number');
    if (number) {
      const digits = (sign ? '-' : '') + number.value;
      const {unit} = number;
      return {kind: 'number', digits, unit, ...this.spanFrom(from)};
    }
    const text = this.take('text');
    if (text) {
      return {kind: 'text', text: text.value, ...this.spanFrom(from)};
    }
    if (this.take('(')) {
      const node = this.nest(() => this.#or());
      this.need(')', '")"');
      return node;
    }
    const name =
      this.take('name') ??
      this.unexpected('a cell such as subject.criterion, a number or "("');
    return this.is('(')
      ? this.nest(() => parseFunctionCall(name, this, () => this.#or()))
      : this.#name(name);
  }

  #name(token: Token): CellName | CriterionName {
    const [first = '', second, third] = token.parts;
    const {start, end} = token;
    if (token.parts.length > 3) {
      this.refuse({kind: 'bad-name', found: token.text}, token);
    }
    if (second === undefined) {
      return {kind: 'criterion', criterion: first, start, end};
    }
    return third === undefined
      ? {kind: 'cell', subject: first, criterion: second, start, end}
      : {
          kind: 'cell',
          data: first,
          subject: second,
          criterion: third,
          start,
          end,
        };
  }
}
