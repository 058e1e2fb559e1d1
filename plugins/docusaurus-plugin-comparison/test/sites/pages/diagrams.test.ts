import type {Locator, Page} from 'playwright-core';
import {findViolations} from '../../support/findViolations.js';
import {setUpSite} from '../../support/setUpSite.js';

const fixture = new URL('../builds/fixtures/diagrams', import.meta.url);
// A word of Mermaid's own settings, which no minifier shortens.
const wordOfMermaid = 'suppressErrorRendering';

const own = setUpSite(fixture, {baseUrl: '/base/'});
const {open} = own;

function picturesOf(page: Page): Locator {
  return page.locator('.comparison-embed svg[aria-labelledby]');
}

describe('a picture', () => {
  it.each([
    ['light', {colorScheme: 'light'}],
    ['dark', {colorScheme: 'dark'}],
    ['forced colours', {forcedColors: 'active'}],
    ['390 px', {viewport: {width: 390, height: 800}}],
  ] as const)('has nothing that axe finds, %s', async (_, options) => {
    const page = await open('', options);
    for (const summary of await page
      .locator('.comparison-embed summary')
      .all()) {
      await summary.click();
    }

    expect(await findViolations(page, '.comparison-embed')).toEqual([]);
  });

  it('has the colors of its theme, and those of paper in print', async () => {
    const page = await open('', {colorScheme: 'dark'});
    const colour = () =>
      picturesOf(page)
        .first()
        .locator('text')
        .first()
        .evaluate((each) => getComputedStyle(each).fill);

    expect(await colour()).toBe('rgb(227, 227, 227)');
    await page.emulateMedia({media: 'print'});
    expect(await colour()).toBe('rgb(28, 30, 33)');
    await page.setViewportSize({width: 390, height: 844});
    const hidden = await page
      .locator('figure [role="region"]')
      .evaluateAll((all) =>
        all.map((each) => each.scrollWidth - each.clientWidth),
      );
    expect(new Set(hidden)).toEqual(new Set([0]));
    await page.emulateMedia({media: 'screen', colorScheme: 'light'});
    await page.reload();
    expect(await colour()).toBe('rgb(28, 30, 33)');
  });

  it.each([
    ['', 1280],
    ['fences', 390],
  ])(
    'of /%s has text of 12 pixels or more, %i pixels wide',
    async (address, width) => {
      const page = await open(address, {viewport: {width, height: 800}});
      const sizes = await picturesOf(page)
        .locator('text')
        .evaluateAll((texts) =>
          texts
            .filter((text) => text.checkVisibility())
            .map((text) => {
              const scale = (text as SVGTextElement).getScreenCTM()?.a ?? 0;
              // The text of a vertical axis runs down.
              const turned = (text as SVGTextElement).getScreenCTM()?.b ?? 0;
              const size = Number.parseFloat(getComputedStyle(text).fontSize);
              return Math.hypot(scale, turned) * size;
            }),
        );

      expect(sizes.length).toBeGreaterThan(10);
      expect(Math.min(...sizes)).toBeGreaterThan(11.99);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth),
      ).toBe(width);
    },
  );

  it('can be scrolled by keyboard, where it is wider than the page', async () => {
    const page = await open('fences', {viewport: {width: 390, height: 800}});
    const regions = page.getByRole('region');
    const widths = await regions.evaluateAll((all) =>
      all.map((each) => each.scrollWidth - each.clientWidth),
    );
    const region = regions.nth(widths.findIndex((width) => width > 0));
    await region.focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(
      (each) => (each?.scrollLeft ?? 0) > 0,
      await region.elementHandle(),
    );
  });

  it.each(['', '#the-last-heading', 'fences'])(
    'moves nothing when /%s is opened',
    async (address) => {
      const page = await open(address);

      expect(await readShifts(page)).toEqual([]);
    },
  );
});

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly {readonly node: Node | null}[];
}

/**
 * The layout shifts of a page so far. They are reported in order, so all are
 * known when the one that is caused here is reported.
 */
