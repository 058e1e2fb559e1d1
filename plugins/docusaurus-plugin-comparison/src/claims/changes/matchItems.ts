/** Something with an id that two states of a dataset have. */
export interface Identified {
  readonly id: string;
  /** Its earlier id, if its author says so. */
  readonly was?: string;
}

/** Two things that are one and the same in both states. */
export interface ItemPair<T> {
  readonly was: T;
  readonly is: T;
}

/** What two lists have in common, by id. The order does not matter. */
export interface MatchedItems<T> {
  /** The same ones, in the order of the new state, also if renamed. */
  readonly kept: readonly ItemPair<T>[];
  readonly renamed: readonly ItemPair<T>[];
  readonly added: readonly T[];
  readonly removed: readonly T[];
}

/** How many values of two things are known in one of them, and equal in both. */
export interface Likeness {
  readonly known: number;
  readonly equal: number;
}

/** How to compare a thing that is missing with a new one. */
export interface LikenessOf<T> {
  readonly compare: (was: T, is: T) => Likeness;
  /** How many values each has. */
  readonly width: number;
  /** All values as a text, to find the same ones among very many. */
  readonly keyOf: (item: T, isNew: boolean) => string;
}

const minShare = 0.8;
const minEqual = 3;
/** How much less alike every other candidate must be. */
const minDistance = 0.2;
/** Comparisons of values beyond which only equal things are matched. */
const maxComparisons = 3_000_000;

/**
 * Matches things by their ids. One that is missing and one that is new are the
 * same if the new one says so, or if at least 80 % of their known values, and
 * three or more, are equal, and no other candidate comes within 20 points.
 */
export function matchItems<T extends Identified>(
  was: readonly T[],
  is: readonly T[],
  likeness?: LikenessOf<T>,
): MatchedItems<T> {
  const earlier = new Map(was.map((each) => [each.id, each]));
  const ids = new Set(is.map(({id}) => id));
  const missing = new Set(was.filter(({id}) => !ids.has(id)));
  const fresh = is.filter(({id}) => !earlier.has(id));
  const found = new Map<T, T>();
  const match = (from: T, to: T) => {
    found.set(to, from);
    missing.delete(from);
  };
  for (const each of fresh) {
    const named = each.was === undefined ? undefined : earlier.get(each.was);
    if (named && missing.has(named)) {
      match(named, each);
    }
  }
  const open = fresh.filter((each) => !found.has(each));
  if (likeness && missing.size > 0 && open.length > 0) {
    const pairs =
      missing.size * open.length * likeness.width > maxComparisons
        ? findEqual([...missing], open, likeness)
        : findAlike([...missing], open, likeness);
    pairs.forEach((pair) => match(pair.was, pair.is));
  }
  return {
    kept: is.flatMap((each) => {
      const from = earlier.get(each.id) ?? found.get(each);
      return from ? [{was: from, is: each}] : [];
    }),
    renamed: fresh.flatMap((each) => {
      const from = found.get(each);
      return from ? [{was: from, is: each}] : [];
    }),
    added: fresh.filter((each) => !found.has(each)),
    removed: [...missing],
  };
}

/** The new ids of renamed things by their earlier ids. */
export function newIds(
  renamed: readonly ItemPair<Identified>[],
): ReadonlyMap<string, string> {
  return new Map(renamed.map(({was, is}) => [was.id, is.id]));
}

function findAlike<T>(
  missing: readonly T[],
  fresh: readonly T[],
  {compare}: LikenessOf<T>,
): readonly ItemPair<T>[] {
  const candidates = missing.flatMap((was) =>
    fresh.map((is) => {
      const {known, equal} = compare(was, is);
      return {was, is, equal, share: known === 0 ? 0 : equal / known};
    }),
  );
  return candidates.filter(
    ({was, is, equal, share}) =>
      equal >= minEqual &&
      share >= minShare &&
      candidates.every(
        (other) =>
          (other.was === was) === (other.is === is) ||
          other.share <= share - minDistance,
      ),
  );
}

function findEqual<T>(
  missing: readonly T[],
  fresh: readonly T[],
  {keyOf}: LikenessOf<T>,
): readonly ItemPair<T>[] {
  const group = (items: readonly T[], isNew: boolean) => {
    const byKey = new Map<string, T[]>();
    for (const each of items) {
      const key = keyOf(each, isNew);
      byKey.set(key, [...(byKey.get(key) ?? []).slice(0, 1), each]);
    }
    return byKey;
  };
  const earlier = group(missing, false);
  return [...group(fresh, true)].flatMap(([key, [is, second]]) => {
    const [was, other] = earlier.get(key) ?? [];
    return is && was && !second && !other ? [{was, is}] : [];
  });
}
