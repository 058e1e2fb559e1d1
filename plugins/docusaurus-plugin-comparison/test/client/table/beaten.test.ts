/** @jest-environment jsdom */
import {findByLabelText, findByRole, waitFor} from '@testing-library/dom';
import './popovers.js';
import {leavePage, openTable, type TableOptions} from './openTable.js';

afterEach(leavePage);

const yaml = `
title: Engines
criteria:
  startup: {name: Start-up, type: duration, better: lower}
  memory: {name: Memory, type: bytes, better: lower}
  kernel: {name: Kernel, type: support, better: higher}
  release: {name: Release, type: version, better: higher}
  maker: {name: Maker, type: text}
subjects:
  good: {name: Good, values: {startup: 1 s, memory: 100 MB, kernel: yes, release: '2.0', maker: Us}}
  small: {name: Small, values: {startup: 3 s, memory: 50 MB, kernel: yes, release: '2.0', maker: Us}}
  bad: {name: Bad, link: https://example.com, values: {startup: 9 s, memory: 200 MB, kernel: partial, release: '1.10', maker: Us}}
  odd: {name: Odd, values: {startup: unknown, memory: 900 MB, kernel: no, release: '1.9', maker: Us}}
  near: {name: Near, values: {startup: 1 s, memory: 100 MB to 120 MB, kernel: yes, release: '1.9', maker: Us}}
`;

/** The table of an address such as `/?engines=unbeaten`. */
async function openAt(address: string, options: TableOptions = {}) {
  history.replaceState(null, '', address);
  return openTable({yaml, ...options});
}

/** The names of the subjects that are shown, without their marks. */
function namesIn(root: HTMLElement): readonly string[] {
  return [...root.querySelectorAll('[data-subject]')].map(
    ({firstChild}) => firstChild?.textContent ?? '',
  );
}

describe('a table of which only what is not beaten is shown', () => {
  it('leaves out what is beaten in the criteria shown', async () => {
    const {root, status} = await openAt('/?engines=unbeaten');

    await waitFor(() =>
      expect(namesIn(root)).toEqual(['Good', 'Small', 'Odd']),
    );
    expect(status()).toContain('3 of 5');
  });

  it.each([
    // Alone, the start-up time does not separate the fast ones
    ['without:memory,kernel,release', ['Good', 'Odd', 'Near']],
    ['without:startup', ['Small']],
    // By versions alone
    ['without:startup,memory,kernel', ['Good', 'Small']],
    // Nothing says what is better
    [
      'without:startup,memory,kernel,release',
      ['Good', 'Small', 'Bad', 'Odd', 'Near'],
    ],
    // What is not shown beats nothing
    ['hide:good,small', ['Bad', 'Odd', 'Near']],
    ['hide:good,small,near', ['Bad', 'Odd']],
    ['where:memory,>= 150 MB', ['Bad', 'Odd']],
  ])('judges by what the reader has left: %s', async (state, expected) => {
    const {root} = await openAt(`/?engines=${encodeURI(state)};unbeaten`);

    await waitFor(() => expect(namesIn(root)).toEqual(expected));
  });

  it('does not judge by other criteria where only differences are shown', async () => {
    const {root, rows} = await openAt('/?engines=diff;unbeaten');

    await waitFor(() =>
      expect(namesIn(root)).toEqual(['Good', 'Small', 'Odd']),
    );
    expect(rows()[0]).not.toContain('Maker');
  });

  it('shows a beaten subject to which a link leads, and by whom', async () => {
    const {root, status} = await openAt(
      '/?engines=unbeaten#engines.bad.memory',
    );

    await waitFor(() => expect(namesIn(root)).toContain('Bad'));
    await waitFor(() =>
      expect(root.querySelector('[data-mark=beaten]')?.textContent).toBe(
        ' beaten by Good and Small',
      ),
    );
    expect(status()).toContain('Show only those not beaten');
    expect(location.search).toBe('?engines=unbeaten:marked');
  });
});

