import type {Severity} from './problem.js';
import type {ProblemCode} from './sentences.js';

// Valid data that a reviewer should check.
const warningCodes: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'stale',
  'no-source',
  'unused-layer',
  'unused-scale',
  'unused-dimension',
  'unused-group',
  'unused-source',
  'unused-criterion',
  'unused-claim',
  'placeholder',
  'cut-by-comment',
  'same-name',
  'blank-name',
  'future-review',
  'open-question',
  'unread-directive',
  'mermaid-left',
  'mermaid-failed',
  'mermaid-setting',
  'open-claim',
  'decided-claim',
  'stale-claim',
  'undated-claim',
  'unclaimed-comparison',
]);

/** What is worth a look, but no reason for a check to fail. */
export function isHint({code}: {readonly code: ProblemCode}): boolean {
  return code === 'unclaimed-comparison';
}

export function severityOf(code: ProblemCode): Severity {
  return warningCodes.has(code) ? 'warning' : 'error';
}
