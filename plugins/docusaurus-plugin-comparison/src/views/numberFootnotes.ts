import type {CellProps, Footnote} from './cell.js';
import type {Orientation} from './view.js';

interface Numbered<Subject> {
  readonly subjects: readonly Subject[];
  readonly footnotes: readonly Footnote[];
}

/** Numbers footnotes as a reader meets them, row by row of a table. */
export function numberFootnotes<
  Subject extends {readonly cells: readonly CellProps[]},
>(
  {subjects, footnotes}: Numbered<Subject>,
  orientation: Orientation,
): Numbered<Subject> {
  const byRow = subjects.map(({cells}) => cells);
  const rows =
    orientation === 'subjects-as-rows' ? byRow : transposeRows(byRow);
  const order = new Set(rows.flat().flatMap(footnotesOf));
  const numbers = new Map([...order].map((old, index) => [old, index]));
  return {
    subjects: subjects.map((subject) => ({
      ...subject,
      cells: subject.cells.map((cell) => renumber(cell, numbers)),
    })),
    footnotes: [...order].flatMap((old) => footnotes[old] ?? []),
  };
}

/** The indexes of the footnotes of a cell, as its links appear in it. */
export function footnotesOf({
  claims,
  footnote,
}: Pick<CellProps, 'claims' | 'footnote'>): readonly number[] {
  return [...claims, {footnote}].flatMap((each) => each.footnote ?? []);
}

function renumber<Cell extends CellProps>(
  cell: Cell,
  numbers: ReadonlyMap<number, number>,
): Cell {
  const numbered = <Part extends {readonly footnote?: number}>(
    part: Part,
  ): Part => {
    const footnote = numbers.get(part.footnote ?? NaN);
    return footnote === undefined ? part : {...part, footnote};
  };
  return {...numbered(cell), claims: cell.claims.map(numbered)};
}

function transposeRows<Cell>(
  rows: readonly (readonly Cell[])[],
): readonly (readonly Cell[])[] {
  const [first = []] = rows;
  return first.map((_, index) => rows.flatMap((row) => row[index] ?? []));
}
