import type {Check} from '../check.js';
import {eventually} from '../eventually.js';
import {expectSubjects} from './subjects.js';

const table = 'In the page';
const starts = {role: 'button', name: 'Starts', table} as const;

export const inlineChecks: readonly Check[] = [
  {
    name: 'sorts as any other',
    path: 'inline',
    async run(reader) {
      await expectSubjects(reader, table, 'Slow Fast Old');
      await reader.click(starts);
      await expectSubjects(reader, table, 'Fast Slow Old');
    },
  },
  {
    name: 'is in the address by its own ids',
    path: 'inline?here=sort:starts',
    run: (reader) => expectSubjects(reader, table, 'Fast Slow Old'),
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
      expectSubjects(reader, 'Subjects in columns', 'Fast Slow'),
  },
];
