/** The ids of the subjects in the two columns of a phone, from left to right. */
export type Pair = readonly string[];

/**
 * The two columns to show: each chosen one that is shown at all is in its place,
 * and the first of the others fill what is left.
 */
export function completePair(chosen: Pair, shown: readonly string[]): Pair {
  const known = new Set(shown);
  const others = shown.filter((id) => !chosen.includes(id));
  const [first, second] = chosen.map((id) => (known.has(id) ? id : undefined));
  const isTwice = first === second;
  return [first, isTwice ? undefined : second].flatMap(
    (id) => id ?? others.shift() ?? [],
  );
}

/** A pair with another subject in one column; the other column's swaps. */
export function chooseColumn(pair: Pair, place: number, id: string): Pair {
  return pair.map((each, index) =>
    index === place ? id : each === id ? (pair[place] ?? each) : each,
  );
}
