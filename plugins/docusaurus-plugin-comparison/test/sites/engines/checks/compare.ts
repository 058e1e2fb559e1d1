import type {Check} from '../check.js';
import {eventually} from '../eventually.js';
import type {Reader} from '../reader.js';

const table = 'As rows';

/** What is said of the values of a subject. */
async function comparisonsOf(
  reader: Reader,
  subject: string,
): Promise<readonly string[]> {
  const texts = await reader.textsIn(
    table,
    `tr:has(> [data-subject=${subject}]) [data-mark=comparison]`,
  );
  return texts.map((text) => text.replace(/\s+/g, ' ').trim());
}

export const compareChecks: readonly Check[] = [
  {
    name: 'is a baseline that an address names',
    path: '?engines=base:fast',
    async run(reader) {
      await eventually(
        () => comparisonsOf(reader, 'slow'),
        ['80 times as long', '4 times less'],
      );
      expect(await comparisonsOf(reader, 'fast')).toEqual([]);
    },
  },
  {
    name: 'is chosen in a menu, as a factor or as a difference',
    path: '',
    async run(reader) {
      await reader.click({role: 'button', name: 'Options', table});
      await reader.choose(
        {role: 'combobox', name: 'Baseline', table} as const,
        'fast',
      );
      await eventually(
        () => comparisonsOf(reader, 'fine'),
        ['4 times as long'],
      );
      await reader.click({role: 'radio', name: 'Difference', table});
      await eventually(
        () => comparisonsOf(reader, 'fine'),
        ['2.25 min longer'],
      );
      await eventually(() => reader.address(), '?engines=base:fast,difference');
    },
  },
  {
    name: 'says it below the value',
    path: '?engines=base:fast',
    async run(reader) {
      await eventually(
        () => comparisonsOf(reader, 'fine'),
        ['4 times as long'],
      );
      const [valueEnd, markStart] = await reader.evaluate(() => {
        const cell = document
          .querySelector('[data-subject=fine]')
          ?.parentElement?.querySelector('td');
        const mark = cell?.querySelector('[data-mark=comparison]');
        const value = document.createRange();
        if (cell && mark) {
          value.setStart(cell, 0);
          value.setEndBefore(mark);
        }
        return [
          value.getBoundingClientRect().bottom,
          mark?.getBoundingClientRect().top,
        ];
      });
      expect(valueEnd).toBeGreaterThan(0);
      // Line boxes may share a few pixels.
      expect(markStart).toBeGreaterThanOrEqual((valueEnd ?? NaN) - 4);
    },
  },
  {
    name: 'says why it compares nothing',
    path: '?engines=base:fine;without:startup',
    run: (reader) =>
      eventually(
        () => reader.statusOf(table),
        expect.stringContaining(
          'Nothing to compare with Fine engine: its figures and dates are not known.',
        ),
      ),
  },
];
