import type {Cell, Value} from '../../model/index.js';
import {readSpan} from '../../values/calendar.js';
import {valuesOf} from '../../values/valuesOf.js';

/** What one value says of a figure. */
export type SpanKind = 'exact' | 'about' | 'range' | 'at-most' | 'at-least';

/**
 * The range of one value, in the base unit. The open side of a
 * bound has no figure, so both ends are the figure that was stated.
 */
export interface Span {
  readonly kind: SpanKind;
  readonly low: number;
  readonly high: number;
}

/** What cells say of figures: the spans of each, and all values as typed. */
export function collectSpans(
  cells: readonly (Cell | undefined)[],
  type: string,
): {
  readonly spans: readonly (readonly Span[])[];
  readonly texts: readonly string[];
} {
  const values = cells.map((cell) => (cell ? valuesOf(cell) : []));
  return {
    spans: values.map((sides) =>
      sides.flatMap((value) => toSpan(value, type) ?? []),
    ),
    texts: values.flat().map(({text}) => text),
  };
}

/** The span of a value; undefined if no finite figure was stated. */
export function toSpan(value: Value, type: string): Span | undefined {
  const {low, high, sortKey} = value;
  if (low === undefined || high === undefined) {
    return undefined;
  }
  const [sign] = /^\s*(?:~|≈|[<>]=?|[≤≥])/.exec(value.text) ?? [''];
  const span: Span = /[<≤]/.test(sign)
    ? {kind: 'at-most', low: high, high}
    : /[>≥]/.test(sign)
      ? {kind: 'at-least', low, high: low}
      : /[~≈]/.test(sign)
        ? {kind: 'about', low: Number(sortKey), high: Number(sortKey)}
        : type === 'date'
          ? toDateSpan(value, low)
          : {kind: low === high ? 'exact' : 'range', low, high};
  return Number.isFinite(span.low) && Number.isFinite(span.high)
    ? span
    : undefined;
}

/**
 * A month or a year is a point at its first day, also as the end of a range:
 * drawn as the days that it spans, it would look like a range that somebody
 * stated.
 */
function toDateSpan({text}: Value, low: number): Span {
  const [last = ''] = /\d{4}(?:-\d\d){0,2}\s*$/.exec(text) ?? [];
  const high = readSpan(last.trim())?.first ?? low;
  return {kind: low === high ? 'exact' : 'range', low, high};
}
