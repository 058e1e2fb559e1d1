import type {ShownCell} from '../views/cell.js';
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
        .map(({text}) => text)
        .join(` ${say('theme.comparison.cell.or')} `);
  }
}
