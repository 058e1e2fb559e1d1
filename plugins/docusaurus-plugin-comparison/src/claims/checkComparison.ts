import type {Criterion} from '../model/index.js';
import {readSpan} from '../values/calendar.js';
import {findValueType} from '../values/index.js';
import {readVersion} from '../values/versionOrder.js';
import {
  isCondition,
  type Call,
  type Comparison,
  type Expression,
  type ExpressionSpan,
} from './expression.js';
import type {ExpressionKind} from './expressionKind.js';
import type {NameChecker} from './nameChecker.js';
import {findCriterion, findDataset, type ClaimScope} from './scope.js';

/** What the checker of whole expressions knows of their parts. */
interface PartChecker extends Pick<NameChecker, 'scope' | 'refuse'> {
  check(node: Expression, row: Call | undefined): ExpressionKind;
  checkFigure(node: Expression, row: Call | undefined): ExpressionKind;
  requireSameDimension(
    left: readonly [Expression, ExpressionKind],
    right: readonly [Expression, ExpressionKind],
    whole: ExpressionSpan,
  ): ExpressionKind;
  refuseMismatch(
    found: string,
    expected: string,
    whole: ExpressionSpan,
  ): ExpressionKind;
}

/** Finds the mistakes of a comparison and of both of its sides. */
export function checkComparison(
  node: Comparison,
  row: Call | undefined,
  checker: PartChecker,
): void {
  const {operator, left, right, within, release} = node;
  if (isCondition(left)) {
    checker.refuse({kind: 'no-figure'}, left);
    return;
  }
  const a = checker.check(left, row);
  if (a.name === 'invalid') {
    if (right.kind !== 'text' && right.kind !== 'criterion') {
      checker.check(right, row);
    }
    return;
  }
  if (operator === 'includes') {
    if (a.name !== 'list') {
      checker.refuse({kind: 'not-a-list', found: a.name}, left);
    } else if (right.kind !== 'text') {
      checker.refuse({kind: 'text-alone'}, right);
    }
    return;
  }
  const isOrdering = operator !== '=' && operator !== '≠';
  if (a.name === 'availability' || release) {
    checkRelease(a, node, checker);
    return;
  }
  if ((a.name === 'text' || a.name === 'list') && isOrdering) {
    checker.refuse({kind: 'no-order', found: a.name}, left);
    return;
  }
  if (within && a.name !== 'figure') {
    checker.refuse({kind: 'within'}, node);
    return;
  }
  if (
    a.name === 'words' &&
    (right.kind === 'text' || right.kind === 'criterion')
  ) {
    const found = right.kind === 'text' ? right.text : right.criterion;
    if (!a.words.includes(found)) {
      const expected = a.words.join(', ');
      checker.refuse(
        {kind: 'unknown-word', found, expected, nearby: a.words},
        right,
      );
    }
    return;
  }
  if (right.kind === 'text') {
    checkQuoted(a, left, right.text, right, checker);
    return;
  }
  if (a.name === 'figure') {
    checker.requireSameDimension(
      [left, a],
      [right, checker.checkFigure(right, row)],
      node,
    );
    return;
  }
  const b = checker.check(right, row);
  const isSame =
    a.name === b.name &&
    (a.name !== 'words' ||
      b.name !== 'words' ||
      a.words.join('\0') === b.words.join('\0'));
  if (b.name !== 'invalid' && !isSame) {
    checker.refuseMismatch(`A ${a.name}`, `a ${b.name}`, node);
  }
}

/** Of availability, only whether it is "yes" in a release is asked. */
function checkRelease(
  kind: ExpressionKind,
  {operator, left, right, release, within, ...whole}: Comparison,
  checker: PartChecker,
): void {
  if (kind.name !== 'availability') {
    const found = kind.name === 'words' ? 'word' : kind.name;
    checker.refuse({kind: 'needless-release', found}, release ?? whole);
  } else if (operator !== '=' && operator !== '≠') {
    checker.refuse({kind: 'no-order', found: kind.name}, left);
  } else if (!release) {
    checker.refuse({kind: 'missing-release'}, right);
  } else if (right.kind !== 'criterion' || right.criterion !== 'yes') {
    checker.refuse({kind: 'missing-release'}, right);
  } else if (readVersion(release.text)?.version !== release.text.trim()) {
    checker.refuse({kind: 'bad-version', found: release.text}, release);
  } else if (within) {
    checker.refuse({kind: 'within'}, whole);
  }
}

/** A text in quotes on the right of a comparison. */
function checkQuoted(
  kind: ExpressionKind,
  left: Expression,
  found: string,
  node: ExpressionSpan,
  checker: PartChecker,
): void {
  if (kind.name === 'date' && !readSpan(found)) {
    checker.refuse({kind: 'bad-date', found}, node);
  } else if (
    kind.name === 'version' &&
    readVersion(found)?.version !== found.trim()
  ) {
    checker.refuse({kind: 'bad-version', found}, node);
  } else if (kind.name === 'figure') {
    const criterion = findComparedCriterion(left, checker.scope);
    const type = criterion && findValueType(criterion.type);
    if (!criterion || !type || 'refused' in type.read(found, criterion)) {
      const expected = type?.example ?? '5 s';
      checker.refuse({kind: 'bad-figure', found, expected}, node);
    }
  }
}

function findComparedCriterion(
  node: Expression,
  scope: ClaimScope,
): Criterion | undefined {
  if (node.kind !== 'cell' && node.kind !== 'criterion') {
    return undefined;
  }
  const data = node.kind === 'cell' ? node.data : undefined;
  const dataset = findDataset(scope, data);
  return dataset && dataset !== 'invalid'
    ? findCriterion(scope, dataset, node.criterion)
    : undefined;
}
