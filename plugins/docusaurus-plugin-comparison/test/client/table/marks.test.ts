/** @jest-environment jsdom */
import {getByRole, queryByRole, waitFor} from '@testing-library/dom';
import {leavePage, openTable, optionOf, type OpenTable} from './openTable.js';
import './popovers.js';

afterEach(leavePage);

const engines = `
title: Engines
criteria:
  startup: {name: Start-up, type: duration, better: lower}
  memory: {name: Memory, type: bytes}
  released: {name: Released, type: date}
  loss: {name: Loss, type: percent}
  kernel: {name: Kernel, type: support, better: higher}
subjects:
  vm: {name: VM, values: {startup: 29.3 s to 96.9 s, memory: 131 MB, released: 2016, loss: 12 %, kernel: yes}}
  container: {name: Container, values: {startup: 568 ms to 1157 ms, memory: 4.1 MB, released: 2013, loss: 7 %, kernel: no}}
  microvm: {name: MicroVM, values: {startup: ≤ 125 ms, memory: unknown, released: 2018-11, loss: 6 % to 9 %, kernel: yes}}
`;

/** Opens a table with an address, as a reader does who got a link. */
async function openAt(
  state: string,
  options: Parameters<typeof openTable>[0] = {},
): Promise<OpenTable> {
  history.replaceState(null, '', `/?engines=${state}`);
  return openTable({yaml: engines, ...options});
}

/** What is said in the cells of each subject. */
function marksIn({root}: OpenTable): Readonly<Record<string, string[]>> {
  const rows = [...root.querySelectorAll('tr:has(> [data-subject])')];
  return Object.fromEntries(
    rows.map((row) => [
      row.querySelector('[data-subject]')?.textContent ?? '',
      [...row.querySelectorAll('[data-mark=comparison]')].map((mark) =>
        mark.textContent.replaceAll('\u00a0', ' ').trim(),
      ),
    ]),
  );
}

