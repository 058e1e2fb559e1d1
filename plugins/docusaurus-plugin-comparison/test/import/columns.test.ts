import {importTable} from '../../src/import/importTable.js';
import type {Imported, ImportOptions} from '../../src/import/imported.js';
import {type InputFormat, readTables} from '../../src/import/readTables.js';

/** What the first table of a text becomes. */
function importText(
  text: string,
  {
    format = 'md',
    links = false,
    answers = {},
    ...options
  }: Omit<ImportOptions, 'answers'> & {
    readonly format?: InputFormat;
    /** Whether links lead to pages. */
    readonly links?: boolean;
    readonly answers?: Readonly<Record<string, string>>;
  } = {},
): Imported {
  const [table] = readTables(text, format, {
    title: 'T',
    resolveLink: (url) => (links && url.startsWith('https:') ? url : undefined),
  });
  if (!table) {
    throw new Error('No table');
  }
  return importTable(table, {
    ...options,
    answers: new Map(
      Object.entries(answers).map(([key, answer]) => [key, {answer}]),
    ),
  });
}

/** What a column of a Markdown table becomes. */
function importColumn(
  name: string,
  cells: readonly string[],
  answers: Readonly<Record<string, string>> = {},
) {
  const rows = cells.map((cell, index) => `| r${index} | ${cell} |`);
  const imported = importText(
    `# T\n\n| Tool | ${name} |\n| - | - |\n${rows.join('\n')}\n`,
    {subjectsAre: 'rows', answers},
  );
  const [criterion] = imported.criteria;
  return {
    name: criterion?.name,
    type: criterion?.type,
    unit: criterion?.unit,
    values: imported.subjects.map(
      ({cells: values}) => values.get(criterion?.id ?? '')?.value,
    ),
    asked: [...imported.questions.keys()],
  };
}

describe('importTable(table), of a column of figures', () => {
  it.each([
    ['Speed', ['5 MB/s', '1.2 GB/s', '80 MB/s'], 'MB/s'],
    ['Speed', ['≥ 5 req/s', '2–3 req/s', '5 req/s'], 'req/s'],
    ['Clock', ['2.4 GHz', '3 GHz'], 'GHz'],
    ['Density', ['2.7 g/cm³', '8.96 g/cm³'], 'g/cm³'],
    ['Price', ['$5/mo', '$60/year'], 'USD/month'],
    ['Price', ['5 EUR per seat', '7 €/seat'], 'EUR/seat'],
  ])('reads %s of %j as a quantity in %s', (name, cells, unit) => {
    expect(importColumn(name, cells)).toMatchObject({
      type: 'quantity',
      unit,
      values: cells,
    });
  });

  it('moves the unit of the heading to the figures', () => {
    expect(importColumn('Speed (MB/s)', ['5', '1,200'])).toEqual({
      name: 'Speed',
      type: 'quantity',
      unit: 'MB/s',
      values: ['5 MB/s', '1200 MB/s'],
      asked: [],
    });
  });

  it.each([
    ['Plan (A)', ['1', '2'], 'number'],
    ['Latency (p99)', ['1', '2'], 'number'],
    ['Size', ['5 MB', '1 GB'], 'bytes'],
    ['Time', ['5 s', '1 h'], 'duration'],
    ['Price', ['$5', '$7'], 'money'],
    ['Price', ['5 CHF', '7 CHF'], 'money'],
    ['Price', ['$5/widget', '$7/widget'], 'money'],
    ['Stock', ['5 widgets', '7 widgets'], 'text'],
  ])('reads %s of %j as %s', (name, cells, type) => {
    expect(importColumn(name, cells)).toMatchObject({type});
  });

  it.each([
    [
      'Disk',
      ['5 Mb', '6 Mb'],
      'unit.disk.Mb',
      'Mbit',
      'quantity',
      ['5 Mbit', '6 Mbit'],
    ],
    ['Heat', ['5 K', '6 K'], 'unit.heat.K', 'K', 'quantity', ['5 K', '6 K']],
  ])(
    'asks what the unit of %s of %j means',
    (name, cells, key, answer, type, values) => {
      expect(importColumn(name, cells)).toEqual({
        name,
        type: 'text',
        unit: undefined,
        values: cells,
        asked: [key],
      });
      expect(importColumn(name, cells, {[key]: answer})).toMatchObject({
        type,
        values,
      });
    },
  );

  it('asks to write amounts in one currency', () => {
    expect(importColumn('Price', ['$5', '7 €', '£8'])).toMatchObject({
      type: 'text',
      values: ['$5', '7 €', '£8'],
      asked: ['currency.price'],
    });
  });

  it('asks nothing about the unit of a few figures among words', () => {
    expect(importColumn('Notes', ['5 Mb', 'large', 'slow', '$5, 7 €'])).toEqual(
      {
        name: 'Notes',
        type: 'text',
        unit: undefined,
        values: ['5 Mb', 'large', 'slow', '$5, 7 €'],
        asked: [],
      },
    );
  });
});

