import type {Value} from '../model/index.js';
import type {FigureBounds} from './figureBounds.js';

/** All that the sides of a cell may be; undefined if they are not figures. */
export function boundsOfCell(
  values: readonly Value[],
): FigureBounds | undefined {
  const lows = values.flatMap(({low}) => low ?? []);
  const highs = values.flatMap(({high}) => high ?? []);
  if (lows.length === 0 || highs.length === 0) {
    return undefined;
  }
  const points = values.flatMap(({sortKey}) =>
    typeof sortKey === 'number' ? sortKey : [],
  );
  return {
    low: Math.min(...lows),
    high: Math.max(...highs),
    point: Math.min(...points) / 2 + Math.max(...points) / 2,
  };
}
