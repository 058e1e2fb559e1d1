import type {Page} from 'playwright-core';
import {readManifest} from '../../repository/repositoryFiles.js';
import {findViolations} from '../../support/findViolations.js';
import {usePages, type OpenOptions} from '../../support/pages.js';
import type {FolderServer} from '../../support/serveFolder.js';
import {waitUntilSeen} from '../../support/waitUntilSeen.js';
import {serveBuiltSite} from './builtSite.js';

let site: FolderServer;
const pages = usePages();

beforeAll(async () => {
  site = await serveBuiltSite();
});

afterAll(() => site?.close());

function open(path: string, options?: OpenOptions): Promise<Page> {
  return pages.open(new URL(path, site.url), options);
}

/** The first table's subjects, in their order. */
function subjectsOf(page: Page): Promise<string[]> {
  return page
    .getByRole('table')
    .first()
    .locator('tbody th[scope=row]')
    .allTextContents();
}

const authored = [
  'Virtual machine',
  'Container',
  'MicroVM',
  'Sandboxed container',
  'VM-backed container',
  'Unikernel',
  'WebAssembly',
];
const byStartup = [
  'WebAssembly',
  'Unikernel',
  'MicroVM',
  'Container',
  'Sandboxed container',
  'Virtual machine',
  'VM-backed container',
];
/** The version to come knows what a VM-backed container takes. */
const byStartupNext = [
  'WebAssembly',
  'Unikernel',
  'MicroVM',
  'Container',
  'VM-backed container',
  'Sandboxed container',
  'Virtual machine',
];
const byMemory = [
  'Container',
  'MicroVM',
  'Unikernel',
  'Sandboxed container',
  'Virtual machine',
  'VM-backed container',
  'WebAssembly',
];

describe('the comparison page', () => {
  it('opens sorted as the page says, and sorts by click', async () => {
    const page = await open('docs/comparison');
    expect(await subjectsOf(page)).toEqual(byStartup);

    const table = page.getByRole('table').first();
    const header = table.locator('th[scope=col]', {hasText: 'Start-up time'});
    expect(await header.getAttribute('aria-sort')).toBe('ascending');
    const button = header.getByRole('button');
    await button.click();
    expect(await header.getAttribute('aria-sort')).toBe('descending');
    // What is unknown stays last.
    expect(await subjectsOf(page)).toEqual([
      ...byStartup.slice(0, -1).reverse(),
      'VM-backed container',
    ]);
    await button.click();
    expect(await header.getAttribute('aria-sort')).toBeNull();
    expect(await subjectsOf(page)).toEqual(authored);
    expect(await table.locator('[aria-sort]').count()).toBe(0);
  });

  it('sorts by keyboard, keeps the focus and says so', async () => {
    const page = await open('docs/comparison');
    const button = page.getByRole('button', {name: 'Memory footprint'}).first();
    await button.focus();
    await page.keyboard.press('Enter');
    expect(await subjectsOf(page)).toEqual(byMemory);
    expect(
      await page.getByRole('status').filter({hasText: 'Sorted'}).textContent(),
    ).toBe('Sorted by Memory footprint (ascending).');
    await page.keyboard.press('Space');
    expect((await subjectsOf(page))[0]).toBe('VM-backed container');
    expect(await button.evaluate((each) => each.matches(':focus'))).toBe(true);
  });

  it('sorts columns where subjects are columns', async () => {
    const page = await open('docs/full-table');
    const table = page.getByRole('table', {name: 'All criteria'});
    const heads = () => table.locator('thead [data-subject]').allTextContents();
    expect(await heads()).toEqual(authored);
    const header = table.locator('tbody th', {hasText: 'Start-up time'});
    await header.getByRole('button').click();
    expect(await header.getAttribute('aria-sort')).toBe('ascending');
    expect(await heads()).toEqual(byStartup);
  });

  it('draws the stacks, with the same in words', async () => {
    const page = await open('docs/comparison');
    const picture = page.locator('figure svg').first();
    await picture.waitFor();
    const labels = await picture.locator('text').allTextContents();
    expect(labels).toContain('Container runtime');
    expect(labels).toContain('Binaries and libraries');
    expect(labels.join()).not.toMatch(/#\d+;/);
    await page.getByText('Text version').first().click();
    expect(
      await page.getByText('3 copies, each with:').first().isVisible(),
    ).toBe(true);
  });

  it('leads from a value to its source', async () => {
    const page = await open('docs/comparison');
    await page.getByRole('link', {name: 'Note 1', exact: true}).first().click();
    const note = page.getByRole('dialog');
    await note.waitFor();
    expect(await note.getByRole('link').count()).toBeGreaterThan(0);
  });

  it.each(['light', 'dark'] as const)(
    'opens in the theme of the system, %s',
    async (colorScheme) => {
      const page = await open('docs/comparison', {colorScheme});
      expect(await page.locator('html').getAttribute('data-theme')).toBe(
        colorScheme,
      );
    },
  );

  it('switches to dark by its button', async () => {
    const page = await open('docs/comparison', {colorScheme: 'light'});
    const background = () =>
      page.evaluate(
        () => getComputedStyle(document.documentElement).backgroundColor,
      );
    const before = await background();
    const toggle = page
      .getByRole('button', {name: /dark and light mode/})
      .first();
    await toggle.click();
    await toggle.click();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await background()).not.toBe(before);
  });

  it('keeps the page when the version is switched', async () => {
    const page = await open('docs/comparison');
    await page.getByRole('button', {name: '2.0'}).first().hover();
    await page.getByRole('link', {name: 'Next', exact: true}).click();
    await page.waitForURL('**/docs/next/comparison');
    // The page before stays until all of this one is there.
    await page.getByText('Version: Next').first().waitFor();
    expect(await subjectsOf(page)).toEqual(byStartupNext);
  });

  it.each(['', 'docs/comparison', 'plugin/table'])(
    'has in the navigation of /%s the versions of what the page belongs to',
    async (path) => {
      const page = await open(path);
      const navigation = page.getByRole('navigation', {name: 'Main'});
      const {version} = readManifest('plugins/docusaurus-plugin-comparison');
      const isShown = (name: string) =>
        navigation.getByText(name, {exact: true}).first().isVisible();

      expect([await isShown('2.0'), await isShown(version)]).toEqual(
        path.startsWith('plugin') ? [false, true] : [true, false],
      );
    },
  );

  it('does not scroll sideways at 390 px', async () => {
    const page = await open('docs/comparison', {
      viewport: {width: 390, height: 844},
    });
    await page.getByRole('figure').first().waitFor();
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth),
    ).toBe(390);
  });

  it('has the whole table without JavaScript, and nothing to press', async () => {
    const page = await open('docs/comparison', {javaScriptEnabled: false});
    expect(await subjectsOf(page)).toEqual(byStartup);
    expect(await page.getByRole('table').getByRole('button').count()).toBe(0);
    expect(await page.getByText('29.3 s to 96.9 s').first().isVisible()).toBe(
      true,
    );
    const label = page.locator('figure svg text', {
      hasText: 'Container runtime',
    });
    expect(await label.first().isVisible()).toBe(true);
  });
});

