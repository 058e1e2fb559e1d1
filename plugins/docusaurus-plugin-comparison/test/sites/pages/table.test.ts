import fs from 'node:fs';
import path from 'node:path';
import type {Locator, Page} from 'playwright-core';
import {cellIn} from '../../support/findCell.js';
import {accessibilityTree} from '../../support/accessibilityTree.js';
import {findViolations} from '../../support/findViolations.js';
import {usePages, type OpenOptions} from '../../support/pages.js';
import type {Site} from '../../support/site.js';
import {setUpSite} from '../../support/setUpSite.js';
import {longCsv} from './longCsv.js';

const own = setUpSite(new URL('fixtures/tables', import.meta.url), {
  files: {'docs/long.csv': longCsv},
  prepare: wrapTable,
});
const {pages} = own;

/** Wraps the table as a site would, with Docusaurus' own command. */
async function wrapTable(site: Site): Promise<void> {
  const {code, output} = await site.cli([
    'swizzle',
    'docusaurus-plugin-comparison',
    'ComparisonTable',
    '--wrap',
    '--typescript',
  ]);
  expect({code, output}).toEqual({code: 0, output});
  const file = 'src/theme/ComparisonTable/index.tsx';
  const wrap = site.read(file);
  expect(wrap).toContain('<ComparisonTable {...props} />');
  site.write(
    file,
    wrap.replace(
      '<ComparisonTable {...props} />',
      '<section data-wrap="">$&</section>',
    ),
  );
}

/** Opens a page and waits until the tables that it shows can be used. */
async function open(
  address: string,
  {
    isEnhanced = true,
    ...options
  }: OpenOptions & {readonly isEnhanced?: boolean} = {},
): Promise<Page> {
  const page = await own.open(address, options);
  if (isEnhanced && options.javaScriptEnabled !== false) {
    await page.locator('[data-enhanced]').first().waitFor({state: 'attached'});
    for (const table of await page.locator('.comparison-table').all()) {
      if (await table.isVisible()) {
        await approach(table);
      }
    }
  }
  return page;
}

/** Comes near a table with the keyboard, and waits for what is loaded then. */
async function approach(table: Locator): Promise<void> {
  const button = table.getByRole('button').first();
  await button.focus();
  await table.locator('[data-mark=links]').waitFor({state: 'attached'});
  await button.blur();
}

function tableOf(page: Page, name: string): Locator {
  return page.locator('.comparison-table').filter({
    has: page.getByRole('table', {name}),
  });
}

/**
 * The names of the subjects that are not hidden, in their order. A browser need
 * not lay out the rows out of sight, so they are found by their role.
 */
function subjectsOf(table: Locator): Promise<string[]> {
  // By the styles of all that they are in: while a browser skips a row that is
  // out of sight, some versions call it hidden, which no reader would.
  return table.locator('th[data-subject]').evaluateAll((heads) =>
    heads
      .filter((head) => {
        let at: Element | null = head;
        while (at && getComputedStyle(at).display !== 'none') {
          at = at.parentElement;
        }
        return at === null;
      })
      .map((head) => head.textContent),
  );
}

function criteriaOf(table: Locator): Promise<string[]> {
  return table
    .locator('th[data-criterion]')
    .getByRole('button')
    .allTextContents();
}

function sortBy(table: Locator, name: string): Locator {
  return table.getByRole('button', {name: new RegExp(`^${name}`)});
}

/** Opens the one menu of a small table, unless it is open. */
async function openOptions(table: Locator): Promise<void> {
  const button = table.getByRole('button', {name: 'Options'});
  if ((await button.getAttribute('aria-expanded')) === 'false') {
    await button.click();
  }
  await table.getByRole('dialog', {name: 'Options'}).waitFor();
}

async function compareWith(table: Locator, subject: string): Promise<void> {
  await openOptions(table);
  await table.getByRole('combobox', {name: 'Baseline'}).selectOption(subject);
}

describe('order', () => {
  it('is shown on every button before the first press', async () => {
    const page = await open('');
    const marks = (name: string) =>
      tableOf(page, name)
        .locator('[data-mark=order]')
        .evaluateAll((all: HTMLElement[]) =>
          all.map(({dataset}) => dataset['sign']),
        );
    expect(await marks('As rows')).toEqual(['↕', '↕', '↕', '↕', '↕', '↕']);
    expect(await marks('As columns')).toEqual(['↕', '↕', '▼', '↕', '↕', '↕']);
  });

  it('goes up, down and back, with what is missing last both ways', async () => {
    const page = await open('');
    const table = tableOf(page, 'As rows');
    const button = sortBy(table, 'Start-up time');
    await button.click();
    expect(await subjectsOf(table)).toEqual(named('Fast Fine Slow Odd'));
    await button.click();
    expect(await subjectsOf(table)).toEqual(named('Slow Fine Fast Odd'));
    await button.click();
    expect(await subjectsOf(table)).toEqual(named('Slow Fast Odd Fine'));
    expect(await table.locator('[aria-sort]').count()).toBe(0);
  });

  it('takes further criteria with Shift, and says which', async () => {
    const page = await open('');
    const table = tableOf(page, 'As rows');
    await sortBy(table, 'Level').click();
    await sortBy(table, 'Memory').click({modifiers: ['Shift']});
    expect(await subjectsOf(table)).toEqual(named('Slow Fast Fine Odd'));
    await sortBy(table, 'Memory').click({modifiers: ['Shift']});
    expect(await subjectsOf(table)).toEqual(named('Fast Slow Fine Odd'));
    expect(await table.locator('[aria-sort]').count()).toBe(1);
    expect(await table.getByRole('status').textContent()).toBe(
      'Sorted by Level (ascending) and Memory (descending).',
    );
  });

  it('is made by keyboard alone, and the focus stays', async () => {
    const page = await open('');
    const table = tableOf(page, 'As columns');
    const button = sortBy(table, 'Start-up time');
    await button.focus();
    await page.keyboard.press('Enter');
    expect(await subjectsOf(table)).toEqual(named('Fast Fine Slow Odd'));
    expect(await button.evaluate((each) => each.matches(':focus'))).toBe(true);
  });

  it('of one table leaves the other on the page as it is', async () => {
    const page = await open('');
    const columns = tableOf(page, 'As columns');
    expect(await subjectsOf(columns)).toEqual(named('Fast Odd Slow Fine'));
    await sortBy(tableOf(page, 'As rows'), 'Start-up time').click();
    expect(await subjectsOf(columns)).toEqual(named('Fast Odd Slow Fine'));
  });
});

