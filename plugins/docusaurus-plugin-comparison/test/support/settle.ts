import type {Page, Request} from 'playwright-core';

// Only failing tests wait this long, even on busy machines.
export const timeout = 120_000;

/**
 * Observes the requests of a page; call it before opening the page. Returns a
 * function that waits until the page is loaded: a page of Docusaurus is
 * hydrated, and there are no more requests.
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
        await new Promise<void>((resolve, reject) => {
          const timer = setTimeout(
            () => reject(new Error(describeUnanswered(pending))),
            timeout,
          );
          onEnd = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      // A loaded script may request others when it runs.
      await page.evaluate(
        () =>
          new Promise<void>((resolve) => requestIdleCallback(() => resolve())),
      );
    } while (pending.size > 0);
  };
}

function describeUnanswered(requests: Iterable<Request>): string {
  const urls = [...requests].map((each) => each.url());
  return `Requests that never end: ${urls.join(', ')}`;
}
