/** @jest-environment jsdom */
import {
  findByRole,
  fireEvent,
  getAllByRole,
  getByRole,
  queryByRole,
  waitFor,
} from '@testing-library/dom';
import {jest} from '@jest/globals';
import {
  leavePage,
  openMenu,
  openTable,
  optionOf,
  searchBoxOf,
  type OpenTable,
} from './openTable.js';

afterEach(() => {
  leavePage();
  jest.restoreAllMocks();
});

/** What describes a field. */
function descriptionOf(field: HTMLElement): HTMLElement {
  const id = field.getAttribute('aria-describedby') ?? '';
  const description = document.getElementById(id);
  if (!description) {
    throw new Error(`Nothing has the id "${id}".`);
  }
  return description;
}

/** The labels of the checkboxes of a group, the checked ones with a sign. */
function boxesOf(menu: HTMLElement, name: string): readonly string[] {
  return getAllByRole<HTMLInputElement>(
    getByRole(menu, 'group', {name}),
    'checkbox',
  ).map(
    ({checked, labels}) =>
      `${checked ? '+' : '-'} ${labels?.[0]?.textContent.trim()}`,
  );
}

/** The chips over a table. */
function chipsOf(root: HTMLElement): readonly string[] {
  return [...root.querySelectorAll('[data-chips] button')].map(
    ({textContent}) => textContent,
  );
}

const address = () => decodeURIComponent(location.search);

/** A dataset that is too large for the one menu of options. */
const large = `
title: Large
criteria:
  runs: {name: Runs on, type: list}
  kernel: {name: Kernel, type: support}
  time: {name: Time, type: duration}
subjects:
  a: {name: Item 10, values: {runs: Linux; macOS, kernel: yes, time: 2 s}}
  b: {name: Item 9, values: {runs: Linux, kernel: unknown, time: unknown}}
  c: {name: Årø, values: {runs: macOS, kernel: no, time: 1 s}}
  d:
    name: Delta
    values:
      runs: n/a
      kernel:
        disputed:
          - {value: yes, source: one}
          - {value: partial, source: two}
      time: 5 s
  e: {name: Echo, values: {runs: none, kernel: no, time: 5 s}}
  f: {name: Foxtrot, values: {runs: unknown, kernel: n/a, time: 5 s}}
  g: {name: Golf, values: {runs: Linux, kernel: yes, time: 5 s}}
sources:
  one: {title: One, url: 'https://example.com/1'}
  two: {title: Two, url: 'https://example.com/2'}
`;
const largeNames = [
  'Item 10',
  'Item 9',
  'Årø',
  'Delta',
  'Echo',
  'Foxtrot',
  'Golf',
];

describe('the buttons over a table', () => {
  const menusOf = ({root}: OpenTable) =>
    [...root.querySelectorAll('[data-menu]')].map(
      ({textContent}) => textContent,
    );

  it.each([
    [undefined, ['Options'], ['Compare', 'Filter', 'Export']],
    ['all', ['Compare', 'Filter', 'Export'], ['Compare', 'Filter', 'Export']],
    ['sort', [], []],
    ['none', [], []],
  ])('follow controls=%s', async (controls, ofSmall, ofLarge) => {
    const typed = controls === undefined ? {} : {controls};

    expect(menusOf(await openTable({typed}))).toEqual(ofSmall);
    expect(menusOf(await openTable({typed, yaml: large}))).toEqual(ofLarge);
  });

  it('order unless the page says no', async () => {
    const sorted = await openTable({typed: {controls: 'sort'}});
    await sorted.user.click(sorted.button('Start-up'));
    expect(sorted.subjects()).toEqual(['Fast', 'Fine', 'Slow', 'Odd']);
    leavePage();
    const {root} = await openTable({typed: {controls: 'none'}});

    expect(queryByRole(root, 'button', {name: 'Start-up'})).toBeNull();
    expect(queryByRole(root, 'button', {name: 'Name'})).toBeNull();
  });

  it('open one menu at a time, which takes the focus and gives it back', async () => {
    const {root, user, button} = await openTable({yaml: large});
    await user.click(button('Compare'));
    const menu = await findByRole(root, 'dialog', {name: 'Compare'});
    expect(menu.contains(document.activeElement)).toBe(true);
    expect(button('Compare').getAttribute('aria-expanded')).toBe('true');

    await user.click(button('Filter'));
    await findByRole(root, 'dialog', {name: 'Filter'});
    expect(button('Compare').getAttribute('aria-expanded')).toBe('false');
    expect(getAllByRole(root, 'dialog')).toHaveLength(1);

    await user.keyboard('{Escape}');
    await waitFor(() => expect(queryByRole(root, 'dialog')).toBeNull());
    expect(document.activeElement).toBe(button('Filter'));
    expect(button('Filter').getAttribute('aria-expanded')).toBe('false');
  });

  it('close their menu when they are pressed again', async () => {
    const {root, user, button} = await openTable({yaml: large});
    await user.click(button('Export'));
    await findByRole(root, 'dialog', {name: 'Export'});
    await user.click(button('Export'));
    await waitFor(() => expect(queryByRole(root, 'dialog')).toBeNull());
    await user.click(button('Export'));
    const menu = await findByRole(root, 'dialog');

    expect(
      getAllByRole(menu, 'button').map(({textContent}) => textContent),
    ).toEqual(['Copy as Markdown', 'Download CSV', 'Download JSON']);
  });
});

