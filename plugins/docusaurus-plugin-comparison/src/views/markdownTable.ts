import type {Orientation} from './view.js';

/** What a table says in words, for its Markdown. */
export interface TableText {
  readonly orientation: Orientation;
  readonly criteria: readonly CriterionText[];
  readonly subjects: readonly SubjectText[];
}

export interface CriterionText {
  readonly name: string;
  readonly group?: string;
}

export interface SubjectText {
  readonly name: string;
  /** One for each criterion. */
  readonly cells: readonly CellText[];
}

export interface CellText {
  readonly text: string;
  /** The labels of its footnotes. */
  readonly notes?: readonly (number | string)[];
}

/** A table of GitHub Flavored Markdown, in which every text is plain text. */
export function toMarkdown({
  orientation,
  criteria,
  subjects,
}: TableText): string {
  const names = criteria.map((each) => escapeMarkdown(printHeader(each)));
  const rows = [
    ['', ...names],
    ...subjects.map(({name, cells}) => [
      escapeMarkdown(name),
      ...criteria.map((_, index) => printCell(cells[index])),
    ]),
  ];
  return printTable(
    orientation === 'subjects-as-columns' ? transpose(rows) : rows,
  );
}

/** The header of a criterion, with the name of its group. */
export function printHeader({
  name,
  group,
}: TableText['criteria'][number]): string {
  return group === undefined ? name : `${group}: ${name}`;
}

/** Text that Markdown shows as it is, in one line, as HTML does. */
export function escapeMarkdown(text: string): string {
  return escapeInline(text).replace(/^ | $/g, '');
}

/** The same for a part of a line, whose blanks at its ends count. */
export function escapeInline(text: string): string {
  return (
    text
      .replace(/[\t\n\f\r ]+/g, ' ')
      .replace(/[\\`*_{}[\]<>#|~!&@$]/g, '\\$&')
      // What looks like an address is made a link by GitHub, escapes and all.
      .replace(/(?<=https?|ftp)(?=:\/\/)|(?<=www)(?=\.)/gi, '\\')
  );
}

/**
 * The same for Markdown that starts a block, where a list may start too, and a
 * directive of Docusaurus.
 */
export function escapeBlock(markdown: string): string {
  return markdown.replace(/^(?=[-+:])|^(\d+)(?=[.)])/, '$1\\');
}

function printCell({text, notes = []}: CellText = {text: ''}): string {
  return [escapeMarkdown(text), ...notes.map((note) => `[^${note}]`)].join('');
}

type Rows = readonly (readonly string[])[];

function printTable([head = [], ...rest]: Rows): string {
  return [head, head.map(() => '---'), ...rest]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}

function transpose(rows: Rows): Rows {
  return (rows[0] ?? []).map((_, column) =>
    rows.map((row) => row[column] ?? ''),
  );
}
