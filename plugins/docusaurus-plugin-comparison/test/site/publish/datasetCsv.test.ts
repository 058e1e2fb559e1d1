import fc from 'fast-check';
import {readCsv} from '../../../src/dataset/csv.js';
import {toDataPackage} from '../../../src/site/publish/dataPackage.js';
import {
  toCsvSchema,
  toDatasetCsv,
} from '../../../src/site/publish/datasetCsv.js';
import {toDatasetJson} from '../../../src/site/publish/datasetJson.js';
import {datasetOf} from '../../dataset/datasetOf.js';
import {findPackageErrors} from './publishedSchema.js';

/** The rows of a CSV file, by the names of its columns. */
function rowsOf(text: string): readonly Readonly<Record<string, string>>[] {
  const problems: string[] = [];
  const csv = readCsv(
    {path: 'x.csv', text},
    Infinity,
    (code) => void problems.push(code),
  );
  expect(problems).toEqual([]);
  const [head = [], ...rows] = csv?.rows ?? [];
  return rows.map((row) =>
    Object.fromEntries(
      head.map(({text: name}, column) => [name, row[column]?.text ?? '']),
    ),
  );
}

const engines = `
title: Engines
source: book
criteria:
  startup: {name: Start-up time, type: duration}
  rate: {name: Rate, type: quantity, unit: MB/s}
  first: {name: First release, type: date}
  version: {name: Version, type: version}
  kernel: {name: Kernel, type: support}
subjects:
  fast:
    name: Fast engine
    values:
      startup: {disputed: [{value: < 45 s, source: log}, {value: 1 min to 2 min, source: book}]}
      rate: {value: ~ 5 GB/s, note: 'See [it](https://example.com).', source: none}
      first: '> 2024-02'
      version: '>= 1.2'
      kernel: {value: partial, when: On Linux, asOf: 2026}
  slow:
    name: Slow engine
    values: {startup: unknown, rate: n/a, first: 2024, version: '< 2', kernel: no}
sources:
  book: {title: A book, url: https://example.com/book}
  log: {title: Our log}
`;

describe('toDatasetCsv(dataset, urlOfCell)', () => {
  const rows = rowsOf(
    toDatasetCsv(
      datasetOf(engines),
      ({id}, criterion) => `https://example.com/#${id}.${criterion.id}`,
    ),
  );
  const select = (subject: string, criterion: string) =>
    rows.filter(
      (row) => row['subject'] === subject && row['criterion'] === criterion,
    );

  it('has a row for each value, and for each that is missing', () => {
    expect(rows).toHaveLength(11);
    expect(select('slow', 'startup')).toMatchObject([
      {state: 'unknown', text: '', low: '', side: '1'},
    ]);
    expect(select('slow', 'rate')).toMatchObject([{state: 'not-applicable'}]);
  });

  it('has the sides of a dispute, with their ends and sources', () => {
    expect(select('fast', 'startup')).toMatchObject([
      {
        state: 'disputed',
        side: '1',
        text: '< 45 s',
        low: '0',
        high: '45',
        open: 'high',
        unit: 's',
        sources: 'Our log',
        url: 'https://example.com/#fast.startup',
      },
      {
        side: '2',
        text: '1 min to 2 min',
        low: '60',
        high: '120',
        open: '',
        sources: 'https://example.com/book',
      },
    ]);
  });

  it.each([
    ['fast', 'rate', {low: '5000', high: '5000', approximate: 'true'}],
    ['fast', 'rate', {unit: 'MB/s', note: 'See it.', sources: ''}],
    ['fast', 'first', {low: '2024-02-29', high: '', open: 'low'}],
    ['slow', 'first', {low: '2024-01-01', high: '2024-12-31', open: ''}],
    ['fast', 'version', {low: '1.2', high: '', open: ''}],
    ['slow', 'version', {low: '', high: '2', open: 'high'}],
    ['fast', 'kernel', {rank: '1', when: 'On Linux', as_of: '2026'}],
    ['slow', 'kernel', {rank: '0', sources: 'https://example.com/book'}],
  ])('reads %s.%s as %j', (subject, criterion, fields) => {
    expect(select(subject, criterion)).toMatchObject([fields]);
  });
});

