/** @jest-environment jsdom */
import {getByRole, queryAllByRole, waitFor} from '@testing-library/dom';
import {enhance} from '../../../src/client/table/index.js';
import {
  buttonNames,
  leavePage,
  openTable,
  optionOf,
  searchBoxOf,
} from './openTable.js';
import {resize} from './resizeObserver.js';

afterEach(leavePage);

const asWritten = [
  ' | Speed | Isolation | ',
  'Name | Start-up | Memory | Kernel | Maker',
  'Slow | 1 h | 500 MB best | yes best | Us',
  'Fast | 45 s best | 2 GB | no | Us',
  'Odd | unknown | 1 GiB | partial | Us',
  'Fine | 3 min Note 1 | n/a | no | Us',
];

/** The criteria whose headers say that they order, and how. */
function sortsOf(root: HTMLElement): readonly string[] {
  return [...root.querySelectorAll<HTMLElement>('[aria-sort]')].map(
    (header) => `${nameOf(header)} ${header.getAttribute('aria-sort')}`,
  );
}

/** The name of a criterion, with the sign that a reader sees. */
function nameOf(header: HTMLElement): string {
  const sign = header.querySelector<HTMLElement>('[data-mark=order]');
  return `${header.textContent}${sign?.dataset['sign']}`;
}

describe('enhance(root, loadStrings)', () => {
  it('leaves the table as the server wrote it, except for buttons', async () => {
    const {root, rows, status} = await openTable();

    expect(rows()).toEqual(asWritten);
    expect(buttonNames(root)).toEqual([
      'Options',
      'Name',
      'Start-up',
      'Memory',
      'Kernel',
      'Maker',
    ]);
    expect(sortsOf(root)).toEqual([]);
    expect(status()).toBe('');
  });

  it('shows the order that the page opens with', async () => {
    const {root, subjects, status} = await openTable({
      typed: {sort: 'startup:desc'},
    });

    expect(subjects()).toEqual(['Slow', 'Fine', 'Fast', 'Odd']);
    expect(sortsOf(root)).toEqual(['Start-up▼ descending']);
    expect(status()).toBe('Sorted by Start-up (descending).');
  });

  it('starts once, however often it is asked', async () => {
    const {root, user, subjects, button} = await openTable();
    enhance(root);

    expect(queryAllByRole(root, 'button', {name: 'Start-up'})).toHaveLength(1);
    // Two listeners would order up and at once down.
    await user.click(button('Start-up'));
    expect(subjects()).toEqual(['Fast', 'Fine', 'Slow', 'Odd']);
  });

  it('does nothing where there is no table', () => {
    const root = document.createElement('div');
    enhance(root)();

    expect(root.outerHTML).toBe('<div></div>');
  });

  it('offers no order of one subject', async () => {
    const {root} = await openTable({typed: {subjects: 'fast'}});

    expect(buttonNames(root)).toEqual([]);
    expect(queryAllByRole(root, 'status')).toEqual([]);
  });

  it('listens no more once it is released, and starts again', async () => {
    const {root, user, subjects, button, close} = await openTable();
    close();
    await user.click(button('Start-up'));
    expect(subjects()).toEqual(['Slow', 'Fast', 'Odd', 'Fine']);

    const release = enhance(root);
    await user.click(button('Start-up'));
    await waitFor(() =>
      expect(subjects()).toEqual(['Fast', 'Fine', 'Slow', 'Odd']),
    );
    release();
  });
});