function readShifts(page: Page): Promise<readonly number[]> {
  return page.evaluate(
    () =>
      new Promise<readonly number[]>((resolve) => {
        const probe = document.createElement('div');
        // What paints nothing does not shift.
        probe.style.cssText =
          'position: fixed; top: 0; width: 200px; height: 200px; background: red';
        document.body.append(probe);
        const values: number[] = [];
        new PerformanceObserver((list) => {
          for (const {value, sources} of list.getEntries() as Shift[]) {
            if (sources.some(({node}) => node === probe)) {
              resolve(values);
              return;
            }
            values.push(value);
          }
        }).observe({type: 'layout-shift', buffered: true});
        // Only what has been shown before it moves has shifted.
        new IntersectionObserver(() => {
          probe.style.top = '300px';
        }).observe(probe);
      }),
  );
}

describe('a stack diagram', () => {
  const diagramOn = (page: Page) =>
    page.locator('figure', {hasText: 'Two stacks'}).first();

  it.each([1280, 768, 390, 320])(
    'is a picture where it has room, else stacks below each other, %i px wide',
    async (width) => {
      const page = await open('', {viewport: {width, height: 800}});
      const diagram = diagramOn(page);
      const layers = await diagram
        .locator('[data-mark="stacks"] [data-tone]')
        .evaluateAll((all) =>
          all
            .filter((each) => each.checkVisibility())
            .map((each) => {
              const {left, right} = each.getBoundingClientRect();
              return {
                name: each.textContent,
                isWhole:
                  left >= 0 &&
                  right <= window.innerWidth &&
                  each.scrollWidth <= each.clientWidth,
              };
            }),
        );

      expect(await diagram.locator('svg[role]').isVisible()).toBe(width > 600);
      // Hardware, hypervisor, and three copies of system and app; and of two.
      expect(layers.map(({name}) => name)).toEqual(
        width > 600
          ? []
          : [
              ...Array.from({length: 3}, () => [
                'Application',
                'Operating system',
              ]).flat(),
              'Hypervisor',
              'Hardware',
              ...Array.from({length: 3}, () => 'Application'),
              'Operating system',
              'Hardware',
            ],
      );
      expect(layers.filter(({isWhole}) => !isWhole)).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth),
      ).toBe(width);
    },
  );

  it.each([
    [1280, ['in every stack', 'separates the copies', 'missing in this stack']],
    [390, ['in every stack', 'separates the copies']],
  ])('has a key to what is drawn, %i px wide', async (width, meanings) => {
    const page = await open('', {viewport: {width, height: 800}});
    const items = await diagramOn(page)
      .locator('[data-mark="legend"] li')
      .evaluateAll((all) =>
        all
          .filter((each) => each.checkVisibility())
          .map((each) => [
            each.textContent,
            Math.round(each.getBoundingClientRect().top),
          ]),
      );

    expect(items.map(([text]) => text)).toEqual(meanings);
    expect(new Set(items.map(([, top]) => top)).size).toBe(1);
  });

  it('has a boundary that is lower than a layer, in the picture', async () => {
    const page = await open('', {viewport: {width: 1280, height: 800}});
    const [boundary = 0, layer = 0] = await diagramOn(page)
      .locator('svg[role]')
      .evaluate((picture) => {
        const boxOf = (each: Element) => each.getBoundingClientRect();
        const rectangles = [...picture.querySelectorAll('rect')].map(boxOf);
        const text = [...picture.querySelectorAll('text')].find(
          ({textContent}) => textContent === 'Tenant boundary',
        );
        if (!text) {
          return [];
        }
        const {left, right, top, bottom} = boxOf(text);
        const near = rectangles.filter(
          (each) => each.left < right && left < each.right,
        );
        const above = near.filter((each) => each.bottom < bottom);
        const below = near.filter((each) => each.top > top);
        return [
          Math.min(...below.map((each) => each.top)) -
            Math.max(...above.map((each) => each.bottom)),
          Math.min(...near.map(({height}) => height)),
        ];
      });

    expect(boundary).toBeGreaterThan(12);
    expect(boundary).toBeLessThan(layer);
  });

  it('has a boundary that is lower than a layer, on a phone', async () => {
    const page = await open('', {viewport: {width: 390, height: 800}});
    const heightOf = (text: string) =>
      diagramOn(page)
        .locator('[data-mark="stacks"] div', {hasText: text})
        .last()
        .evaluate((each) => each.getBoundingClientRect().height);

    expect(await heightOf('Tenant boundary')).toBeLessThan(
      0.6 * (await heightOf('Hypervisor')),
    );
  });
});

