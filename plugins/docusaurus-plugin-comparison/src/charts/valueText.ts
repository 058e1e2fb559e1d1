import type {CellProps, ValueProps} from '../views/cell.js';
import {cellLabel} from '../views/cellLabel.js';
import type {Translate} from '../views/view.js';

/** What a cell says, as short as it can be: "3–40 ms" for "3 ms to 40 ms". */
export function valueText(cell: CellProps, say: Translate): string {
  return cellLabel({...cell, claims: cell.claims.map(shortenRange)}, say);
}

function shortenRange({endpoints, ...value}: ValueProps): ValueProps {
  const [low, high] = endpoints ?? [];
  if (low === undefined || high === undefined) {
    return value;
  }
  const [, unit = ''] = /\d(\s?[^\d\s.,–-]+)$/.exec(high) ?? [];
  const start = low.endsWith(unit)
    ? low.slice(0, low.length - unit.length)
    : '';
  // A dash after a sign, or between dates with hyphens, would be read wrongly.
  return /^[\d.,]+$/.test(start) && /^\d/.test(high) && !high.includes('-')
    ? {...value, text: `${start}–${high}`}
    : {...value, endpoints: [low, high]};
}
