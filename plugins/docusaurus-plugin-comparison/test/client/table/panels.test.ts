/** @jest-environment jsdom */
import {
  fireEvent,
  getAllByRole,
  getByRole,
  waitFor,
} from '@testing-library/dom';
import {jest} from '@jest/globals';
import {leavePage, openTable, type OpenTable} from './openTable.js';

afterEach(() => {
  leavePage();
  jest.restoreAllMocks();
});

/** Opens what a button controls. */
async function openPanel(page: OpenTable, name: string): Promise<HTMLElement> {
  const panel = panelOf(page, name);
  await page.user.click(page.button(name));
  await waitFor(() => expect(panel.hidden).toBe(false));
  return panel;
}

function panelOf(page: OpenTable, name: string): HTMLElement {
  const id = page.button(name).getAttribute('aria-controls') ?? '';
  const panel = document.getElementById(id);
  if (!panel) {
    throw new Error(`No panel has the id "${id}".`);
  }
  return panel;
}

/** What describes a field. */
function descriptionOf(field: HTMLElement): HTMLElement {
  const id = field.getAttribute('aria-describedby') ?? '';
  const description = document.getElementById(id);
  if (!description) {
    throw new Error(`Nothing has the id "${id}".`);
  }
  return description;
}

describe.each(['Columns and filters', 'Export'])('the button %s', (name) => {
  it('opens its panel and closes it, and says which', async () => {
    const page = await openTable();
    const panel = panelOf(page, name);
    expect(panel.hidden).toBe(true);
    expect(page.button(name).getAttribute('aria-expanded')).toBe('false');

    await openPanel(page, name);
    expect(page.button(name).getAttribute('aria-expanded')).toBe('true');
    await page.user.click(page.button(name));
    await waitFor(() => expect(panel.hidden).toBe(true));
    expect(page.button(name).getAttribute('aria-expanded')).toBe('false');
  });

  it('holds everything once, however often it is opened', async () => {
    const page = await openTable();
    const panel = await openPanel(page, name);
    const html = panel.innerHTML;
    await page.user.click(page.button(name));
    await waitFor(() => expect(panel.hidden).toBe(true));
    await openPanel(page, name);

    expect(panel.innerHTML).toBe(html);
  });
});