describe('a button that is pressed before its script is loaded', () => {
  it('does then what it says', async () => {
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    let held = 0;
    const page = await open('', {
      prepare: (each) =>
        void each.route('**/*.js', async (route) => {
          const response = await route.fetch();
          // Only the script that gives a table its buttons sets this.
          if (/dataset\.enhanced=/.test(await response.text())) {
            held += 1;
            await released;
          }
          await route.fulfill({response});
        }),
      hasScripts: false,
      isEnhanced: false,
    });
    await page.locator('html[data-has-hydrated=true]').waitFor({
      state: 'attached',
    });
    const table = tableOf(page, 'As columns');
    await table.getByRole('button', {name: 'Options'}).click();

    expect(held).toBe(1);
    expect(await page.getByRole('dialog').count()).toBe(0);
    release();
    await table.getByRole('dialog', {name: 'Options'}).waitFor();
  });
});

describe('narrowing', () => {
  it('filters by words of a subject and of its values', async () => {
    const page = await open('');
    const table = tableOf(page, 'As rows');
    await openOptions(table);
    const box = table.getByRole('searchbox');
    await box.fill('partial');
    expect(await subjectsOf(table)).toEqual(named('Odd'));
    await box.fill('FINE middle');
    expect(await subjectsOf(table)).toEqual(named('Fine'));
    await box.fill('');
    expect(await subjectsOf(table)).toHaveLength(4);
  });

  it('filters figures by bounds in any unit, and words by choice', async () => {
    const page = await open('');
    const table = tableOf(page, 'As rows');
    await openOptions(table);
    const startup = table.getByRole('textbox', {name: 'Filter Start-up time'});
    await startup.fill('< 1 h');
    expect(await subjectsOf(table)).toEqual(named('Fast Fine'));
    await startup.fill('0.05 h..2 h');
    expect(await subjectsOf(table)).toEqual(named('Slow Fine'));
    await startup.fill('quick');
    await startup.blur();
    expect(await startup.getAttribute('aria-invalid')).toBe('true');
    expect(await subjectsOf(table)).toHaveLength(4);
    await startup.fill('');
    await table.getByRole('checkbox', {name: 'no (2)'}).check();
    expect(await subjectsOf(table)).toEqual(named('Fast Fine'));
  });

  it('shows only differences, chosen criteria and chosen subjects', async () => {
    const page = await open('');
    const table = tableOf(page, 'As rows');
    await openOptions(table);
    await table.getByRole('checkbox', {name: 'Only differences'}).check();
    expect(await criteriaOf(table)).not.toContainEqual(
      expect.stringContaining('Maker'),
    );
    await table.getByRole('checkbox', {name: 'Memory'}).uncheck();
    await table.getByRole('checkbox', {name: 'Odd engine'}).uncheck();
    expect(await subjectsOf(table)).toEqual(named('Slow Fast Fine'));
    expect(await criteriaOf(table)).toHaveLength(3);
    expect(
      await table.locator('tbody tr').first().getByRole('cell').count(),
    ).toBe(3);
    expect(await table.getByRole('status').textContent()).toContain(
      '3 of 4 items. 3 of 5 criteria.',
    );
    await table.getByRole('button', {name: 'Reset'}).click();
    expect(await criteriaOf(table)).toHaveLength(5);
  });

  it('compares with a baseline, in words', async () => {
    const page = await open('');
    const table = tableOf(page, 'As rows');
    await compareWith(table, 'fine');
    const marks = async (subject: string) => {
      const cells = table.locator(`tr:has(> [data-subject=${subject}]) td`);
      const texts = await cells.allTextContents();
      return texts.map((text) => text.replaceAll('\u00a0', ' '));
    };
    await table.locator('[data-mark=comparison]').first().waitFor();
    expect(await marks('fast')).toEqual([
      '45 s ★ best 4 times shorter',
      '2 GB',
      'no',
      'low',
      'Us',
    ]);
    expect(await marks('slow')).toContain('1 h 20 times as long');
    expect(await marks('fine')).not.toContainEqual(
      expect.stringContaining('times'),
    );
  });

  it('turns rows into columns and back, in whatever order they are', async () => {
    const page = await open('');
    const table = tableOf(page, 'As rows');
    await sortBy(table, 'Start-up time').click();
    const swap = async () => {
      await openOptions(table);
      await table.getByRole('button', {name: 'Swap rows and columns'}).click();
      await page.keyboard.press('Escape');
    };
    await swap();
    expect(
      await table.locator('thead [data-subject]').allTextContents(),
    ).toEqual(named('Fast Fine Slow Odd'));
    expect(
      await table
        .locator('tbody tr:has(> [data-criterion=memory]) td')
        .allTextContents(),
    ).toEqual(['2 GB', 'n/a', '500 MB ★ best', '1 GiB']);
    await table.getByRole('button', {name: 'Speed'}).click();
    expect(await criteriaOf(table)).toHaveLength(3);
    await table.getByRole('button', {name: 'Speed'}).click();
    await swap();
    expect(await table.locator('tbody tr').first().allTextContents()).toEqual([
      'Fast engine45 s ★ best2 GBnolowUs',
    ]);
  });
});

