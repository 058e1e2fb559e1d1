import type {Expression} from './expression.js';
import type {Operand} from './operand.js';
import type {CellReference} from './scope.js';
import type {AskedSubject} from './selectSubjects.js';
import type {Truth} from './truth.js';

/** Why a condition is open. */
export type OpenCause =
  | 'unknown'
  | 'n/a'
  | 'disputed'
  | 'overlap'
  | 'repeated-cell'
  | 'division-by-zero';

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
  /** All cells on which the truth rests, if these are more than the deciding. */
  readonly grounds?: readonly CellReference[];
}

/** All cells on which the truth of a judgement rests, each once. */
export function groundsOf({
  cells,
  grounds = cells,
}: Judgement): readonly CellReference[] {
  return [...new Map(grounds.map((each) => [each.cell, each])).values()];
}

/**
 * Kleene's "and" and "or".
 *
 * @param decisive - The truth that decides alone.
 */
export function joinJudgements(
  judgements: readonly Judgement[],
  decisive: boolean,
): Judgement {
  const deciding =
    judgements.find(({truth}) => truth === decisive) ??
    // What is unknown may be found out.
    judgements.find(({cause}) => cause === 'unknown') ??
    judgements.find(({truth}) => truth === null) ??
    judgements[0];
  if (!deciding || deciding.truth === decisive) {
    return deciding ?? {truth: !decisive, cells: []};
  }
  // It rests on all that are open, or on all of them.
  const grounds = judgements
    .filter(({truth}) => truth === deciding.truth)
    .flatMap((each) => each.grounds ?? each.cells);
  return {...deciding, grounds};
}

/** The judgement of two operands by the truths of all pairs of their values. */
export function judgePairs(
  truths: readonly Truth[],
  parts: Omit<NonNullable<Judgement['decisive']>, 'truth'>,
  cells: readonly CellReference[],
): Judgement {
  const [first = null] = truths;
  const truth = truths.every((each) => each === first) ? first : null;
  const decisive = {...parts, truth};
  if (truth !== null) {
    return {truth, cells, decisive};
  }
  const cause = truths.includes(null) ? 'overlap' : 'disputed';
  return {truth, cause, cells, decisive};
}
