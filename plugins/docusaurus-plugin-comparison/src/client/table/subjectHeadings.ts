import {toSubjectRuns, type SubjectRun} from '../subjectGroups.js';
import {move} from './applyOrder.js';
import {isByColumn} from './isByColumn.js';
import {make} from './make.js';
import type {RowState, Table} from './table.js';

/**
 * Makes the function that writes the headings over groups of subjects, which
 * have been put in place. In another order than the author's there are none,
 * since neighbors are of different groups then.
 */
export function createSubjectHeadings(
  table: Pick<Table, 'element' | 'rowsPerBody' | 'criteria'>,
): (subjects: readonly RowState[], isSorted: boolean) => void {
  const {element, rowsPerBody} = table;
  const {groupClass} = element.dataset;

  return (subjects, isSorted) => {
    if (groupClass === undefined) {
      return;
    }
    element
      .querySelectorAll('[data-subject-group]')
      .forEach((heading) => heading.parentElement?.remove());
    const runs = toSubjectRuns(
      isSorted ? [] : subjects,
      ({header}) => header.dataset['group'],
    );
    if (runs.some(({heading}) => heading !== '')) {
      (isByColumn(element) ? writeOverColumns : writeOverRows)(runs);
    }
  };

  function writeOverColumns(runs: readonly SubjectRun<RowState>[]): void {
    const row = make(
      'tr',
      {},
      make('td', {}),
      ...runs.map(({heading, subjects}) =>
        toHeading(heading, 'colgroup', subjects.length),
      ),
    );
    element.tHead?.lastElementChild?.before(row);
  }

  /** Each group has bodies of its own, so that a heading is only over its rows. */
  function writeOverRows(runs: readonly SubjectRun<RowState>[]): void {
    const before = [...element.tBodies];
    const span = 1 + table.criteria.filter(({header}) => !header.hidden).length;
    for (const {heading, subjects} of runs) {
      subjects.forEach(({header}, index) => {
        if (index % rowsPerBody === 0) {
          element.append(before[0]?.cloneNode() ?? make('tbody', {}));
        }
        const body = element.lastElementChild;
        if (index === 0 && heading !== '') {
          const row = make('tr', {}, toHeading(heading, 'rowgroup', span));
          body?.append(setRole(row, 'row'));
        }
        move(body, header.parentElement);
      });
    }
    before.forEach((body) => body.remove());
  }

  function toHeading(
    name: string,
    scope: string,
    colSpan: number,
  ): HTMLElement {
    if (name === '') {
      return make('td', {colSpan});
    }
    const heading = make('th', {colSpan, scope}, make('bdi', {}, name));
    heading.className = groupClass ?? '';
    heading.dataset['subjectGroup'] = '';
    setRole(heading, 'rowheader');
    return heading;
  }

  // The rows of a long table are boxes, which some browsers take for no rows.
  function setRole(part: HTMLElement, role: string): HTMLElement {
    if (element.hasAttribute('role')) {
      part.setAttribute('role', role);
    }
    return part;
  }
}