describe('the address', () => {
  it('holds the view, on reload and by Back', async () => {
    const page = await open('');
    const table = tableOf(page, 'As rows');
    await sortBy(table, 'Start-up time').click();
    await page.waitForURL(/engines=sort:startup$/);
    await openOptions(table);
    await table.getByRole('checkbox', {name: 'Only differences'}).check();
    await page.waitForURL(/engines=sort:startup;diff$/);
    await table.getByRole('button', {name: 'Swap rows and columns'}).click();
    await page.waitForURL(/engines=sort:startup;diff;columns$/);
    await page.reload();
    await table.locator('[data-orientation=subjects-as-columns]').waitFor();
    expect(await subjectsOf(table)).toEqual(named('Fast Fine Slow Odd'));
    expect(await criteriaOf(table)).toHaveLength(4);
    await page.goBack();
    await page.goBack();
    await table.locator('[data-orientation=subjects-as-rows]').waitFor();
    expect(await page.evaluate(() => location.search)).toBe(
      '?engines=sort:startup',
    );
    expect(await subjectsOf(table)).toEqual(named('Fast Fine Slow Odd'));
    expect(await criteriaOf(table)).toHaveLength(5);
  });

  it('leads to a cell', async () => {
    const page = await open('#engines.odd.memory');
    expect(await page.locator('td:target').textContent()).toContain('1 GiB');
  });

  it('leads to a cell with a note, without JavaScript too', async () => {
    const page = await open('#engines.fine.startup', {
      javaScriptEnabled: false,
    });
    expect(await page.locator('td:target').textContent()).toContain('3 min');
  });

  it('of a cell is offered where the pointer is', async () => {
    const page = await open('', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await (await cellIn(page, 'engines.odd.memory')).hover();
    await page
      .getByRole('link', {name: 'Link to this value: Odd engine, Memory'})
      .click();
    const copy = page.getByRole('link', {name: 'Copy link'});
    await copy.click();
    await page.getByRole('link', {name: 'Copied'}).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /#engines\.odd\.memory$/,
    );
  });

  it('of a cell is reached by keyboard: arrows lead to the other cells', async () => {
    const page = await open('');
    const table = tableOf(page, 'As rows');
    const focused = () =>
      page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
    await sortBy(table, 'Start-up time').focus();
    await table.locator('[data-mark=links]').waitFor({state: 'attached'});
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('#engines.slow.startup');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('#engines.fast.startup');
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe('#engines.fast.memory');
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('#engines.slow.startup');
    await page.keyboard.press('Enter');
    await page
      .getByRole('dialog', {name: 'Slow engine · Start-up time'})
      .waitFor();
  });

  it('of the line of the data that holds a cell is in its note', async () => {
    const page = await open('');
    const file =
      'https://github.com/us/engines/blob/main/docs/engines.comparison.yaml';
    const lineOf = async (cell: string) => {
      const element = await cellIn(page, cell);
      await element.hover();
      const mark = await element.waitForSelector(
        ':is([data-note], [data-number])',
      );
      await mark.click();
      const edit = page.getByRole('link', {name: 'Edit', exact: true});
      const line = await edit.getAttribute('href');
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({state: 'detached'});
      return line;
    };
    const lines = own.site.read('docs/engines.comparison.yaml').split('\n');
    const odd = lines.findIndex((line) => line.includes('1 GiB')) + 1;
    const long = lines.findIndex((line) => line.includes('3 min')) + 1;
    expect(await lineOf('engines.odd.memory')).toBe(`${file}#L${odd}`);
    expect(await lineOf('engines-2.fine.startup')).toBe(`${file}#L${long}`);
    const table = tableOf(page, 'As rows');
    await openOptions(table);
    await table.getByRole('button', {name: 'Swap rows and columns'}).click();
    await page.keyboard.press('Escape');
    expect(await lineOf('engines.fine.startup')).toBe(`${file}#L${long}`);
    expect(
      await page
        .getByRole('link', {name: 'View the data'})
        .first()
        .getAttribute('href'),
    ).toBe(file);
  });

  it('of the line leads into the file that holds the values', async () => {
    const page = await open('long');
    const cell = await cellIn(page, 'long.s148.memory');
    await cell.hover();
    const mark = await cell.waitForSelector('[data-note]');
    await mark.click();
    expect(
      await page
        .getByRole('link', {name: 'Edit', exact: true})
        .getAttribute('href'),
    ).toBe('https://github.com/us/engines/blob/main/docs/long.csv#L150');
  });

  it('that nobody can read shows the table as the page opens it', async () => {
    const page = await open('?engines=sort:nothing,;hide:%ff;where:x;zzz');
    const table = tableOf(page, 'As rows');
    expect(await subjectsOf(table)).toEqual(named('Slow Fast Odd Fine'));
  });
});

describe('what a reader takes away', () => {
  it('is what is shown: as Markdown, CSV and JSON', async () => {
    const page = await open('', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const table = tableOf(page, 'As rows');
    await openOptions(table);
    await table.getByRole('searchbox').fill('fine');
    await table.getByRole('button', {name: 'Copy as Markdown'}).click();
    await table.getByRole('status').filter({hasText: 'Copied'}).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      [
        '|  | Speed: Start-up time | Speed: Memory | Isolation: Own kernel | Isolation: Level | Maker |',
        '| --- | --- | --- | --- | --- | --- |',
        '| Fine engine | 3 min | n/a | no | middle | Us |',
      ].join('\n'),
    );
    expect(await downloaded(page, table, 'Download CSV')).toBe(
      '\ufeff,Start-up time,Memory,Own kernel,Level,Maker\r\nFine engine,3 min,n/a,no,middle,Us',
    );
    expect(
      JSON.parse(await downloaded(page, table, 'Download JSON')),
    ).toMatchObject({
      version: 1,
      criteria: [{}, {}, {}, {name: 'Level'}, {}],
      subjects: [
        {
          name: 'Fine engine',
          cells: {level: {state: 'value', value: {text: 'middle'}}},
        },
      ],
    });
  });
});

