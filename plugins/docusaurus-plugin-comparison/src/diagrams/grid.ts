import type {StackItem} from '../model.js';

/**
 * One box of a row; `span` counts columns. A boundary parts what each copy has
 * of its own, above it, from what all of them share.
 */
export type Box =
  | {readonly kind: 'layer'; readonly layer: string; readonly span: number}
  | {readonly kind: 'boundary' | 'gap' | 'absent'; readonly span: number};

export type Row = readonly Box[];

/** Rows from the bottom up; the spans of each row add up to `columns`. */
export interface Grid {
  readonly columns: number;
  readonly rows: readonly Row[];
}

/**
 * Lays a stack out on one flat grid. Copies stand side by side, each as wide as
 * the others, also where copies hold copies; nested groups of unequal width
 * would lose their spans in Mermaid's block diagrams.
 */
export function toGrid(stack: readonly StackItem[], columnsOfBox = 1): Grid {
  const columns = columnsOf(stack) * columnsOfBox;
  return {columns, rows: toRows(stack, columns)};
}

/**
 * Grids side by side with a column between, all standing on the ground. A layer
 * that they share stands in the same row, as far as their orders allow.
 */
export function sideBySide(grids: readonly Grid[]): Grid {
  const aligned = align(grids.map(({rows}) => rows));
  const rows = aligned.map((row, height) =>
    grids.flatMap(({columns}, index): Row => {
      const isTop = aligned.slice(height).every((above) => !above[index]);
      const boxes = row[index] ?? [
        {kind: isTop ? 'gap' : 'absent', span: columns} as const,
      ];
      return index === 0 ? boxes : [{kind: 'gap', span: 1}, ...boxes];
    }),
  );
  const gaps = Math.max(0, grids.length - 1);
  const columns = grids.reduce((sum, grid) => sum + grid.columns, gaps);
  return {columns, rows};
}

/** How many boxes stand side by side; cheap, however many there are. */
export function columnsOf(stack: readonly StackItem[]): number {
  return stack
    .map((item) =>
      item.kind === 'layer' ? 1 : item.copies * columnsOf(item.of),
    )
    .reduce(leastCommonMultiple, 1);
}

function toRows(stack: readonly StackItem[], span: number): readonly Row[] {
  return stack.flatMap((item, index): readonly Row[] => {
    if (item.kind === 'layer') {
      return [[{kind: 'layer', layer: item.layer, span}]];
    }
    const copies = toRows(item.of, span / item.copies).map((row) =>
      Array.from({length: item.copies}, () => row).flat(),
    );
    // Copies on the bare ground share nothing.
    return index === 0 ? copies : [[{kind: 'boundary', span}], ...copies];
  });
}

/** The rows of one height, one for each stack, absent where it has none. */
type Level = readonly (Row | undefined)[];

function align(stacks: readonly (readonly Row[])[]): readonly Level[] {
  return stacks.reduce<readonly Level[]>(
    (levels, rows, index) =>
      merge(
        levels,
        rows,
        Array.from({length: index}, () => undefined),
      ),
    [],
  );
}

/** Joins one more stack to levels, equal layers in one level. */
function merge(
  levels: readonly Level[],
  rows: readonly Row[],
  none: Level,
): readonly Level[] {
  const merged: Level[] = [];
  let level = 0;
  let row = 0;
  const pairs = [...findPairs(levels, rows), [levels.length, rows.length]];
  for (const [nextLevel = 0, nextRow = 0] of pairs) {
    // What stands between two shared layers starts from below on both sides.
    const count = Math.max(nextLevel - level, nextRow - row);
    for (let step = 0; step < count; step += 1) {
      merged.push([
        ...(level + step < nextLevel ? (levels[level + step] ?? none) : none),
        row + step < nextRow ? rows[row + step] : undefined,
      ]);
    }
    const shared = levels[nextLevel];
    if (shared) {
      merged.push([...shared, rows[nextRow]]);
    }
    level = nextLevel + 1;
    row = nextRow + 1;
  }
  return merged;
}

/** The longest common subsequence of layers, as pairs of indexes. */
function findPairs(
  levels: readonly Level[],
  rows: readonly Row[],
): readonly (readonly [number, number])[] {
  const isPair = (level: number, row: number) => {
    const layer = layerOf(rows[row]);
    return (
      layer !== undefined &&
      (levels[level] ?? []).some((each) => layerOf(each) === layer)
    );
  };
  const width = rows.length + 1;
  const most = new Uint32Array((levels.length + 1) * width);
  const at = (level: number, row: number) => most[level * width + row] ?? 0;
  for (let level = levels.length - 1; level >= 0; level -= 1) {
    for (let row = rows.length - 1; row >= 0; row -= 1) {
      most[level * width + row] = isPair(level, row)
        ? at(level + 1, row + 1) + 1
        : Math.max(at(level + 1, row), at(level, row + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let level = 0, row = 0; level < levels.length && row < rows.length;) {
    if (isPair(level, row)) {
      pairs.push([level, row]);
      level += 1;
      row += 1;
    } else if (at(level + 1, row) >= at(level, row + 1)) {
      level += 1;
    } else {
      row += 1;
    }
  }
  return pairs;
}

/** The layer of a row, which is the same in each of its boxes. */
function layerOf(row: Row | undefined): string | undefined {
  const [box] = row ?? [];
  return box?.kind === 'layer' ? box.layer : undefined;
}

function leastCommonMultiple(a: number, b: number): number {
  return (a / greatestCommonDivisor(a, b)) * b;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
