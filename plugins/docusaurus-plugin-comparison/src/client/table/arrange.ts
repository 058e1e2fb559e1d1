import {toGroups} from '../groups.js';
import type {Shown} from './select.js';
import type {State} from './state.js';
import type {Criterion, Subject, Table} from './table.js';

/** How many rows share a body; a body out of sight is not laid out. */
const rowsPerBody = 50;

/**
 * Makes the function that puts the cells of a table into the order and the
 * orientation of a state. The cells are those of the page's HTML: they are
 * moved and hidden, never made anew.
 */
export function createArrange(
  table: Table,
): (shown: Shown, state: State) => void {
  const {element, criteria} = table;
  const head = element.tHead ?? element.createTHead();
  const corner = element.querySelector('[data-corner]') ?? element.insertRow();
  const heading = element.querySelector<HTMLElement>('[data-heading]');
  const rows = new Map<Subject, HTMLTableRowElement>();
  let isByColumn: boolean | undefined;
  let visible = '';

  return (shown, state) => {
    const turns = isByColumn !== state.isByColumn;
    isByColumn = state.isByColumn;
    const ids = shown.criteria.map(({id}) => id).join();
    const changes = turns || ids !== visible;
    visible = ids;
    if (changes) {
      element.dataset['orientation'] = isByColumn
        ? 'subjects-as-columns'
        : 'subjects-as-rows';
    }
    if (isByColumn) {
      arrangeColumns(shown, state);
    } else {
      arrangeRows(shown, changes);
    }
  };

  function arrangeRows({subjects, criteria: shown}: Shown, changes: boolean) {
    if (changes) {
      const headings = heading
        ? [
            toRow(
              corner.cloneNode(),
              ...toGroups(shown).map(({name = '', criteria: {length}}) =>
                headingOverColumns(name, length),
              ),
            ),
          ]
        : [];
      head.replaceChildren(
        ...headings,
        toRow(corner, ...shown.map((each) => turn(each.header, 'col'))),
      );
      const hidden = criteria.map((each) => !shown.includes(each));
      for (const subject of table.subjects) {
        subject.cells.forEach((cell, index) => {
          cell.hidden = hidden[index] ?? false;
        });
      }
    }
    const bodies: HTMLElement[] = [...element.tBodies];
    const count = Math.max(1, Math.ceil(subjects.length / rowsPerBody));
    for (let index = 0; index < count; index += 1) {
      const body = bodies[index] ?? element.createTBody();
      const start = index * rowsPerBody;
      body.replaceChildren(
        ...subjects.slice(start, start + rowsPerBody).map(rowOf),
      );
    }
    bodies.slice(count).forEach((body) => body.remove());
  }

  function rowOf(subject: Subject): HTMLTableRowElement {
    const known = rows.get(subject);
    const {header, cells} = subject;
    if (known && header.parentElement === known) {
      return known;
    }
    const parent = header.parentElement;
    const isWhole =
      parent instanceof HTMLTableRowElement &&
      parent.cells.length > 1 &&
      parent.contains(cells[0] ?? null);
    const row = isWhole ? parent : toRow(turn(header, 'row'), ...cells);
    rows.set(subject, row);
    return row;
  }

  function arrangeColumns({subjects, criteria: shown}: Shown, state: State) {
    rows.clear();
    for (const subject of table.subjects) {
      subject.cells.forEach((cell) => {
        cell.hidden = false;
      });
    }
    head.replaceChildren(
      toRow(corner, ...subjects.map(({header}) => turn(header, 'col'))),
    );
    const body = document.createElement('tbody');
    body.role = 'rowgroup';
    const byGroup = state.folded.size > 0 ? criteria : shown;
    let group: string | undefined;
    for (const criterion of byGroup) {
      if (
        heading &&
        criterion.group !== group &&
        isAnyShown(criterion, shown, state)
      ) {
        group = criterion.group;
        if (group !== '') {
          body.append(
            toRow(headingOverRows(group, subjects.length + 1, state)),
          );
        }
      }
      if (shown.includes(criterion)) {
        const index = criteria.indexOf(criterion);
        body.append(
          toRow(
            turn(criterion.header, 'row'),
            ...subjects.flatMap(({cells}) => cells[index] ?? []),
          ),
        );
      }
    }
    [...element.tBodies].forEach((each) => each.remove());
    element.append(body);
  }

  function isAnyShown(
    {group}: Criterion,
    shown: readonly Criterion[],
    {folded}: State,
  ): boolean {
    return folded.has(group) || shown.some((each) => each.group === group);
  }

  function headingOverColumns(name: string, span: number): HTMLElement {
    if (name === '') {
      // A heading without a word is none.
      const empty = document.createElement('td');
      empty.role = 'cell';
      empty.colSpan = span;
      return empty;
    }
    const cell = toHeading(name, span, 'colgroup');
    cell.role = 'columnheader';
    return cell;
  }

  function headingOverRows(
    name: string,
    span: number,
    {folded}: State,
  ): HTMLElement {
    const cell = toHeading('', span, 'rowgroup');
    cell.role = 'rowheader';
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset['fold'] = name;
    button.setAttribute('aria-expanded', String(!folded.has(name)));
    button.textContent = name;
    cell.append(button);
    return cell;
  }

  function toHeading(
    name: string,
    span: number,
    scope: string,
  ): HTMLTableCellElement {
    const cell = document.createElement('th');
    cell.className = heading?.className ?? '';
    cell.dataset['heading'] = name;
    cell.colSpan = span;
    cell.scope = scope;
    cell.textContent = name;
    return cell;
  }
}

/** Makes a header one of a column or of a row. */
function turn(header: HTMLElement, scope: 'col' | 'row'): HTMLElement {
  header.setAttribute('scope', scope);
  header.role = scope === 'col' ? 'columnheader' : 'rowheader';
  return header;
}

function toRow(...cells: readonly Node[]): HTMLTableRowElement {
  const row = document.createElement('tr');
  row.role = 'row';
  row.append(...cells);
  return row;
}
