/** A table of a page, as its HTML says it. */
export interface Table {
  readonly root: HTMLElement;
  /** What the table is called in the address, and its files. */
  readonly anchor: string;
  readonly element: HTMLTableElement;
  /** In the author's order. */
  readonly subjects: readonly Subject[];
  readonly criteria: readonly Criterion[];
  /** The words of the controls, in the page's language. */
  readonly strings: Strings;
}

export interface Subject {
  readonly id: string;
  readonly name: string;
  readonly header: HTMLElement;
  /** One for each criterion. */
  readonly cells: readonly HTMLElement[];
}

export interface Criterion {
  readonly id: string;
  readonly name: string;
  readonly group: string;
  readonly header: HTMLElement;
  /** 1 where more is better, -1 where less is, 0 where neither. */
  readonly better: number;
}

export type Strings = Readonly<Record<string, string>>;

/** Reads a table out of its HTML, whichever way round it stands. */
export function readTable(root: HTMLElement): Table | undefined {
  const element = root.querySelector('table');
  const scroll = root.querySelector<HTMLElement>('[data-strings]');
  if (!element || !scroll) {
    return undefined;
  }
  const all = (selector: string) => [
    ...element.querySelectorAll<HTMLElement>(selector),
  ];
  const criteria = all('[data-criterion]').map((header) => ({
    id: header.dataset['criterion'] ?? '',
    name: textOf(header.firstElementChild),
    group: header.dataset['group'] ?? '',
    header,
    better: Number(header.dataset['better'] ?? 0),
  }));
  const isByRow = element.dataset['orientation'] !== 'subjects-as-columns';
  const rows = isByRow
    ? []
    : criteria.map(({header}) => [
        ...(header.parentElement?.querySelectorAll<HTMLElement>('td') ?? []),
      ]);
  const subjects = all('[data-subject]')
    .map((header, column) => ({
      id: header.dataset['subject'] ?? '',
      name: header.textContent?.trim() ?? '',
      header,
      cells: isByRow
        ? [...(header.parentElement?.querySelectorAll<HTMLElement>('td') ?? [])]
        : rows.flatMap((row) => row[column] ?? []),
      index: Number(header.dataset['index']),
    }))
    .sort((a, b) => a.index - b.index);
  const strings = JSON.parse(scroll.dataset['strings'] ?? '{}') as Strings;
  const anchor = root.dataset['anchor'] ?? 'comparison';
  return {root, anchor, element, subjects, criteria, strings};
}

/** The place of a value in its criterion's order; NaN where it is missing. */
export function rankOf(cell: HTMLElement | undefined): number {
  return Number(cell?.dataset['rank'] ?? NaN);
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
