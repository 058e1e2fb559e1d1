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
      message: 'Items',
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
      description: 'Before a criterion as the name of its own filter',
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
      description: 'Reported when a table has been copied',
    }),
    linkToCell: translate({
      id: 'theme.comparison.control.linkToCell',
      message: 'Link to this value',
      description:
        'The name of the link in a cell that opens what is known of its value',
    }),
    closeNote: translate({
      id: 'theme.comparison.note.close',
      message: 'Close',
      description: 'The name of the button that closes a note',
    }),
    copyLink: translate({
      id: 'theme.comparison.note.copyLink',
      message: 'Copy link',
      description: 'The link in a note that copies the address of its value',
    }),
    editValue: translate({
      id: 'theme.comparison.note.edit',
      message: 'Edit',
      description:
        'The link in a note to the line of the dataset that holds the value',
    }),
    allNotes: translate({
      id: 'theme.comparison.note.all',
      message: 'All notes',
      description: 'The link in a note to the list of all notes',
    }),
    asTyped: translate({
      id: 'theme.comparison.note.asTyped',
      message: 'In the data: [value]',
      description:
        'What the author typed, if the page shows it in another way; the word in brackets is replaced',
    }),
    exactly: translate({
      id: 'theme.comparison.note.exactly',
      message: 'Exactly: [bounds]',
      description:
        'The exact bounds of a figure; the word in brackets is replaced',
    }),
    range: translate({
      id: 'theme.comparison.note.range',
      message: '[low] to [high]',
      description: 'The bounds of a figure; the words are replaced by figures',
    }),
    atMost: translate({
      id: 'theme.comparison.note.atMost',
      message: 'at most [high]',
      description: 'The upper bound of a figure; the word is replaced',
    }),
    atLeast: translate({
      id: 'theme.comparison.note.atLeast',
      message: 'at least [low]',
      description: 'The lower bound of a figure; the word is replaced',
    }),
    best: bestLabel('best'),
    maybe: bestLabel('maybe'),
    better: translate({
      id: 'theme.comparison.mark.better',
      message: 'better',
      description: 'After a value that is better than the compared one',
    }),
    worse: translate({
      id: 'theme.comparison.mark.worse',
      message: 'worse',
      description: 'After a value that is worse than the compared one',
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
        'Sorted by [order]. Showing [subjects] of [allSubjects] items and [criteria] of [allCriteria] criteria.',
      description:
        'The state of a sorted table; the words in brackets are replaced, [order] by a list of criteria',
    }),
    original: translate({
      id: 'theme.comparison.status.original',
      message:
        'Showing [subjects] of [allSubjects] items and [criteria] of [allCriteria] criteria.',
      description:
        'The state of a table that is not sorted; the words in brackets are replaced by numbers',
    }),
    more: translate({
      id: 'theme.comparison.cell.more',
      message: 'more',
      description: 'The button that shows the rest of a long text in a cell',
    }),
    less: translate({
      id: 'theme.comparison.cell.less',
      message: 'less',
      description: 'The button that hides the rest of a long text in a cell',
    }),
    moreColumn: translate({
      id: 'theme.comparison.moreColumn',
      message: '+1 column',
      description: 'If one column of a table is out of sight',
    }),
    moreColumns: translate({
      id: 'theme.comparison.moreColumns',
      message: '+[count] columns',
      description:
        'How many columns of a table are out of sight; the word in brackets is replaced',
    }),
    cleared: translate({
      id: 'theme.comparison.status.cleared',
      message: 'Filters cleared to show the linked value: [parts].',
      description:
        'Reported if a link leads to a value that was hidden; the word in brackets is replaced by the names of filters',
    }),
    opened: translate({
      id: 'theme.comparison.status.opened',
      message: 'Opened to show the linked value: [parts].',
      description:
        'Reported if a link leads to a value that was hidden; the word in brackets is replaced by the names of subjects, criteria, tabs and the like',
    }),
  };
}
