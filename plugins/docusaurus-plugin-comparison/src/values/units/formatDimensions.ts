import type {Dimensions} from './unitWords.js';

/** A product of base units, such as "B·s^-1". */
export function formatDimensions(dimensions: Dimensions): string {
  return Object.entries(dimensions)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, size]) => (size === 1 ? name : `${name}^${size}`))
    .join('·');
}
