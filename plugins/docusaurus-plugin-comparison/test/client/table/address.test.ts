/** @jest-environment jsdom */
import {waitFor} from '@testing-library/dom';
import {
  readUrlState,
  writeUrlState,
} from '../../../src/client/table/address.js';
import {leavePage, openTable, optionOf, searchBoxOf} from './openTable.js';

afterEach(leavePage);

/** The address of the page after the host. */
const address = () => location.href.slice(location.origin.length);

describe('remember(name, text, isStep)', () => {
  it('keeps the rest of the address, and writes its signs as they are', () => {
    history.replaceState(null, '', '/page?a=1&b=x%26y#part');
    writeUrlState('engines', 'sort:startup,-size;q:two words%2c', false);

    expect(address()).toBe(
      '/page?a=1&b=x%26y&engines=sort:startup,-size;q:two+words%252c#part',
    );
    expect(readUrlState('engines')).toBe('sort:startup,-size;q:two words%2c');
  });

  it('takes the name away where there is nothing to keep', () => {
    history.replaceState(null, '', '/page?engines=diff&a=1');
    writeUrlState('engines', '', false);

    expect(address()).toBe('/page?a=1');
    expect(readUrlState('engines')).toBe('');
  });

  it('adds a step of Back where asked to, and only for a new address', () => {
    const before = history.length;
    writeUrlState('engines', 'diff', true);
    writeUrlState('engines', 'diff', true);
    expect(history.length).toBe(before + 1);

    writeUrlState('engines', 'q:x', false);
    expect(history.length).toBe(before + 1);
  });

  it('keeps what the router of the page holds', () => {
    history.replaceState({key: 'of the router'}, '', '/');
    writeUrlState('engines', 'diff', true);

    expect(history.state).toEqual({key: 'of the router'});
  });
});

describe('a table and its address', () => {
  it('names there what a reader has changed, one by one', async () => {
    const {root, user, button} = await openTable();

    await user.click(button('Start-up'));
    await waitFor(() => expect(address()).toBe('/?engines=sort:startup'));
    await user.click(await optionOf(root, 'Only differences'));
    await waitFor(() => expect(address()).toBe('/?engines=sort:startup;diff'));
    await user.type(await searchBoxOf(root), 'us 3');
    await waitFor(() =>
      expect(address()).toBe('/?engines=sort:startup;q:us+3;diff'),
    );
    await user.click(button('Reset'));
    await waitFor(() => expect(address()).toBe('/'));
  });

  it('opens as the address says', async () => {
    history.replaceState(
      null,
      '',
      '/?engines=sort:-memory;q:us;hide:odd;without:kernel,maker;where:startup,%3E%3D+1+min;base:fine;columns',
    );
    const {root, rows, status} = await openTable();

    await waitFor(() =>
      expect(rows()).toEqual([
        'Criterion | Slow | Fine',
        'Speed',
        'Start-up | 1 h 20 times as long | 3 min Note 1 best',
        'Memory | 500 MB best | n/a',
      ]),
    );
    expect(status()).toBe(
      'Sorted by Memory (descending). 2 of 4 items. 2 of 4 criteria.',
    );
    expect((await searchBoxOf(root)).value).toBe('us');
    expect((await optionOf(root, 'Baseline')).value).toBe('fine');
    expect(
      (await optionOf(root, 'Swap rows and columns')).getAttribute(
        'aria-pressed',
      ),
    ).toBe('true');
  });

  it('leaves out what cannot be read of the address', async () => {
    history.replaceState(
      null,
      '',
      '/?engines=sort:nothing,;hide:%25ff,odd;where:x;base:nobody;zzz',
    );
    const {rows} = await openTable();
    const before = (await openTable({anchor: 'untouched'})).rows();

    await waitFor(() => expect(rows()).toHaveLength(before.length - 1));
    expect(rows()).toEqual(before.filter((row) => !row.startsWith('Odd')));
  });

  it('keeps two tables of a page apart', async () => {
    history.replaceState(null, '', '/?engines-2=sort:startup');
    const one = await openTable();
    const two = await openTable({anchor: 'engines-2'});

    await waitFor(() =>
      expect(two.subjects()).toEqual(['Fast', 'Fine', 'Slow', 'Odd']),
    );
    expect(one.subjects()).toEqual(['Slow', 'Fast', 'Odd', 'Fine']);
    await one.user.click(one.button('Memory'));
    await waitFor(() =>
      expect(address()).toBe('/?engines-2=sort:startup&engines=sort:memory'),
    );
  });

  it('goes back by a step for each press, and by one for all that is typed', async () => {
    const {root, user, subjects, status, button} = await openTable();
    const box = await searchBoxOf(root);
    await user.click(button('Start-up'));
    await waitFor(() => expect(address()).toBe('/?engines=sort:startup'));
    await user.click(await optionOf(root, 'Only differences'));
    await waitFor(() => expect(address()).toBe('/?engines=sort:startup;diff'));
    await user.type(box, 'no');
    await waitFor(() =>
      expect(address()).toBe('/?engines=sort:startup;q:no;diff'),
    );

    history.back();
    await waitFor(() =>
      expect(status()).toBe('Sorted by Start-up (ascending).'),
    );
    expect(box.value).toBe('');
    expect((await optionOf(root, 'Only differences')).checked).toBe(false);

    history.back();
    await waitFor(() =>
      expect(subjects()).toEqual(['Slow', 'Fast', 'Odd', 'Fine']),
    );

    history.forward();
    await waitFor(() =>
      expect(subjects()).toEqual(['Fast', 'Fine', 'Slow', 'Odd']),
    );
  });

  it('stays as it is where a reader goes to a part of the page', async () => {
    const {user, subjects, button} = await openTable();
    await user.click(button('Start-up'));
    await waitFor(() => expect(address()).toBe('/?engines=sort:startup'));
    location.hash = '#engines.odd.memory';
    await waitFor(() =>
      expect(address()).toBe('/?engines=sort:startup#engines.odd.memory'),
    );
    history.back();
    await waitFor(() => expect(address()).toBe('/?engines=sort:startup'));

    expect(subjects()).toEqual(['Fast', 'Fine', 'Slow', 'Odd']);
  });
});
