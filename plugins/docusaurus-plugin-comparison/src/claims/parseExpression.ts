import {
  isCondition,
  type Call,
  type CellName,
  type Comparison,
  type ComparisonOperator,
  type CriterionName,
  type Expression,
  type Ranking,
  type ExpressionSpan,
  type StateName,
  type Subset,
  type Tolerance,
} from './expression.js';
import {ExpressionError, type LocatedMistake} from './expressionError.js';
import {
  expressionLimits,
  tokenize,
  type Token,
  type TokenKind,
} from './tokenize.js';

export const functionNames = [
  'min',
  'max',
  'count',
  'all',
  'any',
  'best',
  'lowest',
  'highest',
] as const;

/** An expression, or the mistake that stops reading it. */
export type ParsedExpression =
  {readonly expression: Expression} | {readonly mistake: LocatedMistake};

/** Parses the text of a claim or of a computed fact; never throws. */
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

/** Reads with one token of look-ahead. */
class ExpressionParser {
  readonly #tokens: readonly Token[];
  #next = 0;
  #depth = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  parse(): Expression {
    const expression = this.#or();
    if (!this.#is('end')) {
      this.#unexpected('an operator or the end');
    }
    return expression;
  }

  get #token(): Token {
    return this.#tokens[this.#next] ?? (this.#tokens.at(-1) as Token);
  }

  #is(kind: TokenKind, text?: string): boolean {
    const token = this.#token;
    return token.kind === kind && (text === undefined || token.text === text);
  }

  #take(kind: TokenKind, text?: string): Token | undefined {
    if (!this.#is(kind, text)) {
      return undefined;
    }
    const token = this.#token;
    this.#next += 1;
    return token;
  }

  #need(kind: TokenKind, expected: string): Token {
    return this.#take(kind) ?? this.#unexpected(expected);
  }

  #unexpected(expected: string): never {
    const {text: found} = this.#token;
    return this.#refuse({kind: 'unexpected', found, expected}, this.#token);
  }

  #refuse(
    mistake: Omit<LocatedMistake, 'start' | 'end'>,
    {start, end}: ExpressionSpan,
  ): never {
    throw new ExpressionError({...mistake, start, end});
  }

  #spanFrom({start}: ExpressionSpan): ExpressionSpan {
    return {start, end: this.#tokens[this.#next - 1]?.end ?? start};
  }

  #nest<Node>(read: () => Node): Node {
    this.#depth += 1;
    if (this.#depth > expressionLimits.depth) {
      const found = String(expressionLimits.depth);
      this.#refuse({kind: 'too-deep', found}, this.#token);
    }
    const node = read();
    this.#depth -= 1;
    return node;
  }

  #or(): Expression {
    return this.#logic('or', () => this.#logic('and', () => this.#not()));
  }

  #logic(kind: 'and' | 'or', read: () => Expression): Expression {
    const from = this.#token;
    let left = read();
    while (this.#take('word', kind)) {
      const right = read();
      left = {kind, left, right, ...this.#spanFrom(from)};
    }
    return left;
  }

  #not(): Expression {
    const from = this.#token;
    if (!this.#take('word', 'not')) {
      return this.#condition();
    }
    const of = this.#nest(() => this.#not());
    return {kind: 'not', of, ...this.#spanFrom(from)};
  }

  #condition(): Expression {
    const from = this.#token;
    const left = this.#sum();
    if (this.#take('word', 'is')) {
      return this.#state(left, from);
    }
    const sign = this.#take('word', 'includes') ?? this.#take('comparison');
    if (!sign) {
      return left;
    }
    const operator = sign.value as ComparisonOperator;
    const right = this.#sum();
    if (this.#is('comparison')) {
      this.#refuse({kind: 'chain'}, this.#token);
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
      ...this.#spanFrom(from),
    };
    return comparison;
  }

  #state(cell: Expression, from: ExpressionSpan): Expression {
    const isNegated = this.#take('word', 'not') !== undefined;
    const token =
      this.#take('word', 'known') ??
      this.#take('word', 'unknown') ??
      this.#take('word', 'disputed') ??
      this.#take('n/a') ??
      this.#unexpected('known, unknown, disputed or n/a');
    if (cell.kind !== 'cell' && cell.kind !== 'criterion') {
      return this.#refuse({kind: 'not-a-cell'}, cell);
    }
    const state = token.text as StateName;
    const span = this.#spanFrom(from);
    const test: Expression = {kind: 'state', cell, state, ...span};
    return isNegated ? {kind: 'not', of: test, ...span} : test;
  }

  #within(operator: ComparisonOperator): Tolerance | undefined {
    const word = this.#take('word', 'within');
    if (!word) {
      return undefined;
    }
    if (operator !== '=' && operator !== '≠') {
      this.#refuse({kind: 'within'}, word);
    }
    const size = this.#need(
      'number',
      'a share such as "10 %" or a factor such as "2 times"',
    );
    const {value: digits, unit} = size;
    const figure = Number(digits);
    if (unit === '%' && figure > 0 && figure < 100) {
      return {kind: 'share', digits};
    }
    if (unit === '' && figure > 1 && this.#take('word', 'times')) {
      return {kind: 'factor', digits};
    }
    return this.#refuse({kind: 'within'}, size);
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
      this.#refuse(mistake, sign);
    }
    if (right.kind !== 'criterion') {
      return this.#refuse(mistake, right);
    }
    const span = this.#spanFrom(from);
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
    const from = this.#token;
    let left = read();
    for (;;) {
      const isTimes = operators.includes('×') && this.#is('word', 'times');
      const isOperator =
        this.#is('operator') && operators.includes(this.#token.value);
      if (!isTimes && !isOperator) {
        return left;
      }
      const operator = (isTimes ? '×' : this.#token.value) as '+';
      this.#next += 1;
      const right = read();
      const span = this.#spanFrom(from);
      left = {kind: 'arithmetic', operator, left, right, ...span};
    }
  }

  #primary(): Expression {
    const from = this.#token;
    const sign = this.#take('sign');
    const number = sign
      ? this.#need('number', 'a number')
      : this.#take('number');
    if (number) {
      const digits = (sign ? '-' : '') + number.value;
      const {unit} = number;
      return {kind: 'number', digits, unit, ...this.#spanFrom(from)};
    }
    const text = this.#take('text');
    if (text) {
      return {kind: 'text', text: text.value, ...this.#spanFrom(from)};
    }
    if (this.#take('(')) {
      const node = this.#nest(() => this.#or());
      this.#need(')', '")"');
      return node;
    }
    const name =
      this.#take('name') ??
      this.#unexpected('a cell such as subject.criterion, a number or "("');
    return this.#is('(')
      ? this.#nest(() => this.#call(name))
      : this.#name(name);
  }

  #name(token: Token): CellName | CriterionName {
    const [first = '', second, third] = token.parts;
    const {start, end} = token;
    if (token.parts.length > 3) {
      this.#refuse({kind: 'bad-name', found: token.text}, token);
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

  #call(token: Token): Call | Ranking {
    const name = functionNames.find((each) => each === token.text);
    if (!name) {
      return this.#refuse(
        {
          kind: 'unknown-function',
          found: token.text,
          expected: functionNames.join(', '),
          nearby: functionNames,
        },
        token,
      );
    }
    this.#need('(', '"("');
    const args = [this.#or()];
    while (this.#take(',')) {
      args.push(this.#or());
    }
    const of = this.#take('word', 'of') ? this.#list(true) : undefined;
    const except = this.#take('word', 'except') ? this.#list(false) : undefined;
    this.#need(')', '")"');
    const ids = of?.filter((id) => id !== 'known');
    const subset: Subset = {
      ...(ids && ids.length > 0 && {of: ids}),
      ...(of?.includes('known') && {isKnown: true}),
      ...(except && {except}),
    };
    const inside = {start: args[0]?.start ?? 0, end: args.at(-1)?.end ?? 0};
    const span = this.#spanFrom(token);
    if (name === 'best' || name === 'lowest' || name === 'highest') {
      const [column] = args;
      return args.length === 1 && column?.kind === 'criterion'
        ? {
            kind: 'ranking',
            name,
            criterion: column.criterion,
            ...subset,
            ...span,
          }
        : this.#refuse({kind: 'ranking', found: name}, inside);
    }
    if (name === 'min' || name === 'max') {
      if (args.some(isCondition)) {
        this.#refuse({kind: 'no-figure'}, inside);
      }
    } else if (args.length > 1 || !args.every(isCondition)) {
      this.#refuse({kind: 'no-test', found: name}, inside);
    }
    return {kind: 'call', name, args, ...subset, ...span};
  }

  #list(mayBeKnown: boolean): readonly string[] {
    const ids: string[] = [];
    do {
      const token =
        (mayBeKnown ? this.#take('word', 'known') : undefined) ??
        this.#need('name', 'the id of a subject');
      if (token.parts.length > 1) {
        this.#refuse({kind: 'bad-name', found: token.text}, token);
      }
      ids.push(token.text);
    } while (this.#take(','));
    return ids;
  }
}
