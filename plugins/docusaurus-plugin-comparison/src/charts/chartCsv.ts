import type {CellProps} from '../views/cell.js';
import {cellLabel} from '../views/cellLabel.js';
import {listSeparator} from '../views/listSeparator.js';
import {toCsv, type Units} from '../views/toCsv.js';
import {translateWith} from '../views/view.js';
import type {ChangeSides} from './earlierValues.js';
import type {RangePlotView} from './rangePlot.js';
import type {ScatterSubject} from './scatterSubject.js';
import type {TimelineLists} from './timelineContent.js';

/** The data of a range plot or a bar chart, as typed: a row for each subject. */
export function rangePlotCsv({panels, sides}: RangePlotView): string {
  const [first] = panels;
  const header = panels.flatMap(({title}) =>
    sides ? titlesOf(title, sides) : [title],
  );
  const rows = (first?.rows ?? []).map(({id, name}) => [
    name,
    ...panels.flatMap(({rows: all}) => {
      const row = all.find((each) => each.id === id);
      return sides
        ? [typedText(row?.earlier?.cell), typedText(row?.cell)]
        : [typedText(row?.cell)];
    }),
  ]);
  return toCsvFile([['', ...header], ...rows]);
}

/** Two criteria have names of their own; two versions share that of one. */
function titlesOf(title: string, {from, to}: ChangeSides): readonly string[] {
  return to === title
    ? [from, to]
    : [`${title} (${from})`, to === undefined ? title : `${title} (${to})`];
}

/** The data of a chart of two criteria, as typed. */
export function subjectsCsv(
  names: readonly [string, string],
  subjects: readonly ScatterSubject[],
): string {
  return toCsvFile([
    ['', ...names],
    ...subjects.map(({name, x, y}) => [name, typedText(x), typedText(y)]),
  ]);
}

/**
 * The data of a timeline, as typed: a row for each subject with its date, or one
 * for each event, under the names of its fields.
 */
export function timelineCsv({
  title,
  events,
  subjects,
}: Pick<TimelineLists, 'title' | 'events' | 'subjects'>): string {
  return events.length > 0
    ? toCsvFile([
        ['date', 'title', 'subjects'],
        ...events.map(({date, title: what, subjects: involved}) => {
          const names = involved.map(({name}) => name);
          return [date, what, names.join(listSeparator(names))];
        }),
      ])
    : toCsvFile([
        ['', title],
        ...subjects.map(({name, cell}) => [name, typedText(cell)]),
      ]);
}

const typed = translateWith({});

/** What was typed in a cell, with the words of the format. */
function typedText(cell: CellProps | undefined): string {
  return cell
    ? cellLabel(
        {
          ...cell,
          claims: cell.claims.map((claim) => ({
            text: claim.typed ?? claim.text,
          })),
        },
        typed,
      )
    : '';
}

/** A sign before digits begins a figure if nothing but a unit follows. */
const anyUnit: Units[number] = {
  has: (unit) => /^[\p{L}\p{Sc}%°µ/]*$/u.test(unit),
};

function toCsvFile(rows: readonly (readonly string[])[]): string {
  return toCsv(
    rows,
    (rows[0] ?? []).map(() => anyUnit),
  );
}