describe('a table of which what is beaten is marked', () => {
  const marksIn = (root: HTMLElement) =>
    [...root.querySelectorAll('[data-subject]')].flatMap((header) => {
      const mark = header.querySelector('[data-mark=beaten]');
      return mark ? [header.textContent] : [];
    });

  it('says in each row by whom it is beaten', async () => {
    const {root, rows} = await openAt('/?engines=unbeaten:marked');

    await waitFor(() =>
      expect(marksIn(root)).toEqual([
        'Bad beaten by Good and Small',
        'Near beaten by Good',
      ]),
    );
    expect(rows()).toHaveLength(6);
    // The whole row is dimmed, and no other.
    const dimmed = [...root.querySelectorAll('tbody tr')].map(
      (row) => row.querySelectorAll('[data-beaten]').length,
    );
    expect(dimmed).toEqual([0, 0, 6, 0, 6]);
  });

  it('marks columns as well', async () => {
    const {root} = await openAt('/?engines=unbeaten:marked', {
      typed: {orientation: 'subjects-as-columns'},
    });

    await waitFor(() => expect(marksIn(root)).toHaveLength(2));
    const dimmed = [...root.querySelectorAll('tbody tr')].map(
      (row) => row.querySelectorAll('[data-beaten]').length,
    );
    expect(dimmed).toEqual([2, 2, 2, 2, 2]);
  });

  it('follows what is shown, and leaves nothing behind', async () => {
    const {root, user, button} = await openAt('/?engines=unbeaten:marked');
    await waitFor(() => expect(marksIn(root)).toHaveLength(2));

    await user.click(button('Start-up'));
    await waitFor(() => expect(marksIn(root)[0]).toBe('Near beaten by Good'));
    expect(marksIn(root)).toHaveLength(2);

    await user.click(button('Reset'));
    await waitFor(() => expect(marksIn(root)).toEqual([]));
    expect(root.querySelector('[data-beaten]')).toBeNull();
    for (const header of root.querySelectorAll('[data-subject]')) {
      expect(header.childNodes).toHaveLength(1);
    }
    expect(namesIn(root)).toHaveLength(5);
  });

  it('names three at most', async () => {
    const {root} = await openAt('/?engines=unbeaten:marked', {
      yaml: `
title: Many
criteria:
  x: {name: X, type: number, better: lower}
subjects:
${[1, 1, 1, 1, 1, 2]
  .map((x, index) => `  s${index}: {name: S${index}, values: {x: ${x}}}`)
  .join('\n')}
`,
    });

    await waitFor(() =>
      expect(marksIn(root)).toEqual(['S5 beaten by S0, S1, S2, and 2 more']),
    );
  });
});

describe('Show only those not beaten', () => {
  /** The table with its menu open. */
  async function openOptions(options: TableOptions = {}) {
    const table = await openAt('/', options);
    await table.user.click(table.button('Options'));
    const menu = await findByRole(table.root, 'dialog');
    return {
      ...table,
      menu,
      unbeaten: await findByLabelText(menu, 'Show only those not beaten'),
      judgment: () =>
        [...menu.querySelectorAll('[data-judgment] :is(p, li)')]
          .filter((part) => !part.closest('[hidden]'))
          .map(({textContent}) => textContent),
    };
  }

  it('says what it means, and what it has left out', async () => {
    const {root, user, menu, unbeaten, judgment} = await openOptions();
    expect(judgment()).toEqual([
      'An item is beaten if another one is surely as good in all criteria shown, and better in at least one.',
    ]);

    await user.click(unbeaten);

    await waitFor(() =>
      expect(namesIn(root)).toEqual(['Good', 'Small', 'Odd']),
    );
    expect(judgment()).toEqual([
      'Left out:',
      'Bad (beaten by Good and Small)',
      'Near (beaten by Good)',
    ]);

    const dim = await findByLabelText(
      menu,
      'Dim the others instead of hiding them',
    );
    await user.click(dim);
    await waitFor(() => expect(namesIn(root)).toHaveLength(5));
    expect(judgment()).toEqual([]);
    await waitFor(() =>
      expect(root.querySelectorAll('[data-mark=beaten]')).toHaveLength(2),
    );

    await user.click(unbeaten);
    await waitFor(() =>
      expect(root.querySelectorAll('[data-mark=beaten]')).toHaveLength(0),
    );
    expect(dim.closest('label')?.hidden).toBe(true);
  });

  it.each([
    ['lower', 'No item is beaten in the criteria shown.'],
    [undefined, 'None of the criteria shown says which values are better.'],
  ])('says why nothing is left out if %s is better', async (better, reason) => {
    const {user, unbeaten, judgment} = await openOptions({
      yaml: `
title: Two
criteria:
  x: {name: X, type: number${better ? `, better: ${better}` : ''}}
  y: {name: Y, type: number${better ? `, better: ${better}` : ''}}
subjects:
  a: {name: A, values: {x: 1, y: 2}}
  b: {name: B, values: {x: 2, y: 1}}
`,
    });

    await user.click(unbeaten);

    await waitFor(() => expect(judgment()).toEqual([reason]));
  });

  it('has a chip that takes it back', async () => {
    const {root, user, unbeaten} = await openOptions();
    await user.click(unbeaten);
    const chip = await findByRole(root, 'button', {
      name: /: Show only those not beaten$/,
    });

    await user.click(chip);

    await waitFor(() => expect(namesIn(root)).toHaveLength(5));
    expect(chip.isConnected).toBe(false);
  });
});
