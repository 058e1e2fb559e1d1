import fc from 'fast-check';
import {toDataset} from '../../src/dataset/load.js';
import {defaultLimits} from '../../src/dataset/limits.js';
import {importTable} from '../../src/import/importTable.js';
import {printDataset} from '../../src/import/printDataset.js';
import {readTables} from '../../src/import/readTables.js';

const sure =
  /^(?:✅|✔️?|✓|❌|✗|yes|no|y|n|true|false|supported|not supported|unsupported|partial|partially|partial support|n\/a|not applicable)(?=$|\s*[(,;:]|\s+[-–—]\s)/iu;
const cells = fc.oneof(
  fc.constantFrom(
    '✅',
    '❌',
    'Yes',
    'No',
    'no indexes used',
    'Yes (beta)',
    'yes but slow',
    'N/A',
    'NA',
    '–',
    '-',
    '',
    '?',
    '`true`',
    '🟢',
    '⚠️',
    '1',
    '0',
    'None',
    'Partial',
    '5 MB',
    '640KB',
    '1.500 €',
    '$5/mo',
    '03/04/2024',
    'TBD',
    '[x](y.md)',
    '[a](https://a.example/b(c))',
    '![](b.svg)',
    '**',
    '<br>',
    'a; b',
    'nope',
    'unknown',
    'Unknown',
    'a](b)',
    '*a* b*',
    '12 [3]',
  ),
  fc.string({maxLength: 12}).map((text) => text.replace(/[|\\\r\n]/g, ' ')),
);
const grids = fc
  .tuple(fc.integer({min: 2, max: 5}), fc.integer({min: 2, max: 6}))
  .chain(([width, height]) =>
    fc.array(fc.array(cells, {minLength: width, maxLength: width}), {
      minLength: height,
      maxLength: height,
    }),
  );

function toGfm([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (row: readonly string[]) => `| ${row.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join(
    '\n',
  );
}

describe('importTable(table), for any table', () => {
  it('writes an answer only for a sure word, and a valid dataset', () => {
    fc.assert(
      fc.property(grids, (grid) => {
        const tables = readTables(toGfm(grid), 'md', {
          title: 'x',
          resolveLink: (url) =>
            /^https:\/\/[^\s()]+$/.test(url) ? url : undefined,
        });
        for (const table of tables) {
          const imported = importTable(table);
          const typed = table.rows.flat().map(({text}) => text);
          const hasSure = (answer: string) =>
            typed.some((text) => sure.test(text) && answer !== '');
          for (const {cells: values} of imported.subjects) {
            for (const [id, {value}] of values) {
              const type = imported.criteria.find(
                (each) => each.id === id,
              )?.type;
              if (type === 'support' && value !== 'unknown') {
                expect(hasSure(String(value))).toBe(true);
              }
            }
          }
          const written = imported.subjects.reduce(
            (sum, {cells: values}) => sum + values.size,
            0,
          );
          expect(written + imported.leftOut).toBe(imported.cellCount);
          if (imported.criteria.length > 0 && imported.subjects.length > 0) {
            const file = {
              path: 'x.comparison.yaml',
              text: printDataset(imported, []),
            };
            const loaded = toDataset(file, defaultLimits);
            expect(
              'problems' in loaded
                ? loaded.problems.map(({code, details}) => [code, details])
                : [],
            ).toEqual([]);
          }
        }
      }),
      {numRuns: 300},
    );
  });
});