describe('toDatasetCsv(dataset, urlOfCell) of a dataset with dimensions', () => {
  // "type" is the name of another column.
  const dataset = datasetOf(`
title: Prices
dimensions:
  region:
    name: Region
    choices: {us: {name: USA}, eu: {name: Europe}, asia: {name: Asia}}
    first: eu
  type: {name: Plan, choices: {free: {name: Free}, pro: {name: Pro}}}
criteria:
  price: {name: Price, type: money, currency: EUR, by: [region, type]}
  tax: {name: Tax, type: percent, by: region}
  cores: {name: Cores, type: number}
subjects:
  small:
    name: Small
    values:
      price: {eu: {free: 0 EUR, pro: {disputed: [{value: 5 EUR, source: one}, {value: 6 EUR, source: two}]}}, us: {value: 4 EUR, asOf: 2026}}
      tax: 19 %
      cores: 4
sources: {one: {title: One}, two: {title: Two}}
`);
  const text = toDatasetCsv(dataset, (_, {id}) => `/#${id}`);
  const rows = rowsOf(text);
  const select = (...names: readonly string[]) =>
    rows.map((row) => names.map((name) => row[name]).join(' '));

  it('has a row for each choice and side', () => {
    expect(
      select('criterion', 'region', 'type-2', 'side', 'state', 'text'),
    ).toEqual([
      'price eu free 1 value 0 EUR',
      'price eu pro 1 disputed 5 EUR',
      'price eu pro 2 disputed 6 EUR',
      'price us free 1 value 4 EUR',
      'price us pro 1 value 4 EUR',
      'price asia free 1 unknown ',
      'price asia pro 1 unknown ',
      'tax eu  1 value 19 %',
      'tax us  1 value 19 %',
      'tax asia  1 value 19 %',
      'cores   1 value 4',
    ]);
  });

  it('has the annotations of each choice, and a URL where pages show it', () => {
    expect(select('criterion', 'as_of', 'url')).toEqual([
      'price  /#price',
      'price  ',
      'price  ',
      'price 2026 ',
      'price 2026 ',
      'price  ',
      'price  ',
      'tax  /#tax',
      'tax  /#tax',
      'tax  /#tax',
      'cores  /#cores',
    ]);
  });

  it('follows a valid schema, whose primary key tells the rows apart', () => {
    const {fields, primaryKey} = toCsvSchema(dataset) as {
      readonly fields: readonly {readonly name: string}[];
      readonly primaryKey: readonly string[];
    };
    const [head = ''] = text.split('\r\n');
    const json = toDatasetJson(dataset, {
      $schema: '',
      id: 'docs/current/prices',
      url: '',
      language: 'en',
      pages: [],
      urlOfCell: () => undefined,
    });

    expect(fields.map(({name}) => name).join(',')).toBe(head);
    expect(primaryKey).toContain('type-2');
    expect(new Set(select(...primaryKey)).size).toBe(rows.length);
    expect(findPackageErrors(toDataPackage([json]))).toEqual([]);
  });
});

describe('data that anyone may propose', () => {
  const hostile = [
    '=HYPERLINK("https://example.com")',
    '+1',
    '@SUM(A1)',
    '-2+3',
    '</script><script>alert(1)</script>',
    'a,b;c\td',
    '"quoted"',
    "it's",
    '| pipe | code | ${x}',
    'עברית mixed',
    'a\nsecond line',
    '__proto__',
  ];
  // The file is YAML, which leaves the spaces around a text out.
  const text = fc.oneof(
    fc.constantFrom(...hostile),
    fc
      .string({unit: 'grapheme', minLength: 1, maxLength: 20})
      .map((typed) => typed.replace(/[\p{C}\p{Zl}\p{Zp}`*[\]]/gu, '').trim())
      .filter(
        (typed) => typed !== '' && !/^(?:unknown|n\/a|none)$/i.test(typed),
      ),
  );

  it('is exact in both files', () => {
    fc.assert(
      fc.property(text, text, (name, value) => {
        const dataset = datasetOf(
          JSON.stringify({
            title: name,
            criteria: {note: {name, type: 'text'}},
            subjects: {one: {name, values: {note: {value, note: name}}}},
          }),
        );
        const [subject] = dataset.subjects;
        const cell = subject?.cells[0];
        const typed = cell?.state === 'value' ? cell.value.text : undefined;
        const [row] = rowsOf(toDatasetCsv(dataset, () => undefined));
        const json = toDatasetJson(dataset, {
          $schema: '',
          id: '',
          url: '',
          language: 'en',
          pages: [],
          urlOfCell: () => undefined,
        });

        expect(row).toMatchObject({subject_name: name, text: value});
        expect(typed).toBe(value);
        expect(JSON.parse(JSON.stringify(json))).toMatchObject({
          title: name,
          subjects: [{name, cells: {note: {value: {text: value}}}}],
        });
      }),
    );
  });
});
