import type {
  Browser,
  ElementHandle,
  KeyInput,
  Permission,
} from 'puppeteer-core';
import type {EngineBrowser, Find, InPage, Modifier, Tab} from './engine.js';

const height = 900;

/**
 * Opens tabs with Puppeteer, each in its own context.
 *
 * @param permissions - The permissions that pages have without asking.
 */
export function puppeteerBrowser(
  browser: Browser,
  permissions: readonly Permission[] = [],
): EngineBrowser {
  return {
    openTab: () => openTab(browser, permissions),
    close: () => browser.close(),
  };
}

async function openTab(
  browser: Browser,
  permissions: readonly Permission[],
): Promise<Tab> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(0);
  const resize: Tab['resize'] = (width) => page.setViewport({width, height});
  await resize(1280);

  async function element<A extends readonly unknown[]>(
    find: Find<A>,
    args: A,
  ): Promise<ElementHandle<Element>> {
    const handle = await page.evaluateHandle(callOf(find, args));
    return handle.asElement() as ElementHandle<Element>;
  }

  async function holding(
    modifier: Modifier | undefined,
    act: () => Promise<void>,
  ): Promise<void> {
    if (!modifier) {
      return act();
    }
    await page.keyboard.down(modifier);
    await act();
    await page.keyboard.up(modifier);
  }

  return {
    async goto(url) {
      if (permissions.length > 0) {
        const {origin} = new URL(url);
        await context.overridePermissions(origin, [...permissions]);
      }
      await page.goto(url);
    },
    async reload() {
      await page.reload();
    },
    async goBack() {
      await page.goBack({waitUntil: []});
    },
    evaluate: async <A extends readonly unknown[], R>(
      run: InPage<A, R>,
      ...args: A
    ) => (await page.evaluate(callOf(run, args))) as R,
    async click(modifier, find, ...args) {
      const target = await element(find, args);
      await holding(modifier, () => target.click());
    },
    async hover(find, ...args) {
      await (await element(find, args)).hover();
    },
    async choose(value, find, ...args) {
      await (await element(find, args)).select(value);
    },
    press: (key, modifier) =>
      holding(modifier, () =>
        page.keyboard.press(key === 'Space' ? ' ' : (key as KeyInput)),
      ),
    resize,
    close: () => context.close(),
  };
}

/** The source of a function call, whose arguments are JSON. */
function callOf<A extends readonly unknown[]>(
  run: InPage<A, unknown>,
  args: A,
): string {
  return `(${run})(...${JSON.stringify(args)})`;
}
