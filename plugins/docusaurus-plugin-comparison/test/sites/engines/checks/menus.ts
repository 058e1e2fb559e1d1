import type {Check} from '../check.js';
import {eventually} from '../eventually.js';
import type {Reader} from '../reader.js';
import {expectNearAnchor, expectSheet, openPopover} from './popovers.js';
import {expectSubjects, named} from './subjects.js';

const table = 'As rows';
const options = {role: 'button', name: 'Options', table} as const;
/** A table with a button for each menu. */
const all = 'All controls';
const buttonOf = (name: string) =>
  ({role: 'button', name, table: all}) as const;

/** The name of the menu that is open; undefined if none is. */
function openMenu(reader: Reader): Promise<string | undefined> {
  return openPopover(reader, 'comparison-menu');
}

export const menuChecks: readonly Check[] = [
  {
    name: 'opens at its button and takes the focus, which Esc gives back',
    path: '',
    async run(reader) {
      const focused = () =>
        reader.evaluate(() => {
          const {activeElement} = document;
          return activeElement?.closest('[role=dialog]')
            ? 'menu'
            : activeElement?.textContent;
        });
      await reader.focus(options);
      await reader.press('Enter');
      await eventually(() => openMenu(reader), 'Options');
      await eventually(focused, 'menu');
      expect(await reader.attributeOf(options, 'aria-expanded')).toBe('true');
      await reader.press('Escape');
      await eventually(() => openMenu(reader), undefined);
      await eventually(focused, 'Options');
      await eventually(
        () => reader.attributeOf(options, 'aria-expanded'),
        'false',
      );
    },
  },
  {
    name: 'keeps what is typed into its search when Esc closes it',
    path: '',
    async run(reader) {
      await reader.click(options);
      await eventually(() => openMenu(reader), 'Options');
      await reader.fill({role: 'searchbox', table}, 'fine');
      await expectSubjects(reader, table, 'Fine');
      await reader.press('Escape');
      await eventually(() => openMenu(reader), undefined);
      await expectSubjects(reader, table, 'Fine');
      await eventually(() => reader.address(), '?engines=q:fine');
    },
  },
  {
    name: 'closes when its button is pressed again, and is gone from the layout',
    path: '',
    async run(reader) {
      await reader.click(options);
      await eventually(() => openMenu(reader), 'Options');
      await reader.click(options);
      await eventually(() => openMenu(reader), undefined);
      await eventually(
        () =>
          reader.evaluate(
            () =>
              document.querySelector('.comparison-menu')?.getClientRects()
                .length ?? 0,
          ),
        0,
      );
      await reader.click(options);
      await eventually(() => openMenu(reader), 'Options');
    },
  },
  {
    name: 'is at most 16 px from its button, inside the window',
    path: 'menus',
    async run(reader) {
      for (const name of ['Compare', 'Filter', 'Export']) {
        await reader.click(buttonOf(name));
        await eventually(() => openMenu(reader), name);
        await expectNearAnchor(reader, 'comparison-menu');
      }
    },
  },
  {
    name: 'is a sheet at the lower edge of a narrow window',
    path: 'menus',
    async run(reader) {
      await reader.resize(500);
      await reader.click(buttonOf('Compare'));
      await eventually(() => openMenu(reader), 'Compare');
      await expectSheet(reader, 'comparison-menu');
    },
  },
  {
    name: 'compares two in four clicks, with the table in sight',
    path: 'menus',
    async run(reader) {
      await reader.click(buttonOf('Compare'));
      await reader.click(buttonOf('None'));
      for (const name of ['Odd engine', 'Slow engine']) {
        await reader.click({role: 'checkbox', name, table: all});
      }
      await expectSubjects(reader, all, 'Slow Odd');
      await eventually(
        () => reader.address(),
        expect.stringContaining('hide:fast,fine'),
      );
      const isInSight = await reader.evaluate(() => {
        const {top, bottom} =
          document.querySelector('table thead')?.getBoundingClientRect() ??
          new DOMRect();
        return top >= 0 && bottom <= innerHeight;
      });
      expect(isInSight).toBe(true);
    },
  },
  {
    name: 'finds what is unknown in two clicks',
    path: 'menus',
    async run(reader) {
      await reader.click(buttonOf('Filter'));
      await reader.click({role: 'checkbox', name: 'unknown (1)', table: all});
      await expectSubjects(reader, all, 'Odd');
      await eventually(() => reader.statusOf(all), '1 of 4 items.');
    },
  },
  {
    name: 'orders by the names of the subjects',
    path: 'menus',
    async run(reader) {
      await reader.click(buttonOf('Name'));
      await expectSubjects(reader, all, 'Fast Fine Odd Slow');
      await eventually(
        () => reader.address(),
        expect.stringContaining('sort:@name'),
      );
    },
  },
  {
    name: 'moves nothing of the page when the table starts or is sorted',
    path: 'menus',
    async run(reader) {
      const topOf = () =>
        reader.evaluate(
          () => document.querySelector('tbody')?.getBoundingClientRect().top,
        );
      const before = await topOf();
      await reader.click(buttonOf('Name'));
      await expectSubjects(reader, all, 'Fast Fine Odd Slow');
      await eventually(
        () => reader.statusOf(all),
        expect.stringContaining('Sorted'),
      );
      expect(await topOf()).toBe(before);
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
      await reader.click({role: 'button', name: 'Options', table: name});
      await reader.fill({role: 'searchbox', table: name}, 'fine');
      await expectSubjects(reader, name, 'Fine');
    },
  },
];
