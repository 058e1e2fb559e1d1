/** @jest-environment jsdom */
import {exportCompared} from '../../../src/client/table/exportCompared.js';
import {toCsv} from '../../../src/views/toCsv.js';
import type {Host} from '../../../src/client/table/controls.js';
import {parseState} from '../../../src/client/table/parse.js';
import {selectVisible} from '../../../src/client/table/select.js';
import {initialState} from '../../../src/client/table/state.js';
import {readTable} from '../../../src/client/table/table.js';
import {
  importComparisonStrings,
  importStrings,
} from '../../theme/renderTable.js';
import {addTable, leavePage} from './openTable.js';

afterEach(leavePage);

const engines = `
title: Engines
criteria:
  startup: {name: Start-up, type: duration}
  kernel: {name: Kernel, type: support}
  change: {name: Change, type: number}
  maker: {name: Maker, type: text}
subjects:
  vm: {name: VM, values: {startup: 29.3 s to 96.9 s, kernel: yes, change: -5, maker: Us}}
  container: {name: =Container, values: {startup: 568 ms to 1157 ms, kernel: no, change: unknown, maker: Us}}
  odd: {name: Odd, values: {startup: unknown, kernel: no, change: 3, maker: Us}}
`;

/** The CSV of a table with a state. */
async function csvOf(text: string): Promise<readonly string[]> {
  const root = await addTable({yaml: engines});
  const table = readTable(root, await importStrings());
  if (!table) {
    throw new Error('There is no table.');
  }
  const state = parseState(text, initialState(table));
  const host: Host = {
    table,
    loadComparisonStrings: importComparisonStrings,
    state: () => state,
    change: () => {},
    tell: () => {},
  };
  const {rows, units} = await exportCompared(host, selectVisible(table, state));
  return toCsv(rows, units).slice(1).split('\r\n');
}

describe('exportCompared(host, visible)', () => {
  it('adds a column after each criterion that is compared', async () => {
    expect(await csvOf('base:container')).toEqual([
      ',Start-up,"Start-up, compared with =Container",Kernel,Change,Maker',
      'VM,29.3 s to 96.9 s,25 to 171 times as long,yes,-5,Us',
      "'=Container,568 ms to 1157 ms,,no,unknown,Us",
      'Odd,unknown,,no,3,Us',
    ]);
  });

  it('compares as a reader has chosen, and only what is shown', async () => {
    expect(await csvOf('base:vm,difference;hide:odd;sort:startup')).toEqual([
      ',Start-up,"Start-up, compared with VM",Kernel,Change,"Change, compared with VM",Maker',
      "'=Container,568 ms to 1157 ms,28 to 97 s shorter,no,unknown,,Us",
      'VM,29.3 s to 96.9 s,,yes,-5,,Us',
    ]);
  });

  it('adds nothing without a baseline', async () => {
    expect((await csvOf(''))[0]).toBe(',Start-up,Kernel,Change,Maker');
  });
});