describe('importTable(table).remarks', () => {
  const remarksOf = (text: string) => importText(text, {links: true}).remarks;

  it('name cells without a heading', () => {
    expect(
      remarksOf('| a | b |\n| - | - |\n| c | d | lost |  | too |\n| e |\n'),
    ).toEqual([
      '1 shorter rows were filled with empty cells.',
      'line 3: "lost" has no heading, and was left out.',
      'line 3: "too" has no heading, and was left out.',
    ]);
  });

  it('name the images of headings, links that lead to no page, and marks', () => {
    expect(
      remarksOf(
        '| a | b |\n| - | - |\n| ![x](https://x.example/y.png) c | [12](#z) |\n| d | **7** |\n| e | 5* |\n| f | 6 |\n',
      ),
    ).toEqual([
      'line 3: the image of "c" was left out.',
      'Of links that lead to no page, only the words were kept: "12" (line 3).',
      'Marks such as bold were left out of 1 cell.',
    ]);
  });
});

describe('importTable(table), of images', () => {
  const image = '![x](https://x.example/y.png)';
  const importImages = (text: string) =>
    importText(text, {links: true, subjectsAre: 'rows'});

  it('leaves out a criterion of images alone', () => {
    expect(
      importImages(`| a | b | c |\n| - | - | - |\n| d | ${image} | 1 |\n`),
    ).toMatchObject({criteria: [{id: 'c'}], leftOut: 1});
  });

  it('keeps the links if a table has nothing else', () => {
    const imported = importImages(`| a | b |\n| - | - |\n| d | ${image} |\n`);

    expect(imported).toMatchObject({criteria: [{id: 'b'}], leftOut: 0});
    expect(imported.subjects[0]?.cells.get('b')).toEqual({
      value: 'unknown',
      note: '[x](https://x.example/y.png)',
    });
  });
});

describe('importTable(table).questions', () => {
  const ask = (
    text: string,
    answers: Readonly<Record<string, string>> = {},
  ) => {
    const imported = importText(text, {subjectsAre: 'rows', answers});
    return {
      asked: [...imported.questions.keys()],
      names: imported.subjects.map(({name}) => name),
      scale: imported.scale.map(({id}) => id),
    };
  };

  it('ask for the name of a row that shares its name with another one', () => {
    const text = '# T\n\n| a | b |\n| - | - |\n| c | 1 |\n| c | 2 |\n';

    expect(ask(text)).toMatchObject({
      asked: ['names.rows'],
      names: ['c', 'c'],
    });
    expect(ask(text, {'names.rows': 'number'}).names).toEqual(['c', 'c (2)']);
  });

  it('ask which end of a legend is the strongest, if no sign says so', () => {
    const text =
      '# T\n\n🟢 = Fast, 🟡 = Slow\n\n| a | b |\n| - | - |\n| c | 🟢 |\n';

    expect(ask(text)).toMatchObject({
      asked: ['legend.first'],
      scale: ['slow', 'fast'],
    });
    expect(ask(text, {'legend.first': 'weakest'}).scale).toEqual([
      'fast',
      'slow',
    ]);
    expect(ask(text.replaceAll('🟢', '✅')).asked).toEqual([]);
  });
});

describe('readTables(text, "csv")', () => {
  const namesOf = (text: string) =>
    importText(text, {format: 'csv'}).subjects.map(({name}) => name);

  it.each([
    ['Number,Symbol,Name\n1,H,Hydrogen\n2,He,Helium\n', ['Hydrogen', 'Helium']],
    ['Number,Name\n1,Same\n2,Same\n', ['1', '2']],
    ['Number,Name\n1,H\n2,\n', ['1', '2']],
    ['Number,Nickname\n1,H\n2,He\n', ['1', '2']],
  ])('finds the names of the rows of %j', (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });
});
