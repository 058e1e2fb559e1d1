import type {TableGrid} from './layOutGrid.js';

const mostNamed = 10;

/**
 * The content of a table that became neither a value nor a question.
 *
 * @param isMarked - Whether the values of a criterion keep the marks of words.
 */
export function listLosses(
  grid: TableGrid,
  isMarked: (criterion: number) => boolean,
): readonly string[] {
  const heads = [...grid.criteria, ...grid.subjects];
  const cells = grid.criteria.flatMap((_, criterion) =>
    grid.subjects.map((__, subject) => ({
      cell: grid.cellAt(criterion, subject),
      criterion,
    })),
  );
  const links = [...heads, ...cells.map(({cell}) => cell)].flatMap(
    ({links: all, line}) =>
      all.flatMap(({url, words}) =>
        url === undefined ? [`${JSON.stringify(words)} (line ${line})`] : [],
      ),
  );
  const marked = cells.filter(
    ({cell, criterion}) =>
      !isMarked(criterion) &&
      cell.prose !== cell.text &&
      /[*`]/.test(cell.prose),
  );
  return [
    ...heads.flatMap(({images, text, line}) =>
      images.length > 0 && text !== ''
        ? [`line ${line}: the image of ${JSON.stringify(text)} was left out.`]
        : [],
    ),
    ...(links.length > 0
      ? [
          `Of links that lead to no page, only the words were kept: ${listFirst(links)}.`,
        ]
      : []),
    ...(marked.length > 0
      ? [
          `Marks such as bold were left out of ${marked.length} ${marked.length === 1 ? 'cell' : 'cells'}.`,
        ]
      : []),
  ];
}

/** Items in a line, at most ten, with the number of the others. */
export function listFirst(items: readonly string[]): string {
  const more = items.length - mostNamed;
  const first = items.slice(0, mostNamed).join(', ');
  return more > 0 ? `${first} and ${more} more` : first;
}
