import fc from 'fast-check';
import {defaultLimits} from '../../../src/dataset/limits.js';
import type {Loaded} from '../../../src/dataset/loaded.js';
import {checkEmbed} from '../../../src/embeds/check.js';
import {findEmbeds} from '../../../src/embeds/find.js';
import {loadInline} from '../../../src/site/inline/loadInline.js';
import type {Cell, Dataset} from '../../../src/model/index.js';
import {formatProblems} from '../../../src/problems/report.js';
import {expectOutputs, listFixtures} from '../../support/fixtures.js';

const engines = `:::comparison[Engines compared]{#engines}

| Engine  | Starts  | Price     | Runs on        | Free      |
| ------- | ------- | --------- | -------------- | --------- |
| type:   |         | money USD |                |           |
| better: | lower   |           |                |           |
| group:  | Speed   |           |                |           |
| source: | <https://example.com/engines> | |    |           |
| Fast    | 45 s    | $5        | **petrol**     | yes       |
| [Slow](./slow.mdx) | 3 min | $2.50 | wood<br/>peat | no (soon) |
| Old     | unknown (never measured) | n/a | steam[^1] | partial |

[^1]: Coal will do.

:::
`;

/** The first inline table of a page. */
function load(text: string): Loaded {
  const file = {path: 'docs/page.mdx', text};
  const embed = findEmbeds(file).find(({inline}) => inline);
  if (!embed?.inline) {
    throw new Error('The page has no inline table');
  }
  return loadInline(embed.inline, file, embed.place, defaultLimits, (page) =>
    page === './slow.mdx' ? '/docs/slow' : undefined,
  );
}

function datasetIn(text: string): Dataset {
  const loaded = load(text);
  if (!('dataset' in loaded)) {
    throw new Error(formatProblems(loaded.problems));
  }
  return loaded.dataset;
}

/** The problems, each as the text that it marks and its message. */
function problemsIn(text: string): readonly (readonly string[])[] {
  const loaded = load(text);
  const problems = 'problems' in loaded ? loaded.problems : [];
  return problems.map(({code, place, message}) => [
    code,
    text.slice(place?.start, place?.end),
    message,
  ]);
}

function printCell(cell: Cell): string {
  const words = cell.state === 'value' ? cell.value.text : cell.state;
  const note = cell.note === undefined ? '' : ` (${JSON.stringify(cell.note)})`;
  return (
    words + note + (cell.sources.length > 0 ? ` from ${cell.sources}` : '')
  );
}

/** A table of one column under "Free". */
function column(cells: readonly string[], lines: readonly string[] = []) {
  return `:::comparison

| Engine | Free |
| ------ | ---- |
${lines.map((line) => `| ${line} |\n`).join('')}${cells.map((cell, index) => `| E${index} | ${cell} |\n`).join('')}
:::
`;
}

