import {translate} from '@docusaurus/Translate';
import {bestLabel} from '@theme/ComparisonTable/bestLabel';

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
    to: translate(
      {
        id: 'theme.comparison.cell.range',
        message: '{low} to {high}',
        description: 'A range from one figure to another, such as 17 s to 97 s',
      },
      // Readers type the word between the ends as they see it.
      {low: '', high: ''},
    ).trim(),
    unknownUnit: translate({
      id: 'theme.comparison.filter.unknownUnit',
      message: '“[found]” is not a unit of this column. Write [units].',
      description:
        'Said of a filter whose unit is not known; the words in brackets are replaced, [units] by a list such as "ms, s, or min"',
    }),
    missingUnit: translate({
      id: 'theme.comparison.filter.missingUnit',
      message: 'Add a unit: [units].',
      description:
        'Said of a filter without a unit; the word in brackets is replaced by a list such as "ms, s, or min"',
    }),
    needlessUnit: translate({
      id: 'theme.comparison.filter.needlessUnit',
      message: 'Remove “[found]”: the numbers of this column have no unit.',
      description:
        'Said of a filter of plain numbers that has a unit; the word in brackets is replaced by the unit',
    }),
    notNumber: translate({
      id: 'theme.comparison.filter.notNumber',
      message: '“[found]” is not a number. Write a bound such as [example].',
      description:
        'Said of a filter that cannot be read; the words in brackets are replaced, [example] by one that can, such as "< 5 s"',
    }),
    notDate: translate({
      id: 'theme.comparison.filter.notDate',
      message:
        '“[found]” is not a date. Write a year, month or day, such as [example].',
      description:
        'Said of a filter that cannot be read; the words in brackets are replaced, [example] by one that can, such as ">= 2026-01"',
    }),
    notVersion: translate({
      id: 'theme.comparison.filter.notVersion',
      message: '“[found]” is not a version. Write one such as [example].',
      description:
        'Said of a filter that cannot be read; the words in brackets are replaced, [example] by one that can, such as ">= 1.10"',
    }),
    reversedRange: translate({
      id: 'theme.comparison.filter.reversedRange',
      message: 'The range ends before it starts. Write [found].',
      description:
        'Said of a filter such as "9..5"; the word in brackets is replaced by the same range the right way round',
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
    best: bestLabel('best'),
    maybe: bestLabel('maybe'),
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
      message: '[criterion] (ascending)',
      description: 'A criterion that orders lowest first; the word is replaced',
    }),
    descending: translate({
      id: 'theme.comparison.order.descending',
      message: '[criterion] (descending)',
      description:
        'A criterion that orders highest first; the word is replaced',
    }),
    sorted: translate({
      id: 'theme.comparison.status.sorted',
      message:
        'Sorted by [order]. [subjects] of [allSubjects] subjects and [criteria] of [allCriteria] criteria are shown.',
      description:
        'Told of a sorted table; the words in brackets are replaced, [order] by a list of criteria',
    }),
    original: translate({
      id: 'theme.comparison.status.original',
      message:
        'In the original order. [subjects] of [allSubjects] subjects and [criteria] of [allCriteria] criteria are shown.',
      description:
        'Told of a table that is not sorted; the words in brackets are replaced by numbers',
    }),
    cleared: translate({
      id: 'theme.comparison.status.cleared',
      message: 'Cleared to show the value that was linked to: [parts].',
      description:
        'Told where a link leads to a value that was hidden; the word in brackets is replaced by the names of filters',
    }),
    opened: translate({
      id: 'theme.comparison.status.opened',
      message: 'Opened to show the value that was linked to: [parts].',
      description:
        'Told where a link leads to a value that was hidden; the word in brackets is replaced by the names of subjects, criteria, tabs and the like',
    }),
  };
}
