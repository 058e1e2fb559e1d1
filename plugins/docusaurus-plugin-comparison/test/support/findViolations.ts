import {createRequire} from 'node:module';
import type {Page} from 'playwright-core';

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** An accessibility rule that a page violates, and where it does. */
export interface Violation {
  readonly id: string;
  readonly nodes: readonly string[];
}

interface Axe {
  run(parts: object): Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly nodes: readonly {readonly html: string}[];
    }[];
  }>;
}

/**
 * Runs axe on a page, or on the elements that a selector matches. Opens every
 * `details`, because axe ignores closed ones. Some rules apply only to whole
 * pages.
 */
export async function findViolations(
  page: Page,
  parts?: string,
): Promise<readonly Violation[]> {
  await openDetails(page);
  await page.addScriptTag({path: axeFile});
  return page.evaluate(async (selector) => {
    const {axe} = window as unknown as {axe: Axe};
    const {violations} = await axe.run(
      selector === undefined
        ? document
        : {include: [...document.querySelectorAll(selector)]},
    );
    return violations.map(({id, nodes}) => ({
      id,
      nodes: nodes.map(({html}) => html),
    }));
  }, parts);
}

/** Clicks each, because those of Docusaurus are opened by script. */
async function openDetails(page: Page): Promise<void> {
  await page.evaluate(() => {
    // Of those with the same name, only one can be open.
    for (const named of document.querySelectorAll('details[name]')) {
      named.removeAttribute('name');
    }
    const summaries = 'details:not([open]) > summary';
    for (const summary of document.querySelectorAll<HTMLElement>(summaries)) {
      summary.click();
    }
  });
  await page.waitForFunction(
    () =>
      !document.querySelector('details:not([open]) > summary') &&
      // Docusaurus sets a height during its animation.
      [...document.querySelectorAll<HTMLElement>('details > :not(summary)')]
        .map(({style}) => style.height)
        .every((height) => height === '' || height === 'auto'),
  );
}
