import type {Severity} from './problem.js';
import type {ProblemCode} from './sentences.js';

// What is told without being wrong: a reviewer decides.
const warnings: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'stale',
  'no-source',
  'unused-layer',
  'unused-source',
  'unused-criterion',
  'mermaid-left',
  'mermaid-failed',
]);

export function severityOf(code: ProblemCode): Severity {
  return warnings.has(code) ? 'warning' : 'error';
}
