import type {Criterion} from '../../model/index.js';
import type {Mistake} from '../../problems/mistakes.js';
import type {ValueType} from '../valueType.js';

/**
 * Recognizes a common mistake in a value that its type cannot read. To add one:
 * write `NAME.ts` here that exports a function of this shape, list it in
 * `index.ts`, and give its kind a sentence in `problems/mistakes.ts`.
 */
export type FindMistake = (value: Unreadable) => Mistake | undefined;

export interface Unreadable {
  /** As typed, without the white space around it. */
  readonly typed: string;
  readonly type: ValueType;
  readonly criterion: Criterion;
  /** Those of the texts that the type reads, without repetitions. */
  readable(...texts: readonly string[]): readonly string[];
}
