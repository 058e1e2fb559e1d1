import type {Embed} from '../embeds/embed.js';

/** A table of the page, with what its ids start with. */
export interface PageTable {
  readonly embed: Embed;
  readonly anchor: string;
}

/**
 * A chart that leads to the first table of its page that has all of its cells;
 * the chart as it is if there is none, or if it names a page itself.
 */
export function linkToTable(chart: Embed, tables: readonly PageTable[]): Embed {
  const table = tables.find(({embed}) => hasCells(embed, chart));
  return chart.query.has('page') || !table
    ? chart
    : {
        ...chart,
        query: new Map([...chart.query, ['page', `#${table.anchor}`]]),
      };
}

function hasCells(table: Embed, chart: Embed): boolean {
  const criteria = splitList(table.query.get('criteria'));
  const drawn = ['criterion', 'criteria'].flatMap((name) =>
    splitList(chart.query.get(name)),
  );
  const subjects = splitList(table.query.get('subjects'));
  const shown = splitList(chart.query.get('subjects'));
  return (
    table.data === chart.data &&
    (criteria.length === 0 || drawn.every((id) => criteria.includes(id))) &&
    (subjects.length === 0 ||
      (shown.length > 0 && shown.every((id) => subjects.includes(id))))
  );
}

function splitList(typed = ''): readonly string[] {
  return typed.split(/[\s,]+/).filter(Boolean);
}