describe('what a reader copies from the page', () => {
  /** Selects from one part of a table to another, and copies. */
  async function copy(page: Page, from: Locator, to: Locator): Promise<Copy> {
    await to.evaluate(
      (end, start) => {
        const range = document.createRange();
        range.setStartBefore(start as Node);
        range.setEndAfter(end);
        getSelection()?.removeAllRanges();
        getSelection()?.addRange(range);
      },
      await from.elementHandle(),
    );
    await page.keyboard.press('ControlOrMeta+c');
    return page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item?.getType(type))?.text();
      return {
        text: (await read('text/plain')) ?? '',
        html: (await read('text/html')) ?? '',
      };
    });
  }

  interface Copy {
    readonly text: string;
    readonly html: string;
  }

  const clipboard = {permissions: ['clipboard-read', 'clipboard-write']};

  it('is the values of a row, without the numbers of notes', async () => {
    const page = await open('', clipboard);
    const row = tableOf(page, 'As rows').getByRole('row').last();
    const {text, html} = await copy(page, row, row);

    expect(text).toBe('Fine engine\t3 min\tn/a\tno\tmiddle\tUs');
    expect(html).toContain(
      '<tr><th>Fine engine</th><td>3 min</td><td><span>n/a</span></td><td>no</td><td>middle</td><td>Us</td></tr>',
    );
  });

  it('has one header row, without signs', async () => {
    const page = await open('?engines=base:slow', clipboard);
    const table = tableOf(page, 'As rows').getByRole('table');
    await table.getByText('80 times shorter').first().waitFor();
    const {text, html} = await copy(page, table, table);

    expect(text).toBe(
      [
        'Name\tStart-up time\tMemory\tOwn kernel\tLevel\tMaker',
        'Slow engine\t1 h\t500 MB\tyes\tlow\tUs',
        'Fast engine\t45 s\t2 GB\tno\tlow\tUs',
        'Odd engine\tunknown\t1 GiB\tpartial\thigh\tUs',
        'Fine engine\t3 min\tn/a\tno\tmiddle\tUs',
      ].join('\n'),
    );
    expect(html).toContain(
      '<tr><th>Name</th><th>Start-up time</th><th>Memory</th>',
    );
    expect(html).not.toMatch(/[↕▲▼★]|<sup|<button/);
  });

  it('is a table with columns of subjects where these are columns', async () => {
    const page = await open('', clipboard);
    const table = tableOf(page, 'As columns').getByRole('table');
    const {text} = await copy(page, table, table);

    expect(text.split('\n').slice(0, 3)).toEqual([
      'Criterion\tFast engine\tOdd engine\tSlow engine\tFine engine',
      'Start-up time\t45 s\tunknown\t1 h\t3 min',
      'Memory\t2 GB\t1 GiB\t500 MB\tn/a',
    ]);
  });

  it('has tabs though the rows of a long table are boxes', async () => {
    const page = await open('long', clipboard);
    const rows = tableOf(page, 'A long one').locator('tbody tr');
    const {text} = await copy(page, rows.first(), rows.nth(1));

    expect(text).toBe(
      'Subject 149\t1 s\t3 MB\tword 149\nSubject 148\t2 s\t2 MB\tword 148',
    );
  });

  it('is text and tables where the selection goes beyond a table', async () => {
    const page = await open('', clipboard);
    const article = page.locator('article');
    const {text, html} = await copy(page, article, article);

    expect(text).toContain(
      'As rows\nName\tStart-up time\tMemory\tOwn kernel\tLevel\tMaker\nSlow engine\t1 h',
    );
    expect(text).toContain('\tUs\nData from 2019, reviewed June 30, 2026.');
    expect(text).toContain('Said | "so", they say. · As of 2019 · A book');
    expect(text).not.toMatch(/[↕▲▼★]|3 min\d|Find an item/);
    expect(html.match(/<table/g)).toHaveLength(2);
  });

  it('is a part of a cell where only that is selected', async () => {
    const page = await open('', clipboard);
    const table = tableOf(page, 'As rows');
    const cell = table.getByRole('cell', {name: '3 min'});
    expect((await copy(page, cell, cell)).text.trim()).toBe('3 min');
  });

  it('has no numbers, signs or controls without JavaScript either', async () => {
    const page = await open('', {
      ...clipboard,
      prepare: (each) => {
        void each.route('**/*.js', (route) =>
          route.fulfill({body: '', contentType: 'text/javascript'}),
        );
      },
      hasScripts: false,
      isEnhanced: false,
    });
    const table = tableOf(page, 'As columns').getByRole('table');
    const {text} = await copy(page, table, table);

    expect(text.split('\n').map((line) => line.split(/ *\t/))).toEqual(
      expect.arrayContaining([
        ['Start-up time', '45 s', 'unknown', '1 h', '3 min'],
        ['Memory', '2 GB', '1 GiB', '500 MB', 'n/a'],
      ]),
    );
  });
});

