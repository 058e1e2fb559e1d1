import fc from 'fast-check';
import {
  columnsOf,
  sideBySide,
  toGrid,
  type GridBox,
  type Grid,
  type GridRow,
} from '../../src/diagrams/grid.js';
import type {StackItem} from '../../src/model/index.js';
import {check} from '../properties/check.js';

const layer = (name: string): StackItem => ({kind: 'layer', layer: name});
const copies = (count: number, ...of: StackItem[]): StackItem => ({
  kind: 'copies',
  copies: count,
  of,
});
const flat = (names: string) => [...names].map(layer);

const signs = {boundary: '-', gap: ' ', absent: '~'} as const;

/** Each row as a line, the lowest first, with a sign for each column. */
function picture({rows}: Grid): string[] {
  return rows.map((row) => row.map(print).join('|'));
}

function print(box: GridBox): string {
  const sign = box.kind === 'layer' ? box.layer : signs[box.kind];
  return sign.repeat(box.span);
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

function expectFull({columns, rows}: Grid): void {
  for (const row of rows) {
    expect(row.reduce((sum, {span}) => sum + span, 0)).toBe(columns);
    expect(row.every(({span}) => Number.isInteger(span) && span > 0)).toBe(
      true,
    );
  }
}

describe('toGrid(stack, columnsOfBox)', () => {
  it('puts copies side by side, each with its own layers', () => {
    const grid = toGrid([
      layer('h'),
      copies(2, layer('g'), copies(2, layer('l'), layer('a'))),
    ]);
    expect(grid.columns).toBe(4);
    expect(picture(grid)).toEqual([
      'hhhh',
      '----',
      'gg|gg',
      '--|--',
      'l|l|l|l',
      'a|a|a|a',
    ]);
  });

  it('finds a width that unequal groups share', () => {
    const grid = toGrid([copies(2, layer('a')), copies(3, layer('b'))]);
    expect(picture(grid)).toEqual(['aaa|aaa', '------', 'bb|bb|bb']);
  });

  it('parts copies from what they share, and not from the ground', () => {
    expect(picture(toGrid([copies(2, layer('a'))]))).toEqual(['a|a']);
    expect(picture(toGrid([copies(2, copies(2, layer('a')))]))).toEqual([
      'a|a|a|a',
    ]);
    expect(picture(toGrid([layer('h'), copies(2, layer('a'))]))).toEqual([
      'hh',
      '--',
      'a|a',
    ]);
  });

  it('gives every box as many columns as asked', () => {
    expect(picture(toGrid([layer('h'), copies(2, layer('a'))], 3))).toEqual([
      'hhhhhh',
      '------',
      'aaa|aaa',
    ]);
  });

  it('fills every row of every stack', () => {
    const stacks = everyStack(2);
    expect(stacks.length).toBeGreaterThan(500);
    for (const stack of stacks) {
      const grid = toGrid(stack);
      expect(grid.columns).toBe(columnsOf(stack));
      expectFull(grid);
    }
  });
});

describe('sideBySide(grids)', () => {
  const draw = (...stacks: readonly StackItem[][]) =>
    picture(sideBySide(stacks.map((stack) => toGrid(stack))));

  it('puts all on the ground, with a column between', () => {
    const grid = sideBySide([toGrid(flat('ha')), toGrid(flat('h'))]);
    expect(grid.columns).toBe(3);
    expect(picture(grid)).toEqual(['h| |h', 'a| | ']);
  });

  it('puts a shared layer into one row, over what one stack lacks', () => {
    expect(draw(flat('hoa'), flat('ha'))).toEqual(['h| |h', 'o| |~', 'a| |a']);
    expect(draw(flat('ha'), flat('ora'), flat('horla'))).toEqual([
      'h| |~| |h',
      '~| |o| |o',
      '~| |r| |r',
      '~| |~| |l',
      'a| |a| |a',
    ]);
  });

  it('fills what lies between two shared layers from below', () => {
    expect(draw(flat('hxya'), flat('hza'))).toEqual([
      'h| |h',
      'x| |z',
      'y| |~',
      'a| |a',
    ]);
  });

  it('aligns no more than the orders allow', () => {
    expect(draw(flat('ab'), flat('ba'))).toEqual(['a| |~', 'b| |b', ' | |a']);
  });

  it('starts boundaries where their copies start', () => {
    const vm = [layer('h'), layer('v'), copies(2, ...flat('ga'))];
    const container = [layer('h'), ...flat('or'), copies(2, layer('a'))];
    expect(draw(vm, container)).toEqual([
      'hh| |hh',
      'vv| |oo',
      '--| |  ',
      'g|g| |rr',
      '  | |--',
      'a|a| |a|a',
    ]);
  });

  it('gives boundaries rows of their own, in which nothing is missing', () => {
    const vm = [layer('h'), copies(2, layer('a'))];
    expect(draw(vm, flat('ha'))).toEqual(['hh| |h', '--| | ', 'a|a| |a']);
    expect(draw(vm, flat('hoa'), [layer('h')])).toEqual([
      'hh| |h| |h',
      '~~| |o| | ',
      '--| | | | ',
      'a|a| |a| | ',
    ]);
  });

  it('puts the boundaries of several stacks into one row', () => {
    const vm = [layer('h'), copies(2, layer('a'))];
    const container = [...flat('ho'), copies(2, layer('a'))];
    expect(draw(vm, container)).toEqual([
      'hh| |hh',
      '~~| |oo',
      '--| |--',
      'a|a| |a|a',
    ]);
  });

  it('is empty for nothing', () => {
    expect(sideBySide([])).toEqual({columns: 0, rows: []});
  });

  const stacks = fc.array(
    fc.letrec<{items: StackItem[]; item: StackItem}>((tie) => ({
      items: fc.array(tie('item'), {minLength: 1, maxLength: 5}),
      item: fc.oneof(
        {maxDepth: 2, depthSize: 'small'},
        fc.constantFrom(...flat('abcdef')),
        fc
          .tuple(fc.integer({min: 2, max: 3}), tie('items'))
          .map(([count, of]) => copies(count, ...of)),
      ),
    })).items,
    {minLength: 1, maxLength: 4},
  );

  it('fills every row, whatever is side by side', () => {
    check(
      fc.property(stacks, (all) => {
        expectFull(sideBySide(all.map((stack) => toGrid(stack))));
      }),
    );
  });

  it('keeps the rows of every stack, in their order', () => {
    check(
      fc.property(stacks, (all) => {
        const grids = all.map((stack) => toGrid(stack));
        const {rows} = sideBySide(grids);
        let start = 0;
        for (const {columns, rows: own} of grids) {
          const part = rows.map((row) => cut(row, start, columns));
          const filled = part.filter(([box]) => !isEmpty(box));
          // Nothing hangs: what is missing under a row is marked, what is
          // missing over all rows, or next to a boundary, is not.
          const top = part.findLastIndex(([box]) => !isEmpty(box));
          const holes = part.flatMap(([box], height) =>
            isEmpty(box)
              ? [
                  {
                    kind: box?.kind,
                    isMissing: height < top && !hasBoundary(rows[height]),
                  },
                ]
              : [],
          );
          expect(filled).toEqual(own);
          expect(holes).toEqual(
            holes.map(({isMissing}) => ({
              kind: isMissing ? 'absent' : 'gap',
              isMissing,
            })),
          );
          start += columns + 1;
        }
      }),
    );
  });

  it('has no row with both boundaries and layers', () => {
    check(
      fc.property(stacks, (all) => {
        const {rows} = sideBySide(all.map((stack) => toGrid(stack)));
        const kinds = rows
          .filter(hasBoundary)
          .flatMap((row) => row.map(({kind}) => kind));

        expect(kinds).not.toContain('layer');
        expect(kinds).not.toContain('absent');
      }),
    );
  });

  it('puts as many shared layers of two stacks into one row as can be', () => {
    const names = fc
      .array(fc.constantFrom(...'abcde'), {minLength: 1, maxLength: 7})
      .map((each) => each.join(''));
    check(
      fc.property(names, names, (first, second) => {
        const {rows} = sideBySide([toGrid(flat(first)), toGrid(flat(second))]);
        const shared = rows.filter(
          ([left, , right]) =>
            left?.kind === 'layer' &&
            right?.kind === 'layer' &&
            left.layer === right.layer,
        );
        expect(shared).toHaveLength(mostShared(first, second));
      }),
    );
  });
});

/** What one stack has of a row; a box is in one stack and no other. */
function cut(row: GridRow, start: number, columns: number): GridRow {
  let column = 0;
  return row.filter(({span}) => {
    const isWithin = column >= start && column < start + columns;
    column += span;
    return isWithin;
  });
}

function hasBoundary(row: GridRow | undefined): boolean {
  return row?.some(({kind}) => kind === 'boundary') ?? false;
}

function isEmpty(box: GridBox | undefined): boolean {
  return box?.kind === 'gap' || box?.kind === 'absent';
}

/** The length of the longest text that is left of both: each is tried. */
function mostShared(first: string, second: string): number {
  const ofSecond = subsequences(second);
  return Math.max(
    ...[...subsequences(first)]
      .filter((each) => ofSecond.has(each))
      .map((each) => each.length),
  );
}

function subsequences([first, ...rest]: Iterable<string>): Set<string> {
  if (first === undefined) {
    return new Set(['']);
  }
  const others = [...subsequences(rest.join(''))];
  return new Set([...others, ...others.map((each) => first + each)]);
}
