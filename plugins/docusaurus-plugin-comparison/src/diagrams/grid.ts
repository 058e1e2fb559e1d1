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
 * Boundaries have rows of their own, where a stack without one misses nothing.
 */
export function sideBySide(grids: readonly Grid[]): Grid {
  const levels = align(grids.map(({rows}) => toFloors(rows)));
  const toRow = (
    parts: readonly (GridRow | undefined)[],
    kindOfHole: (stack: number) => 'gap' | 'absent',
  ): GridRow =>
    grids.flatMap(({columns}, index): GridRow => {
      const boxes = parts[index] ?? [{kind: kindOfHole(index), span: columns}];
      return index === 0 ? boxes : [{kind: 'gap', span: 1}, ...boxes];
    });
  const rows = levels.flatMap((level, height): readonly GridRow[] => {
    const boundaries = level.map((floor) => floor?.boundary);
    const isAboveTop = (stack: number) =>
      levels.slice(height).every((above) => !above[stack]);
    return [
      ...(boundaries.some(Boolean) ? [toRow(boundaries, () => 'gap')] : []),
      toRow(
        level.map((floor) => floor?.layers),
        (stack) => (isAboveTop(stack) ? 'gap' : 'absent'),
      ),
    ];
  });
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

/** A row of layers, with the boundary below it. */
interface Floor {
  readonly layers: GridRow;
  readonly boundary?: GridRow;
}

// A boundary is never the last row, and never on another one.
function toFloors(rows: readonly GridRow[]): readonly Floor[] {
  return rows.flatMap((layers, index): readonly Floor[] => {
    const below = rows[index - 1];
    return isBoundary(layers)
      ? []
      : [below && isBoundary(below) ? {layers, boundary: below} : {layers}];
  });
}

function isBoundary([box]: GridRow): boolean {
  return box?.kind === 'boundary';
}

/** The floors at one height: one for each stack, or undefined if it has none. */
type Level = readonly (Floor | undefined)[];

/** Equal layers of several stacks, or a single one. */
interface GridGroup {
  readonly layer: string | undefined;
  readonly floors: ReadonlyMap<number, Floor>;
}

function align(stacks: readonly (readonly Floor[])[]): readonly Level[] {
  const groups = stacks.reduce<readonly GridGroup[]>(join, []);
  const heights = stacks.map(() => 0);
  const levels: (Floor | undefined)[][] = [];
  for (const {floors} of groups) {
    // A group is above all floors that its stacks have below it.
    const height = Math.max(
      ...[...floors.keys()].map((stack) => heights[stack] ?? 0),
    );
    const level = (levels[height] ??= stacks.map(() => undefined));
    for (const [stack, floor] of floors) {
      level[stack] = floor;
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
  floors: readonly Floor[],
  stack: number,
): readonly GridGroup[] {
  const joined: GridGroup[] = [];
  let group = 0;
  let floor = 0;
  const pairs = [...findPairs(groups, floors), [groups.length, floors.length]];
  for (const [nextGroup = 0, nextFloor = 0] of pairs) {
    joined.push(
      ...groups.slice(group, nextGroup),
      ...floors.slice(floor, nextFloor).map((each) => ({
        layer: layerOf(each),
        floors: new Map([[stack, each]]),
      })),
    );
    const [shared, own] = [groups[nextGroup], floors[nextFloor]];
    if (shared && own) {
      const both = new Map([...shared.floors, [stack, own]]);
      joined.push({...shared, floors: both});
    }
    group = nextGroup + 1;
    floor = nextFloor + 1;
  }
  return joined;
}

/** The longest common subsequence of layers, as pairs of indexes. */
function findPairs(
  groups: readonly GridGroup[],
  floors: readonly Floor[],
): readonly (readonly [number, number])[] {
  const isPair = (group: number, floor: number) => {
    const layer = layerOf(floors[floor]);
    return layer !== undefined && groups[group]?.layer === layer;
  };
  const width = floors.length + 1;
  const lengths = new Uint32Array((groups.length + 1) * width);
  const at = (group: number, floor: number) =>
    lengths[group * width + floor] ?? 0;
  for (let group = groups.length - 1; group >= 0; group -= 1) {
    for (let floor = floors.length - 1; floor >= 0; floor -= 1) {
      lengths[group * width + floor] = isPair(group, floor)
        ? at(group + 1, floor + 1) + 1
        : Math.max(at(group + 1, floor), at(group, floor + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (
    let group = 0, floor = 0;
    group < groups.length && floor < floors.length;
  ) {
    if (isPair(group, floor)) {
      pairs.push([group, floor]);
      group += 1;
      floor += 1;
    } else if (at(group + 1, floor) >= at(group, floor + 1)) {
      group += 1;
    } else {
      floor += 1;
    }
  }
  return pairs;
}

/** The layer that all boxes of a floor have in common. */
function layerOf(floor: Floor | undefined): string | undefined {
  const [box] = floor?.layers ?? [];
  return box?.kind === 'layer' ? box.layer : undefined;
}

function leastCommonMultiple(a: number, b: number): number {
  return (a / greatestCommonDivisor(a, b)) * b;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
