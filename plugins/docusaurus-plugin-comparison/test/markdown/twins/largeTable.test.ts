import {table} from '../../../src/views/table.js';
import {NoteLabels} from '../../../src/markdown/twins/notes.js';
import {tableViewPrinter} from '../../../src/markdown/twins/printers/table.js';
import {joinSmall} from '../../../src/markdown/twins/chunks.js';
import {createSay} from '../../../src/markdown/twins/words.js';
import {datasetOf} from '../../dataset/datasetOf.js';
import {propsOf} from '../../views/view.js';

const rows = 2000;

describe('the Markdown of a large table', () => {
  const subjects = Array.from(
    {length: rows},
    (_, index) =>
      `  s${index}: {name: Subject ${index}, values: {text: "${'x'.repeat(200)}"}}`,
  );
  const view = propsOf(
    table,
    datasetOf(
      `title: Large\ncriteria: {text: {name: Text, type: text}}\nsubjects:\n${subjects.join('\n')}\n`,
    ),
  );
  const print = () =>
    tableViewPrinter.print(view, {
      say: createSay({
        i18n: {currentLocale: 'en'} as never,
        codeTranslations: {},
      }),
      toUrl: (link) => link,
      pageUrl: 'https://example.com/page',
      anchor: 'x',
      notes: new NoteLabels(),
      said: new Set(),
    });

  it('is made in parts of one row', () => {
    const parts = [...print()];

    expect(parts.length).toBeGreaterThan(rows);
    expect(Math.max(...parts.map(({length}) => length))).toBeLessThan(400);
    expect(parts.join('').split('\n')).toHaveLength(rows + 4);
  });

  it('is written in parts that do not grow with the table', () => {
    const lengths = [...joinSmall(print())].map(({length}) => length);

    expect(lengths.length).toBeGreaterThan(5);
    expect(Math.max(...lengths)).toBeLessThan(70_000);
  });
});
