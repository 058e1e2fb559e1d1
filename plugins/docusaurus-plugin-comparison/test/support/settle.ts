import type {Page, Request} from 'playwright-core';

/**
 * Follows the requests of a page, from before it is opened. Returns what waits
 * until the page has all that it loads by itself: it is hydrated if it is a page
 * of Docusaurus, and does not ask for more when the last request has ended.
 */
export function followRequests(page: Page): () => Promise<void> {
  const pending = new Set<Request>();
  let onEnd = () => {};
  const end = (request: Request) => {
    pending.delete(request);
    onEnd();
  };
  page.on('request', (request) => pending.add(request));
  page.on('requestfinished', end);
  page.on('requestfailed', end);

  return async () => {
    if ((await page.locator('#__docusaurus').count()) > 0) {
      await page
        .locator('html[data-has-hydrated=true]')
        .waitFor({state: 'attached'});
    }
    do {
      while (pending.size > 0) {
        await new Promise<void>((resolve) => (onEnd = resolve));
      }
      // A script that has come may ask for others when it runs.
      await page.evaluate(
        () =>
          new Promise<void>((resolve) => requestIdleCallback(() => resolve())),
      );
    } while (pending.size > 0);
  };
}
