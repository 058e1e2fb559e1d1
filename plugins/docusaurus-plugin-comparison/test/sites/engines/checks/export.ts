import type {Check} from '../check.js';
import {eventually} from '../eventually.js';
import type {Reader} from '../reader.js';

const table = 'As rows';

async function openExport(reader: Reader): Promise<void> {
  await reader.click({role: 'button', name: 'Options', table});
  await reader.fill({role: 'searchbox', table}, 'fine');
}

/**
 * Presses a button that saves a file, and gives the name and the text of the
 * file. The page keeps them, since not every driver can save files.
 */
async function save(
  reader: Reader,
  name: string,
): Promise<readonly [name: string, text: string]> {
  await reader.evaluate(() => {
    const {createObjectURL} = URL;
    URL.createObjectURL = (blob: Blob) => {
      Object.assign(window, {savedText: blob.text()});
      return createObjectURL(blob);
    };
    HTMLAnchorElement.prototype.click = function () {
      Object.assign(window, {savedName: this.download});
    };
  });
  await reader.click({role: 'button', name, table});
  // Published data has to be loaded first.
  await eventually(() => reader.evaluate(() => 'savedName' in window), true);
  return reader.evaluate(async () => {
    const {savedName, savedText} = window as unknown as {
      readonly savedName: string;
      readonly savedText: Promise<string>;
    };
    return [savedName, await savedText] as const;
  });
}

export const exportChecks: readonly Check[] = [
  {
    name: 'copies what is shown as Markdown',
    path: '',
    async run(reader) {
      await openExport(reader);
      await reader.click({role: 'button', name: 'Copy as Markdown', table});
      await eventually(() => reader.statusOf(table), 'Copied');
      expect(await reader.paste()).toBe(
        [
          '|  | Speed: Start-up time | Speed: Memory | Isolation: Own kernel | Isolation: Level | Maker |',
          '| --- | --- | --- | --- | --- | --- |',
          '| Fine engine | 3 min | n/a | no | middle | Us |',
        ].join('\n'),
      );
    },
  },
  {
    name: 'copies a value without the number of its note',
    path: '',
    async run(reader) {
      const selected = await reader.evaluate(() => {
        const number = document.querySelector('td [data-number]');
        const cell = number?.closest('td');
        getSelection()?.selectAllChildren(cell ?? document.body);
        return cell?.textContent;
      });
      expect(selected).toBe('3 min[1]');
      await reader.press('c', 'Control');
      expect((await reader.paste()).trim()).toBe('3 min');
    },
  },
  {
    name: 'saves what is shown as CSV',
    path: '',
    async run(reader) {
      await openExport(reader);
      const [name, text] = await save(reader, 'Download CSV');
      expect(name).toBe('engines.csv');
      expect(text.replace(/^\ufeff/, '')).toBe(
        ',Start-up time,Memory,Own kernel,Level,Maker\r\nFine engine,3 min,n/a,no,middle,Us',
      );
    },
  },
  {
    name: 'saves what is shown as JSON',
    path: '',
    async run(reader) {
      await openExport(reader);
      const [name, text] = await save(reader, 'Download JSON');
      expect(name).toBe('engines.json');
      expect(JSON.parse(text)).toMatchObject({
        version: 1,
        subjects: [
          {
            name: 'Fine engine',
            cells: {level: {state: 'value', value: {text: 'middle'}}},
          },
        ],
      });
    },
  },
  {
    name: 'copies the Mermaid text of a picture',
    path: 'pictures',
    async run(reader) {
      await reader.clickText('Share or download');
      await reader.click({role: 'button', name: 'Copy as Mermaid'});
      await eventually(
        () =>
          reader.evaluate(
            () => document.querySelector('[data-copied]')?.textContent,
          ),
        'Copied',
      );
      const copied = await reader.paste();
      expect(copied).toContain('block-beta');
      expect(copied).toBe(
        await reader.evaluate(
          () => document.querySelector('figure pre')?.textContent,
        ),
      );
    },
  },
];
