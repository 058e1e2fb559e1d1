import type {Check} from '../check.js';
import {eventually} from '../eventually.js';
import type {Reader} from '../reader.js';

const table = 'In the page';
const starts = {role: 'button', name: 'Starts', table} as const;

export const inlineChecks: readonly Check[] = [
  {
    name: 'sorts as any other',
    path: 'inline',
    async run(reader) {
      await expectNames(reader, table, ['Slow', 'Fast', 'Old']);
      await reader.click(starts);
      await expectNames(reader, table, ['Fast', 'Slow', 'Old']);
    },
  },
  {
    name: 'is in the address by its own ids',
    path: 'inline?here=sort:starts',
    run: (reader) => expectNames(reader, table, ['Fast', 'Slow', 'Old']),
  },
  {
    name: 'shows its value in a sentence',
    path: 'inline',
    run: (reader) =>
      eventually(
        () =>
          reader.evaluate(() =>
            [...document.querySelectorAll('p')]
              .map(({textContent}) => textContent)
              .filter((text) => text.startsWith('It starts')),
          ),
        [expect.stringContaining('It starts in 45 s')],
      ),
  },
  {
    name: 'keeps subjects in columns where they are written so',
    path: 'inline',
    run: (reader) =>
      expectNames(reader, 'Subjects in columns', ['Fast', 'Slow']),
  },
];

function expectNames(
  reader: Reader,
  name: string,
  subjects: readonly string[],
): Promise<void> {
  return eventually(() => reader.subjectsOf(name), subjects);
}
