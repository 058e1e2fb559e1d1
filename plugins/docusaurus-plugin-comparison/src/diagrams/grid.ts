import type {StackItem} from '../model.js';

/** One box of a grid, or a gap; `span` counts columns. */
export type Box =
  | {readonly kind: 'layer'; readonly layer: string; readonly span: number}
  | {readonly kind: 'gap'; readonly span: number};

/** Rows from the bottom up; the spans of each row add up to `columns`. */
export interface Grid {
  readonly columns: number;
  readonly rows: readonly (readonly Box[])[];
}

/**
 * Lays a stack out on one flat grid. Copies stand side by side, each as wide as
 * the others, also where copies hold copies; nested groups of unequal width
 * would lose their spans in Mermaid's block diagrams.
 */
export function toGrid(stack: readonly StackItem[]): Grid {
  const columns = columnsOf(stack);
  return {columns, rows: toRows(stack, columns)};
}

/** Grids side by side with a column between, all standing on the ground. */
export function sideBySide(grids: readonly Grid[]): Grid {
  const height = Math.max(0, ...grids.map(({rows}) => rows.length));
  const rows = Array.from({length: height}, (_, row) =>
    grids.flatMap((grid, index): readonly Box[] => {
      const boxes = grid.rows[row] ?? [{kind: 'gap', span: grid.columns}];
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

function toRows(
  stack: readonly StackItem[],
  span: number,
): readonly (readonly Box[])[] {
  return stack.flatMap((item): readonly (readonly Box[])[] => {
    if (item.kind === 'layer') {
      return [[{kind: 'layer', layer: item.layer, span}]];
    }
    const copy = toRows(item.of, span / item.copies);
    return copy.map((row) =>
      Array.from({length: item.copies}, () => row).flat(),
    );
  });
}

function leastCommonMultiple(a: number, b: number): number {
  return (a / greatestCommonDivisor(a, b)) * b;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
