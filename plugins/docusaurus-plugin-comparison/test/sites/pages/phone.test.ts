import type {Locator, Page} from 'playwright-core';
import {findViolations} from '../../support/findViolations.js';
import type {OpenOptions} from '../../support/pages.js';
import {setUpSite} from '../../support/setUpSite.js';

const site = setUpSite(new URL('fixtures/phone', import.meta.url));
const widths = [390, 360, 320] as const;

/** Opens a page as a phone does. */
async function open(
  address: string,
  width: number,
  options: OpenOptions = {},
): Promise<Page> {
  const page = await site.open(address, {
    viewport: {width, height: 800},
    hasTouch: true,
    isMobile: true,
    ...options,
  });
  if (options.javaScriptEnabled !== false) {
    await page.locator('[data-enhanced]').waitFor({state: 'attached'});
  }
  return page;
}

/** The choice in the head of a column. */
function choiceOf(page: Page, column: 1 | 2): Locator {
  return page.getByRole('combobox', {name: `Item in column ${column}`});
}

/** What scrolls sideways, if anything does. */
function regionOf(page: Page): Locator {
  return page.locator('.comparison-table').getByRole('region');
}

function headsOf(page: Page): Promise<readonly string[]> {
  return page
    .locator('th[data-subject]')
    .evaluateAll((heads) =>
      heads
        .filter((head) => head.checkVisibility())
        .map((head) => head.firstChild?.textContent ?? ''),
    );
}

/** What of the first row with values can be seen in the region. */
function measure(page: Page) {
  return regionOf(page).evaluate((region) => {
    const {left, right, width} = region.getBoundingClientRect();
    const row = region.querySelector('tbody > tr:has(> td)');
    const [name, ...values] = [...(row?.children ?? [])].map((cell) =>
      cell.getBoundingClientRect(),
    );
    const edge = name?.right ?? left;
    return {
      share: (name?.width ?? 0) / width,
      whole: values.filter(
        (cell) =>
          cell.width > 0 &&
          cell.left >= edge - 0.5 &&
          cell.right <= right + 0.5,
      ).length,
      beyond: region.scrollWidth - region.clientWidth,
      page:
        document.documentElement.scrollWidth -
        document.documentElement.clientWidth,
    };
  });
}

/** The parts of a table whose text does not fit. */
function listCut(page: Page): Promise<readonly string[]> {
  return page
    .locator('table :is(th, td)')
    .evaluateAll((cells) =>
      cells
        .filter((cell) => cell.scrollWidth > cell.clientWidth + 1)
        .map((cell) => cell.textContent),
    );
}

/** How many lines the name of a subject takes. */
function linesOf(page: Page, subject: string): Promise<number> {
  return page.locator(`th[data-subject=${subject}]`).evaluate((head) => {
    const range = document.createRange();
    range.selectNode(head.firstChild ?? head);
    return new Set([...range.getClientRects()].map(({top}) => top)).size;
  });
}

describe.each(widths)('subjects as columns, in a window of %i px', (width) => {
  it('are two whole columns next to the names, and nothing scrolls', async () => {
    const page = await open('', width);
    await choiceOf(page, 1).waitFor();
    const {share, ...rest} = await measure(page);

    expect(rest).toEqual({whole: 2, beyond: 0, page: 0});
    expect(share).toBeLessThanOrEqual(0.4);
    expect(await headsOf(page)).toEqual(['Virtual machine', 'WebAssembly']);
    expect(await linesOf(page, 'wasm')).toBe(1);
    expect(await listCut(page)).toEqual([]);
    expect(await page.getByText('+4 columns').isVisible()).toBe(true);
    expect(await page.getByRole('status').textContent()).toBe('');
  });

  it('can be chosen in the head, by touch, and stay after a reload', async () => {
    const page = await open('', width);
    const choice = choiceOf(page, 2);
    const {width: wide = 0, height = 0} = (await choice.boundingBox()) ?? {};
    expect([wide >= 44, height >= 44]).toEqual([true, true]);
    await choice.selectOption('long');

    expect(await headsOf(page)).toEqual([
      'Virtual machine',
      'AnEngineWithANameOfFortyThreeCharactersHere',
    ]);
    expect(await listCut(page)).toEqual([]);
    expect((await measure(page)).beyond).toBe(0);
    await page.waitForURL('**/?engines=pair:vm,long');
    await page.reload();
    await choiceOf(page, 2).waitFor();
    expect(await choiceOf(page, 2).inputValue()).toBe('long');
  });
});

