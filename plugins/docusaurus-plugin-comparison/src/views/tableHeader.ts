import type {Criterion, Direction, Prose, Value} from '../model/index.js';
import {findValueType} from '../values/index.js';
import type {FigureBounds} from './figureBounds.js';
import type {MarkScale} from './columnMarks.js';
import {readColumn, type PrintedBounds} from './readColumn.js';

/** What the header of a column says, and what it tells a browser of its cells. */
export interface TableCriterion {
  readonly id: string;
  readonly name: string;
  readonly group?: string;
  readonly description?: Prose;
  readonly better?: Direction;
  /** What a lower, or higher, value is called next to another one. */
  readonly lower?: string;
  readonly higher?: string;
  /**
   * The place of each subject's value in the criterion's order, lowest first,
   * by the author's order of the subjects; null where a value is missing.
   * Omitted if `readColumn` reads the same from the words of the cells.
   */
  readonly ranks?: readonly (number | null)[];
  /** The units that a filter takes, and how many base units each is. */
  readonly units?: Readonly<Record<string, number>>;
  /** The unit of a quantity, and whether all values are shown in it. */
  readonly unit?: string;
  readonly show?: 'unit';
  /** The size and the zero of units whose zero is another, such as °F. */
  readonly shiftedUnits?: Readonly<Record<string, readonly [number, number]>>;
  /** The words that a filter offers, lowest first. */
  readonly words?: readonly string[];
  /** What a filter compares, if it is neither figures nor words. */
  readonly filterBy?: 'date' | 'version' | 'availability' | 'list';
  /**
   * The sides of each disputed value, as typed, by the author's order of the
   * subjects; of what a filter compares.
   */
  readonly sides?: Readonly<Record<number, readonly string[]>>;
  /**
   * The bounds of the figures that `readColumn` does not read from the words of
   * their cells, by the author's order of the subjects.
   */
  readonly bounds?: Readonly<Record<number, PrintedBounds>>;
  /** The axis of the marks in its cells, if they have any. */
  readonly scale?: MarkScale;
}

/**
 * The header of a criterion, with what a browser cannot read from the words of
 * the cells.
 *
 * @param known - The bounds of each cell.
 * @param ranks - The place of each cell in the criterion's order.
 */
export function toHeader(
  criterion: Criterion,
  values: readonly (readonly Value[])[],
  known: readonly (FigureBounds | undefined)[],
  ranks: readonly (number | null)[],
): TableCriterion {
  const {id, name, group, description, better, lower, higher, type} = criterion;
  const {
    units,
    shiftedUnits,
    words,
    bounds: filterBy,
  } = findValueType(type) ?? {};
  const shifted = shiftedUnits?.(criterion);
  const typed = values.flat().map(({text}) => text);
  const read = {
    ...(units && {units: units(criterion, typed)}),
    ...(words && {words: words(criterion)}),
  };
  const texts = values.map(([first, ...others]) =>
    first && others.length === 0 ? first.text : '',
  );
  // What no filter takes as a figure is compared only for the best.
  const found = readColumn(texts, read);
  const bounds =
    units || words || better ? findUnreadBounds(known, found.bounds) : {};
  const hasBounds = Object.keys(bounds).length > 0;
  const readRanks = hasBounds
    ? readColumn(texts, {...read, bounds}).ranks
    : found.ranks;
  const sides = units || filterBy ? findSides(values) : {};
  return {
    id,
    name,
    ...(group !== undefined && {group}),
    ...(description !== undefined && {description}),
    ...(better && {better}),
    ...(lower !== undefined && {lower}),
    ...(higher !== undefined && {higher}),
    ...read,
    ...(criterion.unit !== undefined && {unit: criterion.unit}),
    ...(criterion.show && {show: criterion.show}),
    ...(shifted && {shiftedUnits: shifted}),
    ...(filterBy && {filterBy}),
    ...((type === 'list' || type === 'subject') && {filterBy: 'list' as const}),
    ...(Object.keys(sides).length > 0 && {sides}),
    ...(ranks.some(
      (place, index) => !Object.is(place ?? NaN, readRanks[index]),
    ) && {
      ranks,
    }),
    ...(hasBounds && {bounds}),
  };
}

function findSides(
  values: readonly (readonly Value[])[],
): Readonly<Record<number, readonly string[]>> {
  return Object.fromEntries(
    values.flatMap((sides, index) =>
      sides.length > 1 ? [[index, sides.map(({text}) => text)] as const] : [],
    ),
  );
}

/** The bounds that would be read in another way from the words of a cell. */
function findUnreadBounds(
  known: readonly (FigureBounds | undefined)[],
  found: readonly (FigureBounds | undefined)[],
): Readonly<Record<number, PrintedBounds>> {
  return Object.fromEntries(
    known.flatMap((bounds, index) => {
      const {low, high, point} = bounds ?? {};
      const read = found[index];
      const isRead =
        read?.low === low && read?.high === high && read?.point === point;
      return isRead
        ? []
        : [[index, [String(low), String(high), String(point)]] as const];
    }),
  );
}