describe('the sources page', () => {
  it.each(['docs', 'docs/next', 'docs/1.0', 'de/docs', 'de/docs/1.0'])(
    'of /%s leads to values that are there',
    async (version) => {
      const page = await open(`${version}/sources`, {javaScriptEnabled: false});
      const links = await page
        .locator('main li[id] a[href*="#"]')
        .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
      expect(links.length).toBeGreaterThan(30);

      const lost: string[] = [];
      for (const address of new Set(links.map((link) => link.split('#')[0]))) {
        await page.goto(address ?? '');
        const ids = await page
          .locator('[id]')
          .evaluateAll((all) => all.map(({id}) => id));
        lost.push(
          ...links.filter((link) => {
            const [its, anchor = ''] = link.split('#');
            return its === address && !ids.includes(decodeURIComponent(anchor));
          }),
        );
      }
      expect(lost).toEqual([]);
    },
  );

  it('shows the value that a link leads to', async () => {
    const page = await open('docs/sources');
    await page
      .locator('main li[id$=".firecracker-specification"]')
      .first()
      .getByRole('link', {name: 'MicroVM: Start-up time', exact: true})
      .click();
    await page.waitForURL('**/docs/full-table#*');
    const value = page.locator('[id="full.microvm.startup"]');
    expect(await value.textContent()).toContain('≤ 125 ms');
    await waitUntilSeen(value);
  });
});

describe('every page', () => {
  const pages = [
    '',
    'docs/about-this-comparison',
    'docs/choosing',
    'docs/comparison',
    'docs/glossary',
    'docs/in-between',
    'docs/microvms',
    'docs/measurements',
    'docs/modern-deployment',
    'docs/sources',
    'docs/virtual-machines',
    'docs/next',
    'docs/1.0/comparison',
    'de/docs/comparison',
    'contributing',
    'plugin/dataset',
  ];

  it.each(
    pages.flatMap((path) =>
      (['light', 'dark'] as const).map((theme) => ({path, theme})),
    ),
  )('/$path has no violation that axe finds, $theme', async ({path, theme}) => {
    const page = await open(path, {colorScheme: theme});
    expect(await findViolations(page)).toEqual([]);
  });
});