describe('subjects as columns, on a phone', () => {
  it('swap if the other one is chosen', async () => {
    const page = await open('?engines=pair:micro,last', 390);
    await choiceOf(page, 1).selectOption('last');

    expect(await headsOf(page)).toEqual(['The last one', 'MicroVM']);
  });

  it('keep the links of their names', async () => {
    const page = await open('', 390);
    const head = page.locator('th[data-subject=vm]');
    const {width = 0, height = 0} = (await head.boundingBox()) ?? {};
    // The sign of the link is at the end of the line below the name.
    await head.tap({position: {x: width - 10, y: height - 14}});

    await page.waitForURL('**/rows');
  });

  it('have the choice where their name is', async () => {
    const page = await open('', 390);
    const name = page.locator('th[data-subject=vm] > a');
    const at = await name.evaluate((each) => {
      const {left, top, width, height} = each.getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + height / 2)
        ?.localName;
    });

    expect(at).toBe('select');
  });

  it('are all there when the phone is turned, and two again', async () => {
    const page = await open('?engines=pair:micro,last', 390);
    await choiceOf(page, 1).waitFor();
    await page.setViewportSize({width: 800, height: 390});
    await page.waitForFunction(() => !document.querySelector('th select'));
    expect(await headsOf(page)).toHaveLength(6);
    await page.setViewportSize({width: 390, height: 800});
    await choiceOf(page, 1).waitFor();
    expect(await headsOf(page)).toEqual(['MicroVM', 'The last one']);
  });

  it('are all printed', async () => {
    const page = await open('', 390);
    await choiceOf(page, 1).waitFor();
    await page.evaluate(() =>
      addEventListener('beforeprint', () => {
        const heads = document.querySelectorAll('th[data-subject]');
        document.body.dataset['printed'] = [...heads]
          .filter((head) => head.checkVisibility())
          .length.toString();
      }),
    );
    await page.pdf();

    expect(await page.locator('body').getAttribute('data-printed')).toBe('6');
    await choiceOf(page, 1).waitFor();
    expect(await headsOf(page)).toHaveLength(2);
  });

  it('are brought in by a link', async () => {
    const page = await open('#engines.last.memory', 390);
    const cell = page.locator('td:target');
    await cell.waitFor();

    expect(await headsOf(page)).toEqual(['Virtual machine', 'The last one']);
    expect(await page.getByRole('status').textContent()).toContain(
      'Opened to show the linked value: The last one.',
    );
  });

  it('scroll sideways without JavaScript', async () => {
    const page = await open('', 390, {javaScriptEnabled: false});
    const {share, whole, beyond} = await measure(page);

    expect(whole).toBeGreaterThanOrEqual(2);
    expect(beyond).toBeGreaterThan(100);
    expect(share).toBeLessThanOrEqual(0.4);
  });

  it.each(['light', 'dark'] as const)(
    'have no violation that axe finds, %s',
    async (colorScheme) => {
      const page = await open('', 390, {colorScheme});
      await choiceOf(page, 1).waitFor();

      expect(await findViolations(page, '.comparison-table')).toEqual([]);
    },
  );
});

describe.each(widths)('subjects as rows, in a window of %i px', (width) => {
  it('keep their names, and whole values next to them', async () => {
    const page = await open('rows', width);
    const {share, whole, beyond, page: pageBeyond} = await measure(page);

    expect(share).toBeLessThanOrEqual(0.4);
    expect(whole).toBeGreaterThanOrEqual(width > 350 ? 2 : 1);
    expect(beyond).toBeGreaterThan(0);
    expect(pageBeyond).toBe(0);
    expect(await listCut(page)).toEqual([]);
  });

  it('have a shade at the edge as long as more lies beyond', async () => {
    const page = await open('rows', width);
    const shade = () =>
      regionOf(page).evaluate((region) =>
        Number(
          getComputedStyle(region.parentElement ?? region, '::after').opacity,
        ),
      );
    expect(await shade()).toBeGreaterThan(0.5);
    await regionOf(page).evaluate((region) =>
      region.scrollTo({left: 10_000, behavior: 'instant'}),
    );
    await page.waitForFunction(
      () =>
        getComputedStyle(
          document.querySelector('.comparison-table [role=region]')
            ?.parentElement ?? document.body,
          '::after',
        ).opacity === '0',
    );
  });

  it('have headings that a finger meets', async () => {
    const page = await open('rows', width);
    const heights = await page
      .locator('thead th button')
      .evaluateAll((buttons) =>
        buttons.map((button) => button.getBoundingClientRect().height),
      );

    expect(heights.filter((height) => height < 44)).toEqual([]);
  });
});
