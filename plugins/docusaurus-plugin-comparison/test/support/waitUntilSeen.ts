import type {Locator} from 'playwright-core';

/** Waits until a part of a page is where a reader sees it. */
export async function waitUntilSeen(part: Locator): Promise<void> {
  await part.waitFor();
  await part.page().waitForFunction(
    (element) =>
      new Promise((resolve) => {
        // A new one each time tells how it is now. One that is kept may report
        // several frames in one call on a busy machine.
        new IntersectionObserver(([seen], observer) => {
          observer.disconnect();
          resolve(seen?.isIntersecting);
        }).observe(element as Element);
      }),
    await part.elementHandle(),
  );
}