describe('a note', () => {
  const mark = (page: Page) =>
    tableOf(page, 'As rows').getByRole('link', {name: 'Note 1', exact: true});
  const boxOf = (part: Locator) =>
    part.evaluate((each) => {
      const {left, right, top, bottom} = each.getBoundingClientRect();
      return {left, right, top, bottom};
    });

  it.each([
    {at: 'the top', top: 80, width: 1280},
    {at: 'the middle', top: 350, width: 1280},
    {at: 'the end', top: 660, width: 1280},
    {at: 'the end of a smaller window', top: 660, width: 700},
  ])(
    'is inside the window and near its number at $at',
    async ({top, width}) => {
      const page = await open('', {viewport: {width, height: 720}});
      await page.addStyleTag({content: 'main { padding-block: 800px }'});
      await mark(page).evaluate((each, place) => {
        scrollBy({
          top: each.getBoundingClientRect().top - place,
          behavior: 'instant',
        });
      }, top);
      await mark(page).click();
      const note = await boxOf(page.getByRole('dialog'));
      const number = await boxOf(mark(page));
      const distance = Math.hypot(
        Math.max(note.left - number.right, number.left - note.right, 0),
        Math.max(note.top - number.bottom, number.top - note.bottom, 0),
      );

      expect(distance).toBeLessThanOrEqual(16);
      expect(note.left).toBeGreaterThanOrEqual(0);
      expect(note.top).toBeGreaterThanOrEqual(0);
      expect(note.right).toBeLessThanOrEqual(width);
      expect(note.bottom).toBeLessThanOrEqual(720);
    },
  );

  it.each([
    {width: 600, isSheet: true},
    {width: 601, isSheet: false},
  ])('is a sheet at $width px: $isSheet', async ({width, isSheet}) => {
    const page = await open('', {viewport: {width, height: 800}});
    await mark(page).click();
    const {left, right, bottom} = await boxOf(page.getByRole('dialog'));

    expect(left === 0 && right === width && bottom === 800).toBe(isSheet);
  });

  it('opens at a touch', async () => {
    const page = await open('', {
      viewport: {width: 390, height: 800},
      hasTouch: true,
    });
    await mark(page).tap();

    await page
      .getByRole('dialog', {name: 'Fine engine · Start-up time'})
      .waitFor();
  });

  it('has a number of at least 24 px to press', async () => {
    const page = await open('');
    const misses = await mark(page).evaluate((each) => {
      each.scrollIntoView({block: 'center', behavior: 'instant'});
      const {left, right, top, bottom} = each.getBoundingClientRect();
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      return [
        [-11, -11],
        [-11, 11],
        [11, -11],
        [11, 11],
      ].filter(([right = 0, down = 0]) => {
        const hit = document.elementFromPoint(x + right, y + down);
        return !each.contains(hit);
      });
    });

    expect(misses).toEqual([]);
  });

  it.each(['light', 'dark'] as const)(
    'has no violation that axe finds, %s',
    async (colorScheme) => {
      const page = await open('', {colorScheme});
      await mark(page).click();
      await page.getByRole('dialog').waitFor();

      expect(await findViolations(page, '.comparison-table')).toEqual([]);
    },
  );

  it('is reached by its number without JavaScript, and leads back', async () => {
    const page = await open('', {javaScriptEnabled: false});
    await mark(page).click();
    await page.locator('li[id="engines.note-1"]:target').waitFor();
    await page
      .getByRole('link', {name: 'Back to Fine engine, Start-up time'})
      .first()
      .click();

    await page.locator('td[id="engines.fine.startup"]:target').waitFor();
  });
});

describe('a long table', () => {
  it('is whole in the HTML, in the order of the page, and sorts', async () => {
    const page = await open('long');
    const table = tableOf(page, 'A long one');
    const names = await subjectsOf(table);
    expect(names).toHaveLength(150);
    expect([names[0], names[149]]).toEqual(['Subject 149', 'Subject 74']);
    await sortBy(table, 'Start-up time').click();
    const sorted = await subjectsOf(table);
    expect([sorted[0], sorted[149]]).toEqual(['Subject 0', 'Subject 74']);
  });

  it('is a table to assistive technology, though its rows are boxes', async () => {
    const page = await open('long');
    const table = tableOf(page, 'A long one');
    expect(await table.getByRole('row').count()).toBe(151);
    expect(await table.getByRole('columnheader').count()).toBe(4);
    expect(await table.getByRole('rowheader').count()).toBe(150);
    expect(await table.getByRole('cell').count()).toBe(450);
  });

  it('prints all of its rows', async () => {
    const page = await open('long');
    await page.emulateMedia({media: 'print'});
    const region = page.getByRole('region', {name: 'A long one'});
    const [shown, whole] = await region.evaluate((each) => [
      each.clientHeight,
      each.scrollHeight,
    ]);
    expect(shown).toBe(whole);
    await expect(
      page.getByRole('button', {name: 'Options'}).first().isVisible(),
    ).resolves.toBe(false);
  });
});

describe('the place of a table', () => {
  it.each([
    ['a tab', 'In a tab', 'Two'],
    ['details', 'In details', 'Open me'],
  ])('in %s it works as elsewhere', async (_, name, label) => {
    const page = await open('hidden');
    await page.getByText(label, {exact: true}).click();
    const table = tableOf(page, name);
    await sortBy(table, 'Start-up time').click();
    expect(await subjectsOf(table)).toEqual(named('Fast Fine Slow Odd'));
    await approach(table);
    await openOptions(table);
    await table.getByRole('searchbox').fill('fine');
    expect(await subjectsOf(table)).toEqual(named('Fine'));
  });

  it('on a page that a reader comes to by a link, it is made there', async () => {
    const page = await open('');
    await page.getByRole('link', {name: 'The other page'}).click();
    await page.getByText('Open me').click();
    const table = tableOf(page, 'In details');
    await sortBy(table, 'Start-up time').click();
    expect(await subjectsOf(table)).toEqual(named('Fast Fine Slow Odd'));
    await page.waitForURL(/sort:startup$/);
    await page.goBack();
    await page.goBack();
    await sortBy(tableOf(page, 'As rows'), 'Start-up time').click();
    expect(await subjectsOf(tableOf(page, 'As rows'))).toEqual(
      named('Fast Fine Slow Odd'),
    );
  });

  it('inside of a wrap of the site it works as elsewhere', async () => {
    const page = await open('');
    const wrap = page.locator('[data-wrap]').filter({
      has: page.getByRole('table', {name: 'As rows'}),
    });
    await sortBy(wrap, 'Start-up time').click();
    expect(await subjectsOf(wrap)).toEqual(named('Fast Fine Slow Odd'));
  });

  it('without JavaScript it is whole, with nothing to press', async () => {
    const page = await open('', {javaScriptEnabled: false});
    const table = tableOf(page, 'As columns');
    expect(await subjectsOf(table)).toEqual(named('Fast Odd Slow Fine'));
    expect(await table.getByRole('button').count()).toBe(0);
    expect(await page.getByText('Said | "so", they say.').count()).toBe(2);
    expect(await page.getByText('Data from 2019, reviewed').count()).toBe(2);
  });

  it('a page without one loads nothing of it', async () => {
    const scripts: string[] = [];
    await pages.open(new URL('plain', own.url), {
      prepare: (page) => {
        page.on('request', (request) => {
          if (request.url().endsWith('.js')) {
            scripts.push(request.url());
          }
        });
      },
    });
    const texts = scripts.map((url) =>
      fs.readFileSync(
        path.join(own.site.dir, 'build', new URL(url).pathname),
        'utf8',
      ),
    );
    expect(scripts.length).toBeGreaterThan(1);
    expect(texts.filter((text) => text.includes('data-criterion'))).toEqual([]);
  });
});

