import {translate} from '@docusaurus/Translate';
import type {Best} from 'docusaurus-plugin-comparison';

/** What is written after a value that is, or may be, the best. */
export function bestLabel(best: Best): string {
  return best === 'best'
    ? translate({
        id: 'theme.comparison.cell.best',
        message: 'best',
        description: 'After the best value of a criterion',
      })
    : translate({
        id: 'theme.comparison.cell.maybeBest',
        message: 'may be best',
        description:
          'After a value that may be the best of its criterion: a range, a bound or a disputed value',
      });
}