describe('a press on a criterion', () => {
  it('orders up, down, and as the author did', async () => {
    const {root, user, rows, status, button} = await openTable();

    await user.click(button('Start-up'));
    expect(rows().slice(2)).toEqual([
      'Fast | 45 s best | 2 GB | no | Us',
      'Fine | 3 min Note 1 | n/a | no | Us',
      'Slow | 1 h | 500 MB best | yes best | Us',
      'Odd | unknown | 1 GiB | partial | Us',
    ]);
    expect(sortsOf(root)).toEqual(['Start-up▲ ascending']);
    expect(status()).toBe('Sorted by Start-up (ascending).');

    await user.click(button('Start-up'));
    expect(rows().slice(2)).toEqual([
      'Slow | 1 h | 500 MB best | yes best | Us',
      'Fine | 3 min Note 1 | n/a | no | Us',
      'Fast | 45 s best | 2 GB | no | Us',
      'Odd | unknown | 1 GiB | partial | Us',
    ]);
    expect(sortsOf(root)).toEqual(['Start-up▼ descending']);

    await user.click(button('Start-up'));
    expect(rows()).toEqual(asWritten);
    expect(sortsOf(root)).toEqual([]);
    expect(status()).toBe('');
  });

  it('adds a criterion with Shift, and numbers those that order', async () => {
    const {root, user, subjects, status, button} = await openTable();

    await user.click(button('Kernel'));
    await user.keyboard('{Shift>}');
    await user.click(button('Start-up'));
    await user.click(button('Start-up'));
    await user.keyboard('{/Shift}');

    expect(subjects()).toEqual(['Fine', 'Fast', 'Odd', 'Slow']);
    expect(nameOf(button('Kernel'))).toBe('Kernel▲1');
    expect(nameOf(button('Start-up'))).toBe('Start-up▼2');
    // No more than one column can be marked as the sorted one.
    expect(sortsOf(root)).toEqual(['Kernel▲1 ascending']);
    expect(status()).toBe(
      'Sorted by Kernel (ascending) and Start-up (descending).',
    );
  });

  it.each(['{Enter}', ' '])('is made by the key "%s"', async (key) => {
    const {user, subjects, button} = await openTable();
    button('Memory').focus();
    await user.keyboard(key);

    expect(subjects()).toEqual(['Slow', 'Odd', 'Fast', 'Fine']);
    expect(document.activeElement).toBe(button('Memory'));
  });

  it('leaves another table of the page as it is', async () => {
    const one = await openTable();
    const two = await openTable({anchor: 'engines-2'});
    await one.user.click(one.button('Start-up'));

    expect(one.subjects()).toEqual(['Fast', 'Fine', 'Slow', 'Odd']);
    expect(two.subjects()).toEqual(['Slow', 'Fast', 'Odd', 'Fine']);
  });

  it('keeps rows in bodies of the size that the server chose', async () => {
    const subjects = Array.from(
      {length: 60},
      (_, index) => `  s${index}: {name: S${index}, values: {x: ${index}}}`,
    );
    const {root, user, button} = await openTable({
      yaml: `title: T\ncriteria: {x: {name: X, type: number}}\nsubjects:\n${subjects.join('\n')}\n`,
    });
    await user.click(button('X'));
    await user.click(button('X'));

    const bodies = [...root.querySelectorAll('tbody')].map(({rows}) =>
      [...rows].map((row) => row.cells[0]?.textContent),
    );
    expect(bodies.map(({length}) => length)).toEqual([25, 25, 10]);
    expect(bodies.map(([first]) => first)).toEqual(['S59', 'S34', 'S9']);
  });
});

describe('the box that filters', () => {
  it('shows subjects that have every word, and says how many', async () => {
    const {root, user, subjects, status} = await openTable();
    const box = await searchBoxOf(root);

    await user.type(box, 'no  3 MIN');
    await waitFor(() => expect(subjects()).toEqual(['Fine']));
    expect(status()).toBe('1 of 4 items.');

    await user.clear(box);
    expect(subjects()).toEqual(['Slow', 'Fast', 'Odd', 'Fine']);
  });

  it('finds a subject by its name, and nothing by the number of a note', async () => {
    const {root, user, subjects} = await openTable();
    const box = await searchBoxOf(root);

    await user.type(box, 'odd');
    await waitFor(() => expect(subjects()).toEqual(['Odd']));
    await user.clear(box);
    await user.type(box, 'min1');
    expect(subjects()).toEqual([]);
  });

  it('shows what it hid in the order that was chosen since', async () => {
    const {root, user, subjects, button} = await openTable();
    const box = await searchBoxOf(root);
    await user.type(box, 'nothing has this');
    await waitFor(() => expect(subjects()).toEqual([]));
    await user.click(button('Start-up'));
    await user.clear(box);

    expect(subjects()).toEqual(['Fast', 'Fine', 'Slow', 'Odd']);
  });

  it('keeps bodies of their size where rows leave and come back', async () => {
    const numbers = [...Array(60).keys()];
    const lines = numbers.map(
      (at) =>
        `  s${at}: {name: S${at}, values: {x: ${at < 5 ? 'few' : 'many'}}}`,
    );
    const {root, user} = await openTable({
      yaml: `title: T\ncriteria: {x: {name: X, type: text}}\nsubjects:\n${lines.join('\n')}\n`,
    });
    const box = await searchBoxOf(root);
    const sizes = () =>
      [...root.querySelectorAll('tbody')].map(({rows}) => rows.length);

    await user.type(box, 'few');
    await waitFor(() => expect(sizes()).toEqual([5]));
    await user.clear(box);
    expect(sizes()).toEqual([25, 25, 10]);
  });
});

