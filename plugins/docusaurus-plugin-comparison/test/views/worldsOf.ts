import fc from 'fast-check';
import type {Comparable} from '../../src/views/possibleBounds.js';

/**
 * A cell of which little is possible: nothing known, a figure, a range, or about
 * ten or twenty, so that a tenth is a whole number.
 */
export const smallCells: fc.Arbitrary<Comparable | undefined> = fc.option(
  fc.oneof(
    {weight: 4, arbitrary: fc.integer({min: 8, max: 12}).map(rangeFrom(0))},
    {weight: 2, arbitrary: fc.integer({min: 8, max: 12}).map(rangeFrom(2))},
    {
      weight: 1,
      arbitrary: fc
        .constantFrom(10, -10, 20)
        .map((figure) => ({low: figure, high: figure, isAbout: true})),
    },
  ),
  {nil: undefined, freq: 12},
);

function rangeFrom(width: number): (low: number) => Comparable {
  return (low) => ({low, high: low + width});
}

/** All whole figures that a cell may be. */
export function figuresOf({low, high, isAbout}: Comparable): readonly number[] {
  const tenth = isAbout ? Math.abs(low) / 10 : 0;
  return Array.from(
    {length: high - low + 2 * tenth + 1},
    (_, at) => low - tenth + at,
  );
}

/** All ways in which the figures of several cells can be chosen. */
export function worldsOf(
  cells: readonly Comparable[],
): readonly (readonly number[])[] {
  return cells.reduce<readonly (readonly number[])[]>(
    (worlds, cell) =>
      worlds.flatMap((world) =>
        figuresOf(cell).map((figure) => [...world, figure]),
      ),
    [[]],
  );
}
