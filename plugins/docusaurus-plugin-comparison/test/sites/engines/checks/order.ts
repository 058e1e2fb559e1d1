import type {Check} from '../check.js';
import {eventually} from '../eventually.js';
import {expectSubjects, named} from './subjects.js';

const table = 'As rows';
const startup = {role: 'button', name: 'Start-up time', table} as const;
const level = {role: 'button', name: 'Level', table} as const;
const memory = {role: 'button', name: 'Memory', table} as const;

export const orderChecks: readonly Check[] = [
  {
    name: 'gives every table its buttons',
    path: '',
    run: (reader) =>
      eventually(
        () =>
          reader.evaluate(() =>
            [...document.querySelectorAll('.comparison-table')].map(
              (each) => each.querySelectorAll('th button').length,
            ),
          ),
        [6, 8],
      ),
  },
  {
    name: 'shows on every button whether the table is in its order',
    path: '',
    async run(reader) {
      const marks = (name: string) =>
        reader.evaluate(
          (wanted) =>
            [...document.querySelectorAll('.comparison-table')]
              .filter((each) =>
                each.querySelector('caption')?.textContent.includes(wanted),
              )
              .flatMap((each) => [
                ...each.querySelectorAll<HTMLElement>('[data-mark=order]'),
              ])
              .map((mark) => mark.dataset['sign']),
          name,
        );
      await eventually(() => marks(table), ['↕', '↕', '↕', '↕', '↕', '↕']);
      await eventually(
        () => marks('As columns'),
        ['↕', '↕', '▼', '↕', '↕', '↕'],
      );
    },
  },
  {
    name: 'puts the lowest first, and last what is missing',
    path: '',
    async run(reader) {
      await reader.click(startup);
      await expectSubjects(reader, table, 'Fast Fine Slow Odd');
      await eventually(
        () => reader.textsIn(table, '[aria-sort=ascending]'),
        [expect.stringContaining('Start-up time')],
      );
    },
  },
  {
    name: 'puts the highest first at the second press, and last what is missing',
    path: '',
    async run(reader) {
      await reader.click(startup);
      await reader.click(startup);
      await expectSubjects(reader, table, 'Slow Fine Fast Odd');
    },
  },
  {
    name: 'returns to the order of the page at the third press',
    path: '',
    async run(reader) {
      await reader.click(startup);
      await reader.click(startup);
      await reader.click(startup);
      await expectSubjects(reader, table, 'Slow Fast Odd Fine');
      await eventually(() => reader.textsIn(table, '[aria-sort]'), []);
    },
  },
  {
    name: 'takes a further criterion with Shift',
    path: '',
    async run(reader) {
      await reader.click(level);
      await reader.click(memory, 'Shift');
      await expectSubjects(reader, table, 'Slow Fast Fine Odd');
    },
  },
  {
    name: 'turns the further criterion round, and says both',
    path: '',
    async run(reader) {
      await reader.click(level);
      await reader.click(memory, 'Shift');
      await reader.click(memory, 'Shift');
      await expectSubjects(reader, table, 'Fast Slow Fine Odd');
      await eventually(
        () => reader.statusOf(table),
        expect.stringContaining(
          'Sorted by Level (ascending) and Memory (descending).',
        ),
      );
    },
  },
  {
    name: 'is made with Enter, and keeps the focus',
    path: '',
    async run(reader) {
      await reader.focus(startup);
      await reader.press('Enter');
      await expectSubjects(reader, table, 'Fast Fine Slow Odd');
      await eventually(
        () => reader.evaluate(() => document.activeElement?.textContent),
        expect.stringContaining('Start-up time'),
      );
    },
  },
  {
    name: 'is made with the space bar, which does not scroll',
    path: '',
    async run(reader) {
      await reader.focus(startup);
      const before = await reader.evaluate(() => scrollY);
      await reader.press('Space');
      await expectSubjects(reader, table, 'Fast Fine Slow Odd');
      expect(await reader.evaluate(() => scrollY)).toBe(before);
    },
  },
  {
    name: 'is of columns where subjects are columns',
    path: '',
    async run(reader) {
      await reader.click({...startup, table: 'As columns'});
      await eventually(
        () => reader.subjectsOf('As columns'),
        named('Fast Fine Slow Odd'),
      );
      await eventually(
        () =>
          reader.textsIn('As columns', 'tr:has(> [data-criterion=memory]) td'),
        ['2 GB', 'n/a', '500 MB ★ best', '1 GiB'],
      );
    },
  },
  {
    name: 'of one table leaves the other as it is',
    path: '',
    async run(reader) {
      await reader.click(startup);
      await expectSubjects(reader, table, 'Fast Fine Slow Odd');
      expect(await reader.subjectsOf('As columns')).toEqual(
        named('Fast Odd Slow Fine'),
      );
    },
  },
  {
    name: 'is of all rows of a long table, out of sight too',
    path: 'long',
    async run(reader) {
      const ends = () =>
        reader.evaluate(() => {
          const heads = [...document.querySelectorAll('th[data-subject]')];
          const names = heads.map((head) => head.textContent);
          return [names.length, names[0], names.at(-1)];
        });
      expect(await ends()).toEqual([150, 'Subject 149', 'Subject 74']);
      await reader.click({...startup, table: 'A long one'});
      await eventually(ends, [150, 'Subject 0', 'Subject 74']);
    },
  },
];
