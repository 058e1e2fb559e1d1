/** Why a unit or a figure is refused: the code of the message. */
export type UnitProblemCode =
  | 'ambiguous-unit'
  | 'ambiguous-number'
  | 'decimal-comma'
  | 'other-dimension'
  | 'other-currency'
  | 'calendar-length'
  | 'temperature-difference'
  | 'temperature-in-product'
  | 'other-level'
  | 'bad-compound'
  | 'clock-time'
  | 'word-for-sign'
  | 'missing-unit'
  | 'unknown-unit'
  | 'negative-quantity'
  | 'reversed-range'
  | 'bad-quantity'
  | 'bad-unit'
  | 'unit-taken';

/** Thrown while a figure is read, and caught where its reading starts. */
export class UnitProblem extends Error {
  constructor(
    readonly code: UnitProblemCode,
    /** How to fix it, as a sentence. */
    readonly hint: string,
    /** The part that is wrong, if it is not the whole. */
    readonly found?: string,
  ) {
    super(hint);
  }
}
