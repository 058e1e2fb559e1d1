import type {ExpressionSpan} from './expression.js';

/** A part of a text, and what replaces it. */
export interface ReplacedPart extends ExpressionSpan {
  readonly by: string;
}

/** A text with other parts, which do not overlap. */
export function replaceParts(
  text: string,
  parts: readonly ReplacedPart[],
): string {
  let replaced = '';
  let at = 0;
  for (const {start, end, by} of [...parts].sort((a, b) => a.start - b.start)) {
    replaced += text.slice(at, start) + by;
    at = end;
  }
  return replaced + text.slice(at);
}
