/** @jest-environment jsdom */
import {fireEvent, queryByRole, waitFor} from '@testing-library/dom';
import {jest} from '@jest/globals';
import {createInteractions} from '../../../src/client/table/interactions.js';
import {leavePage, openTable, optionOf} from './openTable.js';

afterEach(leavePage);

describe('what is more than an order', () => {
  it('is loaded when a reader comes near, and asked for again after a failure', async () => {
    const load = jest.fn(() => ({createInteractions}));
    jest.unstable_mockModule('../../../src/client/table/interactions.js', load);
    load.mockImplementationOnce(() => {
      throw new TypeError('Failed to fetch dynamically imported module');
    });
    const {root, subjects, status, button} = await openTable();

    fireEvent.click(button('Start-up'));
    expect(subjects()).toEqual(['Fast', 'Fine', 'Slow', 'Odd']);
    expect(load).not.toHaveBeenCalled();

    // Offline, no menu opens, and the order is kept.
    fireEvent.click(button('Options'));
    await waitFor(() => expect(load).toHaveBeenCalledTimes(1));
    expect(queryByRole(root, 'dialog')).toBeNull();
    expect(subjects()).toEqual(['Fast', 'Fine', 'Slow', 'Odd']);

    // Online again
    fireEvent.click(await optionOf(root, 'Only differences'));
    fireEvent.click(button('Start-up'));
    await waitFor(() =>
      expect(status()).toBe(
        'Sorted by Start-up (descending). 3 of 4 criteria.',
      ),
    );
    expect(subjects()).toEqual(['Slow', 'Fine', 'Fast', 'Odd']);
    expect(load).toHaveBeenCalledTimes(2);
  });
});
