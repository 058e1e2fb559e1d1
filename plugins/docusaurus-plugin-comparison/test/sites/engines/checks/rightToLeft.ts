import type {Check} from '../check.js';
import {eventually} from '../eventually.js';
import {focusedLink, focusFirstLink} from './cellLinks.js';
import {expectNoSidewaysScroll} from './sidewaysScroll.js';
import type {Reader} from '../reader.js';
import {expectSubjects, named} from './subjects.js';
import {expectWholePictures} from './pictures.js';

const table = 'As rows';
const path = 'ar/';
const startup = {role: 'button', name: 'Start-up time', table} as const;

/** How far a subject's name is from the right edge of what is in sight. */
function distanceToEdge(reader: Reader): Promise<number> {
  return reader.evaluate(() => {
    const head = document.querySelector('[data-subject=slow]');
    const region = head?.closest('[role=region]');
    const right = (element: Element | null | undefined) =>
      element?.getBoundingClientRect().right ?? 0;
    return Math.round(Math.abs(right(region) - right(head)) / 4);
  });
}

export const rightToLeftChecks: readonly Check[] = [
  {
    name: 'has the first column on the right, and the others left of it',
    path,
    async run(reader) {
      await eventually(
        () =>
          reader.evaluate(() => {
            const row = document.querySelector('tr:has(> [data-subject=slow])');
            const lefts = [...(row?.children ?? [])].map(
              (cell) => cell.getBoundingClientRect().left,
            );
            const sorted = lefts.toSorted((a, b) => b - a);
            return [
              document.documentElement.dir,
              lefts.length,
              lefts.join() === sorted.join(),
            ];
          }),
        ['rtl', 6, true],
      );
      await eventually(() => distanceToEdge(reader), 0);
    },
  },
  {
    name: 'keeps the first column in sight on the right',
    path,
    async run(reader) {
      await reader.resize(480);
      await eventually(
        () =>
          reader.evaluate(() => {
            const region = document
              .querySelector('[data-subject=slow]')
              ?.closest<HTMLElement>('[role=region]');
            region?.style.setProperty('inline-size', '15rem');
            region?.scrollBy({left: -80, behavior: 'instant'});
            return (region?.scrollLeft ?? 0) < -20;
          }),
        true,
      );
      await eventually(() => distanceToEdge(reader), 0);
    },
  },
  {
    name: 'does not scroll the page sideways',
    path,
    async run(reader) {
      await reader.resize(480);
      await expectNoSidewaysScroll(reader);
    },
  },
  {
    name: 'sorts',
    path,
    async run(reader) {
      await reader.click(startup);
      await expectSubjects(reader, table, 'Fast Fine Slow Odd');
      await eventually(() => reader.address(), '?engines=sort:startup');
    },
  },
  {
    name: 'sorts by a further criterion with Shift',
    path,
    async run(reader) {
      await reader.click({role: 'button', name: 'Level', table});
      await reader.click({role: 'button', name: 'Memory', table}, 'Shift');
      await expectSubjects(reader, table, 'Slow Fast Fine Odd');
    },
  },
  {
    name: 'filters',
    path,
    async run(reader) {
      await reader.click({role: 'button', name: 'خيارات', table});
      await reader.fill({role: 'searchbox', table}, 'fine');
      await expectSubjects(reader, table, 'Fine');
    },
  },
  {
    name: 'has columns of subjects from right to left',
    path: 'ar/?engines=columns',
    async run(reader) {
      await eventually(
        () => reader.textsIn(table, 'thead [data-subject]'),
        named('Slow Fast Odd Fine'),
      );
      const lefts = await reader.evaluate(() =>
        [...document.querySelectorAll('thead [data-subject]')]
          .slice(0, 4)
          .map((head) => head.getBoundingClientRect().left),
      );
      expect(lefts).toEqual([...lefts].sort((a, b) => b - a));
    },
  },
  {
    name: 'takes the left arrow key to the next criterion',
    path,
    async run(reader) {
      await focusFirstLink(reader, table);
      await reader.press('ArrowLeft');
      await eventually(() => focusedLink(reader), '#engines.slow.memory');
      await reader.press('ArrowRight');
      await eventually(() => focusedLink(reader), '#engines.slow.startup');
    },
  },
  {
    name: 'keeps the ends of a range in their places in a note',
    path: 'ar/lines',
    async run(reader) {
      await reader.click({
        role: 'link',
        name: 'ملاحظة 1',
        table: 'Columns',
      });
      await eventually(
        () =>
          reader.evaluate(() => {
            const ends = document.querySelectorAll(
              '.comparison-note [data-part=value] bdi bdi bdi',
            );
            const [first, second] = [...ends].map(
              (end) => end.getBoundingClientRect().left,
            );
            return [ends.length, (first ?? 0) > (second ?? 0)];
          }),
        [2, true],
      );
    },
  },
  {
    name: 'has whole pictures',
    path: 'ar/pictures',
    run: expectWholePictures,
  },
];
