import {isSameContent} from './compareMeaning.js';

/** A field outside of the cells whose content has changed. */
export interface FieldChange {
  /** What it is a field of, such as `criterion startup`. */
  readonly of: string;
  readonly field: string;
  /** Undefined if there was none. */
  readonly was: unknown;
  readonly is: unknown;
}

/** The fields of two records that differ, other than those to leave out. */
export function compareRecords(
  was: object,
  is: object,
  of: string,
  omitted: readonly string[],
): readonly FieldChange[] {
  const [a, b] = [was, is].map(
    (each) => each as Readonly<Record<string, unknown>>,
  ) as [Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>];
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names]
    .filter(
      (name) => !omitted.includes(name) && !isSameContent(a[name], b[name]),
    )
    .map((field) => ({of, field, was: a[field], is: b[field]}));
}
