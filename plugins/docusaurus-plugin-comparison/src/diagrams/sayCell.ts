import type {ValueProps, CellProps} from '../views/cell.js';
import {listSeparator} from '../views/listSeparator.js';
import type {Translate} from '../views/view.js';

/** What a cell says, as the label of a picture. */
export function cellLabel({state, claims}: CellProps, say: Translate): string {
  switch (state) {
    case 'unknown':
      return say('theme.comparison.cell.unknown');
    case 'not-applicable':
      return say('theme.comparison.cell.notApplicable');
    case 'disputed':
      return `${say('theme.comparison.cell.disputed')} ${sayClaims(claims, say)}`;
    default:
      return sayClaims(claims, say);
  }
}

function sayClaims(claims: readonly ValueProps[], say: Translate): string {
  return claims
    .map((claim) => sayClaim(claim, say))
    .join(` ${say('theme.comparison.cell.or')} `);
}

function sayClaim({text, items, ends}: ValueProps, say: Translate): string {
  const [low, high] = ends ?? [];
  if (items && items.length > 1) {
    return items.join(listSeparator(items));
  }
  return low === undefined || high === undefined
    ? text
    : say('theme.comparison.cell.range').replace(/\{(low|high)\}/g, (_, end) =>
        end === 'low' ? low : high,
      );
}
