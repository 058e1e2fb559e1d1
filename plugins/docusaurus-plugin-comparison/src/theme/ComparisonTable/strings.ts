import {translate} from '@docusaurus/Translate';
import {bestLabel} from '@theme/ComparisonTable/bestLabel';
import {cornerLabel} from '@theme/ComparisonTable/cornerLabel';

/** The words that are said where JavaScript runs. */
export function strings(): Readonly<Record<string, string>> {
  return {
    findItem: translate({
      id: 'theme.comparison.control.filter',
      message: 'Find an item',
      description:
        'The name of the box that filters the subjects by their text',
    }),
    find: translate({
      id: 'theme.comparison.control.find',
      message: 'Find',
      description:
        'The name of the box that searches a list, under a heading that names what is listed',
    }),
    findCriterion: translate({
      id: 'theme.comparison.control.findCriterion',
      message: 'Find a criterion',
      description: 'The name of the box that searches a list of criteria',
    }),
    all: translate({
      id: 'theme.comparison.control.all',
      message: 'All',
      description: 'The button that checks all subjects, or all criteria',
    }),
    noneChecked: translate({
      id: 'theme.comparison.control.noneChecked',
      message: 'None',
      description: 'The button that unchecks all subjects, or all criteria',
    }),
    onlyThese: translate({
      id: 'theme.comparison.control.onlyThese',
      message: 'Only these',
      description: 'The button that checks only what a search has found',
    }),
    onlyDifferences: translate({
      id: 'theme.comparison.control.onlyDifferences',
      message: 'Only differences',
      description: 'Hides the criteria in which all subjects agree',
    }),
    swap: translate({
      id: 'theme.comparison.control.swap',
      message: 'Swap rows and columns',
      description: 'The button that turns rows into columns',
    }),
    baseline: translate({
      id: 'theme.comparison.control.baseline',
      message: 'Baseline',
      description: 'The name of the choice of a subject to compare others with',
    }),
    none: translate({
      id: 'theme.comparison.control.none',
      message: 'none',
      description: 'The choice that compares with no subject',
    }),
    export: translate({
      id: 'theme.comparison.control.export',
      message: 'Export',
      description:
        'The button that opens the ways to copy and download a table',
    }),
    clear: translate({
      id: 'theme.comparison.control.clear',
      message: 'Clear',
      description: 'The button that clears the filter of one criterion',
    }),
    clearAll: translate({
      id: 'theme.comparison.control.clearAll',
      message: 'Clear all filters',
      description: 'The button that clears the filters of a table',
    }),
    removeFilter: translate({
      id: 'theme.comparison.control.removeFilter',
      message: 'Remove filter: [filter]',
      description:
        'The name of the button that clears one filter; the word in brackets is replaced by the filter, such as "Kernel: yes"',
    }),
    unknown: translate({
      id: 'theme.comparison.cell.unknown',
      message: 'unknown',
      description: 'In place of a value that nobody knows',
    }),
    notApplicable: translate({
      id: 'theme.comparison.cell.notApplicable',
      message: 'n/a',
      description: 'Where the question does not apply',
    }),
    disputed: translate({
      id: 'theme.comparison.control.disputed',
      message: 'disputed',
      description: 'The choice of values that sources do not agree on',
    }),
    name: cornerLabel('subjects-as-rows'),
    criterion: cornerLabel('subjects-as-columns'),
    sortByName: translate({
      id: 'theme.comparison.corner.sort',
      message: 'Sort by name',
      description:
        'Explains the heading over the names of the criteria, which orders the columns by their names',
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
    tags: translate({
      id: 'theme.comparison.control.tags',
      message: 'Tags',
      description: 'The heading over the tags of subjects in a list of filters',
    }),
    filterFor: translate({
      id: 'theme.comparison.control.filterFor',
      message: 'Filter',
      description: 'Before a criterion as the name of its own filter',
    }),
    alsoPartial: translate({
      id: 'theme.comparison.filter.alsoPartial',
      message: 'also partial',
      description:
        'In the filter for a release: what works only in part is shown as well',
    }),
    alsoFlag: translate({
      id: 'theme.comparison.filter.alsoFlag',
      message: 'also behind a flag',
      description:
        'In the filter for a release: what works only with a setting turned on is shown as well',
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
    column: translate({
      id: 'theme.comparison.control.column',
      message: 'Item in column [number]',
      description:
        'The name of the choice of one of the two columns that a phone shows; the word in brackets is replaced by 1 or 2',
    }),
    copyMarkdown: translate({
      id: 'theme.comparison.control.copyMarkdown',
      message: 'Copy as Markdown',
      description: 'The button that copies a table',
    }),
    copyReadme: translate({
      id: 'theme.comparison.picture.copyReadme',
      message: 'Copy Markdown for a README',
      description:
        'The button that copies Markdown that shows a picture elsewhere',
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
    downloadAll: translate({
      id: 'theme.comparison.control.downloadAll',
      message: 'Download the whole dataset (JSON)',
      description:
        'The button that downloads all subjects and criteria of a dataset, also those that the table does not show',
    }),
    copyCitation: translate({
      id: 'theme.comparison.control.copyCitation',
      message: 'Copy citation',
      description: 'The button that copies how to cite the dataset',
    }),
    'cite.bib': translate({
      id: 'theme.comparison.control.citeBibtex',
      message: 'Download citation (BibTeX)',
      description: 'The button that downloads how to cite the dataset',
    }),
    'cite.csl.json': translate({
      id: 'theme.comparison.control.citeCsl',
      message: 'Download citation (CSL-JSON)',
      description: 'The button that downloads how to cite the dataset',
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
    reportValue: translate({
      id: 'theme.comparison.note.report',
      message: 'Report',
      description:
        'The link in a note that opens a form to report the value as wrong',
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
    unbeaten: translate({
      id: 'theme.comparison.beaten.only',
      message: 'Show only those not beaten',
      description:
        'The choice that hides subjects that another subject beats in all criteria shown',
    }),
    unbeatenHelp: translate({
      id: 'theme.comparison.beaten.help',
      message:
        'An item is beaten if another one is surely as good in all criteria shown, and better in at least one.',
      description: 'Explains the choice “Show only those not beaten”',
    }),
    dimBeaten: translate({
      id: 'theme.comparison.beaten.mark',
      message: 'Dim the others instead of hiding them',
      description:
        'The choice, next to “Show only those not beaten”, that keeps the others in the table',
    }),
    leftOut: translate({
      id: 'theme.comparison.beaten.leftOut',
      message: 'Left out:',
      description: 'Before the list of the subjects that are beaten',
    }),
    beatenBy: translate({
      id: 'theme.comparison.beaten.by',
      message: 'beaten by [subjects]',
      description:
        'After the name of a subject; the word in brackets is replaced by the names of those that beat it',
    }),
    more: translate({
      id: 'theme.comparison.beaten.more',
      message: '[count] more',
      description:
        'The last entry of a list that names only its first entries; the word in brackets is replaced by a number',
    }),
    noneBeaten: translate({
      id: 'theme.comparison.beaten.none',
      message: 'No item is beaten in the criteria shown.',
      description: 'Said where “Show only those not beaten” hides nothing',
    }),
    noDirection: translate({
      id: 'theme.comparison.beaten.noDirection',
      message: 'None of the criteria shown says which values are better.',
      description: 'Said where “Show only those not beaten” cannot decide',
    }),
    fits: translate({
      id: 'theme.comparison.mustHaves.fits',
      message: 'Fits ([count])',
      description:
        'Over the list of subjects that pass all filters; the word in brackets is replaced by their number',
    }),
    mayFit: translate({
      id: 'theme.comparison.mustHaves.mayFit',
      message: 'May fit ([count])',
      description:
        'Over the list of subjects that may pass all filters, with the values that do not decide; the word in brackets is replaced by their number',
    }),
    doesNotFit: translate({
      id: 'theme.comparison.mustHaves.doesNotFit',
      message: 'Does not fit ([count])',
      description:
        'Over the list of subjects that cannot pass all filters; the word in brackets is replaced by their number',
    }),
    includeMaybe: translate({
      id: 'theme.comparison.mustHaves.include',
      message: 'Include all that may fit',
      description:
        'The choice that keeps subjects in the table whose values do not decide whether they pass the filters',
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
      message: 'Sorted by [order].',
      description:
        'The state of a sorted table; the word in brackets is replaced by a list of criteria',
    }),
    shownSubjects: translate({
      id: 'theme.comparison.status.subjects',
      message: '[shown] of [all] items.',
      description:
        'How many subjects are shown, if some are hidden; the words in brackets are replaced by numbers',
    }),
    shownNamed: translate({
      id: 'theme.comparison.status.named',
      message: '[shown] of [all] [subjects].',
      description:
        'How many subjects are shown, if some are hidden and the dataset says what they are called; the words in brackets are replaced, [subjects] by a noun such as "engines"',
    }),
    shownCriteria: translate({
      id: 'theme.comparison.status.criteria',
      message: '[shown] of [all] criteria.',
      description:
        'How many criteria are shown, if some are hidden; the words in brackets are replaced by numbers',
    }),
    showMore: translate({
      id: 'theme.comparison.cell.more',
      message: 'more',
      description: 'The button that shows the rest of a long text in a cell',
    }),
    showLess: translate({
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
