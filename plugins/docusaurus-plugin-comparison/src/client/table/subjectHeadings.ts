import {toSubjectRuns, type SubjectRun} from '../subjectGroups.js';
import {make} from './make.js';
import {isByColumn, type RowState, type Table} from './table.js';

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
    const [first] = element.tBodies;
    const bodies = runs.flatMap(({heading, subjects}) => {
      const rows = subjects.flatMap(({header}) => header.parentElement ?? []);
      const span =
        1 + table.criteria.filter(({header}) => !header.hidden).length;
      const title =
        heading === ''
          ? []
          : [
              setRole(
                make('tr', {}, toHeading(heading, 'rowgroup', span)),
                'row',
              ),
            ];
      const parts: HTMLElement[] = [];
      for (let start = 0; start < rows.length; start += rowsPerBody) {
        const body = first?.cloneNode() as HTMLElement;
        body.append(
          ...(start === 0 ? title : []),
          ...rows.slice(start, start + rowsPerBody),
        );
        parts.push(body);
      }
      return parts;
    });
    [...element.tBodies].forEach((body) => body.remove());
    element.append(...bodies);
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
