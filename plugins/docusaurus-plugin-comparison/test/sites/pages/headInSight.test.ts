import type {Page} from 'playwright-core';
import {setUpSite} from '../../support/setUpSite.js';
import {eventually} from '../engines/eventually.js';
import {longCsv} from './longCsv.js';

// 40 rows of short figures.
const shortCsv = [
  'id,name,startup,restart,stop,memory,image,disk',
  ...Array.from(
    {length: 40},
    (_, index) =>
      `s${index},Subject ${index},${index} s,2 s,3 s,4 MB,${index} MB,6 MB`,
  ),
  '',
].join('\n');

const {open} = setUpSite(new URL('fixtures/navbar', import.meta.url), {
  files: {'docs/long.csv': longCsv, 'docs/engines.csv': shortCsv},
});

// A long table, one in tabs, and one in details.
const tables = [
  ['', 'long'],
  ['inside', 'tabs'],
  ['inside', 'details'],
] as const;

const windows = {
  'a wide window': {viewport: {width: 1280, height: 800}},
  'a phone': {viewport: {width: 390, height: 700}},
  'a window at 200 %': {
    viewport: {width: 640, height: 400},
    deviceScaleFactor: 2,
  },
};

/** Scrolls the page to a place within a table, as far as a reader goes. */
function scrollInto(page: Page, anchor: string, share: number): Promise<void> {
  return page.evaluate(
    ([id, part]) => {
      const table = document.querySelector(`[data-anchor="${id}"] table`);
      const {top = 0, height = 0} = table?.getBoundingClientRect() ?? {};
      scrollTo({
        top: scrollY + top + (height - innerHeight) * part,
        behavior: 'instant',
      });
    },
    [anchor, share] as const,
  );
}

/** How far the head is from the lower edge of the navbar, in CSS pixels. */
function distanceOfHead(page: Page, anchor: string): Promise<number> {
  return page.evaluate((id) => {
    const cells = document.querySelectorAll(
      `[data-anchor="${id}"] table > thead > tr:first-child > *`,
    );
    const navbar = document.querySelector('.navbar');
    const bottom = navbar?.getBoundingClientRect().bottom ?? 0;
    // Under a navbar by a fraction of a pixel, so that no row shows between.
    const gapTo = (top: number) =>
      bottom > 1 && top > bottom - 0.25
        ? Infinity
        : Math.abs(top - Math.max(0, bottom));
    const tops = Array.from(cells, (cell) => cell.getBoundingClientRect().top);
    return Math.max(
      tops.length === 0 ? Infinity : 0,
      ...tops.map((top) => gapTo(top)),
    );
  }, anchor);
}

/** Animations driven by scrolling move the head with the next frame. */
function expectHeadInSight(page: Page, anchor: string): Promise<void> {
  return eventually(
    async () => (await distanceOfHead(page, anchor)) <= 1,
    true,
  );
}

function isNavbarShown(page: Page): Promise<boolean> {
  return page.evaluate(
    () =>
      (document.querySelector('.navbar')?.getBoundingClientRect().bottom ?? 0) >
      1,
  );
}

describe.each(Object.entries(windows))('in %s', (_, options) => {
  describe.each(tables)('of /%s, the head of "%s"', (address, anchor) => {
    it('stays under a navbar that hides and comes back', async () => {
      const page = await open(address, options);
      await page.locator('[data-enhanced]').first().waitFor();

      for (const [share, isShown] of [
        [0.2, true],
        [0.6, false],
        [0.9, false],
        [0.7, true],
        [0.3, true],
      ] as const) {
        await scrollInto(page, anchor, share);
        // The navbar needs a second event to know in which direction.
        await eventually(async () => {
          await page.evaluate((by) => scrollBy(0, by), isShown ? -1 : 1);
          return isNavbarShown(page);
        }, isShown);
        await expectHeadInSight(page, anchor);
      }
    });

    it('stays there without a script', async () => {
      const page = await open(address, {...options, javaScriptEnabled: false});

      for (const share of [0.2, 0.9]) {
        await scrollInto(page, anchor, share);
        await expectHeadInSight(page, anchor);
      }
    });

    it('keeps the names at the edge of the region, from either side', async () => {
      const page = await open(address, options);

      for (const direction of ['ltr', 'rtl']) {
        for (const left of [0, 30, 10_000]) {
          const distances = await page.evaluate(
            ([id, dir, to]) => {
              document.documentElement.dir = dir;
              const region = document.querySelector(
                `[data-anchor="${id}"] [role=region]`,
              );
              region?.scrollTo({
                left: dir === 'rtl' ? -to : to,
                behavior: 'instant',
              });
              const edgeOf = (element: Element | null) => {
                const {left = NaN, right = NaN} =
                  element?.getBoundingClientRect() ?? {};
                return dir === 'rtl' ? right : left;
              };
              return Array.from(
                region?.querySelectorAll('tbody > tr > :first-child') ?? [],
                (name) => Math.abs(edgeOf(name) - edgeOf(region)),
              );
            },
            [anchor, direction, left] as const,
          );

          expect(distances.length).toBeGreaterThan(0);
          expect(Math.max(...distances)).toBeLessThanOrEqual(1);
        }
      }
    });
  });
});

it('lies under the announcement, before the page is scrolled', async () => {
  const page = await open('');
  const [announcement, navbar] = await page
    .locator('[role=banner], .navbar')
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));

  expect(announcement).toBe(0);
  expect(navbar).toBeGreaterThan(0);
});
