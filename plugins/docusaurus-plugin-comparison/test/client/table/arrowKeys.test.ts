/** @jest-environment jsdom */
import {getByRole, getByText, waitFor} from '@testing-library/dom';
import {leavePage, openTable, type OpenTable} from './openTable.js';

afterEach(leavePage);

/** The name of what has the focus, without the sign of an order. */
function focused(): string {
  const {activeElement} = document;
  return activeElement?.ariaLabel ?? activeElement?.textContent ?? '';
}

/** Goes to the button of a criterion, and from there by keys. */
async function walk(page: OpenTable, from: string, keys: string) {
  page.button(from).focus();
  await waitFor(() =>
    expect(page.root.querySelector('[data-mark=links]')).not.toBeNull(),
  );
  await page.user.keyboard(keys);
}

describe('an arrow key in a table', () => {
  it.each([
    // The head
    ['{ArrowRight}', 'Memory'],
    ['{ArrowRight}{ArrowLeft}', 'Start-up'],
    ['{End}', 'Maker'],
    ['{End}{Home}', 'Name'],
    // Values
    ['{ArrowDown}', 'Link to this value: Slow, Start-up'],
    ['{ArrowDown}{ArrowRight}', 'Link to this value: Slow, Memory'],
    [
      '{ArrowDown}{ArrowRight}{ArrowLeft}',
      'Link to this value: Slow, Start-up',
    ],
    ['{ArrowDown}{ArrowDown}', 'Link to this value: Fast, Start-up'],
    ['{ArrowDown}{ArrowUp}', 'Start-up'],
    ['{ArrowDown}{End}', 'Link to this value: Slow, Maker'],
    ['{ArrowDown}{End}{Home}', 'Link to this value: Slow, Start-up'],
    // A value with a note
    ['{ArrowDown>4/}', 'Note 1'],
    ['{Control>}{Home}{/Control}', 'Name'],
    ['{Control>}{End}{/Control}', 'Link to this value: Fine, Maker'],
    // The edges of the table
    ['{ArrowUp}', 'Start-up'],
    ['{ArrowLeft}', 'Name'],
    ['{ArrowLeft}{ArrowLeft}', 'Name'],
    ['{ArrowDown}{ArrowLeft}', 'Link to this value: Slow, Start-up'],
    ['{ArrowDown>9/}{ArrowRight>9/}', 'Link to this value: Fine, Maker'],
    // Keys of the browser
    ['{Control>}{ArrowRight}{/Control}', 'Start-up'],
    ['{Alt>}{ArrowDown}{/Alt}', 'Start-up'],
    ['{Shift>}{End}{/Shift}', 'Start-up'],
    ['x', 'Start-up'],
  ])('%s leads from "Start-up" to "%s"', async (keys, name) => {
    const page = await openTable();
    await walk(page, 'Start-up', keys);

    expect(focused()).toBe(name);
  });

  it('leads from one button over the table to the next, but not up or down', async () => {
    const page = await openTable({typed: {controls: 'all'}});
    await walk(page, 'Compare', '{ArrowRight}');
    expect(focused()).toBe('Filter');
    await page.user.keyboard('{ArrowDown}{ArrowUp}');
    expect(focused()).toBe('Filter');
    await page.user.keyboard('{End}{ArrowRight}');
    expect(focused()).toBe('Export');
    await page.user.keyboard('{Home}{ArrowLeft}');
    expect(focused()).toBe('Compare');
  });

  it('goes the other way in a language from right to left', async () => {
    const page = await openTable();
    getByRole(page.root, 'table').style.direction = 'rtl';
    await walk(page, 'Start-up', '{ArrowLeft}');
    expect(focused()).toBe('Memory');
    await page.user.keyboard('{ArrowRight}{ArrowRight}');
    expect(focused()).toBe('Name');
  });

  it('follows the order, and skips what is hidden', async () => {
    history.replaceState(null, '', '/?engines=sort:memory;without:memory');
    const page = await openTable();
    await waitFor(() =>
      expect(page.subjects()).toEqual(['Slow', 'Odd', 'Fast', 'Fine']),
    );
    await walk(page, 'Start-up', '{ArrowDown}{ArrowDown}{ArrowRight}');

    expect(focused()).toBe('Link to this value: Odd, Kernel');
  });

  it('skips headings between values of a transposed table, and folded criteria', async () => {
    history.replaceState(null, '', '/?engines=fold:Isolation;columns');
    const page = await openTable();
    await waitFor(() => expect(page.rows()[1]).toBe('Speed'));
    await walk(page, 'Start-up', '{ArrowRight}{ArrowDown}');
    expect(focused()).toBe('Link to this value: Slow, Memory');
    await page.user.keyboard('{ArrowDown}');
    expect(focused()).toBe('Link to this value: Slow, Maker');
  });

  it('reaches the headings of a transposed table', async () => {
    history.replaceState(null, '', '/?engines=columns');
    const page = await openTable();
    await waitFor(() => expect(page.rows()[1]).toBe('Speed'));
    await walk(page, 'Memory', '{ArrowDown}');
    expect(focused()).toBe('Isolation');
    await page.user.keyboard('{ArrowUp>2/}');
    expect(focused()).toBe('Start-up');
  });

  it('reaches each link of a value', async () => {
    const page = await openTable({
      yaml: `
title: Engines
criteria:
  power: {name: Power, type: text}
  fuel: {name: Fuel, type: text}
subjects:
  fast:
    name: Fast
    values:
      power: See [one](https://a.example) and [two](https://b.example)
      fuel: petrol
  slow: {name: Slow, values: {power: low, fuel: diesel}}
`,
    });
    await walk(page, 'Power', '{ArrowDown}');
    expect(focused()).toBe('one');
    await page.user.keyboard('{ArrowRight}');
    expect(focused()).toBe('two');
    await page.user.keyboard('{ArrowRight>2/}');
    expect(focused()).toBe('Link to this value: Fast, Fuel');
    await page.user.keyboard('{Home}{ArrowRight}{ArrowLeft}');
    expect(focused()).toBe('one');
  });
});

describe('an arrow key in the list of notes', () => {
  it.each([
    ['{ArrowDown}', 'two'],
    ['{ArrowRight}{ArrowLeft}', 'one'],
    ['{End}', 'Back to Slow, Power'],
    ['{End}{ArrowDown}', 'Back to Slow, Power'],
    ['{End}{ArrowUp}', 'three'],
    ['{End}{Home}', 'one'],
    ['{ArrowUp}', 'one'],
  ])('%s leads from "one" to "%s"', async (keys, name) => {
    const page = await openTable({yaml: withNotes});
    page.button('Power').focus();
    await waitFor(() =>
      expect(page.root.querySelector('[data-mark=links]')).not.toBeNull(),
    );
    getByText(page.root, 'one').focus();
    await page.user.keyboard(keys);

    expect(focused()).toBe(name);
  });
});

const withNotes = `
title: Engines
criteria:
  power: {name: Power, type: text}
subjects:
  fast:
    name: Fast
    values:
      power:
        value: high
        note: See [one](https://a.example) and [two](https://b.example)
  slow:
    name: Slow
    values:
      power: {value: low, note: 'See [three](https://c.example)'}
  odd: {name: Odd, values: {power: middle}}
`;
