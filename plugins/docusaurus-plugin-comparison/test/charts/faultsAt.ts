import type {Page} from 'playwright-core';
import {findFaults} from './inChart.js';

/** What overlaps or is outside of the window, at each of these widths. */
export async function faultsAt(
  page: Page,
  widths: readonly number[],
): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({width, height: 800});
    const found = await page.evaluate(findFaults);
    faults.push(...found.map((fault) => `${width}: ${fault}`));
  }
  return faults;
}

/** Widths from one to another. */
export function range(
  from: number,
  to: number,
  step: number,
): readonly number[] {
  return Array.from(
    {length: Math.floor((to - from) / step) + 1},
    (_, index) => from + index * step,
  );
}