describe('the guide', () => {
  const openPhone = (options: Parameters<typeof open>[1] = {}) =>
    open('', {viewport: {width: 390, height: 800}, ...options});
  const guideOn = (page: Page) =>
    page.locator('figure', {hasText: 'Must it have a kernel of its own?'});

  it.each([
    ['mouse', (link: Locator) => link.click()],
    ['keyboard', (link: Locator) => link.press('Enter')],
  ])('leads to a page by %s, without loading it anew', async (_, press) => {
    const page = await open('');
    await page.evaluate(() => Object.assign(window, {isSame: true}));
    await press(picturesOf(page).getByRole('link', {name: 'Container'}));
    await page.getByRole('heading', {name: 'Containers', level: 1}).waitFor();

    expect(await page.evaluate(() => location.pathname)).toBe('/base/plain');
    expect(await page.evaluate(() => 'isSame' in window)).toBe(true);
  });

  it('leads to a page without JavaScript', async () => {
    const page = await open('', {javaScriptEnabled: false});
    await picturesOf(page)
      .getByRole('link', {name: 'Virtual machine'})
      .first()
      .click();

    expect(await page.locator('h1').textContent()).toBe('Virtual machines');
  });

  it('has links that look like links, in the picture and in words', async () => {
    const page = await open('');
    const lines = await guideOn(page)
      .locator(':is(svg a text, details[name] a)')
      .evaluateAll((all) =>
        all.map((each) => getComputedStyle(each).textDecorationLine),
      );

    expect(lines).toEqual(Array.from({length: 6}, () => 'underline'));
  });

  it.each([1280, 768, 390, 320])(
    'is a picture where it has room, %i px wide',
    async (width) => {
      const page = await open('', {viewport: {width, height: 800}});

      expect(await guideOn(page).locator('svg[role]').isVisible()).toBe(
        width > 600,
      );
      expect(
        await guideOn(page).getByText('Must it be quick?').last().isVisible(),
      ).toBe(false);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth),
      ).toBe(width);
    },
  );

  it.each([
    ['with', true],
    ['without', false],
  ])(
    'asks one question at a time on a phone, %s JavaScript',
    async (_, javaScriptEnabled) => {
      const page = await openPhone({javaScriptEnabled});
      const answer = (question: string, word: string) =>
        guideOn(page)
          .getByRole('group', {name: question, exact: true})
          .getByText(word, {exact: true})
          .first();
      const machine = guideOn(page)
        .locator('p a', {hasText: 'Virtual machine'})
        .first();
      const second = guideOn(page).getByRole('group', {
        name: 'Must it be quick?',
      });

      await answer('Must it have a kernel of its own?', 'Yes').click();
      expect(await machine.isVisible()).toBe(true);
      await guideOn(page).locator('summary', {hasText: 'No'}).first().click();
      expect(await machine.isVisible()).toBe(false);
      expect(await second.isVisible()).toBe(true);
      await second.getByText('Yes', {exact: true}).click();
      await second.getByRole('link', {name: 'Container'}).click();
      await page.getByRole('heading', {name: 'Containers', level: 1}).waitFor();
    },
  );

  it('is answered by keyboard', async () => {
    const page = await open('');
    await guideOn(page).locator('summary').first().focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');

    await page
      .getByRole('heading', {name: 'Virtual machines', level: 1})
      .waitFor();
  });

  it('has every answer on paper', async () => {
    const page = await openPhone();
    await page.emulateMedia({media: 'print'});
    const heights = await guideOn(page)
      .locator('details[name] p')
      .evaluateAll((all) =>
        all.map((each) => each.getBoundingClientRect().height),
      );

    expect(heights.length).toBeGreaterThan(3);
    expect(Math.min(...heights)).toBeGreaterThan(15);
  });
});

