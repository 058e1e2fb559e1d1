import type {Check} from '../check.js';
import {eventually} from '../eventually.js';
import type {Reader} from '../reader.js';
import {expectSubjects, named} from './subjects.js';

const table = 'As rows';
const choose = {role: 'button', name: 'Columns and filters', table} as const;
const boxes = 'input[type=checkbox]';

/** How many check boxes the panel shows. */
async function countBoxes(reader: Reader): Promise<number> {
  return (await reader.textsIn(table, boxes)).length;
}

export const panelChecks: readonly Check[] = [
  {
    name: 'opens what to choose from, and says that it is open',
    path: '',
    async run(reader) {
      await reader.click(choose);
      await eventually(() => countBoxes(reader), 9);
      expect(await reader.attributeOf(choose, 'aria-expanded')).toBe('true');
    },
  },
  {
    name: 'closes it again',
    path: '',
    async run(reader) {
      await reader.click(choose);
      await eventually(() => countBoxes(reader), 9);
      await reader.click(choose);
      await eventually(() => countBoxes(reader), 0);
      expect(await reader.attributeOf(choose, 'aria-expanded')).toBe('false');
    },
  },
  {
    name: 'is reached and opened by keyboard',
    path: '',
    async run(reader) {
      await reader.focus(choose);
      await reader.press('Tab');
      await reader.press('Enter');
      await eventually(
        () => reader.textsIn(table, '[id$=".takings"] button'),
        ['Copy as Markdown', 'Download CSV', 'Download JSON'],
      );
    },
  },
  {
    name: 'opens the notes that a note leads to',
    path: '',
    async run(reader) {
      const isOpen = () =>
        reader.evaluate(
          () => document.querySelector('li[id]')?.closest('details')?.open,
        );
      expect(await isOpen()).toBe(true);
      await reader.clickText('Notes and sources');
      await eventually(isOpen, false);
      await reader.click({role: 'link', name: 'Note 1', table});
      await reader.click({role: 'link', name: 'All notes', table});
      await eventually(isOpen, true);
      await eventually(
        () => reader.evaluate(() => document.querySelector(':target')?.tagName),
        'LI',
      );
    },
  },
  {
    name: 'sorts a table in a tab that was not shown',
    path: 'hidden',
    async run(reader) {
      await reader.click({role: 'tab', name: 'Two'});
      await reader.click({
        role: 'button',
        name: 'Start-up time',
        table: 'In a tab',
      });
      await eventually(
        () => reader.subjectsOf('In a tab'),
        named('Fast Fine Slow Odd'),
      );
    },
  },
  {
    name: 'sorts and filters a table in details that were closed',
    path: 'hidden',
    async run(reader) {
      const name = 'In details';
      await reader.clickText('Open me');
      // Docusaurus lets details grow; until then, what is in them moves.
      await eventually(
        () =>
          reader.evaluate(() =>
            document
              .getAnimations()
              .some(
                (each) =>
                  each instanceof CSSTransition && each.playState === 'running',
              ),
          ),
        false,
      );
      await reader.click({role: 'button', name: 'Start-up time', table: name});
      await expectSubjects(reader, name, 'Fast Fine Slow Odd');
      await reader.fill({role: 'searchbox', table: name}, 'fine');
      await expectSubjects(reader, name, 'Fine');
    },
  },
];
