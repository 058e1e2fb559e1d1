import type {Check} from '../check.js';
import {eventually} from '../eventually.js';
import type {Reader} from '../reader.js';
import {focusFirstLink} from './cellLinks.js';
import {expectNearAnchor, expectSheet, openPopover} from './popovers.js';

const table = 'As rows';
const mark = {role: 'link', name: 'Note 1', table} as const;

/** The name of the note that is open; undefined if none is. */
export function openNote(reader: Reader): Promise<string | undefined> {
  return openPopover(reader, 'comparison-note');
}

/** The name of what has the focus. */
function focused(reader: Reader): Promise<string | null | undefined> {
  return reader.evaluate(() =>
    document.activeElement?.getAttribute('aria-label'),
  );
}

const name = 'Fine engine · Start-up time';

export const noteChecks: readonly Check[] = [
  {
    name: 'opens at its number and takes the focus, which Esc gives back',
    path: '',
    async run(reader) {
      await reader.click(mark);
      await eventually(() => openNote(reader), name);
      await eventually(() => focused(reader), name);
      await reader.press('Escape');
      await eventually(() => openNote(reader), undefined);
      await eventually(() => focused(reader), 'Note 1');
    },
  },
  {
    name: 'opens by Enter',
    path: '',
    async run(reader) {
      await focusFirstLink(reader, table);
      await reader.press('ArrowDown');
      await reader.press('ArrowDown');
      await reader.press('ArrowDown');
      await eventually(() => focused(reader), 'Note 1');
      await reader.press('Enter');
      await eventually(() => openNote(reader), name);
      await reader.press('Escape');
      await eventually(() => focused(reader), 'Note 1');
      await reader.press('Enter');
      await eventually(() => openNote(reader), name);
    },
  },
  {
    name: 'closes when its number is pressed again, and opens at the next press',
    path: '',
    async run(reader) {
      await reader.click(mark);
      await eventually(() => openNote(reader), name);
      await reader.click(mark);
      await eventually(() => openNote(reader), undefined);
      await reader.click(mark);
      await eventually(() => openNote(reader), name);
    },
  },
  {
    name: 'is at most 16 px from its number, inside the window',
    path: '',
    async run(reader) {
      await reader.click(mark);
      await eventually(() => openNote(reader), name);
      await expectNearAnchor(reader, 'comparison-note');
    },
  },
  {
    name: 'is a sheet at the lower edge of a narrow window',
    path: '',
    async run(reader) {
      await reader.resize(500);
      await reader.click(mark);
      await eventually(() => openNote(reader), name);
      await expectSheet(reader, 'comparison-note');
    },
  },
  {
    name: 'has its number on the last line of its value',
    path: '',
    async run(reader) {
      const isAlone = () =>
        reader.evaluate(() => {
          const number = document.querySelector('td [data-number]');
          const cell = number?.closest<HTMLElement>('td');
          const mark = number?.closest('sup');
          if (!number || !cell || !mark) {
            return undefined;
          }
          const value = document.createRange();
          value.setStart(cell, 0);
          value.setEndBefore(mark);
          // Too narrow for the number next to the last word.
          cell.style.cssText = 'min-width: 0; max-width: 0; padding: 0';
          const {top, bottom} = number.getBoundingClientRect();
          const last = [...value.getClientRects()].at(-1);
          return last ? (top + bottom) / 2 > last.bottom : undefined;
        });
      await reader.focus(mark);
      await eventually(isAlone, false);
    },
  },
];
