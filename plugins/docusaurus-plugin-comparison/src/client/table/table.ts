/** A table of a page, as its HTML says it. */
export interface Table {
  readonly root: HTMLElement;
  /** What the table is called in the address, and its files. */
  readonly anchor: string;
  readonly element: HTMLTableElement;
  /** In the author's order; read when first asked for, since it may be long. */
  readonly subjects: readonly RowState[];
  readonly criteria: readonly ColumnState[];
  /** How many rows share a body; a body out of sight is not laid out. */
  readonly rowsPerBody: number;
  /** The words that are said, in the page's language. */
  readonly strings: Strings;
}

export interface RowState {
  readonly id: string;
  readonly name: string;
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
}

export type Strings = Readonly<Record<string, string>>;

/** Reads a table out of its HTML, whichever way round it stands. */
export function readTable(root: HTMLElement): Table | undefined {
  const element = root.querySelector('table');
  const words = root.querySelector<HTMLElement>('[data-strings]');
  if (!element || !words) {
    return undefined;
  }
  const criteria = listHeaders(element, 'criterion').map(readCriterionHeader);
  let subjects: readonly RowState[] | undefined;
  return {
    root,
    anchor: root.dataset['anchor'] ?? 'comparison',
    element,
    get subjects() {
      return (subjects ??= readTableSubjects(element, criteria));
    },
    criteria,
    // What a server wrote is kept; a table that was turned is short.
    rowsPerBody: isByColumn(element)
      ? Infinity
      : (element.tBodies[0]?.rows.length ?? Infinity),
    strings: JSON.parse(words.dataset['strings'] ?? '{}') as Strings,
  };
}

/** Whether the subjects stand as columns now. */
export function isByColumn(element: HTMLTableElement): boolean {
  return element.dataset['orientation'] === 'subjects-as-columns';
}

/** The headers of all subjects or criteria, in the order of the page. */
export function listHeaders(
  element: HTMLTableElement,
  kind: 'criterion' | 'subject',
): HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>(`[data-${kind}]`)];
}

function readCriterionHeader(header: HTMLElement): ColumnState {
  const {criterion, group, better, ranks} = header.dataset;
  let read: Float64Array | undefined;
  return {
    id: criterion ?? '',
    name: textOf(header.firstElementChild),
    group: group ?? '',
    header,
    better: Number(better ?? 0),
    get ranks() {
      return (read ??= readRanks(ranks ?? ''));
    },
  };
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
    subjects[Number(header.dataset['index'])] = {
      id: header.dataset['subject'] ?? '',
      get name() {
        return header.textContent?.trim() ?? '';
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
  let text = '';
  for (const node of part?.childNodes ?? []) {
    const isMark =
      node instanceof HTMLElement &&
      (node.localName === 'sup' || node.dataset['mark'] !== undefined);
    text += isMark ? '' : node.textContent;
  }
  return text.replace(/\s+/g, ' ').trim();
}
