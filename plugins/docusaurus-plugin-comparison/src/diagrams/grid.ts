import type {StackItem} from '../model/index.js';

/**
 * One box of a row; `span` is its number of columns. A boundary separates the
 * layers of each copy, above it, from the layers that all copies share.
 */
export type GridBox =
  | {readonly kind: 'layer'; readonly layer: string; readonly span: number}
  | {readonly kind: 'boundary' | 'gap' | 'absent'; readonly span: number};

export type GridRow = readonly GridBox[];

/** Rows from the bottom up; the spans of each row add up to `columns`. */
export interface Grid {
  readonly columns: number;
  readonly rows: readonly GridRow[];
}

/**
 * Lays out a stack on one flat grid. Copies are side by side and equally wide,
 * also copies in copies: Mermaid's block diagrams lose the spans of nested
 * groups of different widths.
 */
export function toGrid(stack: readonly StackItem[], columnsOfBox = 1): Grid {
  const columns = columnsOf(stack) * columnsOfBox;
  return {columns, rows: toGridRows(stack, columns)};
}

/**
 * Puts grids side by side, aligned at the bottom, with a column between them. A
 * layer that they share is in the same row, as far as their orders allow.
 */
export function sideBySide(grids: readonly Grid[]): Grid {
  const aligned = align(grids.map(({rows}) => rows));
  const rows = aligned.map((row, height) =>
    grids.flatMap(({columns}, index): GridRow => {
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

/** The number of boxes side by side, computed without laying them out. */
export function columnsOf(stack: readonly StackItem[]): number {
  return stack
    .map((item) =>
      item.kind === 'layer' ? 1 : item.copies * columnsOf(item.of),
    )
    .reduce(leastCommonMultiple, 1);
}

function toGridRows(
  stack: readonly StackItem[],
  span: number,
): readonly GridRow[] {
  return stack.flatMap((item, index): readonly GridRow[] => {
    if (item.kind === 'layer') {
      return [[{kind: 'layer', layer: item.layer, span}]];
    }
    const copies = toGridRows(item.of, span / item.copies).map((row) =>
      Array.from({length: item.copies}, () => row).flat(),
    );
    // Copies at the bottom of a stack share nothing.
    return index === 0 ? copies : [[{kind: 'boundary', span}], ...copies];
  });
}

/** The rows at one height: one for each stack, or undefined if it has none. */
type Level = readonly (GridRow | undefined)[];

/** Equal layers of several stacks, or a single row. */
interface GridGroup {
  readonly layer: string | undefined;
  readonly rows: ReadonlyMap<number, GridRow>;
}

function align(stacks: readonly (readonly GridRow[])[]): readonly Level[] {
  const groups = stacks.reduce<readonly GridGroup[]>(join, []);
  const heights = stacks.map(() => 0);
  const levels: (GridRow | undefined)[][] = [];
  for (const {rows} of groups) {
    // A group is above all rows that its stacks have below it.
    const height = Math.max(
      ...[...rows.keys()].map((stack) => heights[stack] ?? 0),
    );
    const level = (levels[height] ??= stacks.map(() => undefined));
    for (const [stack, row] of rows) {
      level[stack] = row;
      heights[stack] = height + 1;
    }
  }
  return levels;
}

/**
 * Merges one more stack into the groups, which keep the order of the layers of
 * each stack.
 */
function join(
  groups: readonly GridGroup[],
  rows: readonly GridRow[],
  stack: number,
): readonly GridGroup[] {
  const joined: GridGroup[] = [];
  let group = 0;
  let row = 0;
  const pairs = [...findPairs(groups, rows), [groups.length, rows.length]];
  for (const [nextGroup = 0, nextRow = 0] of pairs) {
    joined.push(
      ...groups.slice(group, nextGroup),
      ...rows.slice(row, nextRow).map((each) => ({
        layer: layerOf(each),
        rows: new Map([[stack, each]]),
      })),
    );
    const [shared, own] = [groups[nextGroup], rows[nextRow]];
    if (shared && own) {
      joined.push({...shared, rows: new Map([...shared.rows, [stack, own]])});
    }
    group = nextGroup + 1;
    row = nextRow + 1;
  }
  return joined;
}

/** The longest common subsequence of layers, as pairs of indexes. */
function findPairs(
  groups: readonly GridGroup[],
  rows: readonly GridRow[],
): readonly (readonly [number, number])[] {
  const isPair = (group: number, row: number) => {
    const layer = layerOf(rows[row]);
    return layer !== undefined && groups[group]?.layer === layer;
  };
  const width = rows.length + 1;
  const lengths = new Uint32Array((groups.length + 1) * width);
  const at = (group: number, row: number) => lengths[group * width + row] ?? 0;
  for (let group = groups.length - 1; group >= 0; group -= 1) {
    for (let row = rows.length - 1; row >= 0; row -= 1) {
      lengths[group * width + row] = isPair(group, row)
        ? at(group + 1, row + 1) + 1
        : Math.max(at(group + 1, row), at(group, row + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let group = 0, row = 0; group < groups.length && row < rows.length;) {
    if (isPair(group, row)) {
      pairs.push([group, row]);
      group += 1;
      row += 1;
    } else if (at(group + 1, row) >= at(group, row + 1)) {
      group += 1;
    } else {
      row += 1;
    }
  }
  return pairs;
}

/** The layer of a row, which all its boxes have in common. */
function layerOf(row: GridRow | undefined): string | undefined {
  const [box] = row ?? [];
  return box?.kind === 'layer' ? box.layer : undefined;
}

function leastCommonMultiple(a: number, b: number): number {
  return (a / greatestCommonDivisor(a, b)) * b;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