describe('Reset', () => {
  it('is there only while something differs from the page', async () => {
    const {root, user, button, subjects} = await openTable();
    const reset = () => queryByRole(root, 'button', {name: 'Reset'});
    expect(reset()).toBeNull();

    await user.click(button('Start-up'));
    expect(reset()).not.toBeNull();
    await user.click(button('Reset'));
    expect(reset()).toBeNull();
    expect(subjects()).toEqual(['Slow', 'Fast', 'Odd', 'Fine']);
    expect(document.activeElement).toBe(button('Options'));
  });
});

describe('the corner', () => {
  it('orders by name, as the language does and with numbers in order', async () => {
    const {root, user, button, subjects, status} = await openTable({
      yaml: large,
    });
    const byName = [
      'Årø',
      'Delta',
      'Echo',
      'Foxtrot',
      'Golf',
      'Item 9',
      'Item 10',
    ];
    await user.click(button('Name'));
    expect(subjects()).toEqual(byName);
    expect(status()).toBe('Sorted by Name (ascending).');
    expect(
      getByRole(root, 'columnheader', {name: 'Name'}).getAttribute('aria-sort'),
    ).toBe('ascending');
    await waitFor(() => expect(address()).toBe('?engines=sort:@name'));

    await user.click(button('Name'));
    expect(subjects()).toEqual(byName.toReversed());
    await waitFor(() => expect(address()).toBe('?engines=sort:-@name'));
    await user.click(button('Name'));
    expect(subjects()).toEqual(largeNames);
  });

  it('orders columns too, and says what the first one holds', async () => {
    const {root, user, button, subjects} = await openTable();
    await user.click(await optionOf(root, 'Swap rows and columns'));
    await waitFor(() => expect(button('Criterion').title).toBe('Sort by name'));
    await user.click(button('Criterion'));
    expect(subjects()).toEqual(['Fast', 'Fine', 'Odd', 'Slow']);

    await user.click(await optionOf(root, 'Swap rows and columns'));
    await waitFor(() => expect(button('Name').title).toBe(''));
  });

  it('orders as the address says', async () => {
    history.replaceState(null, '', '/?engines=sort:-@name');
    const {subjects} = await openTable();

    await waitFor(() =>
      expect(subjects()).toEqual(['Slow', 'Odd', 'Fine', 'Fast']),
    );
  });
});

describe('a view', () => {
  it('is shared by its address, and the fastest is one click away', async () => {
    const {user, button, subjects} = await openTable();
    await user.click(button('Start-up'));

    expect(subjects()[0]).toBe('Fast');
    await waitFor(() => expect(address()).toBe('?engines=sort:startup'));
  });
});

