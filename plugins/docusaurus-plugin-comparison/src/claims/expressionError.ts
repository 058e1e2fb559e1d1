import type {ExpressionMistake} from '../problems/expressionMistakes.js';
import type {ExpressionSpan} from './expression.js';

/** A mistake in an expression, with its place in the text. */
export type LocatedMistake = ExpressionMistake & ExpressionSpan;

/** Stops the parser, which never throws it to its callers. */
export class ExpressionError extends Error {
  readonly mistake: LocatedMistake;

  constructor(mistake: LocatedMistake) {
    super(mistake.kind);
    this.mistake = mistake;
  }
}
