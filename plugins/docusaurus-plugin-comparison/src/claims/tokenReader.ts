import type {ExpressionSpan} from './expression.js';
import {ExpressionError, type LocatedMistake} from './expressionError.js';
import {expressionLimits, type Token, type TokenKind} from './tokenize.js';

/** Reads with one token of look-ahead. */
export class TokenReader {
  readonly #tokens: readonly Token[];
  #next = 0;
  #depth = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  /** The next token. */
  get token(): Token {
    return this.#tokens[this.#next] ?? (this.#tokens.at(-1) as Token);
  }

  is(kind: TokenKind, text?: string): boolean {
    const token = this.token;
    return token.kind === kind && (text === undefined || token.text === text);
  }

  /** Reads a token, if it is the next one. */
  take(kind: TokenKind, text?: string): Token | undefined {
    if (!this.is(kind, text)) {
      return undefined;
    }
    const token = this.token;
    this.#next += 1;
    return token;
  }

  need(kind: TokenKind, expected: string): Token {
    return this.take(kind) ?? this.unexpected(expected);
  }

  unexpected(expected: string): never {
    const {text: found} = this.token;
    return this.refuse({kind: 'unexpected', found, expected}, this.token);
  }

  refuse(
    mistake: Omit<LocatedMistake, 'start' | 'end'>,
    {start, end}: ExpressionSpan,
  ): never {
    throw new ExpressionError({...mistake, start, end});
  }

  /** The span up to the last token that was read. */
  spanFrom({start}: ExpressionSpan): ExpressionSpan {
    return {start, end: this.#tokens[this.#next - 1]?.end ?? start};
  }

  /** Reads a part that may contain parts of its own kind. */
  nest<Node>(read: () => Node): Node {
    this.#depth += 1;
    if (this.#depth > expressionLimits.depth) {
      const found = String(expressionLimits.depth);
      this.refuse({kind: 'too-deep', found}, this.token);
    }
    const node = read();
    this.#depth -= 1;
    return node;
  }
}
