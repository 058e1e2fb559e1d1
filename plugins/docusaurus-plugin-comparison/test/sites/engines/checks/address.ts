import type {Check} from '../check.js';
import {eventually} from '../eventually.js';
import {focusedLink, focusFirstLink} from './cellLinks.js';
import {openNote} from './notes.js';
import {expectSubjects, named} from './subjects.js';

const table = 'As rows';
const startup = {role: 'button', name: 'Start-up time', table} as const;
const options = {role: 'button', name: 'Options', table} as const;
const differences = {
  role: 'checkbox',
  name: 'Only differences',
  table,
} as const;

export const addressChecks: readonly Check[] = [
  {
    name: 'holds the view',
    path: '',
    async run(reader) {
      await reader.click(startup);
      await eventually(() => reader.address(), '?engines=sort:startup');
      await reader.click(options);
      await reader.click(differences);
      await eventually(() => reader.address(), '?engines=sort:startup;diff');
    },
  },
  {
    name: 'restores the view on reload',
    path: '',
    async run(reader) {
      await reader.click(startup);
      await eventually(() => reader.address(), '?engines=sort:startup');
      await reader.reload();
      await expectSubjects(reader, table, 'Fast Fine Slow Odd');
    },
  },
  {
    name: 'returns to the view before by Back',
    path: '',
    async run(reader) {
      await reader.click(startup);
      await eventually(() => reader.address(), '?engines=sort:startup');
      await reader.click(options);
      await reader.click(differences);
      await eventually(() => reader.address(), '?engines=sort:startup;diff');
      await reader.goBack();
      await eventually(() => reader.address(), '?engines=sort:startup');
      await eventually(async () => (await reader.criteriaOf(table)).length, 5);
      await reader.goBack();
      await eventually(() => reader.address(), '');
      await expectSubjects(reader, table, 'Slow Fast Odd Fine');
    },
  },
  {
    name: 'opens the view that a link holds',
    path: '?engines=sort:startup,level;columns',
    async run(reader) {
      await eventually(
        () => reader.textsIn(table, 'thead [data-subject]'),
        named('Fast Fine Slow Odd'),
      );
    },
  },
  {
    name: 'that nobody can read shows the table as the page opens it',
    path: '?engines=sort:nothing,;hide:%ff;where:x;zzz',
    run: (reader) => expectSubjects(reader, table, 'Slow Fast Odd Fine'),
  },
  {
    name: 'leads to a cell, which is marked and in sight',
    path: '#engines.odd.memory',
    async run(reader) {
      await eventually(
        () =>
          reader.evaluate(() => {
            const cell = document.querySelector('td:target');
            const {top = -1, bottom = -1} = cell?.getBoundingClientRect() ?? {};
            return [cell?.id, top >= 0 && bottom <= innerHeight];
          }),
        ['engines.odd.memory', true],
      );
    },
  },
  {
    name: 'of a cell is offered where the pointer is',
    path: '',
    async run(reader) {
      await reader.hover('engines.odd.memory');
      await reader.click({
        role: 'link',
        name: 'Link to this value: Odd engine, Memory',
      });
      await eventually(() => openNote(reader), 'Odd engine · Memory');
      await reader.click({role: 'link', name: 'Copy link'});
      await eventually(() => reader.statusOf(table), 'Copied');
      expect(await reader.paste()).toMatch(/#engines\.odd\.memory$/);
    },
  },
  {
    name: 'of another cell is reached with the arrow keys',
    path: '',
    async run(reader) {
      await focusFirstLink(reader, table);
      await reader.press('ArrowDown');
      await reader.press('ArrowRight');
      await eventually(() => focusedLink(reader), '#engines.fast.memory');
      await reader.press('Enter');
      await eventually(() => openNote(reader), 'Fast engine · Memory');
    },
  },
  {
    name: 'of another page is left by Back, and its table works',
    path: '',
    async run(reader) {
      await reader.click({role: 'link', name: 'The other page'});
      await reader.clickText('Open me');
      await reader.click({
        role: 'button',
        name: 'Start-up time',
        table: 'In details',
      });
      await eventually(
        () => reader.address(),
        expect.stringMatching(/sort:startup$/),
      );
      await reader.goBack();
      await eventually(() => reader.address(), '');
      await reader.goBack();
      await reader.click(startup);
      await expectSubjects(reader, table, 'Fast Fine Slow Odd');
    },
  },
];