describe('a page', () => {
  it.each([
    ['', 3],
    ['fences', 3],
  ])('/%s shows its pictures without JavaScript', async (address, count) => {
    const page = await open(address, {javaScriptEnabled: false});
    const heights = await picturesOf(page).evaluateAll((all) =>
      all.map((each) => each.getBoundingClientRect().height),
    );

    expect(heights).toHaveLength(count);
    expect(Math.min(...heights)).toBeGreaterThan(30);
    expect(await page.getByRole('button', {name: /Mermaid/}).count()).toBe(0);
  });

  it('to which a reader comes by a link shows the same pictures', async () => {
    const served = await open('');
    const texts = await textsOf(served);
    const page = await open('vm');
    await page.getByRole('link', {name: 'Every kind'}).first().click();
    await picturesOf(page).nth(2).waitFor();
    const ids = await page
      .locator('[id]')
      .evaluateAll((all) => all.map(({id}) => id));

    expect(await textsOf(page)).toEqual(texts);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it.each([
    ['', false],
    ['fences', false],
    ['plain', false],
    ['left', true],
  ])('/%s asks for nothing elsewhere; for Mermaid: %s', async (address, is) => {
    const urls: string[] = [];
    const page = await open(address, {
      prepare: (empty) => {
        empty.on('request', (request) => urls.push(request.url()));
      },
    });
    if (is) {
      await page.locator('.docusaurus-mermaid-container svg').waitFor();
    }
    const scripts = urls
      .filter((url) => url.endsWith('.js'))
      .map((url) => {
        const file = new URL(url).pathname.replace('/base/', 'build/');
        return own.site.read(file);
      });

    expect(scripts.length).toBeGreaterThan(1);
    expect(scripts.some((text) => text.includes(wordOfMermaid))).toBe(is);
    expect(urls.filter((url) => !url.startsWith(own.url))).toEqual([]);
  });

  it('has what is left to theme-mermaid drawn by it', async () => {
    const page = await open('left');
    const drawn = page.locator('.docusaurus-mermaid-container svg');
    await drawn.waitFor();

    expect(await drawn.textContent()).toContain('Start');
    expect(await picturesOf(page).count()).toBe(0);
  });
});

describe('a page to which a reader comes by a link', () => {
  const below = '#the-last-heading';

  /** Answers requests for scripts one by one, each after a further frame. */
  async function slowDown(page: Page): Promise<void> {
    let last: Promise<void> = Promise.resolve();
    await page.route('**/*.js', (route) => {
      last = last.then(async () => {
        const response = await route.fetch();
        await page.evaluate(() => new Promise(requestAnimationFrame));
        await route.fulfill({response});
      });
      return last;
    });
  }

  /**
   * The place of the heading below all pictures when it is painted
   * for the first time, and how many pictures are there.
   */
  async function firstSight(page: Page, act: () => Promise<unknown>) {
    await page.evaluate((selector) => {
      const look = () => {
        const found = document.querySelector(selector);
        if (!found) {
          requestAnimationFrame(look);
          return;
        }
        const top = found.getBoundingClientRect().top + scrollY;
        const count = document.querySelectorAll('svg[aria-labelledby]').length;
        Object.assign(window, {seen: {top, count, scrollY}});
      };
      requestAnimationFrame(look);
    }, below);
    await act();
    await page.locator(below).waitFor();
    const seen = await page.waitForFunction(
      () => (window as {seen?: {top: number; count: number}}).seen,
    );
    return seen.jsonValue();
  }

  /** Waits for all that was asked for: bundlers then remove the element. */
  async function waitForScripts(page: Page): Promise<void> {
    await page.waitForFunction(
      () => !document.querySelector('script[src]:not([defer])'),
    );
  }

  async function settled(page: Page) {
    await waitForScripts(page);
    return page.locator(below).evaluate((heading) => ({
      top: heading.getBoundingClientRect().top + scrollY,
      count: document.querySelectorAll('svg[aria-labelledby]').length,
      scrollY,
    }));
  }

  it('has all pictures at once, so that nothing moves', async () => {
    const page = await open('vm');
    await slowDown(page);
    const seen = await firstSight(page, () =>
      page.locator('.menu').getByRole('link', {name: 'Every kind'}).click(),
    );

    expect(seen).toMatchObject({count: 3});
    expect(await settled(page)).toEqual(seen);
  });

  it('scrolls to the picture that the link names', async () => {
    const page = await open('vm');
    await page.getByRole('link', {name: 'times'}).click();
    const figure = page.locator('figure#times');
    await figure.waitFor();

    expect(await figure.locator('figcaption').textContent()).toBe(
      'How long they take',
    );
    // It ends below the bar at the top, by no more than a line.
    await page.waitForFunction(
      (each) => {
        const {top} = (each as Element).getBoundingClientRect();
        return top >= 0 && top < 100;
      },
      await figure.elementHandle(),
    );
  });

  it('scrolls to the heading that the link names', async () => {
    const served = await open(below);
    const {scrollY} = await settled(served);
    const page = await open('vm');
    await slowDown(page);
    const seen = await firstSight(page, () =>
      page.getByRole('link', {name: 'last heading'}).click(),
    );

    expect(scrollY).toBeGreaterThan(1000);
    expect(await settled(page)).toEqual({...seen, scrollY});
  });

  it('has all pictures also where it was served before', async () => {
    const page = await open('');
    await page
      .locator('.menu')
      .getByRole('link', {name: /^Virtual/})
      .click();
    await page.getByRole('heading', {name: 'Virtual machines'}).waitFor();
    await waitForScripts(page);
    const seen = await firstSight(page, () => page.goBack());

    expect(seen).toMatchObject({count: 3});
    expect(await settled(page)).toEqual(seen);
  });

  it('was served without what it loads then', async () => {
    const texts: Promise<string>[] = [];
    const page = await open('', {
      prepare: (empty) => {
        empty.on('response', (response) => {
          if (response.url().endsWith('.js')) {
            // What is fetched ahead may still be under way at the end.
            texts.push(response.text().catch(() => ''));
          }
        });
      },
    });
    const hasData = async () =>
      (await Promise.all(texts)).some((text) => text.includes('block-beta'));
    const before = await hasData();
    await page.locator('.menu').getByRole('link', {name: 'Fences'}).click();
    await page.getByRole('heading', {name: 'Fences', level: 1}).waitFor();

    expect(before).toBe(false);
    expect(await hasData()).toBe(true);
  });
});

describe('what a reader takes away', () => {
  it('is the text of Mermaid, by a button that says when it is done', async () => {
    const page = await open('', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const figure = page.getByRole('figure').nth(3);
    await figure.getByText('Share or download').click();
    await figure.getByRole('button', {name: 'Copy as Mermaid'}).click();
    await figure.getByRole('button', {name: 'Copied'}).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());

    expect(copied).toMatch(/^---\nconfig: .*\n---\nxychart-beta\n/);
    expect(copied).toBe(await figure.locator('pre').first().textContent());
  });

  it('is the picture as a file of its own', async () => {
    const page = await open('');
    const link = page.getByRole('link', {name: /^Open the image in a new tab/});
    await page.getByText('Share or download').first().click();
    const address = (await link.first().getAttribute('href')) ?? '';
    const alone = await open(address);

    expect(await alone.locator('svg text').first().textContent()).toBe('VM');
  });
});

describe("diagrams: 'client'", () => {
  const client = setUpSite(fixture, {
    baseUrl: '/base/',
    env: {SITE_DIAGRAMS: 'client'},
  });

  it('leaves all pictures to theme-mermaid, next to open words', async () => {
    const page = await client.open('');
    const drawn = page.locator('.docusaurus-mermaid-container svg');
    await drawn.nth(2).waitFor();

    expect(await drawn.count()).toBe(3);
    expect(await drawn.getByText('Syntax error').count()).toBe(0);
    // A chart is no diagram of Mermaid's.
    expect(await page.locator('figure#times tr').count()).toBe(3);
    expect(await picturesOf(page).count()).toBe(0);
    expect(
      await page.getByText('3 copies, each with:').first().isVisible(),
    ).toBe(true);
  });
});

async function textsOf(page: Page): Promise<readonly string[]> {
  return picturesOf(page).locator('text').allTextContents();
}
