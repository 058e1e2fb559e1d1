import {
  readColumn,
  type ColumnHeader,
  type ColumnKeys,
} from '../../views/readColumn.js';
import {isByColumn} from './isByColumn.js';
import {listHeaders} from './listHeaders.js';
import type {JudgedRows} from './select.js';
import type {TableState} from './state.js';

/** A table of a page, as its HTML says it. */
export interface Table {
  readonly root: HTMLElement;
  /** What the table is called in the address, and its files. */
  readonly anchor: string;
  readonly element: HTMLTableElement;
  /** In the author's order; read when first asked for, since it may be long. */
  readonly subjects: readonly RowState[];
  readonly criteria: readonly ColumnState[];
  /** The place of each subject's name in the order of the page's language. */
  readonly nameRanks: Float64Array;
  /** What several subjects are called, if the dataset says it. */
  readonly noun?: string | undefined;
  /** How many rows share a body; a body out of sight is not laid out. */
  readonly rowsPerBody: number;
  /** Which subjects are beaten, by the state that was asked for. */
  readonly judged: WeakMap<TableState, JudgedRows>;
  /** The words that are said, in the page's language. */
  readonly strings: Strings;
}

export interface RowState {
  readonly id: string;
  /** Its place in the author's order, from 0. */
  readonly index: number;
  readonly name: string;
  /** The id of the subject below which it is. */
  readonly parent?: string | undefined;
  readonly header: HTMLElement;
  /** One for each criterion. */
  readonly cells: readonly HTMLElement[];
}

export interface ColumnState {
  readonly id: string;
  readonly name: string;
  readonly group: string;
  readonly header: HTMLElement;
  /** 1 where more is better, -1 where less is, 0 where neither. */
  readonly better: number;
  /**
   * The place of each subject's value in the criterion's order, by the author's
   * order of the subjects; NaN where a value is missing.
   */
  readonly ranks: Float64Array;
  /** The range of each figure, in base units; in the same order. */
  readonly bounds: ColumnKeys['bounds'];
  /**
   * What was typed for each value, in the same order: nothing, one text, or the
   * sides of a dispute.
   */
  readonly typed: readonly (readonly string[])[];
}

export type Strings = Readonly<Record<string, string>>;

/** Reads a table out of its HTML, in either orientation. */
export function readTable(
  root: HTMLElement,
  strings: Strings,
): Table | undefined {
  const element = root.querySelector('table');
  if (!element) {
    return undefined;
  }
  let subjects: readonly RowState[] | undefined;
  let nameRanks: Float64Array | undefined;
  const readSubjects = () =>
    (subjects ??= readTableSubjects(element, criteria));
  const criteria: readonly ColumnState[] = listHeaders(
    element,
    'criterion',
  ).map((header, column) =>
    readCriterionHeader(header, () =>
      readSubjects().map(({cells}) => cells[column]),
    ),
  );
  return {
    root,
    anchor: root.dataset['anchor'] ?? 'comparison',
    element,
    get subjects() {
      return readSubjects();
    },
    criteria,
    get nameRanks() {
      return (nameRanks ??= rankNames(readSubjects().map(({name}) => name)));
    },
    noun: element.dataset['noun'],
    // What a server wrote is kept; a table that was turned is short.
    rowsPerBody: isByColumn(element)
      ? Infinity
      : Math.max(1, ...Array.from(element.tBodies, ({rows}) => rows.length)),
    judged: new WeakMap(),
    strings,
  };
}

function rankNames(names: readonly string[]): Float64Array {
  const {compare} = new Intl.Collator(document.documentElement.lang || 'en', {
    numeric: true,
  });
  const places = new Map(
    [...new Set(names)].sort(compare).map((name, place) => [name, place]),
  );
  return Float64Array.from(names, (name) => places.get(name) ?? NaN);
}

function readCriterionHeader(
  header: HTMLElement,
  listCells: () => readonly (Element | undefined)[],
): ColumnState {
  const {criterion, group, better, ranks, units, words, bounds} =
    header.dataset;
  let texts: readonly string[] | undefined;
  const readTexts = () => (texts ??= listCells().map(singleTextOf));
  let keys: ColumnKeys | undefined;
  const readKeys = () =>
    (keys ??= readColumn(readTexts(), {
      units: parseJson<ColumnHeader['units']>(units),
      words: parseJson<ColumnHeader['words']>(words),
      bounds: parseJson<ColumnHeader['bounds']>(bounds),
    }));
  let printed: Float64Array | undefined;
  return {
    id: criterion ?? '',
    name: textOf(header.firstElementChild),
    group: group ?? '',
    header,
    better: Number(better ?? 0),
    get ranks() {
      return ranks === undefined
        ? readKeys().ranks
        : (printed ??= readRanks(ranks));
    },
    get bounds() {
      return readKeys().bounds;
    },
    get typed() {
      const sides = parseJson<Record<number, readonly string[]>>(
        header.dataset['sides'],
      );
      return readTexts().map(
        (text, index) => sides?.[index] ?? (text === '' ? [] : [text]),
      );
    },
  };
}

