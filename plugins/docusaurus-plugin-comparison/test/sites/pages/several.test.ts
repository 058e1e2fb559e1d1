import fs from 'node:fs';
import path from 'node:path';
import type {Locator, Page} from 'playwright-core';
import {setUpSite} from '../../support/setUpSite.js';
import {waitUntilSeen} from '../../support/waitUntilSeen.js';

const built = setUpSite(new URL('fixtures/several', import.meta.url));
const {open} = built;

/** The tables of a page that have a caption, in the order of the page. */
function tablesOf(page: Page, caption: string): Locator {
  return page.locator('.comparison-table').filter({
    has: page.getByRole('table', {name: caption}),
  });
}

function subjectsOf(table: Locator): Promise<string[]> {
  return table.locator('th[data-subject]').allTextContents();
}

/** What is wrong with the ids of a page: those that are there twice or not. */
function findWrongIds(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({id}) => id);
    const refs = [...document.querySelectorAll('main *')].flatMap((each) =>
      ['aria-controls', 'aria-labelledby', 'href'].flatMap((name) => {
        const ref = each.getAttribute(name);
        return name !== 'href'
          ? (ref ?? [])
          : (ref?.match(/^#(.+)/)?.[1] ?? []);
      }),
    );
    return [
      ...ids.filter((id, index) => ids.indexOf(id) !== index),
      ...refs.filter(
        (ref) =>
          !ids.includes(decodeURIComponent(ref)) &&
          !isCell(decodeURIComponent(ref)),
      ),
    ];

    /** A cell gets its id when a link leads there. */
    function isCell(id: string): boolean {
      const [anchor, subject, criterion] = id.split('.');
      const table = document.querySelector(
        `.comparison-table[data-anchor="${anchor}"] table`,
      );
      return [
        `[data-subject="${subject}"]`,
        `[data-criterion="${criterion}"]`,
      ].every((selector) => !!table?.querySelector(selector));
    }
  });
}

describe('several embeds of one dataset on a page', () => {
  const addresses = ['next/together', 'blog', 'next'];

  it.each(addresses)('/%s has each id once, as served', async (address) => {
    const page = await open(address, {javaScriptEnabled: false});

    expect(await findWrongIds(page)).toEqual([]);
  });

  it.each(addresses)('/%s has each id once, in use', async (address) => {
    const page = await open(address);

    expect(await findWrongIds(page)).toEqual([]);
  });

  it('has the same ids for those who come by a link', async () => {
    const served = await open('next/together');
    const page = await open('next');
    await page.getByRole('link', {name: 'all together'}).click();
    await tablesOf(page, 'Two others').waitFor();
    const idsOf = (each: Page) =>
      each
        .locator('main [id]')
        .evaluateAll((all) =>
          all.map(({id}) => id).filter((id) => !/^_?[rR]_/.test(id)),
        );

    expect(await findWrongIds(page)).toEqual([]);
    expect(await idsOf(page)).toEqual(await idsOf(served));
  });

  it('names each by what its author wrote, then by a number', async () => {
    const page = await open('next/together');
    const anchors = await page
      .locator('.comparison-embed')
      .evaluateAll((all) =>
        all.map((each) => (each as HTMLElement).dataset['anchor']),
      );

    expect(anchors).toEqual([
      'all',
      'all-2',
      'engines',
      'engines-2',
      'stacks-2',
      'sources',
      'engines-3',
      'stacks-3',
      'sources-2',
      '比較',
      '中文',
    ]);
  });

  it.each([
    ['next/together', 'As a directive', 'As a component'],
    ['next/together', 'As another', 'In a part'],
    ['blog', 'In the second post', 'In the first post'],
  ])('of /%s orders one, and leaves the other', async (address, one, other) => {
    const page = await open(address);
    const [first, second] = [tablesOf(page, one), tablesOf(page, other)];
    await second
      .first()
      .getByRole('button', {name: /^Start-up/})
      .click();
    await page.waitForURL(/-\d=sort:startup$/);

    expect(await subjectsOf(second.first())).toEqual([
      'Fast engine',
      'Slow engine',
    ]);
    expect(await subjectsOf(first.first())).toEqual([
      'Slow engine',
      'Fast engine',
    ]);
    await page.reload();
    await second.first().locator('[aria-sort]').waitFor();
    expect(await first.first().locator('[aria-sort]').count()).toBe(0);
  });

  it('opens the menu of the table whose button is pressed', async () => {
    const page = await open('next/together');
    const [first, second] = await tablesOf(page, 'In a part').all();
    await second?.getByRole('button', {name: 'Options'}).click();
    await second?.getByRole('dialog', {name: 'Options'}).waitFor();

    expect(await first?.getByRole('checkbox').count()).toBe(0);
    expect(await second?.locator('[data-list] input').count()).toBe(5);
    expect(
      await second?.getByRole('button', {name: 'Download CSV'}).count(),
    ).toBe(1);
  });

  it('leads from a value to the note of its own table', async () => {
    const page = await open('blog');
    const table = tablesOf(page, 'In the first post');
    await table
      .getByRole('link', {name: /^Note \d/})
      .first()
      .click();
    await table.getByRole('link', {name: 'All notes'}).click();

    expect(await table.locator('li:target').count()).toBe(1);
  });
});

