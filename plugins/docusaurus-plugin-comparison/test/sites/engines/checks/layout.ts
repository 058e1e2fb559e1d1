import {findCell} from '../../../support/findCell.js';
import type {Check} from '../check.js';
import {eventually} from '../eventually.js';
import {expectNoSidewaysScroll} from './sidewaysScroll.js';

export const layoutChecks: readonly Check[] = [
  {
    name: 'keeps the subject in sight while a table is scrolled sideways',
    path: '',
    async run(reader) {
      await reader.resize(480);
      await eventually(
        () =>
          reader.evaluate(() => {
            const head = document.querySelector('[data-subject=slow]');
            const region = head?.closest<HTMLElement>('[role=region]');
            region?.style.setProperty('inline-size', '15rem');
            region?.scrollBy({left: 80, behavior: 'instant'});
            const left = (element: Element | null | undefined) =>
              element?.getBoundingClientRect().left ?? 0;
            return [
              (region?.scrollLeft ?? 0) > 20,
              Math.round(Math.abs(left(head) - left(region)) / 4),
            ];
          }),
        [true, 0],
      );
    },
  },
  {
    name: 'keeps the criteria in sight while a long table is scrolled down',
    path: 'long',
    async run(reader) {
      await eventually(
        () =>
          reader.evaluate(() => {
            const head = document.querySelector('thead tr > :last-child');
            const region = head?.closest('[role=region]');
            const top = (element: Element | null | undefined) =>
              element?.getBoundingClientRect().top ?? 0;
            // Where the region has no height of its own, the page scrolls.
            region?.scrollBy({top: 2000, behavior: 'instant'});
            const isBounded = (region?.scrollTop ?? 0) > 1000;
            if (!isBounded) {
              const start = top(region) + scrollY;
              scrollTo({top: start + 1500, behavior: 'instant'});
            }
            const navbar = document.querySelector('.navbar--fixed-top');
            const edge = isBounded
              ? top(region)
              : (navbar?.getBoundingClientRect().bottom ?? 0);
            return [
              isBounded || top(region) < -1000,
              Math.abs(top(head) - edge) <= 1,
            ];
          }),
        [true, true],
      );
    },
  },
  {
    name: 'lays out the rows of a long table when they come into sight',
    path: 'long',
    async run(reader) {
      await reader.hover('long.s0.memory');
      await eventually(
        () =>
          reader.evaluate(() => {
            const cell = findCell('long.s0.memory');
            const {top = -1, height = 0} = cell?.getBoundingClientRect() ?? {};
            const at = document.elementFromPoint(
              (cell?.getBoundingClientRect().left ?? 0) + 5,
              top + height / 2,
            );
            return [height > 10, cell?.contains(at)];
          }),
        [true, true],
      );
    },
  },
  ...(['', 'hidden', 'long'].map((path) => ({
    name: `does not scroll /${path} sideways in a narrow window`,
    path,
    async run(reader) {
      await reader.resize(480);
      await expectNoSidewaysScroll(reader);
    },
  })) satisfies readonly Check[]),
];
