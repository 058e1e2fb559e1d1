import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {openBrowser} from './browser.js';
import {collectErrors, type PageErrors} from './pageErrors.js';
import {followRequests, timeout} from './settle.js';

export interface OpenOptions extends BrowserContextOptions {
  /** False to block the scripts of the page, so that it never hydrates. */
  readonly hasScripts?: boolean;
  /** Prepares the page before it loads anything. */
  readonly prepare?: (page: Page) => void;
}

export interface Pages {
  /** Opens an empty page with the size of a wide screen. */
  openEmpty(options?: OpenOptions): Promise<Page>;
  /** Opens a URL in a new page, and waits for everything that it loads. */
  open(url: URL | string, options?: OpenOptions): Promise<Page>;
  /** Returns the errors of a page so far, which then do not fail the test. */
  takeErrors(page: Page): readonly string[];
  /** Closes all pages, and fails if one of them has an error. */
  closeAll(): Promise<void>;
}

/**
 * Provides pages for the tests of a file, or of the enclosing `describe`. Each
 * page has its own storage and is closed after its test. The test fails if one
 * of its pages has an error.
 *
 * @param flags - Command-line flags of the browser.
 */
export function usePages(flags?: readonly string[]): Pages {
  let browser: Browser;
  const errorsOf = new Map<Page, PageErrors>();

  beforeAll(async () => {
    browser = await openBrowser(flags);
  });

  afterEach(closeAll);

  afterAll(() => browser?.close());

  async function closeAll(): Promise<void> {
    const pages = [...errorsOf.keys()];
    const errors = [...errorsOf.values()].flatMap((each) => each.take());
    errorsOf.clear();
    await Promise.all(pages.map(close));
    expect(errors).toEqual([]);
  }

  async function openEmpty({
    prepare,
    hasScripts: _,
    ...options
  }: OpenOptions = {}): Promise<Page> {
    const page = await browser.newPage({
      viewport: {width: 1280, height: 900},
      ...options,
    });
    page.setDefaultTimeout(timeout);
    errorsOf.set(page, collectErrors(page));
    prepare?.(page);
    return page;
  }

  return {
    openEmpty,
    async open(url, options = {}) {
      const page = await openEmpty(options);
      const settle = followRequests(page);
      await page.goto(String(url));
      const {javaScriptEnabled, hasScripts = javaScriptEnabled} = options;
      if (hasScripts !== false) {
        await settle();
      }
      return page;
    },
    takeErrors: (page) => errorsOf.get(page)?.take() ?? [],
    closeAll,
  };
}

async function close(page: Page): Promise<void> {
  // Requests that a test holds back would never be answered.
  await page.unrouteAll({behavior: 'ignoreErrors'});
  await page.close();
}
