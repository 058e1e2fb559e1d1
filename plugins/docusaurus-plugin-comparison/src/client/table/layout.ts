import {toGroups} from '../groups.js';
import {makeFoldButton} from './buttons.js';
import {isByColumn} from './isByColumn.js';
import {labelCorner} from './labelCorner.js';
import {make} from './make.js';
import type {Visible} from './select.js';
import type {TableState} from './state.js';
import type {Table} from './table.js';

/**
 * Makes the function that turns a table around and hides criteria as a state
 * says. The order of the subjects is not its business.
 */
export function createLayout(
  table: Table,
): (shown: Visible, state: TableState) => void {
  const {element, criteria} = table;
  const groups = toGroups(criteria);
  const heading = element.querySelector<HTMLTableCellElement>('[data-heading]');
  let visible = criteria.map(({id}) => id).join();

  return ({criteria: shown}, state) => {
    const isTransposed = isByColumn(element) !== state.isByColumn;
    const before = visible;
    visible = shown.map(({id}) => id).join();
    if (isTransposed) {
      (state.isByColumn ? transposeToColumns : transposeToRows)();
    }
    if (isTransposed || visible !== before || state.isByColumn) {
      (state.isByColumn ? hideRows : hideColumns)(new Set(shown), state);
    }
  };

  function transposeToColumns(): void {
    const {subjects} = table;
    // All are read before the first is moved.
    const rows = criteria.map((_, index) =>
      subjects.flatMap(({cells}) => cells[index] ?? []),
    );
    rows.flat().forEach((cell) => (cell.hidden = false));
    const bodies = groups.map((group) =>
      toPart(
        'tbody',
        ...(group.name && heading ? [toRow(toHeading(group.name))] : []),
        ...group.criteria.map(({header, index}) =>
          toRow(setScope(header, 'row'), ...(rows[index] ?? [])),
        ),
      ),
    );
    fill('subjects-as-columns', bodies, [
      toRow(corner(), ...subjects.map(({header}) => setScope(header, 'col'))),
    ]);
  }

  function transposeToRows(): void {
    const rows = table.subjects.map(({header, cells}) =>
      toRow(setScope(header, 'row'), ...cells),
    );
    const over = groups.map(({name, criteria: {length}}) => {
      const cell = name ? toHeading(name, 'colgroup') : toCell();
      cell.colSpan = length;
      return cell;
    });
    fill(
      'subjects-as-rows',
      [toPart('tbody', ...rows)],
      [
        ...(heading ? [toRow(toCell(), ...over)] : []),
        toRow(corner(), ...criteria.map(({header}) => setScope(header, 'col'))),
      ],
    );
  }

  function fill(
    orientation: string,
    bodies: readonly HTMLElement[],
    head: readonly HTMLElement[],
  ): void {
    [...element.tBodies].forEach((body) => body.remove());
    element.tHead?.replaceChildren(...head);
    element.append(...bodies);
    element.dataset['orientation'] = orientation;
    labelCorner(table);
  }

  function corner(): Node {
    return element.querySelector('[data-corner]') ?? toCell();
  }

  /** A heading without a button, or over rows with the button that folds. */
  function toHeading(name: string, scope = 'rowgroup'): HTMLTableCellElement {
    const made = document.createElement('th');
    made.className = heading?.className ?? '';
    made.dataset['heading'] = name;
    made.append(make('bdi', {}, name));
    made.scope = scope;
    if (scope === 'rowgroup') {
      makeFoldButton(made);
    }
    return made;
  }

  function hideColumns(shown: ReadonlySet<unknown>): void {
    const hidden = criteria.map((each) => !shown.has(each));
    criteria.forEach(({header}, index) => {
      header.hidden = hidden[index] ?? false;
    });
    for (const {cells} of table.subjects) {
      cells.forEach((cell, index) => (cell.hidden = hidden[index] ?? false));
    }
    if (heading) {
      groups.forEach((group, index) => {
        const over = element.tHead?.rows[0]?.cells[index + 1];
        const span = group.criteria.filter((each) => !hidden[each.index]);
        if (over) {
          over.hidden = span.length === 0;
          over.colSpan = Math.max(1, span.length);
        }
      });
    }
  }

  function hideRows(shown: ReadonlySet<unknown>, {folded}: TableState): void {
    for (const each of criteria) {
      hideRow(each.header, !shown.has(each));
    }
    element
      .querySelectorAll<HTMLElement>('tbody [data-heading]')
      .forEach((each) => {
        const name = each.dataset['heading'] ?? '';
        const isFolded = folded.has(name);
        const isAnyShown = criteria.some(
          (one) => one.group === name && shown.has(one),
        );
        hideRow(each, !isFolded && !isAnyShown);
        each
          .querySelector('button')
          ?.setAttribute('aria-expanded', String(!isFolded));
      });
  }
}

function hideRow({parentElement: row}: HTMLElement, isHidden: boolean): void {
  if (row) {
    row.hidden = isHidden;
  }
}

/** Makes a header one of a column or of a row. */
function setScope(header: HTMLElement, scope: 'col' | 'row'): HTMLElement {
  header.setAttribute('scope', scope);
  header.hidden = false;
  return header;
}

function toCell(): HTMLTableCellElement {
  return document.createElement('td');
}

function toRow(...cells: readonly Node[]): HTMLElement {
  return toPart('tr', ...cells);
}

function toPart(name: 'tbody' | 'tr', ...children: readonly Node[]) {
  const part = document.createElement(name);
  part.append(...children);
  return part;
}
