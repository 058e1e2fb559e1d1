import {describeCell, describeOperand} from './describeOperand.js';
import type {Expression} from './expression.js';
import type {JudgedClaim} from './judgeClaim.js';

const never: Readonly<Record<string, string>> = {
  '<': 'never below',
  '≤': 'always above',
  '=': 'never',
  '≠': 'always',
  '≥': 'always below',
  '>': 'never above',
  includes: 'without',
};
const alwaysWords: Readonly<Record<string, string>> = {
  '<': 'always below',
  '≤': 'never above',
  '=': 'always',
  '≠': 'never',
  '≥': 'never below',
  '>': 'always above',
  includes: 'with',
};
const maybe: Readonly<Record<string, string>> = {
  '<': 'not surely below',
  '≤': 'not surely at most',
  '=': 'not surely',
  '≠': 'not surely other than',
  '≥': 'not surely at least',
  '>': 'not surely above',
  includes: 'not surely with',
};

/** Why the data says what it says about a claim, as the end of a sentence. */
export function describeVerdict({
  verdict,
  cause,
  decisive,
  deciding,
}: JudgedClaim): string {
  const [cell] = deciding;
  const name = cell && `${cell.subject.id}.${cell.criterion.id}`;
  if (cause === 'unknown' || cause === 'n/a') {
    return name === undefined
      ? 'since the question applies to no subject'
      : `since ${name} is ${cause === 'n/a' ? 'n/a: the question does not apply' : 'unknown'}`;
  }
  if (cause === 'division-by-zero') {
    return 'since it divides by zero';
  }
  if (!decisive || !name || !cell) {
    return verdict === 'open'
      ? 'since the data cannot decide it'
      : 'by the data';
  }
  const {node, left, right} = decisive;
  if (node.kind === 'ranking') {
    const [other = cell] = right.cells;
    return `since ${other.subject.id} has ${describeCell(other)} and ${node.subject} has ${left.cells[0] ? describeCell(left.cells[0]) : 'nothing'}`;
  }
  if (node.kind !== 'comparison' || node.release) {
    return `since ${name} is ${describeCell(cell)}`;
  }
  const truth = verdict === 'open' ? undefined : decisive.truth;
  const words = truth === undefined ? maybe : truth ? alwaysWords : never;
  const isOfRow = decisive.row !== undefined && node.left.kind === 'criterion';
  if (isOfRow && ['=', '≠', 'includes'].includes(node.operator)) {
    return `since ${name} is ${describeCell(cell)}`;
  }
  // Of many subjects, the one that decides.
  const a = `${describeOperand(left, isName(node.left))}${isOfRow ? ` of ${name}` : ''}`;
  const b = describeRight(
    node.right,
    describeOperand(right, isName(node.right)),
  );
  const repeated =
    cause === 'repeated-cell'
      ? `; ${name} is in the expression twice, so its values are compared as if they were two`
      : '';
  return `since ${a} is ${words[node.operator] ?? ''} ${b}${repeated}`;
}

function isName({kind}: Expression): boolean {
  return kind === 'cell' || kind === 'criterion';
}

function describeRight(node: Expression, described: string): string {
  return node.kind === 'text'
    ? node.text
    : node.kind === 'criterion'
      ? node.criterion
      : node.kind === 'number'
        ? [node.digits, node.unit].filter(Boolean).join(' ')
        : described;
}