describe('Compare', () => {
  it('shows two of all in two clicks plus one for each', async () => {
    const {root, user, button, subjects} = await openTable({yaml: large});
    await user.click(button('Compare'));
    const menu = await findByRole(root, 'dialog', {name: 'Compare'});
    const items = getByRole(menu, 'group', {name: 'Items'});
    await user.click(getByRole(items, 'button', {name: 'None'}));
    expect(subjects()).toEqual([]);
    await user.click(getByRole(items, 'checkbox', {name: 'Echo'}));
    await user.click(getByRole(items, 'checkbox', {name: 'Item 9'}));

    expect(subjects()).toEqual(['Item 9', 'Echo']);
    await waitFor(() => expect(address()).toBe('?engines=only:b,e'));
    await user.click(getByRole(items, 'button', {name: 'All'}));
    expect(subjects()).toEqual(largeNames);
    await waitFor(() => expect(address()).toBe(''));
  });

  it('shows only what its search finds', async () => {
    const {root, user, subjects} = await openTable({yaml: large});
    const menu = await openMenu(root, 'Compare');
    const items = getByRole(menu, 'group', {name: 'Items'});
    expect(queryByRole(items, 'button', {name: 'Only these'})).toBeNull();
    await user.type(getByRole(items, 'searchbox'), 'ITEM');
    expect(boxesOf(menu, 'Items')).toEqual(['+ Item 10', '+ Item 9']);
    await user.click(getByRole(items, 'button', {name: 'Only these'}));

    expect(subjects()).toEqual(['Item 10', 'Item 9']);
    await user.clear(getByRole(items, 'searchbox'));
    expect(boxesOf(menu, 'Items').filter((box) => box[0] === '+')).toEqual([
      '+ Item 10',
      '+ Item 9',
    ]);
  });

  it('hides a subject and criteria, and shows them again', async () => {
    const page = await openTable();
    const before = page.rows();
    const menu = await openMenu(page.root);
    const box = (name: string) => getByRole(menu, 'checkbox', {name});

    await page.user.click(box('Odd'));
    await page.user.click(box('Memory'));
    await page.user.click(box('Maker'));
    expect(page.rows()).toEqual([
      ' | Speed | Isolation',
      'Name | Start-up | Kernel',
      'Slow | 1 h | yes best',
      'Fast | 45 s best | no',
      'Fine | 3 min Note 1 | no',
    ]);
    expect(page.status()).toBe('3 of 4 items. 2 of 4 criteria.');
    expect(boxesOf(menu, 'Criteria')).toEqual([
      '+ Start-up',
      '- Memory',
      '+ Kernel',
      '- Maker',
    ]);

    await page.user.click(box('Odd'));
    await page.user.click(box('Memory'));
    await page.user.click(box('Maker'));
    expect(page.rows()).toEqual(before);
    expect(page.status()).toBe('');
  });

  it.each(['only:b,e', 'hide:a,c,d,f,g'])('reads %s', async (state) => {
    history.replaceState(null, '', `/?engines=${state}`);
    const {subjects} = await openTable({yaml: large});

    await waitFor(() => expect(subjects()).toEqual(['Item 9', 'Echo']));
  });

  it('calls the subjects what the dataset calls them', async () => {
    const subjects = Array.from(
      {length: 7},
      (_, index) => `  s${index}: {name: Engine ${index}, values: {x: yes}}`,
    );
    const {root} = await openTable({
      yaml: `title: T
subjectNoun: {one: engine, other: engines}
criteria: {x: {name: X, type: support}}
subjects:
${subjects.join('\n')}
`,
      typed: {controls: 'all'},
    });
    const menu = await openMenu(root, 'Compare');

    getByRole(menu, 'group', {name: 'Engines'});
    getByRole(menu, 'searchbox', {name: 'Find'});
  });

  it('has of 1,000 subjects those in sight, and arrow keys lead to all', async () => {
    const lines = Array.from(
      {length: 1000},
      (_, at) => `  s${at}: {name: S${at}, values: {x: y}}`,
    );
    const {root, user} = await openTable({
      yaml: `title: T\ncriteria: {x: {name: X, type: text}}\nsubjects:\n${lines.join('\n')}\n`,
    });
    const menu = await openMenu(root, 'Compare');
    const items = getByRole(menu, 'group', {name: 'Items'});
    const list = getByRole(items, 'list');
    const boxes = () => getAllByRole<HTMLInputElement>(list, 'checkbox');
    const stops = () => boxes().filter(({tabIndex}) => tabIndex === 0);
    expect(boxes().length).toBeLessThan(30);
    expect(stops().map(({labels}) => labels?.[0]?.title)).toEqual(['S0']);

    stops()[0]?.focus();
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(stops().map(({labels}) => labels?.[0]?.title)).toEqual(['S1']);
    await user.keyboard('{End}');
    expect(stops().map(({labels}) => labels?.[0]?.title)).toEqual(['S999']);
    expect(document.activeElement).toBe(stops()[0]);
    expect(boxes().length).toBeLessThan(30);
    expect(
      document.activeElement?.closest('li')?.ariaPosInSet ??
        document.activeElement?.closest('li')?.getAttribute('aria-posinset'),
    ).toBe('1000');
  });
});

