/** A line that only one of two texts has. */
export interface DifferingLine {
  /** `-` for the first text, `+` for the second one. */
  readonly sign: '-' | '+';
  readonly text: string;
  /** Its index in its text. */
  readonly index: number;
}

// What compares each line with each other one takes quadratic time.
const maxComparedLines = 4_000_000;

/** The lines that differ between two texts, in order. */
export function diffLines(
  before: readonly string[],
  after: readonly string[],
): readonly DifferingLine[] {
  let start = 0;
  while (start < before.length && before[start] === after[start]) {
    start += 1;
  }
  let same = 0;
  while (
    same < Math.min(before.length, after.length) - start &&
    before.at(-1 - same) === after.at(-1 - same)
  ) {
    same += 1;
  }
  const removed = before.slice(start, before.length - same);
  const added = after.slice(start, after.length - same);
  return [...walk(removed, added)].map((line) => ({
    ...line,
    index: line.index + start,
  }));
}

/** Walks along the longest common subsequence. */
function* walk(
  removed: readonly string[],
  added: readonly string[],
): Iterable<DifferingLine> {
  const common =
    removed.length * added.length > maxComparedLines
      ? undefined
      : measureCommon(removed, added);
  let at = 0;
  let to = 0;
  while (at < removed.length || to < added.length) {
    const [old, next] = [removed[at], added[to]];
    if (common && old !== undefined && old === next) {
      at += 1;
      to += 1;
    } else if (
      old !== undefined &&
      (next === undefined ||
        !common ||
        (common[at + 1]?.[to] ?? 0) >= (common[at]?.[to + 1] ?? 0))
    ) {
      yield {sign: '-', text: old, index: at};
      at += 1;
    } else {
      yield {sign: '+', text: next ?? '', index: to};
      to += 1;
    }
  }
}

/** The length of the longest common subsequence of each two ends. */
function measureCommon(
  removed: readonly string[],
  added: readonly string[],
): readonly Uint32Array[] {
  const lengths = Array.from(
    {length: removed.length + 1},
    () => new Uint32Array(added.length + 1),
  );
  for (let at = removed.length - 1; at >= 0; at -= 1) {
    for (let to = added.length - 1; to >= 0; to -= 1) {
      const [row, next] = [lengths[at], lengths[at + 1]];
      if (row && next) {
        row[to] =
          removed[at] === added[to]
            ? (next[to + 1] ?? 0) + 1
            : Math.max(next[to] ?? 0, row[to + 1] ?? 0);
      }
    }
  }
  return lengths;
}
