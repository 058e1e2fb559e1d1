import {chromium} from 'playwright-core';
import type {Browser} from 'playwright-core';
import {browserSources} from './browsers/index.js';

/** Starts a Chromium without background requests. */
function launch(
  executablePath: string,
  flags: readonly string[] = [],
): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--disable-background-networking',
      ...flags,
    ],
    // Only a browser that never starts takes this long.
    timeout: 180_000,
  });
}

/** The one line of twenty that the browser itself has printed. */
function summarize(error: unknown): string {
  const lines = String(error).split('\n');
  return (lines.find((line) => line.includes('[err]')) ?? lines[0] ?? '')
    .replace(/^.*\[err\] /, '')
    .trim();
}

/**
 * Why a browser cannot be used here; undefined if it can. `--version` proves
 * little: it answers without a font, and if no page ever opens.
 */
async function findFault(executablePath: string): Promise<string | undefined> {
  try {
    const browser = await launch(executablePath);
    try {
      const page = await browser.newPage();
      await page.setContent('<p>text</p>');
      const height = await page.locator('p').evaluate((p) => p.clientHeight);
      return height > 0 ? undefined : 'finds no font';
    } finally {
      await browser.close();
    }
  } catch (error) {
    return summarize(error);
  }
}

/**
 * The path of a Chromium that has just shown a page.
 *
 * @param chosen - The only browser to use; empty to search for one.
 */
export async function findBrowser(
  sources = browserSources,
  chosen = process.env['CHROME_PATH'] ?? '',
): Promise<string> {
  if (chosen !== '') {
    const fault = await findFault(chosen);
    if (fault !== undefined) {
      throw new Error(
        `The browser that CHROME_PATH names does not start. ${chosen}: ${fault}`,
      );
    }
    return chosen;
  }
  const faults: string[] = [];
  for (const source of sources) {
    try {
      const paths = await source.findPaths();
      if (paths.length === 0) {
        faults.push(`${source.name} has none`);
      }
      for (const path of paths) {
        const fault = await findFault(path);
        if (fault === undefined) {
          return path;
        }
        faults.push(`${path}: ${fault}`);
      }
    } catch (error) {
      faults.push(`${source.name}: ${(error as Error).message}`);
    }
  }
  throw new Error(
    [
      'No Chromium starts on this machine. Install Google Chrome or Chromium',
      'so that it is on PATH, or set CHROME_PATH to its executable. Tried:',
      ...faults.map((fault) => `- ${fault}`),
    ].join('\n'),
  );
}

/** Opens the browser that the tests run in; the caller closes it. */
export async function openBrowser(
  flags: readonly string[] = [],
): Promise<Browser> {
  return launch(await findBrowser(), flags);
}