describe('the table of contents', () => {
  it('leads to the tables and pictures that ask for an entry', async () => {
    const page = await open('contents');
    const entries = page.locator('.table-of-contents a');
    const told = await entries.evaluateAll((all) =>
      all.map((each) => `${each.textContent}: ${each.getAttribute('href')}`),
    );

    expect(told).toEqual([
      'Tables: #tables',
      'As rows & more: #links.table',
      'Pictures: #pictures',
      'What came when: #timeline',
      'How long they take: #times',
    ]);
    for (const entry of await entries.all()) {
      const id = (await entry.getAttribute('href'))?.slice(1) ?? '';
      expect(await page.locator(`[id="${id}"]`).count()).toBe(1);
    }
  });
});

describe('access', () => {
  const looks = [
    {name: 'light', options: {colorScheme: 'light'}},
    {name: 'dark', options: {colorScheme: 'dark'}},
    {name: 'forced colours', options: {forcedColors: 'active'}},
    {name: '320 px', options: {viewport: {width: 320, height: 800}}},
  ] as const;

  it.each(looks)('axe finds nothing in a table, $name', async ({options}) => {
    const page = await open('', options);
    expect(await findViolations(page, '.comparison-table')).toEqual([]);
    const table = tableOf(page, 'As rows');
    await sortBy(table, 'Start-up time').click();
    await compareWith(table, 'fine');
    await openOptions(table);
    expect(await findViolations(page, '.comparison-table')).toEqual([]);
    await table.getByRole('button', {name: 'Swap rows and columns'}).click();
    await page.keyboard.press('Escape');
    await table.getByRole('button', {name: 'Speed'}).click();
    expect(await findViolations(page, '.comparison-table')).toEqual([]);
  });

  describe.each([1280, 390])('in a window of %i px', (width) => {
    const viewport = {width, height: 800};

    it.each(looks.slice(0, 3))(
      'axe finds nothing in any menu, note and list, $name',
      async ({options}) => {
        const page = await open(
          'long?long=where:startup,%3C 100 s;base:s3;unbeaten:marked',
          {...options, viewport},
        );
        const table = tableOf(page, 'A long one');
        for (const name of ['Compare', 'Filter', 'Export']) {
          const menu = page.getByRole('dialog', {name});
          await table.getByRole('button', {name, exact: true}).click();
          await menu.waitFor();

          expect(await findViolations(page, '.comparison-table')).toEqual([]);
          await page.keyboard.press('Escape');
          await menu.waitFor({state: 'hidden'});
        }

        await page.goto(new URL('.', page.url()).href);
        const first = tableOf(page, 'As rows');
        await first.getByRole('link', {name: 'Note 1'}).first().click();
        await first.getByRole('dialog').waitFor();

        expect(await findViolations(page, '.comparison-table')).toEqual([]);
      },
    );
  });

  it.each(looks)(
    'axe tells every link in a text from the words around it, $name',
    async ({options}) => {
      const page = await open('links', options);
      const found = await findViolations(page, '.comparison-embed');
      expect(found.filter(({id}) => id === 'link-in-text-block')).toEqual([]);
    },
  );

  it('tells a link from the words around it by a line', async () => {
    const page = await open('links');
    const links = await page
      .locator('.comparison-embed')
      .evaluateAll((embeds) =>
        embeds
          .flatMap((embed) => [...embed.querySelectorAll('a')])
          // The number of a note is raised and in brackets, not a word.
          // So is what leads back: a sign. A row of a chart has no text around it.
          .filter(
            (link) =>
              link.dataset['number'] === undefined &&
              link.dataset['value'] === undefined &&
              !link.closest('[data-mark=back]'),
          )
          .flatMap((link) => {
            const text = (link.textContent ?? '').trim();
            const words = link.closest('p, li, dd, td, th')?.cloneNode(true);
            if (!(words instanceof Element)) {
              return [];
            }
            words.querySelectorAll('button').forEach((each) => each.remove());
            const {textDecorationLine: line} = getComputedStyle(link);
            return text === '' || text === words.textContent?.trim()
              ? []
              : [`${text}: ${line}`];
          }),
      );

    const told = [
      'A book',
      'Data (CSV)',
      'Fast engine',
      'Image (SVG, dark)',
      'Image (SVG, light)',
      'Report a value',
      'Slow engine: Start-up time',
      'View the data',
      'a list',
      'a log',
      'announced',
      'engines',
      'the makers',
      'the others',
      'the slow one',
    ];
    expect([...new Set(links)].toSorted()).toEqual(
      told.map((each) => `${each}: underline`),
    );
  });

  it.each(['', 'long'])(
    '/%s does not scroll sideways at 320 px',
    async (address) => {
      const page = await open(address, {viewport: {width: 320, height: 800}});
      const width = () =>
        page.evaluate(() => document.documentElement.scrollWidth);
      expect(await width()).toBe(320);
      await page
        .getByRole('button', {name: address === '' ? 'Options' : 'Filter'})
        .first()
        .click();
      await page.getByRole('dialog').waitFor();
      expect(await width()).toBe(320);
    },
  );

  it('lets a keyboard scroll a region where it scrolls, and only there', async () => {
    const page = await open('', {viewport: {width: 320, height: 800}});
    const region = page.getByRole('region', {name: 'As rows'});
    const waitForTabIndex = async (tabIndex: number) =>
      page.waitForFunction(
        ([each, wanted]) => (each as HTMLElement).tabIndex === wanted,
        [await region.elementHandle(), tabIndex] as const,
      );
    await waitForTabIndex(0);
    await page.setViewportSize({width: 1600, height: 800});
    await waitForTabIndex(-1);
    await page.setViewportSize({width: 320, height: 800});
    await waitForTabIndex(0);
  });

  it('is mirrored in a language that runs from right to left', async () => {
    const page = await open('', {viewport: {width: 320, height: 800}});
    await page.evaluate(() => (document.documentElement.dir = 'rtl'));
    const table = tableOf(page, 'As rows');
    const region = table.getByRole('region');
    await region.evaluate((each) => each.scrollBy(-80, 0));
    const [left, right] = await region.evaluate((each) => {
      const {left: start, right: end} = each.getBoundingClientRect();
      return [start, end];
    });
    const subject = await table
      .locator('[data-subject=slow]')
      .evaluate((each) => each.getBoundingClientRect().right);
    // The first column stays in sight, on the right.
    expect(Math.abs(subject - (right ?? 0))).toBeLessThan(2);
    expect(left).toBeGreaterThanOrEqual(0);
    await sortBy(table, 'Start-up time').focus();
    await table.locator('[data-mark=links]').waitFor({state: 'attached'});
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowLeft');
    expect(
      await page.evaluate(() => document.activeElement?.getAttribute('href')),
    ).toBe('#engines.slow.memory');
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth),
    ).toBe(320);
  });

  // The distances of WCAG 1.4.12.
  const spacing = `* {
    letter-spacing: 0.12em !important;
    line-height: 1.5 !important;
    word-spacing: 0.16em !important;
  }
  p { margin-bottom: 2em !important; }`;

  it.each(['', 'long'])(
    'hides nothing of /%s where a reader spaces the text',
    async (address) => {
      const page = await open(address, {viewport: {width: 320, height: 800}});
      await page.addStyleTag({content: spacing});
      const table = page.locator('.comparison-table').first();
      await table
        .getByRole('button', {name: address === '' ? 'Options' : 'Compare'})
        .click();
      await table.getByRole('checkbox').first().waitFor();
      const cut = await table
        .locator('button, label, legend, caption, th, td, li, p')
        .evaluateAll((each) =>
          each
            .filter(
              (part) =>
                part.scrollWidth > part.clientWidth + 1 ||
                part.scrollHeight > part.clientHeight + 1,
            )
            // The style sheet shows what a hidden caption says.
            .filter((part) => getComputedStyle(part).clipPath === 'none')
            .filter((part) => part.clientWidth > 0)
            .map((part) => part.outerHTML.slice(0, 120)),
        );
      expect(cut).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth),
      ).toBe(320);
    },
  );

  it('shows what is pressed, and stays opaque, in forced colors', async () => {
    const page = await open('', {forcedColors: 'active'});
    const table = tableOf(page, 'As rows');
    const toggle = table.getByRole('button', {name: 'Options'});
    const paint = (part: Locator) =>
      part.evaluate((each) => getComputedStyle(each).backgroundColor);
    const before = await paint(toggle);
    await toggle.click();
    await table.getByRole('dialog').waitFor();
    expect(await paint(toggle)).not.toBe(before);
    await page.keyboard.press('Escape');
    // No value shines through a name that stays in sight.
    expect(await paint(table.locator('[data-subject=slow]'))).toMatch(/^rgb\(/);
    await sortBy(table, 'Memory').focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    expect(
      await sortBy(table, 'Memory').evaluate(
        (each) => getComputedStyle(each).outlineStyle,
      ),
    ).toBe('solid');
  });

  it('moves nothing by itself where a reader wants it so', async () => {
    const page = await open('', {reducedMotion: 'reduce'});
    const table = tableOf(page, 'As rows');
    await sortBy(table, 'Start-up time').click();
    await openOptions(table);
    await table.getByRole('button', {name: 'Swap rows and columns'}).click();
    const moving = await table.evaluate((root) =>
      [root, ...root.querySelectorAll('*')].flatMap((part) => {
        const {
          animationName,
          animationTimeline,
          scrollBehavior,
          transitionProperty: property,
          transitionDuration,
        } = getComputedStyle(part);
        // What moves as far as the page is scrolled stays where it is.
        const isScrolled = animationTimeline.startsWith('--');
        const isStill =
          /^0s(?:, 0s)*$/.test(transitionDuration) || property === 'color';
        return (animationName === 'none' || isScrolled) &&
          scrollBehavior === 'auto' &&
          isStill
          ? []
          : [part.outerHTML.slice(0, 80)];
      }),
    );
    expect(moving).toEqual([]);
  });

  it.each([
    [1280, 56],
    [390, 104],
  ])(
    'has one line over a table: at %d px at most %d px',
    async (width, most) => {
      for (const address of ['', 'long']) {
        const page = await open(address, {viewport: {width, height: 800}});
        const root = page.locator('.comparison-table').first();
        const height = await root.evaluate((each) => {
          // The head moves where the page is scrolled.
          scrollTo({top: 0, behavior: 'instant'});
          const topOf = (selector: string) =>
            each.querySelector(selector)?.getBoundingClientRect().top ?? NaN;
          return topOf('thead') - topOf('div[data-controls]');
        });
        expect(height).toBeGreaterThan(0);
        expect(height).toBeLessThanOrEqual(most);
      }
    },
  );

  it('has controls of at least 24 px', async () => {
    const page = await open('');
    const table = tableOf(page, 'As rows');
    await openOptions(table);
    const sizes = await table
      .locator('button:visible, input:visible, select:visible')
      .evaluateAll((each) =>
        each.map((control) => {
          // A press of its label is one of the box.
          const target = control.closest('label') ?? control;
          const {width, height} = target.getBoundingClientRect();
          return Math.min(width, height);
        }),
      );
    expect(sizes.length).toBeGreaterThan(10);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
  });
});