function parseJson<Value>(json: string | undefined): Value | undefined {
  return json === undefined ? undefined : (JSON.parse(json) as Value);
}

/** What was typed in a cell; '' if the cell is not one value. */
function singleTextOf(cell: Element | undefined): string {
  return cell instanceof HTMLElement && cell.dataset['state'] === undefined
    ? typedTextOf(cell)
    : '';
}

/** Reads the ranks of a criterion, such as `2,0,,1`. */
export function readRanks(text: string): Float64Array {
  return Float64Array.from(text.split(','), (rank) =>
    rank === '' ? NaN : Number(rank),
  );
}

function readTableSubjects(
  element: HTMLTableElement,
  criteria: readonly ColumnState[],
): readonly RowState[] {
  const columns = isByColumn(element)
    ? criteria.map(({header}) => cellsAfter(header))
    : undefined;
  const subjects: RowState[] = [];
  listHeaders(element, 'subject').forEach((header, column) => {
    let cells = columns?.flatMap((row) => row[column] ?? []);
    const index = Number(header.dataset['index'] ?? column);
    subjects[index] = {
      index,
      id: header.dataset['subject'] ?? '',
      parent: header.dataset['parent'],
      get name() {
        return textOf(header);
      },
      header,
      // A row keeps its cells until the table is turned, which asks for them.
      get cells() {
        return (cells ??= cellsAfter(header));
      },
    };
  });
  return subjects;
}

function cellsAfter(header: HTMLElement): HTMLElement[] {
  return [...(header.parentElement?.children ?? [])].slice(1) as HTMLElement[];
}

/** The id by which an address leads to a cell; the cell gets it when one does. */
export function cellIdOf(
  {anchor}: Pick<Table, 'anchor'>,
  subject: Pick<RowState, 'id'>,
  criterion: Pick<ColumnState, 'id'>,
): string {
  return `${anchor}.${subject.id}.${criterion.id}`;
}

/** The subject and the criterion of the cell to which an id leads. */
export function findCell(
  table: Table,
  id: string,
): readonly [RowState, ColumnState] | undefined {
  for (const subject of table.subjects) {
    const criterion = table.criteria.find(
      (each) => cellIdOf(table, subject, each) === id,
    );
    if (criterion) {
      return [subject, criterion];
    }
  }
  return undefined;
}

/** What a part says, with its values as typed in place of those of the language. */
export function typedTextOf(part: Element | null | undefined): string {
  const values = part?.querySelectorAll<HTMLElement>('[data-typed]') ?? [];
  if (!part || values.length === 0) {
    return textOf(part);
  }
  const copy = part.cloneNode(true) as Element;
  for (const value of copy.querySelectorAll<HTMLElement>('[data-typed]')) {
    value.textContent = value.dataset['typed'] ?? '';
  }
  return textOf(copy);
}

/** What can be searched in a part: what it says, and what was typed for it. */
export function textsOf(part: Element | undefined): readonly string[] {
  const values = part?.querySelectorAll<HTMLElement>('[data-typed]') ?? [];
  return [
    textOf(part),
    ...Array.from(values, ({dataset}) => dataset['typed'] ?? ''),
  ];
}

/** What a part says, without the numbers of its footnotes and other marks. */
export function textOf(part: Element | null | undefined): string {
  return collectText(part).replace(/\s+/g, ' ').trim();
}

function collectText(part: Node | null | undefined): string {
  let text = '';
  for (const node of part?.childNodes ?? []) {
    if (!(node instanceof HTMLElement)) {
      text += node.textContent;
    } else if (!isMark(node)) {
      text += collectText(node);
    }
  }
  return text;
}

/** Whether an element is not part of the text around it, such as a note's number. */
export function isMark({localName, dataset}: HTMLElement): boolean {
  return localName === 'sup' || dataset['mark'] !== undefined;
}
