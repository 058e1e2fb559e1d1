import type {Criterion} from '../model/index.js';
import {findValueType} from '../values/index.js';
import {compareValues} from './compareValues.js';
import {toExact} from './exact.js';
import type {Comparison, Expression} from './expression.js';
import {createPoint} from './interval.js';
import {judgePairs, type Judgement} from './judgement.js';
import {normalizeText} from './normalizeText.js';
import type {Operand} from './operand.js';
import {
  readPossibleValue,
  toPossibleValue,
  type PossibleValue,
} from './possibleValues.js';
import {readDateInterval} from './readDateInterval.js';
import {findCriterion, findDataset, type ClaimScope} from './scope.js';
import type {AskedSubject} from './selectSubjects.js';
import {wordsOf} from './wordsOf.js';

/** A text or a word on the right of a comparison. */
export interface Literal {
  readonly operand: Operand;
  /** Whether it is a date, which means before it, in it or after it. */
  readonly isPeriod: boolean;
}

/** Judges a comparison of two operands. */
export function judgeComparison(
  node: Comparison,
  left: Operand,
  {operand: right, isPeriod}: Literal,
  row: AskedSubject | undefined,
): Judgement {
  const cells = [...left.cells, ...right.cells];
  const parts = {node, left, right, ...(row && {row})};
  const open = {...parts, truth: null};
  const missing = [left.missing, right.missing];
  if (missing.some(Boolean)) {
    const cause = missing.includes('unknown') ? 'unknown' : 'n/a';
    const missed = cells.filter(
      ({cell}) =>
        cell.state === (cause === 'n/a' ? 'not-applicable' : 'unknown'),
    );
    return {
      truth: null,
      cause,
      cells: missed.length > 0 ? missed : cells,
      decisive: open,
    };
  }
  if (left.values.length === 0 || right.values.length === 0) {
    return {truth: null, cause: 'division-by-zero', cells, decisive: open};
  }
  const truths = left.values.flatMap((a) =>
    right.values.map((b) => compareValues(node, a, b, isPeriod)),
  );
  return judgePairs(truths, parts, cells);
}

/**
 * The right side of a comparison, if it is a word or a text. The left side says
 * how it is read.
 */
export function readLiteral(
  {left, right, release}: Comparison,
  scope: ClaimScope,
): Literal | undefined {
  if (release) {
    const side: PossibleValue = {kind: 'release', release: release.text};
    return {operand: {values: [side], cells: []}, isPeriod: false};
  }
  const criterion = criterionOf(left, scope);
  const words = criterion && wordsOf(criterion);
  const typed =
    right.kind === 'text'
      ? right.text
      : right.kind === 'criterion' && words
        ? right.criterion
        : undefined;
  if (typed === undefined) {
    return undefined;
  }
  const [side, isPeriod] = readQuoted(typed, criterion, words);
  return {operand: {values: [side], cells: []}, isPeriod};
}

function readQuoted(
  typed: string,
  criterion: Criterion | undefined,
  words: readonly string[] | undefined,
): readonly [PossibleValue, boolean] {
  if (words) {
    return [toPossibleValue(createPoint(toExact(words.indexOf(typed)))), false];
  }
  const period = criterion?.type === 'date' && readDateInterval(typed);
  if (period) {
    return [toPossibleValue(period), true];
  }
  const reading =
    criterion && findValueType(criterion.type)?.read(typed, criterion);
  return reading && 'value' in reading && criterion.type !== 'list'
    ? [readPossibleValue(reading.value, criterion), false]
    : [{kind: 'text', text: normalizeText(typed)}, false];
}

function criterionOf(
  node: Expression,
  scope: ClaimScope,
): Criterion | undefined {
  if (node.kind !== 'cell' && node.kind !== 'criterion') {
    return undefined;
  }
  const dataset = findDataset(
    scope,
    node.kind === 'cell' ? node.data : undefined,
  );
  return dataset && dataset !== 'invalid'
    ? findCriterion(scope, dataset, node.criterion)
    : undefined;
}