describe('a link to a value that is hidden', () => {
  const value = (page: Page, id: string) => page.locator(`[id="${id}"]`);

  function waitForStatus(table: Locator, text: string): Promise<void> {
    return table.getByRole('status').filter({hasText: text}).waitFor();
  }

  it.each([
    ['in a tab', 'In a tab', '#tab.fast.memory', 'The second tab'],
    ['in details', 'In details', '#details.fast.memory', 'Open me'],
  ])('shows it, and says so: %s', async (_, caption, id, opened) => {
    const page = await open(`next/closed${id}`);
    const cell = value(page, id.slice(1));
    await waitUntilSeen(cell);

    await waitForStatus(
      tablesOf(page, caption),
      `Opened to show the linked value: ${opened}.`,
    );
    await page.locator('td:target').waitFor();
    expect(await page.locator('td:target').textContent()).toBe('2 GB');
  });

  it('shows it by a link of the page, and again', async () => {
    const page = await open('next/closed');
    const table = tablesOf(page, 'Open');
    const link = page.getByRole('link', {name: 'To a value that is shown'});
    for (const words of ['slow', '1 h']) {
      await table.getByRole('button', {name: 'Options'}).click();
      await table.getByRole('searchbox').fill(words);
      await page.waitForURL(/open=q:/);
      await page.keyboard.press('Escape');
      await table.locator('[data-subject=fast]').waitFor({state: 'detached'});
      expect(await subjectsOf(table)).toEqual(['Slow engine']);
      await link.click();
      await waitForStatus(
        table,
        'Filters cleared to show the linked value: Find an item.',
      );
      await page.locator('td:target').waitFor();
      await waitUntilSeen(value(page, 'open.fast.memory'));
      expect(page.url()).toMatch(/closed#open\.fast\.memory$/);
    }
  });

  it('leaves the page where it is once the value is hidden again', async () => {
    const page = await open('next/closed#open.fast.memory', {
      viewport: {width: 1280, height: 500},
    });
    const table = tablesOf(page, 'Open');
    await page.locator('td:target').waitFor();
    await table.getByRole('button', {name: 'Options'}).click();
    await table.getByRole('searchbox').fill('slow');
    await page.waitForURL(/open=q:slow$/);
    await page.keyboard.press('Escape');
    const scrolled = await page.evaluate(() => {
      scrollTo(0, 150);
      return scrollY;
    });
    await page.getByRole('button', {name: 'Next'}).hover();
    // The router has learned of the address then.
    await page
      .locator('.navbar a[href^="/?open=q:slow"]')
      .waitFor({state: 'attached'});

    expect(scrolled).toBeGreaterThan(0);
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
    expect(page.url()).toMatch(/closed\?open=q:slow$/);
  });

  it('shows it by a link of another page', async () => {
    const page = await open('next');
    await page.getByRole('link', {name: 'a value in a tab'}).click();

    await waitUntilSeen(value(page, 'tab.fast.memory'));
  });

  it.each([
    ['To a picture', 'picture'],
    ['To a source', 'list.book'],
    ['to one in a tab', 'tab.fast.memory'],
    ['to one in details', 'details.fast.memory'],
  ])('shows what else has an id: %s', async (name, id) => {
    const page = await open('next/closed');
    await page.getByRole('link', {name}).click();

    await waitUntilSeen(value(page, id));
  });
});

describe('the state of a table', () => {
  /** Orders and hides something, as a reader does. */
  async function arrange(page: Page): Promise<void> {
    const table = tablesOf(page, 'All of them');
    await table.getByRole('button', {name: /^Start-up/}).click();
    await table.getByRole('button', {name: 'Options'}).click();
    await table.getByRole('checkbox', {name: 'Memory'}).uncheck();
    await page.waitForURL(/\?engines=sort:startup;without:memory$/);
  }

  const criteriaOf = (page: Page) =>
    tablesOf(page, 'All of them')
      .locator('th[data-criterion]:not([hidden])')
      .evaluateAll((all) =>
        all.map((each) => (each as HTMLElement).dataset['criterion']),
      );

  it('goes along to another version, as far as that has it', async () => {
    const page = await open('next');
    await arrange(page);
    await page.getByRole('button', {name: 'Next'}).hover();
    await page.getByRole('link', {name: '1.0', exact: true}).last().click();
    await page.getByText('Version: 1.0').first().waitFor();
    const table = tablesOf(page, 'All of them');
    await table.locator('[aria-sort=ascending]').waitFor();

    expect(new URL(page.url()).pathname).toBe('/');
    expect(await subjectsOf(table)).toEqual(['Fast engine', 'Slow engine']);
    expect(await criteriaOf(page)).toEqual(['startup', 'maker']);
    expect(await table.getByRole('status').textContent()).toBe(
      'Sorted by Start-up time (ascending).',
    );
  });

  it('goes along to another language', async () => {
    const page = await open('next');
    await arrange(page);
    await page.getByRole('button', {name: 'English'}).hover();
    await page.getByRole('link', {name: 'Français'}).click();
    await page.waitForURL(/\/fr\/next\/?\?/);
    const table = tablesOf(page, 'All of them');
    await table.locator('[aria-sort=ascending]').waitFor();

    expect(await subjectsOf(table)).toEqual(['Fast engine', 'Slow engine']);
    expect(await criteriaOf(page)).toEqual(['startup', 'maker']);
  });

  it('goes along by keyboard, with the value that a link led to', async () => {
    const page = await open('next/#engines.fast.maker');
    // What a link leads to takes the focus.
    await page.locator('td:target').waitFor();
    await arrangeByKeyboard(page);
    await page.getByRole('button', {name: 'Next'}).focus();
    await page.keyboard.press('Enter');
    const link = page.getByRole('link', {name: '1.0', exact: true}).last();
    await link.focus();
    await page.keyboard.press('Enter');
    await page.getByText('Version: 1.0').first().waitFor();

    expect(page.url()).toMatch(
      /\/\?engines=sort(?::|%3A)startup#engines\.fast\.maker$/,
    );
  });

  async function arrangeByKeyboard(page: Page): Promise<void> {
    const table = tablesOf(page, 'All of them');
    await table.getByRole('button', {name: /^Start-up/}).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\?engines=sort:startup#/);
  }

  it('stays behind where a link leads to another page', async () => {
    const page = await open('next');
    await arrange(page);
    await page.getByRole('link', {name: 'The facts'}).click();
    await page.waitForURL('**/next/facts');
    await page.goBack();
    await tablesOf(page, 'All of them')
      .locator('[aria-sort=ascending]')
      .waitFor();

    expect(await criteriaOf(page)).toEqual(['startup', 'maker']);
  });
});

// React takes over the page as the server wrote it: an error fails each test.
describe('an embed in a sentence', () => {
  const sentencesOf = (page: Page) =>
    page.locator('p', {hasText: /^One/}).allTextContents();

  it('has no link in a link, and no block in a paragraph', async () => {
    const page = await open('next/facts');

    expect(await sentencesOf(page)).toEqual([
      'One starts in 45 s (warm) (A book) in a link.',
      'One of a maker, Us in a link by its name.',
      'One starts in 45 s (warm) (A book) in an element.',
      'One starts in 45 s (warm) (A book) as a component.',
      'One starts in 45 s[*] by itself.',
      expect.stringMatching(
        /^One starts in This comparison cannot be shown.* unknown-criterion .* and goes on\.$/s,
      ),
    ]);
    expect(await page.locator('a a').count()).toBe(0);
    const alert = page.getByRole('alert');
    expect(await alert.locator('xpath=ancestor::p').count()).toBe(1);
  });

  it('breaks its source on paper as other words', async () => {
    const page = await open('next/facts');
    await page.emulateMedia({media: 'print'});
    const [value, source] = await page
      .locator('p', {hasText: 'by itself'})
      .evaluate((sentence) => {
        sentence.style.width = '12rem';
        const linesOf = (selector: string) =>
          [...(sentence.querySelector(selector)?.getClientRects() ?? [])].map(
            ({top, bottom}) => ({top, bottom}),
          );
        return [linesOf('.comparison-fact > span'), linesOf('sup a')];
      });

    expect(source?.length).toBe(2);
    // It begins in the line of the value.
    expect(source?.[0]?.top).toBeLessThan(value?.[0]?.bottom ?? NaN);
  });

  it('has no link in a link of a page of React', async () => {
    const page = await open('react');

    expect(await sentencesOf(page)).toEqual([
      'One starts in 45 s (warm) (A book).',
    ]);
    expect(await page.locator('a a').count()).toBe(0);
  });
});

describe('a page with data that is wrong', () => {
  const countIn = (html: string, pattern: RegExp) =>
    [...html.matchAll(pattern)].length;

  it('has each message once, in the HTML and in a browser', async () => {
    const file = path.join(built.site.dir, 'build/next/wrong/index.html');
    const html = fs.readFileSync(file, 'utf8');
    const page = await open('next/wrong');
    const inBrowser = await page.content();

    for (const text of [html, inBrowser]) {
      expect(countIn(text, /error unknown-unit/g)).toBe(1);
      expect(countIn(text, /error yaml-syntax/g)).toBe(1);
      expect(countIn(text, /The reason is given/g)).toBe(1);
    }
    expect(
      await page
        .locator('[role=alert] code a')
        .evaluateAll((links) =>
          links.map((link) => link.getAttribute('href')?.replace(/.*\//, '')),
        ),
    ).toEqual(['unknown-unit', 'yaml-syntax']);
  });

  it('shows the rest, and which value is wrong', async () => {
    const page = await open('next/wrong');

    expect(await page.locator('p', {hasText: /^It takes/}).textContent()).toBe(
      'It takes 45 s, or invalid.',
    );
    // The cells of a chart have a role.
    expect(
      await page.locator('tbody td:not([role])').allTextContents(),
    ).toEqual(['invalid', '45 s']);
    expect(await page.locator('figure svg[role=img]').count()).toBe(1);
    expect(await page.locator('figure tr').count()).toBe(2);
  });

  it.each([390, 1280])('wraps messages at %i px', async (width) => {
    const page = await open('next/wrong', {viewport: {width, height: 800}});
    const report = page.getByRole('alert').locator('code').first();

    expect(
      await report.evaluate(
        ({scrollWidth, clientWidth}) => scrollWidth - clientWidth,
      ),
    ).toBe(0);
    const sizes = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      innerWidth,
    ]);
    expect(sizes[0]).toBe(sizes[1]);
  });
});
