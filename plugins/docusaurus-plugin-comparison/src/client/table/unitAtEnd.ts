import type {FilterUnits} from './filterUnits.js';

// What a pattern for figures takes as part of the number or of a range.
const unusual = /[\d.,<>=~≈≤≥+-]/;

/**
 * The unit that a text ends with, if it has digits or signs as `kWh/100 km` has;
 * undefined if it has none, or a plain one.
 */
export function findUnitAtEnd(
  text: string,
  units: FilterUnits,
): string | undefined {
  return Object.keys(units)
    .filter((unit) => unusual.test(unit) && text.endsWith(unit))
    .sort((a, b) => b.length - a.length)[0];
}
