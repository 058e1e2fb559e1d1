/** @jest-environment jsdom */
import {fireEvent, getByRole, waitFor} from '@testing-library/dom';
import {jest} from '@jest/globals';
import {importStrings} from '../../theme/renderTable.js';
import {bringNear} from './intersectionObserver.js';
import {
  leavePage,
  openFarTable,
  openTable,
  untilLoaded,
  type OpenTable,
} from './openTable.js';

afterEach(leavePage);

const sorted = ['Fast', 'Fine', 'Slow', 'Odd'];

/** A table that counts how often its texts are asked for. */
async function openCounting() {
  const loadStrings = jest.fn(importStrings);
  return {...(await openFarTable({}, loadStrings)), loadStrings};
}

function expectSorted({subjects}: OpenTable): Promise<void> {
  return waitFor(() => expect(subjects()).toEqual(sorted));
}

describe('a table that a reader is not near', () => {
  it('has its buttons and Tab stops, and loads nothing', async () => {
    const {root, button, loadStrings} = await openCounting();
    await untilLoaded();

    expect(button('Start-up').tabIndex).toBe(-1);
    expect(
      root.querySelectorAll('table :is(a, button)[tabindex="0"]'),
    ).toHaveLength(2);
    expect(loadStrings).not.toHaveBeenCalled();
    expect(root.querySelector('[role=status]')).toBeNull();
  });

  it('loads the rest once, when the reader comes near', async () => {
    const {root, loadStrings} = await openCounting();
    bringNear(root);
    bringNear(root);

    await waitFor(() => expect(getByRole(root, 'status')).toBeDefined());
    expect(loadStrings).toHaveBeenCalledTimes(1);
  });

  it('keeps a click that comes before the rest', async () => {
    const page = await openFarTable();
    fireEvent.click(page.button('Start-up'));
    expect(page.subjects()).not.toEqual(sorted);

    await expectSorted(page);
    expect(page.status()).toBe('Sorted by Start-up (ascending).');
  });

  it('keeps two clicks in their order', async () => {
    const page = await openFarTable();
    fireEvent.click(page.button('Kernel'));
    fireEvent.click(page.button('Start-up'), {shiftKey: true});

    await waitFor(() =>
      expect(page.status()).toBe(
        'Sorted by Kernel (ascending) and Start-up (ascending).',
      ),
    );
  });

  it('keeps keys that come before the rest', async () => {
    const {button} = await openFarTable();
    button('Start-up').focus();
    for (const key of ['ArrowRight', 'ArrowRight']) {
      expect(fireEvent.keyDown(button('Start-up'), {key})).toBe(false);
    }

    await waitFor(() => expect(document.activeElement).toBe(button('Kernel')));
  });

  it('leaves keys alone that move nothing', async () => {
    const {button} = await openFarTable();
    const start = button('Start-up');
    start.focus();

    expect(fireEvent.keyDown(start, {key: 'Enter'})).toBe(true);
    expect(fireEvent.keyDown(start, {key: 'End', ctrlKey: true})).toBe(true);
  });

  it('opens the note of a mark that is pressed before the rest', async () => {
    const {root} = await openFarTable();
    const mark = getByRole(root, 'link', {name: 'Note 1'});
    expect(fireEvent.click(mark)).toBe(false);

    await waitFor(() => expect(getByRole(root, 'dialog')).toBeDefined());
  });

  it.each([
    ['says how it is sorted', '/?engines=sort:startup', ''],
    ['has such a state by a link', '/', '?engines=sort:startup'],
  ])('loads the rest at once if the address %s', async (_, first, later) => {
    history.replaceState(null, '', first);
    const page = await openFarTable();
    if (later !== '') {
      history.replaceState(null, '', later);
      fireEvent.popState(window);
    }

    await expectSorted(page);
  });

  it('loads the rest at once if the address leads to a cell', async () => {
    history.replaceState(null, '', '/#engines.fast.memory');
    const {root} = await openFarTable();

    await waitFor(() =>
      expect(root.querySelector('[id="engines.fast.memory"]')).not.toBeNull(),
    );
  });

  it('asks again after a failure', async () => {
    const loadStrings = jest.fn(importStrings);
    loadStrings.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    const page = await openFarTable({}, loadStrings);
    fireEvent.click(page.button('Start-up'));
    await waitFor(() => expect(loadStrings).toHaveBeenCalledTimes(1));
    await untilLoaded();
    fireEvent.click(page.button('Start-up'));

    await expectSorted(page);
  });

  it('changes nothing once it is released', async () => {
    const {root, subjects, button, close} = await openFarTable();
    const before = subjects();
    fireEvent.click(button('Start-up'));
    close();
    await untilLoaded();

    expect(subjects()).toEqual(before);
    expect(root.querySelector('[role=status]')).toBeNull();
  });
});

describe('a table that is near', () => {
  it('is ordered within the click', async () => {
    const {button, subjects} = await openTable();
    fireEvent.click(button('Start-up'));

    expect(subjects()).toEqual(sorted);
  });
});