describe('the Tab key in tables', () => {
  /** What it stops at, from the top of a page to its end. */
  async function listStops(page: Page) {
    await page.locator('.comparison-table').first().waitFor();
    return page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.comparison-table *')]
        .filter((part) => part.tabIndex >= 0 && part.checkVisibility())
        .map((part) => ({
          isInTable: part.closest('[role=region]') !== null,
          text: part.textContent,
        })),
    );
  }

  it('stops at most 5 times in the full table, 20 with its controls', async () => {
    const page = await open('docs/full-table');
    await page.locator('[data-enhanced]').waitFor();
    expect(await page.locator('td [data-number]').count()).toBe(144);
    const stops = await listStops(page);

    expect(stops.length).toBeLessThanOrEqual(20);
    const inside = stops.filter(({isInTable}) => isInTable);
    expect(inside.length).toBeLessThanOrEqual(5);
    expect(inside.length).toBeGreaterThanOrEqual(2);
  });

  it('stops at most 60 times at all tables of the comparison', async () => {
    const page = await open('docs/comparison');
    const tables = await page.locator('.comparison-table').count();
    await page
      .locator('[data-enhanced]')
      .nth(tables - 1)
      .waitFor();
    const stops = await listStops(page);

    expect(tables).toBeGreaterThan(5);
    expect(stops.length).toBeLessThanOrEqual(60);
    expect(stops.length).toBeGreaterThanOrEqual(2 * tables);
  });

  it('reaches every link of the full table by arrow keys, none covered', async () => {
    const page = await open('docs/full-table');
    await page.locator('[data-enhanced]').waitFor();
    await page.locator('tbody :is(a, button)').first().focus();
    await page.locator('[data-mark=links]').waitFor({state: 'attached'});
    const covered: string[] = [];
    /** Presses a key; notes what has the focus then, and what lies over it. */
    const press = async (key: string) => {
      await page.keyboard.press(key);
      const {name, isCovered} = await page.evaluate(() => {
        const item = document.activeElement as HTMLElement;
        item.dataset['reached'] = '';
        const {left, right, top, bottom} = item.getBoundingClientRect();
        const hit = document.elementFromPoint(
          (left + right) / 2,
          (top + bottom) / 2,
        );
        return {
          name: item.ariaLabel ?? item.textContent,
          isCovered: !hit || !item.closest('td, th')?.contains(hit),
        };
      });
      if (isCovered) {
        covered.push(`${key}: ${name}`);
      }
    };
    const rows = await page.locator('tbody tr').count();
    const columns = await page.locator('thead th').count();
    for (let row = 0; row < rows; row += 1) {
      // A value has at most two numbers.
      for (let column = 0; column < columns * 2; column += 1) {
        await press('ArrowRight');
      }
      await press('Home');
      await press('ArrowDown');
    }

    expect(covered).toEqual([]);
    expect(
      await page.locator('tbody td a[data-number][data-reached]').count(),
    ).toBe(await page.locator('tbody td a[data-number]').count());
  }, 300_000);

  it('skips a table by the first link in it, without JavaScript, too', async () => {
    const page = await open('docs/full-table', {javaScriptEnabled: false});
    await page.getByRole('link', {name: 'Skip the table'}).press('Enter');
    await page.waitForURL(/#full\.end$/);
    await page.keyboard.press('Tab');

    expect(
      await page
        .locator('.comparison-table')
        .evaluate((table) => table.contains(document.activeElement)),
    ).toBe(false);
  });
});

describe('a table of plain Markdown', () => {
  const phone = {viewport: {width: 390, height: 844}};

  it.each(['plugin/diagrams', 'plugin/dataset', 'de/plugin/diagrams'])(
    '/%s has no violation that axe finds, 390 px',
    async (path) => {
      const page = await open(path, phone);
      expect(await findViolations(page)).toEqual([]);
    },
  );

  it('takes the focus where it scrolls, and only there', async () => {
    const page = await open('plugin/diagrams', phone);
    const table = page.locator('table', {hasText: '--comparison-diagram-text'});
    const waitForTabIndex = async (tabIndex: number) =>
      page.waitForFunction(
        ([each, wanted]) => (each as HTMLElement).tabIndex === wanted,
        [await table.elementHandle(), tabIndex] as const,
      );
    await waitForTabIndex(0);
    await table.focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(
      (each) => (each as HTMLElement).scrollLeft > 0,
      await table.elementHandle(),
    );
    await page.setViewportSize({width: 1280, height: 900});
    await waitForTabIndex(-1);
  });
});

describe('the comparison page in German', () => {
  it('has the words of the locale and the figures of the original', async () => {
    const page = await open('de/docs/comparison');
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    const table = page.getByRole('table', {
      name: 'Die wichtigsten Unterschiede',
    });
    const vm = table.locator('tr', {hasText: 'Virtuelle Maschine'});
    expect(await vm.textContent()).toContain('29,3 s bis 96,9 s');
    expect(await vm.locator('td').allTextContents()).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^ja(?![a-z])/),
        expect.stringMatching(/^Hypervisor(?![a-z])/),
      ]),
    );
    const labels = page.locator('figure svg text');
    await labels.first().waitFor();
    expect(await labels.allTextContents()).toContain('Anwendung');
  });
});

describe('search', () => {
  it.each([
    ['a name in a table', '', 'Firecracker'],
    ['a row of a table', '', 'remote desktop session'],
    ['a label of a picture', '', 'Application as a module'],
    ['a word of another language', 'de', 'Entscheidungshilfe'],
  ])('leads to a page with %s', async (_what, home, words) => {
    const page = await open(home);
    await page.locator('input.navbar__search-input').fill(words);
    await page.locator('nav').getByRole('option').first().click();
    // The home page, from which the search starts, is no article.
    await page.locator('article', {hasText: words}).waitFor();
  });
});
