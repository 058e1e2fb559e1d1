import {translate} from '@docusaurus/Translate';
import type {TableView} from 'docusaurus-plugin-comparison';

/** What the first column of a table holds. */
export function cornerLabel(orientation: TableView['orientation']): string {
  return orientation === 'subjects-as-rows'
    ? translate({
        id: 'theme.comparison.corner.name',
        message: 'Name',
        description: 'The heading of the column with the names of the subjects',
      })
    : translate({
        id: 'theme.comparison.corner.criterion',
        message: 'Criterion',
        description: 'The heading of the column with the names of the criteria',
      });
}
