import {readFigureBounds, type FigureBounds} from './figureBounds.js';

/** What the header of a criterion says of its column. */
export interface ColumnHeader {
  /** The units that a filter takes, and how many base units each is. */
  readonly units?: Readonly<Record<string, number>> | undefined;
  /** The words that a filter offers, lowest first. */
  readonly words?: readonly string[] | undefined;
  /** What cannot be read from the words of the cells, by index. */
  readonly bounds?: Readonly<Record<number, PrintedBounds>> | undefined;
}

/**
 * The lower bound, the upper bound and the point that the order compares, in
 * base units; as text, since JSON has no infinite numbers.
 */
export type PrintedBounds = readonly [string, string, string];

/** What is compared in a column; each list has one entry for each cell. */
export interface ColumnKeys {
  /** The range of each value; undefined if it is unknown. */
  readonly bounds: readonly (FigureBounds | undefined)[];
  /** The place of each value in the order, equal for equal values, or NaN. */
  readonly ranks: Float64Array;
}

/**
 * Reads what is compared in a column from the words of its cells. The build and
 * browsers run the same function, so that the page need not repeat in numbers
 * what its words say already.
 *
 * @param texts what was typed in each cell; '' if it is not one value.
 */
export function readColumn(
  texts: readonly string[],
  {units, words, bounds: printed = {}}: ColumnHeader,
): ColumnKeys {
  const places = words && new Map(words.map((word, place) => [word, place]));
  const read = (text: string): FigureBounds | undefined => {
    const point = places?.get(text);
    return point === undefined
      ? units && text !== ''
        ? readFigureBounds(text, units)
        : undefined
      : {low: point, high: point, point};
  };
  const bounds = texts.map((text, index) => {
    const known = printed[index];
    if (!known) {
      return read(text);
    }
    const [low, high, point] = known;
    return {low: Number(low), high: Number(high), point: Number(point)};
  });
  // Between two words there is no middle, so a dispute has no place.
  const points = places
    ? texts.map((text) => places.get(text))
    : bounds.map((each) => each?.point);
  return {bounds, ranks: toRanks(points.map((point) => point ?? NaN))};
}

/** The place of each number among the different ones, from 0. */
function toRanks(points: readonly number[]): Float64Array {
  const known = points.filter((point) => !Number.isNaN(point));
  const places = new Map(
    [...new Set(known)]
      .sort((a, b) => a - b)
      .map((point, place) => [point, place]),
  );
  return Float64Array.from(points, (point) => places.get(point) ?? NaN);
}