describe('loadInline(inline, page, whole, limits, findPage)', () => {
  it('reads each type as an import does', () => {
    const {title, criteria, subjects} = datasetIn(engines);

    expect(title).toBe('Engines compared');
    expect(criteria).toEqual([
      {
        id: 'starts',
        name: 'Starts',
        type: 'duration',
        group: 'Speed',
        better: 'lower',
      },
      {id: 'price', name: 'Price', type: 'money', currency: 'USD'},
      {id: 'runs-on', name: 'Runs on', type: 'list'},
      {id: 'free', name: 'Free', type: 'support'},
    ]);
    expect(
      subjects.map(({name, link, cells}) => [name, link, cells.map(printCell)]),
    ).toEqual([
      [
        'Fast',
        undefined,
        ['45 s from example-com-engines', '$5', 'petrol', 'yes'],
      ],
      [
        'Slow',
        '/docs/slow',
        [
          '3 min from example-com-engines',
          '$2.50',
          'wood; peat',
          'no ("soon")',
        ],
      ],
      [
        'Old',
        undefined,
        [
          'unknown ("never measured")',
          'not-applicable',
          'steam ("Coal will do.")',
          'partial',
        ],
      ],
    ]);
  });

  it('reads subjects in columns, with what is said of criteria in columns', () => {
    const {criteria, subjects} = datasetIn(`:::comparison{subjects=columns}

|        | type: | better: | Fast | Slow |
| ------ | ----- | ------- | ---- | ---- |
| Starts |       | lower   | 45 s | 3 min |
| Year   | text  |         | 1990 | 2001 |

:::
`);

    expect(criteria).toMatchObject([
      {id: 'starts', type: 'duration', better: 'lower'},
      {id: 'year', type: 'text'},
    ]);
    expect(subjects.map(({name}) => name)).toEqual(['Fast', 'Slow']);
  });

  it.each([
    ['a caption', '# Heading\n\n:::comparison[A caption]', 'A caption'],
    [
      'the heading before it',
      '# Motors\n\n## Engines\n\n:::comparison',
      'Engines',
    ],
    ['a word', ':::comparison', 'Comparison'],
  ])('is titled by %s', (_, opening, title) => {
    const text = `${opening}\n\n| A | B |\n| - | - |\n| C | yes |\n\n:::\n`;

    expect(datasetIn(text).title).toBe(title);
  });

  it.each([
    ['text', ['yes', '-'], ['yes', '-']],
    ['list', ['petrol, wood', 'peat; coal'], ['petrol; wood', 'peat; coal']],
    ['number', ['7', '10'], ['7', '10']],
    ['date', ['1990', '2001'], ['1990', '2001']],
    ['version', ['1.9', '1.10'], ['1.9', '1.10']],
    ['money EUR', ['5 EUR', '7 EUR'], ['5 EUR', '7 EUR']],
  ])('reads the type %s that a row gives', (type, cells, expected) => {
    const {criteria, subjects} = datasetIn(column(cells, [`type: | ${type}`]));

    expect(criteria[0]?.type).toBe(type.split(' ')[0]);
    expect(subjects.map(({cells: [cell]}) => cell && printCell(cell))).toEqual(
      expected,
    );
  });

  it.each([
    [
      'maybe',
      'maybe',
      'What does "maybe" say for "Free"? Correct the cell, write "unknown" with the reason in brackets, or make the type "text" in a row "type:".',
    ],
    [
      '**maybe** not',
      '**maybe** not',
      'What does "maybe not" say for "Free"? Correct the cell, write "unknown" with the reason in brackets, or make the type "text" in a row "type:".',
    ],
    [
      '–',
      '–',
      'What does "–" say? Correct the cell, write "unknown" with the reason in brackets, or make the type "text" in a row "type:".',
    ],
    [
      '',
      '|  |',
      'What do empty cells of "Free" say? Write a value, "n/a", or "unknown" with the reason in brackets.',
    ],
    [
      'yes ¹',
      'yes ¹',
      'What is the text of the footnote "¹"? Write it below the table, before the line that ends the directive.',
    ],
  ])(
    'refuses a cell %j, which an import would ask about',
    (cell, marked, message) => {
      expect(problemsIn(column(['yes', 'no', cell]))).toEqual([
        ['unclear-cell', marked, message],
      ]);
    },
  );

  it.each([
    ['$5', ['$5', '$7'], 'currency'],
    ['03/04/2024', ['03/04/2024', '05/06/2024'], 'day or the month'],
  ])('refuses a column of %s', (_, cells, word) => {
    expect(problemsIn(column(cells))).toEqual([
      ['unclear-cell', 'Free', expect.stringContaining(word)],
    ]);
  });

  it.each([
    ['type: | words', 'unknown-word', 'words'],
    ['better: | more', 'unknown-word', 'more'],
    ['source: | a book', 'bad-link', 'a book'],
  ])('refuses a row %s', (line, code, marked) => {
    expect(problemsIn(column(['yes', 'no'], [line]))).toEqual([
      [code, marked, expect.stringContaining(marked)],
    ]);
  });

  it.each([
    ['no table', 'Text.', 'contains no table'],
    [
      'two tables',
      '| A | B |\n| - | - |\n| C | D |\n\nText\n\n| A | B |\n| - | - |\n| C | D |',
      'contains 2 tables',
    ],
  ])('refuses %s', (_, content, message) => {
    const text = `:::comparison\n\n${content}\n\n:::`;

    expect(problemsIn(`Before\n\n${text}\n`)).toEqual([
      ['inline-table', text, expect.stringContaining(message)],
    ]);
  });

  it('names the place of a cell in a list, in a quote and after Windows line ends', () => {
    const table = column(['yes', 'no', 'maybe']);
    const places = [
      `- Item\n\n${table.replace(/^(?=.)/gm, '  ')}`,
      table.replace(/^/gm, '> '),
      table.replaceAll('\n', '\r\n'),
    ].map((text) => problemsIn(text).map(([code, marked]) => [code, marked]));

    expect(places).toEqual(places.map(() => [['unclear-cell', 'maybe']]));
  });

  it('keeps the rest of a table with an unclear cell', () => {
    const loaded = load(column(['yes', 'no', 'maybe']));
    const partial = 'problems' in loaded ? loaded.partial?.dataset : undefined;

    expect(partial?.subjects.map(({cells: [cell]}) => cell?.state)).toEqual([
      'value',
      'value',
      'unknown',
    ]);
  });

  it('reports what the dataset refuses, at the directive', () => {
    const text = column(['[a](javascript:alert)', '[b](./gone.mdx)']);

    expect(problemsIn(text).map(([code]) => code)).toEqual([
      'bad-link',
      'missing-page',
    ]);
  });

  it.each([
    ['one column', 'rows', '| A |\n| - |\n| B |'],
    ['no rows', 'rows', '| A | B |\n| - | - |'],
    [
      'nothing but rows about criteria',
      'rows',
      '| A | B |\n| - | - |\n| type: | text |',
    ],
    ['one column of criteria', 'columns', '| A |\n| - |\n| B |'],
    ['only empty cells', 'columns', '| | |\n| - | - |\n| | |'],
    [
      'equal names',
      'rows',
      '| A | B | B |\n| - | - | - |\n| C | 1 | 2 |\n| C | 3 | 4 |',
    ],
  ])('reads or reports a table of %s', (_, subjects, table) => {
    const text = `:::comparison{subjects=${subjects}}\n\n${table}\n\n:::\n`;

    expect(() => load(text)).not.toThrow();
  });

  it('reports in the page whatever is in the cells', () => {
    const words = fc.constantFrom(
      'yes',
      '-',
      '',
      '5 s',
      '$',
      'type:',
      '`a`',
      '[b](x)',
      '{c}',
      '<d/>',
      '[^1]',
      '¹',
      '~~e~~',
      '![f](g)',
      ':fact[h.i]',
      '\\|',
      '❌',
      'unknown',
    );
    const cell = fc.array(words, {maxLength: 3}).map((all) => all.join(' '));
    const rows = fc.array(fc.array(cell, {maxLength: 4}), {maxLength: 5});
    fc.assert(
      fc.property(rows, fc.constantFrom('rows', 'columns'), (all, subjects) => {
        const text = `:::comparison{subjects=${subjects}}

| A | B | C |
| - | - | - |
${all.map((row) => `| ${row.join(' | ')} |\n`).join('')}
[^1]: A note.

:::
`;
        const loaded = load(text);
        const problems = 'problems' in loaded ? loaded.problems : [];

        expect(
          problems.filter(
            ({file, place}) =>
              file.text !== text || !(place && place.end <= text.length),
          ),
        ).toEqual([]);
      }),
      {numRuns: 20},
    );
  });
});

describe('an inline comparison that cannot be shown', () => {
  it.each(listFixtures(import.meta.url))('reports $name', (fixture) => {
    const page = {path: 'docs/page.mdx', text: fixture.read('page.mdx') ?? ''};
    const problems = findEmbeds(page).flatMap((embed) => {
      const loaded = embed.inline && load(page.text);
      return loaded && 'problems' in loaded
        ? loaded.problems
        : checkEmbed(embed, page, () => undefined, []);
    });

    expectOutputs(fixture, {'problems.txt': `${formatProblems(problems)}\n`});
  });
});
