import type {Embed} from '../embeds/embed.js';

/** A table of the page, with what its ids start with. */
export interface PageTable {
  readonly embed: Embed;
  readonly anchor: string;
}

/**
 * A chart or a fact that leads to the first table of its page that has all of its
 * cells; the same if there is none, or if it names a page itself.
 */
export function linkToTable(embed: Embed, tables: readonly PageTable[]): Embed {
  const table = tables.find((each) => hasCells(each.embed, embed));
  return embed.query.has('page') || !table
    ? embed
    : {
        ...embed,
        query: new Map([...embed.query, ['page', `#${table.anchor}`]]),
      };
}

/** The address of the first table of the page with all cells of a dataset. */
export function findWholeTable(
  data: string | undefined,
  tables: readonly PageTable[],
): string | undefined {
  const table = tables.find(
    ({embed}) =>
      embed.data === data &&
      !embed.query.has('subjects') &&
      !embed.query.has('criteria'),
  );
  return table && `#${table.anchor}`;
}

function hasCells(table: Embed, {data, query}: Embed): boolean {
  const [subject = '', criterion = ''] = query.get('cell')?.split('.') ?? [];
  const criteria = splitList(table.query.get('criteria'));
  const drawn = [
    criterion,
    ...['criterion', 'criteria'].flatMap((name) => splitList(query.get(name))),
  ].filter(Boolean);
  const subjects = splitList(table.query.get('subjects'));
  const shown = subject === '' ? splitList(query.get('subjects')) : [subject];
  return (
    table.data === data &&
    (criteria.length === 0 || drawn.every((id) => criteria.includes(id))) &&
    (subjects.length === 0 ||
      (shown.length > 0 && shown.every((id) => subjects.includes(id))))
  );
}

function splitList(typed = ''): readonly string[] {
  return typed.split(/[\s,]+/).filter(Boolean);
}
