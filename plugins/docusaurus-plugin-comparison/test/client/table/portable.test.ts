/** @jest-environment jsdom */
import {fromPortable, toPortable} from '../../../src/client/table/portable.js';
import {parseState} from '../../../src/client/table/parse.js';
import {
  initialState,
  printState,
  type TableState,
} from '../../../src/client/table/state.js';
import {readTable, type Table} from '../../../src/client/table/table.js';
import {addTable, leavePage} from './openTable.js';

afterEach(leavePage);

const english = `
title: Engines
criteria:
  startup: {name: Start-up, type: duration, group: Speed}
  kernel: {name: Kernel, type: scale, scale: [none, shared, own], group: Isolation}
  maker: {name: Maker, type: text}
subjects:
  slow: {name: Slow, values: {startup: 1 h, kernel: own, maker: Us}}
  fast: {name: Fast, values: {startup: 45 s, kernel: none, maker: Us}}
`;
const german = `
title: Motoren
criteria:
  startup: {name: Start, type: duration, group: Tempo}
  kernel: {name: Kern, type: scale, scale: [keiner, geteilt, eigener], group: Trennung}
  maker: {name: Hersteller, type: text}
subjects:
  slow: {name: Langsam, values: {startup: 1 h, kernel: eigener, maker: Wir}}
  fast: {name: Schnell, values: {startup: 45 s, kernel: keiner, maker: Wir}}
`;
const older = `
title: Engines
criteria:
  startup: {name: Start-up, type: duration, group: Speed}
subjects:
  fast: {name: Fast, values: {startup: 45 s}}
  old: {name: Old, values: {startup: 2 h}}
`;

async function tableOf(yaml: string, sort?: string): Promise<Table> {
  const root = await addTable({yaml, ...(sort && {typed: {sort}})});
  const table = readTable(root, {});
  if (!table) {
    throw new Error('There is no table.');
  }
  return table;
}

/** The state of a table after a switch from another, as its own address. */
async function carry(
  changed: Partial<TableState>,
  to: string,
  sort?: string,
): Promise<TableState> {
  const from = await tableOf(english);
  const before = initialState(from);
  const text = printState(toPortable({...before, ...changed}, from), before);
  const table = await tableOf(to, sort);
  const initial = initialState(table);
  return fromPortable(parseState(text, initial), table, initial);
}

const startup = {criterion: 'startup', isDescending: true};
const kernel = {criterion: 'kernel', isDescending: false};
const everything: Partial<TableState> = {
  sort: [startup, kernel],
  query: 'us',
  filters: new Map([
    ['startup', ['> 1 min']],
    ['kernel', ['=own', '?unknown']],
  ]),
  hiddenSubjects: new Set(['slow']),
  hiddenCriteria: new Set(['maker']),
  folded: new Set(['Isolation', 'Speed']),
  onlyDifferences: true,
  beaten: 'hidden',
  includesMaybe: true,
  baseline: 'slow',
  comparison: 'percent',
  isByColumn: true,
  pair: ['fast', 'slow'],
};

describe('a state that goes to another table', () => {
  it('stays what it is on the same page', async () => {
    expect(await carry(everything, english)).toEqual(everything);
  });

  it('is said in the words of another language', async () => {
    expect(await carry(everything, german)).toEqual({
      ...everything,
      filters: new Map([
        ['startup', ['> 1 min']],
        ['kernel', ['=eigener', '?unknown']],
      ]),
      folded: new Set(['Trennung', 'Tempo']),
    });
  });

  it('keeps of another version what that version has', async () => {
    expect(await carry(everything, older)).toEqual({
      ...everything,
      sort: [startup],
      filters: new Map([['startup', ['> 1 min']]]),
      hiddenSubjects: new Set(),
      hiddenCriteria: new Set(),
      folded: new Set(['Speed']),
      baseline: '',
      pair: ['fast'],
    });
  });

  it.each([
    ['only:slow,fast', ['old']],
    ['only:slow', []],
    ['only:', ['fast', 'old']],
  ])('shows, by %s, what another version has of it', async (text, hidden) => {
    const table = await tableOf(older);
    const initial = initialState(table);
    const state = fromPortable(parseState(text, initial), table, initial);

    expect(state).toEqual({...initial, hiddenSubjects: new Set(hidden)});
  });

  it('opens in the order of a version that lacks the other', async () => {
    const {sort} = await carry({sort: [kernel]}, older, 'startup:asc');

    expect(sort).toEqual([{criterion: 'startup', isDescending: false}]);
  });

  it('keeps that there is no order', async () => {
    const table = await tableOf(english, 'startup:asc');
    const initial = initialState(table);
    const text = printState({...initial, sort: []}, initial);

    expect(
      fromPortable(parseState(text, initial), table, initial).sort,
    ).toEqual([]);
  });

  it.each([
    ['where:kernel,own', ['=own']],
    ['where:kernel,=own', ['=own']],
    ['where:kernel,~3', ['=own']],
    ['where:kernel,=none,~2,?unknown', ['=none', '=shared', '?unknown']],
    ['where:kernel,=none,=nobody', ['=none']],
    ['where:startup,=nobody', undefined],
    ['where:kernel,~4', undefined],
    ['where:kernel,~0', undefined],
    ['where:kernel,~', undefined],
    ['where:kernel,nobody', undefined],
  ])('reads %s', async (text, filter) => {
    const table = await tableOf(english);
    const initial = initialState(table);
    const {filters} = fromPortable(parseState(text, initial), table, initial);

    expect(filters.get('kernel')).toEqual(filter);
  });
});