describe('a table with a baseline', () => {
  it('offers the subjects once, in the author’s order', async () => {
    const page = await openTable({yaml: engines, typed: {sort: 'startup'}});
    const choice = await optionOf<HTMLSelectElement>(page.root, 'Baseline');

    expect([...choice.options].map(({text}) => text)).toEqual([
      'none',
      'VM',
      'Container',
      'MicroVM',
    ]);
  });

  it('says in words how each figure compares', async () => {
    const page = await openAt('base:container');

    await waitFor(() =>
      expect(marksIn(page)).toEqual({
        VM: [
          '25 to 171 times as long',
          'about 32 times as much',
          '3 years later',
          '5 points more',
        ],
        Container: [],
        MicroVM: [
          'at least 4.5 times shorter',
          'about 5 years later',
          '1 point less to 2 points more',
        ],
      }),
    );
  });

  it('says it in percent', async () => {
    const page = await openAt('base:container,percent');

    await waitFor(() =>
      expect(marksIn(page)).toMatchObject({
        VM: [
          '2,400 to 17,000% longer',
          'about 3,100% more',
          '3 years later',
          '5 points more',
        ],
      }),
    );
  });

  it('says the difference', async () => {
    const page = await openAt('base:container,difference');

    await waitFor(() =>
      expect(marksIn(page)).toMatchObject({
        VM: [
          '28 to 97 s longer',
          '126.9 MB more',
          '3 years later',
          '5 points more',
        ],
        MicroVM: [
          '440 to 1,160 ms shorter',
          'about 5 years later',
          '1 point less to 2 points more',
        ],
      }),
    );
  });

  it('writes numbers and words in the language of the page', async () => {
    document.documentElement.lang = 'de';
    const page = await openAt('base:container', {
      language: {tag: 'de', figures: 'localized'},
    });

    await waitFor(() =>
      expect(marksIn(page)['MicroVM']?.[0]).toBe('at least 4,5 times shorter'),
    );
    expect(marksIn(page)['MicroVM']?.[1]).toBe('about 5 Jahre later');
    document.documentElement.lang = '';
  });

  it('writes numbers as the page does if figures are as typed', async () => {
    document.documentElement.lang = 'de';
    const page = await openAt('base:container');

    await waitFor(() =>
      expect(marksIn(page)['MicroVM']?.[0]).toBe('at least 4.5 times shorter'),
    );
    document.documentElement.lang = '';
  });

  it('says what is better only where it is sure', async () => {
    const page = await openAt('base:container');
    const toneOf = (subject: string, column: number) =>
      page.root
        .querySelectorAll(`tr:has(> [data-subject=${subject}]) td`)
        [column]?.querySelector<HTMLElement>('[data-mark=comparison]')?.dataset[
        'tone'
      ];
    await waitFor(() => expect(toneOf('vm', 0)).toBe('worse'));

    expect(toneOf('microvm', 0)).toBe('better');
    expect(toneOf('vm', 1)).toBeUndefined();
    expect(page.root.querySelectorAll('[data-baseline]')).toHaveLength(1);
  });

  it('removes the words with another choice, and gives them again', async () => {
    const page = await openAt('base:vm');
    const before = (
      await openTable({yaml: engines, anchor: 'untouched'})
    ).rows();
    await waitFor(() => expect(marksIn(page)['Container']).toHaveLength(4));
    expect(marksIn(page)['VM']).toEqual([]);
    await page.user.click(page.button('Options'));
    const baseline = await waitFor(() =>
      getByRole(page.root, 'combobox', {name: 'Baseline'}),
    );
    await page.user.selectOptions(baseline, '');

    await waitFor(() => expect(page.rows()).toEqual(before));
    expect(page.root.querySelectorAll('[data-baseline]')).toHaveLength(0);

    await page.user.selectOptions(baseline, 'container');
    await waitFor(() => expect(marksIn(page)['VM']).toHaveLength(4));
    expect(marksIn(page)['Container']).toEqual([]);
  });

  it('lets a reader choose how to compare, once there is a baseline', async () => {
    const page = await openAt('');
    await page.user.click(page.button('Options'));
    const baseline = await waitFor(() =>
      getByRole(page.root, 'combobox', {name: 'Baseline'}),
    );
    expect(queryByRole(page.root, 'group', {name: 'Compare by'})).toBeNull();
    await page.user.selectOptions(baseline, 'container');
    const group = await waitFor(() =>
      getByRole(page.root, 'group', {name: 'Compare by'}),
    );
    const radio = (name: string) =>
      getByRole<HTMLInputElement>(group, 'radio', {name});
    expect(radio('× (factor)').checked).toBe(true);
    await page.user.click(radio('Difference'));

    await waitFor(() =>
      expect(marksIn(page)['VM']?.[0]).toBe('28 to 97 s longer'),
    );
    await waitFor(() =>
      expect(location.search).toBe('?engines=base:container,difference'),
    );
    expect(radio('Difference').checked).toBe(true);
    await page.user.selectOptions(baseline, '');
    expect(queryByRole(page.root, 'group', {name: 'Compare by'})).toBeNull();
    await waitFor(() => expect(location.search).toBe(''));
  });

  it('keeps the words with their values in another order and orientation', async () => {
    const page = await openAt('base:container;sort:startup;columns');

    await waitFor(() =>
      expect(page.rows().slice(1, 2)).toEqual([
        'Start-up | ≤ 125 ms best at least 4.5 times shorter | 568 ms to 1157 ms | 29.3 s to 96.9 s 25 to 171 times as long',
      ]),
    );
  });

  it('gives words to what is shown again', async () => {
    const page = await openAt('base:container;hide:vm');
    await waitFor(() => expect(marksIn(page)['MicroVM']).toHaveLength(3));
    await page.user.click(page.button('Options'));
    await page.user.click(
      await waitFor(() => getByRole(page.root, 'checkbox', {name: 'VM'})),
    );

    await waitFor(() => expect(marksIn(page)['VM']).toHaveLength(4));
  });

  it('follows what is best of those shown', async () => {
    const page = await openAt('base:vm');
    await waitFor(() => expect(marksIn(page)['Container']).toHaveLength(4));
    await page.user.click(await optionOf(page.root, 'MicroVM'));

    await waitFor(() =>
      expect(page.rows()[2]).toContain(
        'Container | 568 ms to 1157 ms best 25 to 171 times shorter |',
      ),
    );
  });

  it('has no part in what is filtered', async () => {
    const page = await openAt('base:container;q:times');

    await waitFor(() => expect(page.subjects()).toEqual([]));
  });
});

describe('the status of a table with a baseline', () => {
  it.each([
    [
      'base:container;without:startup,memory,released,loss',
      'Nothing to compare with Container: the criteria shown have no figures or dates.',
    ],
    [
      'base:microvm;without:startup,released,loss',
      'Nothing to compare with MicroVM: its figures and dates are not known.',
    ],
    [
      'base:container;hide:vm,microvm',
      'Nothing to compare with Container: no other value shown can be compared.',
    ],
  ])('says why nothing is compared: %s', async (state, reason) => {
    const page = await openAt(state);

    await waitFor(() => expect(page.status()).toContain(reason));
  });

  it('says nothing of it where something is compared', async () => {
    const page = await openAt('base:container');

    await waitFor(() => expect(marksIn(page)['VM']).toHaveLength(4));
    expect(page.status()).toBe('');
  });

  it('keeps a name apart from the sentence, whatever it says', async () => {
    const yaml = engines.replace('name: Container', 'name: "[criterion] <b>"');
    const page = await openAt('base:container;hide:vm,microvm', {yaml});

    await waitFor(() =>
      expect(page.status()).toContain(
        'Nothing to compare with [criterion] <b>: no',
      ),
    );
  });

  it.each(['base:nobody', 'base:', 'base:,percent', 'base:__proto__,x'])(
    'takes no notice of a baseline that is not there: %s',
    async (state) => {
      const page = await openAt(state);
      await waitFor(() => expect(page.subjects()).toHaveLength(3));

      expect(marksIn(page)).toEqual({VM: [], Container: [], MicroVM: []});
      expect(page.status()).toBe('');
    },
  );
});