describe('what Chromium tells assistive technology', () => {
  // As with a screen reader, which alone makes Chromium report rows out of sight.
  const assisted = usePages(['--force-renderer-accessibility']);

  async function openAssisted(address: string): Promise<Page> {
    const page = await assisted.open(new URL(address, own.url));
    await page.locator('[data-enhanced]').first().waitFor();
    return page;
  }

  it('is a table with subjects as rows', async () => {
    const page = await openAssisted('');
    expect(await accessibilityTree(page, 'As rows')).toEqual([
      'table "As rows"',
      '  caption',
      '  rowgroup',
      '    row',
      '      cell',
      '      columnheader "Speed"',
      '      columnheader "Isolation"',
      '      cell',
      '    row',
      '      columnheader "Name"',
      '        button "Name"',
      '      columnheader "Start-up time"',
      '        button "Start-up time"',
      '      columnheader "Memory"',
      '        button "Memory"',
      '      columnheader "Own kernel"',
      '        button "Own kernel"',
      '      columnheader "Level"',
      '        button "Level"',
      '      columnheader "Maker"',
      '        button "Maker"',
      '  row',
      '    rowheader "Slow engine"',
      '    cell "1 h"',
      '    cell "500 MB best"',
      '    cell "yes"',
      '    cell "low"',
      '    cell "Us"',
      '  row',
      '    rowheader "Fast engine"',
      '    cell "45 s best"',
      '    cell "2 GB"',
      '    cell "no"',
      '    cell "low"',
      '    cell "Us"',
      '  row',
      '    rowheader "Odd engine"',
      '    cell "unknown"',
      '    cell "1 GiB"',
      '    cell "partial"',
      '    cell "high best"',
      '    cell "Us"',
      '  row',
      '    rowheader "Fine engine"',
      '    cell "3 min Note 1"',
      '      link "Note 1"',
      '    cell "n/a"',
      '    cell "no"',
      '    cell "middle"',
      '    cell "Us"',
    ]);
  });

  it('is a table with subjects as columns', async () => {
    const page = await openAssisted('');
    expect(await accessibilityTree(page, 'As columns')).toEqual([
      'table "As columns"',
      '  caption',
      '  rowgroup',
      '    row',
      '      columnheader "Criterion"',
      '        button "Criterion"',
      '      columnheader "Fast engine"',
      '      columnheader "Odd engine"',
      '      columnheader "Slow engine"',
      '      columnheader "Fine engine"',
      '  row',
      '    rowheader "Speed"',
      '      button "Speed" expanded',
      '  row',
      '    rowheader "Start-up time"',
      '      button "Start-up time"',
      '    cell "45 s best"',
      '    cell "unknown"',
      '    cell "1 h"',
      '    cell "3 min Note 2"',
      '      link "Note 2"',
      '  row',
      '    rowheader "Memory"',
      '      button "Memory"',
      '    cell "2 GB"',
      '    cell "1 GiB"',
      '    cell "500 MB best"',
      '    cell "n/a"',
      '  row',
      '    rowheader "Isolation"',
      '      button "Isolation" expanded',
      '  row',
      '    rowheader "Own kernel"',
      '      button "Own kernel"',
      '    cell "no"',
      '    cell "partial"',
      '    cell "yes"',
      '    cell "no"',
      '  row',
      '    rowheader "Level"',
      '      button "Level"',
      '    cell "low"',
      '    cell "high best"',
      '    cell "low"',
      '    cell "middle"',
      '  row',
      '    rowheader "Maker"',
      '      button "Maker"',
      '    cell "Us"',
      '    cell "Us"',
      '    cell "Us"',
      '    cell "Us"',
    ]);
  });

  it('is a table where it is long, out of sight too', async () => {
    const page = await openAssisted('long');
    const tree = await accessibilityTree(page, 'A long one');
    expect(tree.slice(0, 13)).toEqual([
      'table "A long one"',
      '  caption',
      '  rowgroup',
      '    row',
      '      columnheader "Name"',
      '        button "Name"',
      '      columnheader "Start-up time"',
      '        button "Start-up time"',
      '      columnheader "Memory"',
      '        button "Memory"',
      '      columnheader "In a word"',
      '        button "In a word"',
      '  rowgroup',
    ]);
    expect(tree.filter((line) => line.endsWith(' row'))).toHaveLength(151);
    expect(tree.slice(-4)).toEqual([
      '      rowheader "Subject 74"',
      '      cell "unknown"',
      '      cell "5 MB"',
      '      cell "word 74"',
    ]);
  });
});

