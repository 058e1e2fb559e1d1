import fc from 'fast-check';
import {toDataset} from '../../src/dataset/load.js';
import {defaultLimits} from '../../src/dataset/limits.js';
import {importTable} from '../../src/import/importTable.js';
import {printDataset} from '../../src/import/printDataset.js';
import {readTables} from '../../src/import/readTables.js';

// By hand, so that a mistake in the list of the import is found.
const sureWords: Readonly<Record<string, string>> = {
  yes: '✅|✔|✓|☑|yes|y|true|supported',
  no: '❌|✗|✘|✖|no|n|false|not supported|unsupported',
  partial: 'partial|partially|partial support',
  'n/a': 'n/a|not applicable',
};
const legends: readonly {
  readonly line: string;
  readonly answers: Readonly<Record<string, string>>;
}[] = [
  {line: '', answers: {}},
  {
    line: '🟢 = Yes, ⚠️ = Partial, ➖ = N/A',
    answers: {'🟢': 'yes', '⚠': 'partial', '➖': 'n/a'},
  },
  {
    line: '🟢 = Built in, ⚠️ = With a plugin',
    answers: {'🟢': 'built-in', '⚠': 'with-a-plugin'},
  },
];

/** Whether a cell begins with a word or sign for an answer, and has at most a remark. */
function hasAnswer(
  text: string,
  answer: string,
  answers: Readonly<Record<string, string>>,
): boolean {
  const signs = Object.keys(answers).filter((sign) => answers[sign] === answer);
  const words = [sureWords[answer], ...signs].filter(Boolean).join('|');
  return (
    words !== '' &&
    new RegExp(
      `^(?:${words})\\ufe0f?(?=$|\\s*[(,;:*[]|\\s+[-–—]\\s)`,
      'iu',
    ).test(text)
  );
}

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
    '➖',
    '⚠️ (slow)',
    'yes*',
    'No, but',
    'not',
    'Nothing',
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
  it('has every cell, and makes a valid dataset', () => {
    fc.assert(
      fc.property(grids, (grid) => {
        const tables = readTables(toGfm(grid), 'md', {
          title: 'x',
          resolveLink: (url) =>
            /^https:\/\/[^\s()]+$/.test(url) ? url : undefined,
        });
        for (const table of tables) {
          const imported = importTable(table);
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
            expect('problems' in loaded ? loaded.problems : []).toEqual([]);
          }
        }
      }),
      {numRuns: 100},
    );
  });

  it('answers only what a sure word or a sign of the legend in the same cell says', () => {
    fc.assert(
      fc.property(grids, fc.constantFrom(...legends), (grid, legend) => {
        // Headings that are unique find the cell of each answer.
        const named = grid.map((row, y) =>
          row.map((text, x) => (y === 0 ? `c${x}` : x === 0 ? `r${y}` : text)),
        );
        const [table] = readTables(`${legend.line}\n\n${toGfm(named)}`, 'md', {
          title: 'x',
          resolveLink: () => undefined,
        });
        if (!table) {
          throw new Error('No table');
        }
        const {criteria, subjects, names} = importTable(table);
        for (const {id, cells: values} of subjects) {
          for (const criterion of criteria) {
            const {value} = values.get(criterion.id) ?? {};
            const places = [
              names.subjects.get(id) ?? '',
              names.criteria.get(criterion.id) ?? '',
            ];
            const row = places.find((name) => name.startsWith('r')) ?? '';
            const column = places.find((name) => name.startsWith('c')) ?? '';
            const cell =
              table.rows[Number(row.slice(1))]?.[Number(column.slice(1))];
            const isAnswer =
              value === 'n/a' ||
              (value !== 'unknown' &&
                ['support', 'scale'].includes(criterion.type));
            if (isAnswer) {
              expect({
                value,
                text: cell?.text,
                isSure:
                  cell?.hasCode === false &&
                  hasAnswer(cell.text, String(value), legend.answers),
              }).toMatchObject({isSure: true});
            }
          }
        }
      }),
      {numRuns: 300},
    );
  });
});
