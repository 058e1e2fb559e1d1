import type {Check} from '../check.js';
import {eventually} from '../eventually.js';
import type {Reader} from '../reader.js';

const tall = 'wide.fast.remark';

/** How many lines of a long text are seen. */
function linesOf(reader: Reader): Promise<number> {
  return reader.evaluate(() => {
    const text = document.querySelector('[data-clamp]');
    return Math.round((text?.clientHeight ?? 0) / 20);
  });
}

/** What is said about the columns that follow; nothing if it is hidden. */
function moreOf(reader: Reader): Promise<string> {
  return reader.evaluate(() => {
    const badge = document.querySelector<HTMLElement>('[data-more]');
    return badge && !badge.hidden ? badge.innerText : '';
  });
}

function scrollSideways(reader: Reader, share: number): Promise<void> {
  return reader.evaluate((part) => {
    const region = document.querySelector('[role=region]:has(> table)');
    if (region) {
      region.scrollLeft = (region.scrollWidth - region.clientWidth) * part;
    }
  }, share);
}

/** How many columns of values are seen whole, each head without a broken word. */
function countWhole(): number {
  const region = document.querySelector('[role=region]:has(> table)');
  const right = region?.getBoundingClientRect().right ?? 0;
  return [...document.querySelectorAll('thead [data-criterion]')].filter(
    (head) => {
      const name = head.querySelector('bdi');
      return (
        head.getBoundingClientRect().right <= right + 1 &&
        name?.getClientRects().length === 1
      );
    },
  ).length;
}

/** What a reader sees of tables that are wider than the page, and of tall cells. */
export const wideChecks: readonly Check[] = [
  {
    name: 'says how many columns follow, until none does',
    path: 'wide',
    async run(reader) {
      await reader.hover('wide.slow.c1');
      await eventually(
        async () => /^\+\d+ columns$/.test(await moreOf(reader)),
        true,
      );
      await scrollSideways(reader, 1);
      await eventually(() => moreOf(reader), '');
      await scrollSideways(reader, 0);
      await eventually(async () => (await moreOf(reader)) !== '', true);
    },
  },
  {
    name: 'shows six lines of a long text, and all of it on demand',
    path: 'wide',
    async run(reader) {
      await eventually(() => linesOf(reader), 6);
      await reader.hover(tall);
      await reader.click({role: 'button', name: 'more'});
      await eventually(async () => (await linesOf(reader)) > 6, true);
      await reader.click({role: 'button', name: 'less'});
      await eventually(() => linesOf(reader), 6);
    },
  },
  {
    name: 'shows all of a long text that a link leads to',
    path: `wide#${tall}`,
    async run(reader) {
      await eventually(async () => (await linesOf(reader)) > 6, true);
    },
  },
  {
    name: 'shows ten of 18 columns of signs in the room of the table of contents',
    path: 'room',
    async run(reader) {
      await reader.resize(1280);
      await eventually(
        async () => (await reader.evaluate(countWhole)) >= 10,
        true,
      );
    },
  },
  {
    name: 'is no wider than its columns, however long it is',
    path: 'long',
    async run(reader) {
      const rest = await reader.evaluate(() => {
        const region = document.querySelector('[role=region]:has(> table)');
        const row = document.querySelector('thead tr:last-child');
        return (
          (region?.scrollWidth ?? 0) -
          Math.max(region?.clientWidth ?? 0, row?.scrollWidth ?? 0)
        );
      });
      if (rest > 1) {
        throw new Error(`The region scrolls ${rest} px too far.`);
      }
    },
  },
];