describe('Filter', () => {
  it('offers the words of scales and lists with their counts, and states', async () => {
    const {root} = await openTable({yaml: large});
    const menu = await openMenu(root, 'Filter');

    expect(boxesOf(menu, 'Runs on')).toEqual([
      '- Linux (3)',
      '- macOS (2)',
      '- none (1)',
      '- unknown (1)',
      '- n/a (1)',
    ]);
    expect(boxesOf(menu, 'Kernel')).toEqual([
      '- no (2)',
      // One side of a dispute is enough.
      '- yes (3)',
      '- unknown (1)',
      '- n/a (1)',
      '- disputed (1)',
    ]);
    expect(boxesOf(menu, 'Time')).toEqual(['- unknown (1)']);
  });

  it('takes several choices of a criterion, and all criteria at once', async () => {
    const {root, user, subjects, status} = await openTable({yaml: large});
    const menu = await openMenu(root, 'Filter');
    const box = (group: string, name: string) =>
      getByRole(getByRole(menu, 'group', {name: group}), 'checkbox', {name});
    await user.click(box('Kernel', 'yes (3)'));
    expect(subjects()).toEqual(['Item 10', 'Delta', 'Golf']);
    await user.click(box('Kernel', 'unknown (1)'));
    expect(subjects()).toEqual(['Item 10', 'Item 9', 'Delta', 'Golf']);
    // Of the four that are left.
    await user.click(box('Runs on', 'Linux (3)'));
    expect(subjects()).toEqual(['Item 10', 'Item 9', 'Golf']);
    expect(status()).toBe('3 of 7 items.');
    await waitFor(() =>
      expect(address()).toBe(
        '?engines=where:kernel,~3,?unknown;where:runs,=Linux',
      ),
    );
    expect(chipsOf(root)).toEqual([
      'Kernel: yes or unknown ×',
      'Runs on: Linux ×',
    ]);
    await user.click(box('Kernel', 'yes (2)'));
    expect(subjects()).toEqual(['Item 9']);
  });

  it('counts what each choice would show with the filters of the others', async () => {
    const {root, user} = await openTable({yaml: large});
    const menu = await openMenu(root, 'Filter');
    const groupOf = (name: string) => getByRole(menu, 'group', {name});
    await user.click(
      getByRole(groupOf('Runs on'), 'checkbox', {name: 'none (1)'}),
    );

    // Its own choices stay what they were, to choose another one as well.
    expect(boxesOf(menu, 'Runs on')).toEqual([
      '- Linux (3)',
      '- macOS (2)',
      '+ none (1)',
      '- unknown (1)',
      '- n/a (1)',
    ]);
    expect(boxesOf(menu, 'Kernel')).toEqual([
      '- no (1)',
      '- yes (0)',
      '- unknown (0)',
      '- n/a (0)',
      '- disputed (0)',
    ]);
    expect(groupOf('Kernel').querySelectorAll('[data-none]')).toHaveLength(4);

    await user.type(getByRole(menu, 'searchbox'), 'nothing at all');
    expect(boxesOf(menu, 'Kernel').every((text) => text.endsWith('(0)'))).toBe(
      true,
    );
  });

  it.each([
    [
      'where:kernel,=yes,=partial,?unknown',
      ['Item 10', 'Item 9', 'Delta', 'Golf'],
    ],
    ['where:kernel,yes', ['Item 10', 'Delta', 'Golf']],
    ['where:kernel,?disputed', ['Delta']],
    ['where:runs,?na', ['Delta']],
    ['where:runs,=macOS', ['Item 10', 'Årø']],
    ['where:runs,mac', ['Item 10', 'Årø']],
    ['where:time,< 3 s,?unknown', ['Item 10', 'Item 9', 'Årø']],
    ['where:kernel,=perhaps', largeNames],
    ['where:runs,=Plan 9', largeNames],
  ])('reads %s', async (state, expected) => {
    history.replaceState(
      null,
      '',
      `/?engines=diff;${encodeURIComponent(state)}`,
    );
    const {root, subjects} = await openTable({yaml: large});
    await waitFor(() =>
      expect(queryByRole(root, 'button', {name: 'Reset'})).not.toBeNull(),
    );

    await waitFor(() => expect(subjects()).toEqual(expected));
  });

  it('clears one, by its button or its chip, and all', async () => {
    history.replaceState(
      null,
      '',
      '/?engines=q:item;where:kernel,~3,?unknown;where:time,%3C+3+s',
    );
    const {root, user, subjects, button} = await openTable({yaml: large});
    await waitFor(() => expect(subjects()).toEqual(['Item 10']));
    expect(chipsOf(root)).toEqual([
      'Find an item: item ×',
      'Kernel: yes or unknown ×',
      'Time: < 3 s ×',
    ]);
    await user.click(button('Remove filter: Time: < 3 s'));
    expect(subjects()).toEqual(['Item 10', 'Item 9']);
    expect(document.activeElement).toBe(button('Remove filter: Kernel'));

    const menu = await openMenu(root, 'Filter');
    await user.click(getByRole(menu, 'button', {name: 'Clear Kernel'}));
    expect(chipsOf(root)).toEqual(['Find an item: item ×']);
    expect(boxesOf(menu, 'Kernel').filter((box) => box[0] === '+')).toEqual([]);
    await user.click(getByRole(menu, 'button', {name: 'Clear all filters'}));
    expect(subjects()).toEqual(largeNames);
    expect(chipsOf(root)).toEqual([]);
    expect((await searchBoxOf(root)).value).toBe('');
  });

  it('finds what is unknown in two clicks', async () => {
    const {root, user, subjects, button} = await openTable({yaml: large});
    await user.click(button('Filter'));
    const menu = await findByRole(root, 'dialog', {name: 'Filter'});
    await user.click(
      getByRole(getByRole(menu, 'group', {name: 'Time'}), 'checkbox', {
        name: 'unknown (1)',
      }),
    );

    expect(subjects()).toEqual(['Item 9']);
  });

  it.each([
    ['Start-up', '< 1 h', ['Fast', 'Fine']],
    ['Start-up', '0.05 h..2 h', ['Slow', 'Fine']],
    ['Start-up', '>= 3', ['Slow', 'Fine']],
    ['Memory', '<= 1 GiB', ['Slow', 'Odd']],
    ['Memory', '1 GB..', ['Fast', 'Odd']],
    ['Maker', 'u', ['Slow', 'Fast', 'Odd', 'Fine']],
    ['Maker', 'them', []],
  ])('filters %s by "%s"', async (criterion, text, subjects) => {
    const page = await openTable();
    const menu = await openMenu(page.root, 'Filter');
    const field = getByRole<HTMLInputElement>(menu, 'textbox', {
      name: `Filter ${criterion}`,
    });
    await page.user.type(field, text);

    expect(page.subjects()).toEqual(subjects);
    expect(field.getAttribute('aria-invalid')).not.toBe('true');
    expect(field.value).toBe(text);
  });

  it('writes the unit next to a bound', async () => {
    const {root} = await openTable();
    const menu = await openMenu(root, 'Filter');
    const bounds = [...menu.querySelectorAll('[data-bound]')].map(
      ({textContent}) => textContent,
    );

    expect(bounds).toEqual(['min', 'GiB']);
  });

  const kinds = `
title: Kinds
criteria:
  time: {name: Time, type: duration, better: lower}
  price: {name: Price, type: money, currency: USD}
  count: {name: Count, type: number}
  since: {name: Since, type: date}
  release: {name: Release, type: version}
subjects:
  old: {name: Old, values: {time: 900 ms, price: $0.05, count: 5, since: '1999-06', release: '1.9'}}
  new: {name: New, values: {time: 2 s, price: $0.2, count: 300000, since: '2026-06', release: '1.10'}}
`;

  it.each([
    ['Time', '> 1', 'New'],
    ['Time', '> 1000 ms', 'New'],
    ['Price', '>= $0.1', 'New'],
    ['Price', '>= 0.1', 'New'],
    ['Count', '>= 200k', 'New'],
    ['Since', '> 2000', 'New'],
    ['Since', '1999', 'Old'],
    ['Since', '2026-01..2026-06', 'New'],
    ['Release', '>= 1.10', 'New'],
    ['Release', '< 1.10', 'Old'],
  ])('filters %s by "%s"', async (criterion, text, subject) => {
    const page = await openTable({yaml: kinds});
    const menu = await openMenu(page.root, 'Filter');
    const field = getByRole(menu, 'textbox', {name: `Filter ${criterion}`});
    await page.user.type(field, text);

    expect(page.subjects()).toEqual([subject]);
    expect(field.getAttribute('aria-invalid')).toBe('false');
    expect(descriptionOf(field).textContent).toBe('');
  });

  it.each([
    ['Time', 'quick', '“quick” is not a number. Write a bound such as < 2 s.'],
    [
      'Time',
      '< 1 parsec',
      '“parsec” is not a unit of this column. Write ns, µs, ms, s, min, h, d, or week.',
    ],
    ['Time', '5 s..1 s', 'The range ends before it starts. Write 1 s..5 s.'],
    ['Price', '5 €', '“€” is not a unit of this column. Write USD or $.'],
    ['Count', '5 s', 'Remove “s”: the numbers of this column have no unit.'],
    [
      'Since',
      '> soon',
      '“soon” is not a date. Write a year, month or day, such as >= 2026-06.',
    ],
    [
      'Release',
      'latest',
      '“latest” is not a version. Write one such as >= 1.10.',
    ],
  ])('says why it cannot read %s "%s"', async (criterion, text, message) => {
    const page = await openTable({yaml: kinds});
    const menu = await openMenu(page.root, 'Filter');
    const field = getByRole(menu, 'textbox', {name: `Filter ${criterion}`});
    const description = descriptionOf(field);
    await page.user.type(field, text);

    await waitFor(() => expect(description.textContent).toBe(message));
    expect(description.getAttribute('aria-live')).toBe('polite');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(page.subjects()).toEqual(['Old', 'New']);
    await page.user.clear(field);
    expect(field.getAttribute('aria-invalid')).toBe('false');
    expect(description.textContent).toBe('');
  });

  it('says why it cannot read what the address contains', async () => {
    history.replaceState(null, '', '/?engines=where:startup,quick');
    const page = await openTable();
    const menu = await openMenu(page.root, 'Filter');
    const field = getByRole<HTMLInputElement>(menu, 'textbox', {
      name: 'Filter Start-up',
    });
    await waitFor(() => expect(field.value).toBe('quick'));

    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(descriptionOf(field).textContent).toMatch(/^“quick” is not/);
    await page.user.click(page.button('Reset'));
    await openMenu(page.root, 'Filter');
    expect(field.getAttribute('aria-invalid')).toBe('false');
    expect(descriptionOf(field).textContent).toBe('');
  });
});

