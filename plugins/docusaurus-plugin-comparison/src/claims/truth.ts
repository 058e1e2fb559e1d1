/** True, false, or null for what is open. */
export type Truth = boolean | null;

/** Kleene's "not". */
export function negateTruth(truth: Truth): Truth {
  return truth === null ? null : !truth;
}

/** Kleene's "and". */
export function joinTruths(a: Truth, b: Truth): Truth {
  return a === false || b === false
    ? false
    : a === null || b === null
      ? null
      : true;
}
