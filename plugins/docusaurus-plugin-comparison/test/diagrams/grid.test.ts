import {sideBySide, toGrid, type Grid} from '../../src/diagrams/grid.js';
import type {StackItem} from '../../src/model.js';

const layer = (name: string): StackItem => ({kind: 'layer', layer: name});
const copies = (count: number, ...of: StackItem[]): StackItem => ({
  kind: 'copies',
  copies: count,
  of,
});

function picture({rows}: Grid): string[] {
  return rows.map((row) =>
    row
      .map((box) => (box.kind === 'layer' ? box.layer : '.').repeat(box.span))
      .join('|'),
  );
}

// Every stack of up to two items a level, up to three levels deep.
function everyStack(depth: number): StackItem[][] {
  const items: StackItem[] = [layer('a')];
  if (depth > 0) {
    for (const of of everyStack(depth - 1).slice(0, 12)) {
      items.push(copies(2, ...of), copies(3, ...of));
    }
  }
  return items.flatMap((first) => [
    [first],
    ...items.map((second) => [first, second]),
  ]);
}

describe('toGrid(stack)', () => {
  it('puts copies side by side, each with its own layers', () => {
    const grid = toGrid([
      layer('h'),
      copies(2, layer('g'), copies(2, layer('l'), layer('a'))),
    ]);
    expect(grid.columns).toBe(4);
    expect(picture(grid)).toEqual(['hhhh', 'gg|gg', 'l|l|l|l', 'a|a|a|a']);
  });

  it('finds a width that unequal groups share', () => {
    const grid = toGrid([copies(2, layer('a')), copies(3, layer('b'))]);
    expect(picture(grid)).toEqual(['aaa|aaa', 'bb|bb|bb']);
  });

  it('fills every row of every stack', () => {
    const stacks = everyStack(2);
    expect(stacks.length).toBeGreaterThan(500);
    for (const stack of stacks) {
      const {columns, rows} = toGrid(stack);
      for (const row of rows) {
        expect(row.reduce((sum, {span}) => sum + span, 0)).toBe(columns);
        expect(row.every(({span}) => Number.isInteger(span))).toBe(true);
      }
    }
  });
});

describe('sideBySide(grids)', () => {
  it('stands all on the ground, with a column between', () => {
    const grid = sideBySide([
      toGrid([layer('h'), layer('a')]),
      toGrid([layer('h')]),
    ]);
    expect(grid.columns).toBe(3);
    expect(picture(grid)).toEqual(['h|.|h', 'a|.|.']);
  });

  it('is empty for nothing', () => {
    expect(sideBySide([])).toEqual({columns: 0, rows: []});
  });
});
