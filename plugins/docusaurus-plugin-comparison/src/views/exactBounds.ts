import type {Bounds} from '../values/bounds.js';

/** The bounds of a figure, in the unit in which they are said. */
export interface BoundsWithUnit {
  readonly unit: string;
  /** Omitted if the figure is at most so much. */
  readonly low?: number;
  /** Omitted if the figure is at least so much. */
  readonly high?: number;
}

/**
 * Finds the bounds of a figure in the unit that its text names last; undefined if
 * the text says them itself.
 *
 * @param units how many base units each unit is.
 */
export function findExactBounds(
  text: string,
  {low, high}: Pick<Bounds, 'low' | 'high'>,
  units: Readonly<Record<string, number>>,
): BoundsWithUnit | undefined {
  const [unit, factor] = findUnit(text, units);
  const figures = new Set(readFigures(text));
  const toUnit = (end: number) => Number((end / factor).toPrecision(15));
  // A figure that is at most so much says no more than that.
  const hasLow = Number.isFinite(low) && (low !== 0 || high === Infinity);
  const exact: BoundsWithUnit = {
    unit,
    ...(hasLow && {low: toUnit(low)}),
    ...(Number.isFinite(high) && {high: toUnit(high)}),
  };
  const isSaid = [exact.low, exact.high].every(
    (end) => end === undefined || figures.has(Math.abs(end)),
  );
  return isSaid ? undefined : exact;
}

/** The unit that a text names last, else the base unit, with its size. */
export function findUnit(
  text: string,
  units: Readonly<Record<string, number>>,
): readonly [string, number] {
  const named = text
    .split(/[\s\d.,–-]+/)
    .reverse()
    .find((word) => word !== '' && Object.hasOwn(units, word));
  const base = Object.keys(units).find((unit) => units[unit] === 1) ?? '';
  const unit = named ?? base;
  return [unit, units[unit] ?? 1];
}

function readFigures(text: string): readonly number[] {
  const figures = text.replace(/,(?=\d{3}(?!\d))/g, '').match(/\d+(?:\.\d+)?/g);
  return (figures ?? []).map(Number);
}
