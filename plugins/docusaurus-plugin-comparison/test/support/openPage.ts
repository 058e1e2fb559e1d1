import type {Browser, BrowserContextOptions, Page} from 'playwright-core';

export interface OpenOptions extends BrowserContextOptions {
  /** All that a page loads, by default; `load` for its first files. */
  readonly waitUntil?: 'networkidle' | 'load';
  /** Told of every error on the page, hydration included. */
  readonly onComplaint?: (what: string) => void;
  /** Makes the page ready, before anything is in it. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** Opens an address as a reader with a wide screen does. */
export async function openPage(
  browser: Browser,
  url: URL | string,
  {
    waitUntil = 'networkidle',
    onComplaint = () => undefined,
    prepare,
    ...options
  }: OpenOptions = {},
): Promise<Page> {
  const page = await browser.newPage({
    viewport: {width: 1280, height: 900},
    ...options,
  });
  page.on('pageerror', (error) => onComplaint(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') {
      onComplaint(message.text());
    }
  });
  await prepare?.(page);
  await page.goto(String(url), {waitUntil});
  return page;
}
