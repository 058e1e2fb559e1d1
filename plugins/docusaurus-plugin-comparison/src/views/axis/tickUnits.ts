import type {Criterion} from '../../model/index.js';
import {findValueType} from '../../values/index.js';

/** A unit of the labels of an axis. */
export interface TickUnit {
  /** Empty for a number without a unit. */
  readonly name: string;
  /** How many base units it is. */
  readonly size: number;
}

/** The units of an axis, smallest first, and by which steps its ticks grow. */
export interface TickUnits {
  readonly units: readonly TickUnit[];
  /** Whether figures of these units are powers of two. */
  readonly isBinary: boolean;
}

const decimalBytes = ['B', 'kB', 'MB', 'GB', 'TB', 'PB', 'EB'];
const binaryBytes = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB', 'EiB'];
const seconds = ['ns', 'µs', 'ms', 's'];
const times = [...seconds, 'min', 'h', 'd'];

// Up to here "100 s" and "1000 s" keep the steps of an axis equal. Longer times
// are not counted in seconds.
const longestInSeconds = 5000;

/**
 * The units that fit the figures of a criterion.
 *
 * @param texts the values as typed, which show whether bytes are counted in
 *   powers of 1,024.
 */
export function tickUnitsFor(
  criterion: Criterion,
  texts: readonly string[],
  max: number,
): TickUnits {
  const known = findValueType(criterion.type)?.units?.(criterion) ?? {};
  const named = (names: readonly string[]): readonly TickUnit[] =>
    names.map((name) => ({name, size: known[name] ?? 1}));
  switch (criterion.type) {
    case 'duration':
      return {
        units: named(max > longestInSeconds ? times : seconds),
        isBinary: false,
      };
    case 'bytes': {
      const inBinary = texts.filter((text) => /[KMGTPE]iB/.test(text)).length;
      const isBinary = inBinary * 2 > texts.length;
      return {units: named(isBinary ? binaryBytes : decimalBytes), isBinary};
    }
    default: {
      const name = Object.keys(known).find((each) => known[each] === 1) ?? '';
      return {units: [{name, size: 1}], isBinary: false};
    }
  }
}

/** The largest unit of which a figure has at least one, else the smallest. */
export function tickUnitFor(
  figure: number,
  units: readonly TickUnit[],
): TickUnit | undefined {
  // 1 ms / 1 ms is a little less than 1 to a computer.
  const size = Math.abs(figure) * (1 + 1e-9);
  return units.findLast((unit) => unit.size <= size) ?? units[0];
}
