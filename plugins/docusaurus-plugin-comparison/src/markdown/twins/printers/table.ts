import {
  escapeBlock,
  escapeMarkdown,
  printHeader,
} from '../../../views/markdownTable.js';
import {fillWords} from '../../../views/fillWords.js';
import {printProvenance} from '../../../views/noteMarkdown.js';
import type {TableSubject, TableView} from '../../../views/table.js';
import {printTwinCell} from '../cell.js';
import type {Chunks} from '../chunks.js';
import {printCaption, printMarkdownGrid} from '../grid.js';
import {printNotes, showDates} from '../notes.js';
import {definePrinter, type TwinContext} from '../printer.js';
import {printProse} from '../prose.js';
import {printUrl} from '../printUrl.js';

/** The table with every value, what is said of them, and links to its rows. */
export const tableViewPrinter = definePrinter<TableView>(
  'table',
  printTableView,
);

function* printTableView(view: TableView, context: TwinContext): Chunks {
  const {caption = view.title, notes} = context;
  const labelOf = notes.claim(view.footnotes.length);
  yield printCaption(caption);
  yield* view.orientation === 'subjects-as-rows'
    ? printMarkdownGrid({
        head: ['', ...view.criteria.map((each) => printTableName(each))],
        rows: subjectRows(view, labelOf, context),
      })
    : printMarkdownGrid({
        head: [
          '',
          ...view.subjects.map((each) => subjectLink(each, view, context)),
        ],
        rows: criterionRows(view, labelOf, context),
      });
  yield* printAbout(view, context);
  yield* printNotes(view.footnotes, labelOf, context);
}

type LabelOf = (index: number) => string;

function* subjectRows(
  view: TableView,
  labelOf: LabelOf,
  context: TwinContext,
): Iterable<readonly string[]> {
  for (const subject of view.subjects) {
    yield [
      subjectLink(subject, view, context),
      ...view.criteria.map((_, index) =>
        printTwinCell(subject.cells[index], context, labelOf),
      ),
    ];
  }
}

function* criterionRows(
  view: TableView,
  labelOf: LabelOf,
  context: TwinContext,
): Iterable<readonly string[]> {
  const [first] = view.subjects;
  for (const [index, criterion] of view.criteria.entries()) {
    yield [
      // A criterion has no address of its own; its first value has.
      printUrl(
        printTableName(criterion),
        first && toRowUrl(`${first.id}.${criterion.id}`, view, context),
      ),
      ...view.subjects.map(({cells}) =>
        printTwinCell(cells[index], context, labelOf),
      ),
    ];
  }
}

function subjectLink(
  subject: TableSubject,
  view: TableView,
  context: TwinContext,
): string {
  return printUrl(
    printTableName(subject),
    toRowUrl(`subject:${subject.id}`, view, context),
  );
}

function printTableName(named: Parameters<typeof printHeader>[0]): string {
  return escapeMarkdown(printHeader(named));
}

/** The address of a part of the table on its page. */
function toRowUrl(
  part: string,
  {id}: TableView,
  {pageUrl, anchor}: TwinContext,
): string {
  return `${pageUrl}#${encodeURIComponent(anchor || id)}.${part}`;
}

/** What is below the table on its page, besides the notes; each once. */
function* printAbout(view: TableView, context: TwinContext): Chunks {
  const {say, toUrl} = context;
  const {description, provenance = [], publisher, license, citation} = view;
  const origin = [
    [say('theme.comparison.about.publisher'), publisher] as const,
    [say('theme.comparison.about.license'), license] as const,
    [say('theme.comparison.about.citation'), citation] as const,
  ];
  const described = [...view.subjects, ...view.criteria].map(
    ({name, description: text}) => [name, text] as const,
  );
  const sentences = [
    printDates(view, context),
    description === undefined ? '' : printProse(description, toUrl),
  ];
  const items = [
    ...provenance.map((note) =>
      printProvenance(
        {
          ...showDates(note, context),
          ...(note.reviewedText !== undefined && {reviewed: note.reviewedText}),
        },
        say,
      ),
    ),
    ...[...origin, ...described].flatMap(([name, text]) =>
      text === undefined
        ? []
        : [`${escapeMarkdown(name)}: ${printProse(text, toUrl)}`],
    ),
  ];
  for (const sentence of sentences.filter((each) => isNew(each, context))) {
    yield `\n\n${escapeBlock(sentence)}`;
  }
  const list = items.filter((each) => isNew(each, context));
  for (const [index, item] of list.entries()) {
    yield `${index === 0 ? '\n\n' : '\n'}- ${escapeBlock(item)}`;
  }
}

/** Whether something is said for the first time on the page. */
function isNew(text: string, {said}: TwinContext): boolean {
  const isFirst = text !== '' && !said.has(text);
  said.add(text);
  return isFirst;
}

function printDates(
  {
    month,
    period,
    periodText = period?.[0],
    reviewed,
    reviewedText = reviewed,
  }: TableView,
  {say}: TwinContext,
): string {
  const [first, last] = period ?? [];
  const age = nameAge(first, last, reviewed);
  const sentences = [
    month !== undefined &&
      fillWords(say('theme.comparison.month'), {length: month}),
    age !== undefined &&
      fillWords(say(`theme.comparison.freshness.${age}`), {
        date: periodText ?? '',
        first: first ?? '',
        last: last ?? '',
        reviewed: reviewedText ?? '',
      }),
  ];
  return sentences
    .flatMap((sentence) => (sentence === false ? [] : sentence))
    .map((sentence) => escapeMarkdown(sentence))
    .join(' ');
}

/** Which sentence says how old the data is. */
function nameAge(
  first: string | undefined,
  last: string | undefined,
  reviewed: string | undefined,
) {
  if (first === undefined) {
    return reviewed === undefined ? undefined : 'reviewed';
  }
  const what = last === undefined ? 'date' : 'years';
  return reviewed === undefined ? what : (`${what}Reviewed` as const);
}
