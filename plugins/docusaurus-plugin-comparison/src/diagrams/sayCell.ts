import type {Claim, ShownCell} from '../views/cell.js';
import type {Say} from '../views/view.js';

/** What a cell says, as the label of a picture. */
export function sayCell({state, claims}: ShownCell, say: Say): string {
  switch (state) {
    case 'unknown':
      return say('theme.comparison.cell.unknown');
    case 'not-applicable':
      return say('theme.comparison.cell.notApplicable');
    default:
      return claims
        .map((claim) => sayClaim(claim, say))
        .join(` ${say('theme.comparison.cell.or')} `);
  }
}

function sayClaim({text, ends}: Claim, say: Say): string {
  const [low, high] = ends ?? [];
  return low === undefined || high === undefined
    ? text
    : say('theme.comparison.cell.range').replace(/\{(low|high)\}/g, (_, end) =>
        end === 'low' ? low : high,
      );
}
