import {claimAttributes} from '../embeds/findClaims.js';
import type {Embed} from '../embeds/embed.js';
import {findView, offersChoices} from '../embeds/layOut.js';
import type {Query} from '../embeds/query.js';

/** A table of the page, with what its ids start with. */
export interface PageTable {
  readonly embed: Embed;
  readonly anchor: string;
}

/**
 * A chart or a fact that leads to the first table of its page that has all of its
 * cells; the same if there is none, or if it names a page itself. A table for
 * the same choices of dimensions comes before one in which they can be chosen.
 */
export function linkToTable(embed: Embed, tables: readonly PageTable[]): Embed {
  const table = findForChoices(
    tables.filter((each) => hasCells(each.embed, embed)),
    printChoices(embed.query, findView(embed.query)?.attributes),
  );
  return embed.query.has('page') || !table
    ? embed
    : {
        ...embed,
        query: new Map([...embed.query, ['page', `#${table.anchor}`]]),
      };
}

/**
 * The address of the first table of the page with all cells of a dataset, for the
 * choices that a claim names.
 */
export function findWholeTable(
  data: string | undefined,
  attributes: ReadonlyMap<string, string>,
  tables: readonly PageTable[],
): string | undefined {
  const table = findForChoices(
    tables.filter(
      ({embed}) =>
        embed.data === data &&
        !embed.query.has('subjects') &&
        !embed.query.has('criteria'),
    ),
    printChoices(attributes, claimAttributes),
  );
  return table && `#${table.anchor}`;
}

function findForChoices(
  tables: readonly PageTable[],
  choices: string,
): PageTable | undefined {
  return (
    tables.find(
      ({embed: {query}}) =>
        printChoices(query, findView(query)?.attributes) === choices,
    ) ?? tables.find(({embed}) => offersChoices(embed.query))
  );
}

/**
 * The choices of dimensions among attributes. Which dimensions there are, only
 * the dataset knows: they are what is no attribute of the embed itself.
 */
function printChoices(
  attributes: Query,
  known: readonly string[] = [],
): string {
  return JSON.stringify(
    [...attributes]
      .filter(([name]) => name !== 'view' && !known.includes(name))
      .map(([name, value]) => [name, value.trim()])
      .sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
  );
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
