/** @jest-environment jsdom */
import {getByRole} from '@testing-library/dom';
import {makeParts, printInParts} from '../../../src/client/table/printParts.js';

/** A table of one group of columns for each size, and one row. */
function addTable(sizes: readonly number[]): HTMLTableElement {
  const columns = sizes.reduce((sum, size) => sum + size, 0);
  const cells = (name: string, tag: string) =>
    Array.from(
      {length: columns},
      (_, at) => `<${tag} id="${name}${at}">${name}${at}</${tag}>`,
    ).join('');
  document.body.innerHTML = `<div><div><table id="all">
    <caption id="caption">Engines</caption>
    <thead>
      <tr><td></td>${sizes.map((size, at) => `<th colspan="${size}">Group ${at}</th>`).join('')}</tr>
      <tr><td></td>${cells('c', 'th')}</tr>
    </thead>
    <tbody>
      <tr><th colspan="${columns + 1}">All</th></tr>
      <tr><th>Fast</th>${cells('v', 'td')}</tr>
      <tr hidden><th>Slow</th>${cells('w', 'td')}</tr>
    </tbody>
  </table></div></div>`;
  return getByRole(document.body, 'table');
}

/** The texts of a table's rows, with the columns that a cell spans. */
function rowsOf(table: HTMLTableElement): readonly string[] {
  return [...table.rows].map((row) =>
    [...row.cells]
      .map(
        ({textContent, colSpan}) =>
          textContent + (colSpan > 1 ? `×${colSpan}` : ''),
      )
      .join(' '),
  );
}

describe('makeParts(table)', () => {
  it('leaves a table that fits on a page as it is', () => {
    expect(makeParts(addTable([14]))).toEqual([]);
  });

  it('repeats the names, and splits headings over columns', () => {
    const [first, second, ...others] = makeParts(addTable([5, 7, 4])).map(
      rowsOf,
    );
    expect(others).toEqual([]);
    expect(first).toEqual([
      ' Group 0×5 Group 1×3',
      ' c0 c1 c2 c3 c4 c5 c6 c7',
      'All×9',
      'Fast v0 v1 v2 v3 v4 v5 v6 v7',
    ]);
    expect(second).toEqual([
      ' Group 1×4 Group 2×4',
      ' c8 c9 c10 c11 c12 c13 c14 c15',
      'All×9',
      'Fast v8 v9 v10 v11 v12 v13 v14 v15',
    ]);
  });

  it('leaves out the columns that are hidden', () => {
    const table = addTable([16]);
    for (const row of [...table.rows].slice(1)) {
      const cell = row.cells[3];
      if (cell) {
        cell.hidden = true;
      }
    }
    table.rows[0]?.cells[1]?.setAttribute('colspan', '15');
    const rows = makeParts(table).map(rowsOf);
    expect(rows.map(([, names]) => names)).toEqual([
      ' c0 c1 c3 c4 c5 c6 c7 c8',
      ' c9 c10 c11 c12 c13 c14 c15',
    ]);
    expect(rows.map(([groups]) => groups)).toEqual([
      ' Group 0×8',
      ' Group 0×7',
    ]);
  });

  it('has the caption once, and no id', () => {
    const parts = makeParts(addTable([40]));
    expect(parts.map(({caption}) => caption?.textContent)).toEqual([
      'Engines',
      undefined,
      undefined,
    ]);
    expect(parts.map((part) => part.outerHTML).join('')).not.toMatch(/ id=/);
  });
});

describe('printInParts(table, signal)', () => {
  const print = () => dispatchEvent(new Event('beforeprint'));
  const tables = () => document.querySelectorAll('table').length;

  it('adds the parts while the page is printed, and no longer', () => {
    const leaving = new AbortController();
    const table = addTable([20]);
    const before = document.body.innerHTML;
    printInParts(table, leaving.signal);
    print();
    expect(tables()).toBe(3);
    expect(document.querySelectorAll('[data-parts]').length).toBe(1);
    // Some browsers report the end of one of two dialogs alone.
    print();
    expect(tables()).toBe(3);
    dispatchEvent(new Event('afterprint'));
    expect(document.body.innerHTML).toBe(before);
    print();
    leaving.abort();
    expect(document.body.innerHTML).toBe(before);
    print();
    expect(document.body.innerHTML).toBe(before);
  });

  it('prints what fits on a page by then as it is', () => {
    const leaving = new AbortController();
    const table = addTable([20]);
    printInParts(table, leaving.signal);
    [...(table.rows[1]?.cells ?? [])]
      .slice(15)
      .forEach((cell) => (cell.hidden = true));
    print();
    expect(tables()).toBe(1);
    expect(document.querySelector('[data-parts]')).toBeNull();
    leaving.abort();
  });
});