describe('Columns and filters', () => {
  it('names every subject and criterion, and a filter for each criterion', async () => {
    const page = await openTable();
    const panel = await openPanel(page, 'Columns and filters');
    const boxesOf = (name: string) =>
      getAllByRole<HTMLInputElement>(
        getByRole(panel, 'group', {name}),
        'checkbox',
      ).map((box) => [box.labels?.[0]?.textContent.trim(), box.checked]);

    expect(boxesOf('Items')).toEqual([
      ['Slow', true],
      ['Fast', true],
      ['Odd', true],
      ['Fine', true],
    ]);
    expect(boxesOf('Criteria')).toEqual([
      ['Start-up', true],
      ['Memory', true],
      ['Kernel', true],
      ['Maker', true],
    ]);
    expect(
      getAllByRole<HTMLInputElement>(panel, 'textbox').map(
        ({ariaLabel, placeholder}) => [ariaLabel, placeholder],
      ),
    ).toEqual([
      ['Filter Start-up', '< 3 min'],
      ['Filter Memory', '< 1 GiB'],
      ['Filter Maker', ''],
    ]);
    const kernel = getByRole<HTMLSelectElement>(panel, 'combobox', {
      name: 'Filter Kernel',
    });
    expect([...kernel.options].map(({text}) => text)).toEqual([
      'any',
      'no',
      'partial',
      'yes',
    ]);
  });

  it('hides a subject, a criterion, and shows them again', async () => {
    const page = await openTable();
    const before = page.rows();
    const panel = await openPanel(page, 'Columns and filters');
    const box = (name: string) => getByRole(panel, 'checkbox', {name});

    await page.user.click(box('Odd'));
    await page.user.click(box('Memory'));
    await page.user.click(box('Maker'));
    expect(page.rows()).toEqual([
      ' | Speed | Isolation',
      ' | Start-up | Kernel',
      'Slow | 1 h | yes best',
      'Fast | 45 s best | no',
      'Fine | 3 min Note 1 | no',
    ]);
    expect(page.status()).toBe('Showing 3 of 4 items and 2 of 4 criteria.');

    await page.user.click(box('Odd'));
    await page.user.click(box('Memory'));
    await page.user.click(box('Maker'));
    expect(page.rows()).toEqual(before);
  });

  it.each([
    ['Start-up', '< 1 h', ['Fast', 'Fine']],
    ['Start-up', '0.05 h..2 h', ['Slow', 'Fine']],
    ['Start-up', '>= 3 min', ['Slow', 'Fine']],
    ['Memory', '<= 1 GiB', ['Slow', 'Odd']],
    ['Memory', '1 GB..', ['Fast', 'Odd']],
    ['Maker', 'u', ['Slow', 'Fast', 'Odd', 'Fine']],
    ['Maker', 'them', []],
  ])('filters %s by "%s"', async (criterion, text, subjects) => {
    const page = await openTable();
    const panel = await openPanel(page, 'Columns and filters');
    const field = getByRole(panel, 'textbox', {name: `Filter ${criterion}`});
    await page.user.type(field, text);

    expect(page.subjects()).toEqual(subjects);
    expect(field.getAttribute('aria-invalid')).not.toBe('true');
  });

  it('filters by one word, and by any', async () => {
    const page = await openTable();
    const panel = await openPanel(page, 'Columns and filters');
    const field = getByRole(panel, 'combobox', {name: 'Filter Kernel'});

    await page.user.selectOptions(field, 'no');
    expect(page.subjects()).toEqual(['Fast', 'Fine']);
    await page.user.selectOptions(field, 'partial');
    expect(page.subjects()).toEqual(['Odd']);
    await page.user.selectOptions(field, 'any');
    expect(page.subjects()).toEqual(['Slow', 'Fast', 'Odd', 'Fine']);
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
    const panel = await openPanel(page, 'Columns and filters');
    const field = getByRole(panel, 'textbox', {name: `Filter ${criterion}`});
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
    ['Time', '< 1', 'Add a unit: ms or s.'],
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
    const panel = await openPanel(page, 'Columns and filters');
    const field = getByRole(panel, 'textbox', {name: `Filter ${criterion}`});
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

  it('says at once why it cannot read what a reader has left', async () => {
    const page = await openTable();
    const panel = await openPanel(page, 'Columns and filters');
    const field = getByRole(panel, 'textbox', {name: 'Filter Start-up'});
    await page.user.type(field, '<');
    expect(descriptionOf(field).textContent).toBe('');
    await page.user.tab();

    expect(descriptionOf(field).textContent).toBe(
      '“<” is not a number. Write a bound such as < 3 min.',
    );
  });

  it('says why it cannot read what the address contains', async () => {
    history.replaceState(null, '', '/?engines=where:startup,quick');
    const page = await openTable();
    const panel = await openPanel(page, 'Columns and filters');
    const field = getByRole(panel, 'textbox', {name: 'Filter Start-up'});

    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(descriptionOf(field).textContent).toMatch(/^“quick” is not/);
    await page.user.click(page.button('Reset'));
    expect(field.getAttribute('aria-invalid')).toBe('false');
    expect(descriptionOf(field).textContent).toBe('');
  });

  it('asks for all filters at once', async () => {
    const page = await openTable();
    const panel = await openPanel(page, 'Columns and filters');
    const field = (name: string) => getByRole(panel, 'textbox', {name});
    await page.user.type(field('Filter Start-up'), '..1 h');
    await page.user.type(field('Filter Memory'), '> 1 GB');

    expect(page.subjects()).toEqual(['Fast']);
    expect(page.status()).toBe('Showing 1 of 4 items and 4 of 4 criteria.');
  });

  it('shows what the address says', async () => {
    history.replaceState(
      null,
      '',
      '/?engines=hide:odd;without:maker;where:startup,..2+h;where:kernel,no',
    );
    const page = await openTable();
    await waitFor(() => expect(page.subjects()).toEqual(['Fast', 'Fine']));
    const panel = await openPanel(page, 'Columns and filters');
    const checked = getAllByRole<HTMLInputElement>(panel, 'checkbox').filter(
      (box) => box.checked,
    );

    expect(checked.map((box) => box.labels?.[0]?.textContent.trim())).toEqual([
      'Slow',
      'Fast',
      'Fine',
      'Start-up',
      'Memory',
      'Kernel',
    ]);
    expect(
      getByRole<HTMLInputElement>(panel, 'textbox', {name: 'Filter Start-up'})
        .value,
    ).toBe('..2 h');
    expect(
      getByRole<HTMLSelectElement>(panel, 'combobox', {name: 'Filter Kernel'})
        .value,
    ).toBe('no');
  });

  it('is emptied by Reset', async () => {
    const page = await openTable();
    const panel = await openPanel(page, 'Columns and filters');
    const field = getByRole<HTMLInputElement>(panel, 'textbox', {
      name: 'Filter Start-up',
    });
    const box = getByRole<HTMLInputElement>(panel, 'checkbox', {name: 'Odd'});
    await page.user.type(field, '< 1 h');
    await page.user.click(box);
    await page.user.click(page.button('Reset'));

    expect([field.value, box.checked]).toEqual(['', true]);
    expect(page.subjects()).toEqual(['Slow', 'Fast', 'Odd', 'Fine']);
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
    await waitFor(() => expect(page.rows()[2]).toContain('▲ better'));
    return page;
  }

  it('copies what is shown as Markdown, and says so', async () => {
    const page = await openChosen();
    const panel = await openPanel(page, 'Export');
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
    const panel = await openPanel(page, 'Export');
    await page.user.type(getByRole(page.root, 'searchbox'), 'no 2');
    fireEvent.click(getByRole(panel, 'button', {name: 'Download CSV'}));
    fireEvent.click(getByRole(panel, 'button', {name: 'Download JSON'}));

    expect(await Promise.all(files)).toEqual([
      'engines.csv, text/csv\n,Start-up,Memory,Kernel\r\nFast,45 s,2 GB,no',
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
    const panel = await openPanel(page, 'Export');
    await page.user.click(page.button('Swap rows and columns'));
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
    const panel = await openPanel(page, 'Export');
    await page.user.click(page.button('Swap rows and columns'));
    fireEvent.click(getByRole(panel, 'button', {name: 'Download CSV'}));

    expect(await Promise.all(files)).toEqual([
      'engines.csv, text/csv\n,Start-up,Memory,Kernel\r\nFast,45 s,2 GB,no\r\nFine,3 min,n/a,no\r\nSlow,1 h,500 MB,yes',
    ]);
  });
});
