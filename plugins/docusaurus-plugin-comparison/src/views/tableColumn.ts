import type {
  Cell,
  Criterion,
  Dataset,
  ScaleTone,
  ShapeName,
  Value,
} from '../model/index.js';
import {findValueType} from '../values/index.js';
import {rank} from '../values/rank.js';
import {toneAt} from '../values/toneAt.js';
import type {Mark} from './axis/marks.js';
import {findBest, type Best} from './best.js';
import {boundsOfCell} from './boundsOfCell.js';
import {valuesOf} from '../values/valuesOf.js';
import {toCellProps, type CellProps, type Footnotes} from './cell.js';
import {toColumnMarks} from './columnMarks.js';
import type {FigureBounds} from './figureBounds.js';
import type {Comparable} from './possibleBounds.js';
import {toHeader, type TableCriterion} from './tableHeader.js';
import type {Selection} from './view.js';

export interface TableCell extends CellProps {
  /** Whether it is, or may be, the best of those that are shown. */
  readonly best?: Best;
  /** The shape before its word. */
  readonly shape?: ShapeName;
  /** The color of the shape, unless it is neutral. */
  readonly tone?: ScaleTone;
  /** Where its figures are on the axis of its criterion; none without a figure. */
  readonly marks?: readonly Mark[];
}

/** A criterion with the cells of the subjects that are shown. */
export interface TableColumn {
  readonly criterion: Criterion;
  readonly header: TableCriterion;
  readonly ranks: readonly (number | null)[];
  readonly cells: readonly TableCell[];
  /** What the cells are made of. */
  readonly origins: readonly Cell[];
}

export function toColumn(
  dataset: Dataset,
  criterion: Criterion,
  {subjects, marked, scale}: Selection,
  footnotes: Footnotes,
): TableColumn {
  const at = dataset.criteria.indexOf(criterion);
  const origins = subjects.flatMap((subject) => subject.cells[at] ?? []);
  const values = origins.map(valuesOf);
  const bounds = values.map(boundsOfCell);
  const best = findBestCells(criterion, origins);
  const ranks = rank(criterion, values, footnotes.language).map(
    (place) => place ?? null,
  );
  const marks = marked.includes(criterion)
    ? toColumnMarks(criterion, origins, {language: footnotes.language, scale})
    : undefined;
  return {
    criterion,
    header: {
      ...toHeader(criterion, values, bounds, ranks),
      ...(marks && {scale: marks.scale}),
    },
    origins,
    ranks,
    cells: origins.map((cell, index) => ({
      ...toCellProps(cell, footnotes, criterion),
      ...(best[index] && {best: best[index]}),
      ...toMarker(criterion, cell),
      ...(marks?.cells[index]?.length && {marks: marks.cells[index]}),
    })),
  };
}

/** Which cells of a criterion are, or may be, the best of those shown. */
export function findBestCells(
  criterion: Criterion,
  cells: readonly Cell[],
): readonly (Best | undefined)[] {
  return findBest(
    criterion.better,
    cells.map((cell) => {
      const sides = valuesOf(cell);
      return toComparable(sides, boundsOfCell(sides));
    }),
  );
}

/** How the word of a cell is marked. */
function toMarker(
  criterion: Criterion,
  cell: Cell,
): Pick<TableCell, 'shape' | 'tone'> {
  const markers = findValueType(criterion.type)?.markers?.(criterion);
  const index = cell.state === 'value' ? Number(cell.value.sortKey) : NaN;
  const {shape, tone = toneAt(index, markers?.length ?? 0, criterion.better)} =
    markers?.[index] ?? {};
  return shape ? {shape, ...(tone !== 'neutral' && {tone})} : {};
}

/** All that a cell may be: a dispute reaches from its lowest to its highest. */
function toComparable(
  values: readonly Value[],
  bounds: FigureBounds | undefined,
): Comparable | undefined {
  return (
    bounds && {
      ...bounds,
      isAbout: values.length === 1 && /^\s*[~≈]/.test(values[0]?.text ?? ''),
    }
  );
}
