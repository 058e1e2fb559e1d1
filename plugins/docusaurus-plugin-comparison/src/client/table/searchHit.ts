import {readFragment} from '../followLinks.js';
import {foldText} from './fold.js';
import type {Table} from './table.js';

/** The words of the search that led to this page, as local searches pass them. */
export function readSearchWords({
  search,
}: Pick<URL, 'search'> = location): readonly string[] {
  return new URLSearchParams(search)
    .getAll('_highlight')
    .map(foldText)
    .filter((word) => word.trim() !== '');
}

/**
 * The id of the first cell of a table with the words of a search: in itself, or
 * together with the names of its subject and criterion. Undefined if the words
 * are not in the table, or if they are in the text before it, to which the
 * address leads.
 */
export function findSearchHit(
  {anchor, root, subjects, criteria}: Table,
  words: readonly string[],
): string | undefined {
  const hasAll = (text: string) => {
    const folded = foldText(text);
    return words.every((word) => folded.includes(word));
  };
  if (words.length === 0 || !isAhead(root) || hasAll(textBefore(root))) {
    return undefined;
  }
  const cells = subjects.flatMap((subject) =>
    criteria.map((criterion, index) => ({
      id: `${anchor}.${subject.id}.${criterion.id}`,
      text: subject.cells[index]?.textContent ?? '',
      names: `${subject.name} ${criterion.name}`,
    })),
  );
  const hit =
    cells.find(({text}) => hasAll(text)) ??
    cells.find(({text, names}) => hasAll(`${names} ${text}`));
  return hit?.id;
}

/** Where the address leads: a heading, or the start of the page. */
function findStart(root: Element): Element {
  return (
    document.getElementById(readFragment()) ??
    root.closest('article') ??
    document.body
  );
}

function isAhead(root: Element): boolean {
  const position = findStart(root).compareDocumentPosition(root);
  return (
    (position &
      (Node.DOCUMENT_POSITION_FOLLOWING |
        Node.DOCUMENT_POSITION_CONTAINED_BY)) !==
    0
  );
}

/** The text from where the address leads up to a table. */
function textBefore(root: Element): string {
  const start = findStart(root);
  const range = document.createRange();
  if (start.contains(root)) {
    range.setStart(start, 0);
  } else {
    range.setStartBefore(start);
  }
  range.setEndBefore(root);
  return range.toString();
}