describe('Only differences', () => {
  it('hides the criteria in which all subjects say the same', async () => {
    const {root, user, rows, status} = await openTable();
    await user.click(await optionOf(root, 'Only differences'));

    await waitFor(() =>
      expect(rows()).toEqual([
        ' | Speed | Isolation',
        'Name | Start-up | Memory | Kernel',
        'Slow | 1 h | 500 MB best | yes best',
        'Fast | 45 s best | 2 GB | no',
        'Odd | unknown | 1 GiB | partial',
        'Fine | 3 min Note 1 | n/a | no',
      ]),
    );
    expect((await optionOf(root, 'Only differences')).checked).toBe(true);
    expect(status()).toBe('3 of 4 criteria.');

    await user.click(await optionOf(root, 'Only differences'));
    expect(rows()).toEqual(asWritten);
    expect((await optionOf(root, 'Only differences')).checked).toBe(false);
  });

  it('looks at the subjects that are shown, and hides nothing of one', async () => {
    const {root, user, rows} = await openTable();
    const box = await searchBoxOf(root);
    await user.click(await optionOf(root, 'Only differences'));
    await user.type(box, 'no');
    // Fast, Odd (unknown) and Fine have it; Maker is the same in all.
    await waitFor(() =>
      expect(rows().slice(1)).toEqual([
        'Name | Start-up | Memory | Kernel',
        'Fast | 45 s best | 2 GB | no',
        'Odd | unknown | 1 GiB best | partial best',
        'Fine | 3 min Note 1 | n/a | no',
      ]),
    );
    await user.type(box, ' 3 min');
    expect(rows().slice(1)).toEqual([
      'Name | Start-up | Memory | Kernel | Maker',
      'Fine | 3 min Note 1 | n/a | no | Us',
    ]);
  });
});

describe('Only differences, of ranges of releases', () => {
  it.each([
    ['[{since: 4, note: Slow}]', '4', true],
    ['[{since: 4, note: Slow}]', '[{since: 4, note: Fast}]', true],
    ['<=4', '≤ 4', true],
    ['4', '5', false],
    ['4', '[{since: 4, partial: true}]', false],
    ['4', 'unknown', false],
    ['unknown', 'unknown', true],
    ['unknown', 'n/a', false],
    [
      '{disputed: [{value: {since: 4, note: Slow}, source: s}, {value: 5, source: s}]}',
      '{disputed: [{value: 4, source: s}, {value: 5, source: s}]}',
      true,
    ],
  ])('takes %s and %s for the same: %s', async (one, other, isSame) => {
    const {root, user, rows} = await openTable({
      yaml: `
title: Browsers
criteria:
  chrome: {name: Chrome, type: availability}
  maker: {name: Maker, type: text}
sources: {s: {title: S}}
subjects:
  a: {name: A, values: {chrome: ${one}, maker: Us}}
  b: {name: B, values: {chrome: ${other}, maker: Them}}
`,
    });
    await user.click(await optionOf(root, 'Only differences'));

    await waitFor(() =>
      expect(rows()[0]).toBe(isSame ? 'Name | Maker' : 'Name | Chrome | Maker'),
    );
  });
});

describe('Reset', () => {
  it('shows the table as the page opened it', async () => {
    const {root, user, rows, button, status} = await openTable();
    await user.click(button('Start-up'));
    await user.click(await optionOf(root, 'Only differences'));
    await user.click(await optionOf(root, 'Swap rows and columns'));
    await user.type(await searchBoxOf(root), 'fast');
    await waitFor(() =>
      expect(rows()).toEqual([
        'Criterion | Fast',
        'Speed',
        'Start-up | 45 s',
        'Memory | 2 GB',
        'Isolation',
        'Kernel | no',
        'Maker | Us',
      ]),
    );
    await user.click(button('Reset'));

    expect(rows()).toEqual(asWritten);
    expect((await searchBoxOf(root)).value).toBe('');
    expect((await optionOf(root, 'Only differences')).checked).toBe(false);
    expect(status()).toBe('');
  });
});

describe('a link to a note', () => {
  it('unfolds the list that has the note', async () => {
    const {root, user} = await openTable();
    const notes = root.querySelector('details');
    notes?.removeAttribute('open');
    // In a browser without popovers
    const {prototype} = HTMLElement;
    const shown = Object.getOwnPropertyDescriptor(prototype, 'showPopover');
    Reflect.deleteProperty(prototype, 'showPopover');
    await user.click(getByRole(root, 'link', {name: 'Note 1'}));
    Object.defineProperty(prototype, 'showPopover', shown ?? {});

    expect(notes?.open).toBe(true);
  });
});

describe('the region around a table', () => {
  it('can be focused where it scrolls, and only there', async () => {
    const {root} = await openTable();
    const region = getByRole(root, 'region', {name: 'Engines'});
    const table = getByRole(root, 'table');
    const widen = (width: number) => {
      Object.defineProperty(region, 'clientWidth', {value: 400});
      Object.defineProperty(region, 'scrollWidth', {
        value: width,
        configurable: true,
      });
      resize(table);
    };

    widen(401);
    expect(region.tabIndex).toBe(0);
    widen(400);
    expect(region.tabIndex).toBe(-1);
  });

  it('is watched no more once the page is left', async () => {
    const {root, close} = await openTable();
    const region = getByRole(root, 'region', {name: 'Engines'});
    close();
    resize(getByRole(root, 'table'));

    expect(region.hasAttribute('tabindex')).toBe(false);
  });
});