describe('Export', () => {
  /** What is handed to the reader as files from now on. */
  function watchDownloads(): Promise<string>[] {
    const files: Promise<string>[] = [];
    const blobs = new Map<string, Blob>();
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        const url = `blob:${blobs.size}`;
        blobs.set(url, blob);
        return url;
      },
      revokeObjectURL: (url: string) => blobs.delete(url),
    });
    jest
      .spyOn(HTMLAnchorElement.prototype, 'click')
      .mockImplementation(function (this: HTMLAnchorElement) {
        const blob = blobs.get(this.href);
        files.push(describeFile(this.download, blob));
      });
    return files;
  }

  async function describeFile(name: string, blob?: Blob): Promise<string> {
    return `${name}, ${blob?.type}\n${blob ? await readText(blob) : 'gone'}`;
  }

  function readText(blob: Blob): Promise<string> {
    return new Promise((resolve, reject) => {
      const reader = new FileReader();
      reader.addEventListener('load', () => resolve(String(reader.result)));
      reader.addEventListener('error', () => reject(reader.error));
      reader.readAsText(blob);
    });
  }

  /** A table with something chosen, filtered, ordered, marked and compared. */
  async function openChosen(): Promise<OpenTable> {
    history.replaceState(
      null,
      '',
      '/?engines=sort:startup;hide:odd;without:maker;base:fine',
    );
    const page = await openTable();
    await waitFor(() => expect(page.rows()[2]).toContain('4 times shorter'));
    return page;
  }

  it('saves CSV in two clicks', async () => {
    const files = watchDownloads();
    const {root, user, button} = await openTable({yaml: large});
    await user.click(button('Export'));
    await findByRole(root, 'dialog', {name: 'Export'});
    await user.click(button('Download CSV'));

    expect(await Promise.all(files)).toEqual([
      expect.stringMatching(/^engines\.csv, text\/csv\n,Runs on,Kernel,Time/),
    ]);
  });

  it('copies what is shown as Markdown, and says so', async () => {
    const page = await openChosen();
    const panel = await openMenu(page.root, 'Export');
    await page.user.click(
      getByRole(panel, 'button', {name: 'Copy as Markdown'}),
    );

    expect(await navigator.clipboard.readText()).toBe(
      [
        '|  | Speed: Start-up | Speed: Memory | Isolation: Kernel |',
        '| --- | --- | --- | --- |',
        '| Fast | 45 s | 2 GB | no |',
        '| Fine | 3 min | n/a | no |',
        '| Slow | 1 h | 500 MB | yes |',
      ].join('\n'),
    );
    await waitFor(() => expect(page.status()).toBe('Copied'));
  });

  it('hands over what is shown as CSV and as JSON', async () => {
    const files = watchDownloads();
    const page = await openChosen();
    const panel = await openMenu(page.root, 'Export');
    await page.user.type(await searchBoxOf(page.root), 'no 2');
    fireEvent.click(getByRole(panel, 'button', {name: 'Download CSV'}));
    fireEvent.click(getByRole(panel, 'button', {name: 'Download JSON'}));
    await waitFor(() => expect(files).toHaveLength(2));

    expect(await Promise.all(files)).toEqual([
      'engines.csv, text/csv\n,Start-up,"Start-up, compared with Fine",Memory,Kernel\r\nFast,45 s,4 times shorter,2 GB,no',
      `engines.json, application/json
[
  {
    "name": "Fast",
    "values": [
      {
        "criterion": "Start-up",
        "value": "45 s"
      },
      {
        "criterion": "Start-up, compared with Fine",
        "value": "4 times shorter"
      },
      {
        "criterion": "Memory",
        "value": "2 GB"
      },
      {
        "criterion": "Kernel",
        "value": "no"
      }
    ]
  }
]`,
    ]);
  });

  it('copies columns of subjects where the page shows these', async () => {
    const page = await openChosen();
    const panel = await openMenu(page.root, 'Export');
    await page.user.click(await optionOf(page.root, 'Swap rows and columns'));
    await page.user.click(
      getByRole(panel, 'button', {name: 'Copy as Markdown'}),
    );

    expect(await navigator.clipboard.readText()).toBe(
      [
        '|  | Fast | Fine | Slow |',
        '| --- | --- | --- | --- |',
        '| Speed: Start-up | 45 s | 3 min | 1 h |',
        '| Speed: Memory | 2 GB | n/a | 500 MB |',
        '| Isolation: Kernel | no | no | yes |',
      ].join('\n'),
    );
  });

  it('gives a file a row for each subject, though transposed', async () => {
    const files = watchDownloads();
    const page = await openChosen();
    const panel = await openMenu(page.root, 'Export');
    await page.user.click(await optionOf(page.root, 'Swap rows and columns'));
    fireEvent.click(getByRole(panel, 'button', {name: 'Download CSV'}));
    await waitFor(() => expect(files).toHaveLength(1));

    expect(await Promise.all(files)).toEqual([
      'engines.csv, text/csv\n,Start-up,"Start-up, compared with Fine",Memory,Kernel\r\nFast,45 s,4 times shorter,2 GB,no\r\nFine,3 min,,n/a,no\r\nSlow,1 h,20 times as long,500 MB,yes',
    ]);
  });
});
