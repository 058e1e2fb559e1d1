import {translate} from '@docusaurus/Translate';

/** The words that are said where JavaScript runs. */
export function strings(): Readonly<Record<string, string>> {
  return {
    any: translate({
      id: 'theme.comparison.control.any',
      message: 'any',
      description: 'The choice that does not filter by a word',
    }),
    subjects: translate({
      id: 'theme.comparison.control.subjects',
      message: 'Subjects',
      description: 'The heading over the subjects to choose',
    }),
    criteria: translate({
      id: 'theme.comparison.control.criteria',
      message: 'Criteria',
      description: 'The heading over the criteria to choose',
    }),
    filterFor: translate({
      id: 'theme.comparison.control.filterFor',
      message: 'Filter',
      description: 'Stands before a criterion as the name of its own filter',
    }),
    copyMarkdown: translate({
      id: 'theme.comparison.control.copyMarkdown',
      message: 'Copy as Markdown',
      description: 'The button that copies a table',
    }),
    downloadCsv: translate({
      id: 'theme.comparison.control.downloadCsv',
      message: 'Download CSV',
      description: 'The button that downloads a table',
    }),
    downloadJson: translate({
      id: 'theme.comparison.control.downloadJson',
      message: 'Download JSON',
      description: 'The button that downloads a table',
    }),
    copied: translate({
      id: 'theme.comparison.control.copied',
      message: 'Copied',
      description: 'Told when a table has been copied',
    }),
    linkToCell: translate({
      id: 'theme.comparison.control.linkToCell',
      message: 'Link to this value',
      description: 'The name of the link that stands in the cell pointed at',
    }),
    lineOfCell: translate({
      id: 'theme.comparison.control.lineOfCell',
      message: 'This value in the data',
      description:
        'The name of the link to the line of the dataset that holds the value',
    }),
    better: translate({
      id: 'theme.comparison.mark.better',
      message: 'better',
      description: 'Stands after a value that is better than the compared one',
    }),
    worse: translate({
      id: 'theme.comparison.mark.worse',
      message: 'worse',
      description: 'Stands after a value that is worse than the compared one',
    }),
    ascending: translate({
      id: 'theme.comparison.order.ascending',
      message: 'ascending',
      description: 'Stands after a criterion that orders lowest first',
    }),
    descending: translate({
      id: 'theme.comparison.order.descending',
      message: 'descending',
      description: 'Stands after a criterion that orders highest first',
    }),
    sortedBy: translate({
      id: 'theme.comparison.order.sortedBy',
      message: 'Sorted by [criteria]',
      description: 'Told when a table is sorted; [criteria] is replaced',
    }),
    originalOrder: translate({
      id: 'theme.comparison.order.author',
      message: 'In the original order',
      description: 'Told when a table is no longer sorted',
    }),
    shown: translate({
      id: 'theme.comparison.shown',
      message: '[subjects] subjects and [criteria] criteria shown',
      description:
        'How much of a table is shown; both words in brackets are replaced, as by 3/5',
    }),
  };
}
