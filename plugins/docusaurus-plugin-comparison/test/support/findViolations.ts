import {createRequire} from 'node:module';
import type {Page} from 'playwright-core';

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** A rule of access that a page breaks, and the HTML that breaks it. */
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
 * What axe finds wrong on a page, or in the parts of it that a selector names,
 * with every `details` open: axe skips what is folded away. Some rules are about
 * a page as a whole only.
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

/** By a press on each, since those of Docusaurus are opened by script. */
async function openDetails(page: Page): Promise<void> {
  await page.evaluate(() => {
    const summaries = 'details:not([open]) > summary';
    for (const summary of document.querySelectorAll<HTMLElement>(summaries)) {
      summary.click();
    }
  });
  await page.waitForFunction(
    () =>
      !document.querySelector('details:not([open]) > summary') &&
      // What Docusaurus unfolds has a height of its own meanwhile.
      [...document.querySelectorAll<HTMLElement>('details > :not(summary)')]
        .map(({style}) => style.height)
        .every((height) => height === '' || height === 'auto'),
  );
}