describe('a link to a value for a choice of a dimension', () => {
  const large = (page: Page) =>
    page.getByRole('row', {name: /Large/}).getByRole('cell').first();

  it('opens the table with that choice, from a fact and from a claim', async () => {
    const page = await open('choices?machines=sort:cores');
    expect(await large(page).textContent()).toBe('18 USD');
    await page.getByRole('link', {name: 'About Large, Price (USA)'}).click();
    await page
      .getByRole('link', {name: 'Link to this value', exact: true})
      .click();
    await expectValue('15 USD');
    expect(new URL(page.url()).search).toBe(
      '?machines=sort:cores&machines.region=us',
    );
    await page.locator(':target', {hasText: '15 USD'}).waitFor();
    await page.goBack();
    await expectValue('18 USD');

    await page.getByRole('link', {name: 'How this is known'}).click();
    await page.getByRole('link', {name: 'Large: Price (USA)'}).click();
    await expectValue('15 USD');

    async function expectValue(text: string) {
      await large(page).getByText(text).waitFor();
    }
  });

  it('is the address of the mark without JavaScript', async () => {
    const page = await open('choices', {javaScriptEnabled: false});
    const links = await page.locator('sup[data-mark] a').all();

    expect(
      await Promise.all(links.map((link) => link.getAttribute('href'))),
    ).toEqual(Array(2).fill('?machines.region=us#machines.large.price'));
  });
});

function named(words: string): string[] {
  return words.split(' ').map((word) => `${word} engine`);
}

async function downloaded(
  page: Page,
  table: Locator,
  name: string,
): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    table.getByRole('button', {name}).click(),
  ]);
  return fs.readFileSync(await download.path(), 'utf8');
}
