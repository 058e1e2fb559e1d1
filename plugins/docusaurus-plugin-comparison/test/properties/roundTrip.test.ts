import fc from 'fast-check';
import {stringify} from 'yaml';
import {defaultLimits} from '../../src/dataset/limits.js';
import {load} from '../../src/dataset/load.js';
import type {Dataset} from '../../src/model/index.js';
import {formatProblems} from '../../src/problems/report.js';
import {datasetOf} from '../dataset/datasetOf.js';
import {makeFolder} from '../support/folder.js';
import {cellTexts, ids, plainTexts} from './arbitraryText.js';
import {check, checkAsync} from './check.js';

/** A dataset of words, as YAML gives it. */
interface Typed {
  readonly title: string;
  readonly description?: string;
  readonly criteria: Readonly<Record<string, TypedCriterion>>;
  readonly sources: Readonly<Record<string, {readonly title: string}>>;
  readonly subjects: Readonly<Record<string, TypedSubject>>;
}

interface TypedCriterion {
  readonly name: string;
  readonly type: 'text';
  readonly group?: string;
  readonly description?: string;
}

interface TypedSubject {
  readonly name: string;
  readonly short?: string;
  readonly description?: string;
  readonly values: Readonly<Record<string, TypedCell>>;
}

type TypedCell =
  | string
  | {
      readonly value: string;
      readonly note?: string;
      readonly when?: string;
      readonly source?: readonly string[];
    };

const criterion = fc
  .record(
    {name: plainTexts, group: plainTexts, description: plainTexts},
    {requiredKeys: ['name']},
  )
  .map((fields): TypedCriterion => ({...fields, type: 'text'}));
const values = fc.oneof(cellTexts, fc.constantFrom('unknown', 'n/a'));

function cellsOf(sources: readonly string[]): fc.Arbitrary<TypedCell> {
  return fc.oneof(
    values,
    fc.record(
      {
        value: values,
        note: plainTexts,
        when: plainTexts,
        source: fc.constant(sources),
      },
      {requiredKeys: ['value']},
    ),
  );
}

const typedDatasets: fc.Arbitrary<Typed> = fc
  .tuple(
    ids({minLength: 1, maxLength: 4}),
    ids({minLength: 1, maxLength: 4}),
    ids({minLength: 1, maxLength: 2}),
  )
  .chain(([criteria, subjects, sources]) =>
    fc.record(
      {
        title: plainTexts,
        description: plainTexts,
        criteria: mapOf(criteria, criterion),
        sources: mapOf(sources, fc.record({title: plainTexts})),
        subjects: mapOf(
          subjects,
          fc.record(
            {
              name: plainTexts,
              short: plainTexts,
              description: plainTexts,
              values: mapOf(criteria, cellsOf(sources)),
            },
            {requiredKeys: ['name', 'values']},
          ),
        ),
      },
      {requiredKeys: ['title', 'criteria', 'sources', 'subjects']},
    ),
  );

describe('toDataset(file, limits)', () => {
  it.each(['QUOTE_DOUBLE', 'QUOTE_SINGLE', 'PLAIN'] as const)(
    'reads what was printed as YAML, with %s where it may be',
    (defaultStringType) => {
      check(
        fc.property(typedDatasets, (typed) => {
          const yaml = stringify(typed, {
            version: '1.2',
            // Words that a schema would read as numbers need no quotes here.
            schema: 'failsafe',
            defaultStringType,
            // Some blank lines at the start of a block do not come back.
            blockQuote: false,
            defaultKeyType: 'PLAIN',
          });

          expect(datasetOf(yaml)).toEqual(expectedOf(typed));
        }),
        150,
      );
    },
  );
});

describe('load(filePath, roots, limits)', () => {
  const {dir, write} = makeFolder();
  const lineEnds = fc.constantFrom('\n', '\r\n');

  it('reads what was printed as CSV', async () => {
    await checkAsync(
      fc.asyncProperty(typedDatasets, lineEnds, async (typed, lineEnd) => {
        const {subjects, ...rest} = withoutRemarks(typed);
        write('values.csv', printCsv(rest.criteria, subjects, lineEnd));
        const yaml = stringify({...rest, values: './values.csv'});
        const file = write('x.comparison.yaml', yaml);
        const loaded = await load(file, [dir], defaultLimits);

        expect(
          'problems' in loaded ? formatProblems(loaded.problems) : '',
        ).toBe('');
        expect(loaded).toMatchObject({
          dataset: expectedOf({...rest, subjects: withLineFeeds(subjects)}),
        });
      }),
      100,
    );
  });
});

// A line end inside of a cell is the file's own, and so no part of the text.
function withLineFeeds(subjects: Typed['subjects']): Typed['subjects'] {
  const text = JSON.stringify(subjects).replace(/(?:\\r\\n|\\r)/g, '\\n');
  return JSON.parse(text) as Typed['subjects'];
}

function mapOf<Item>(
  keys: readonly string[],
  items: fc.Arbitrary<Item>,
): fc.Arbitrary<Readonly<Record<string, Item>>> {
  return fc.record(Object.fromEntries(keys.map((key) => [key, items])));
}

function withoutRemarks(typed: Typed): Typed {
  const subjects = Object.entries(typed.subjects).map(([id, subject]) => {
    const cells = Object.entries(subject.values).map(([key, cell]) => [
      key,
      typeof cell === 'string' ? cell : cell.value,
    ]);
    return [id, {...subject, values: Object.fromEntries(cells)}];
  });
  return {...typed, subjects: Object.fromEntries(subjects)};
}

/** RFC 4180: every cell in quotes, except for every third that needs none. */
function printCsv(
  criteria: Typed['criteria'],
  subjects: Typed['subjects'],
  lineEnd: string,
): string {
  const columns = Object.keys(criteria);
  const rows = [
    ['id', 'short', ...columns, 'name', 'description'],
    ...Object.entries(subjects).map(([id, subject]) => [
      id,
      subject.short ?? '',
      ...columns.map((column) => String(subject.values[column])),
      subject.name,
      subject.description ?? '',
    ]),
  ];
  return rows.map((row) => row.map(printCell).join(',')).join(lineEnd);
}

function printCell(text: string, index: number): string {
  const isPlain = text.trim() === text && !/[",\r\n]/.test(text);
  return isPlain && index % 3 === 0 ? text : `"${text.replaceAll('"', '""')}"`;
}

/** The dataset that was meant. */
function expectedOf({
  title,
  description,
  criteria,
  sources,
  subjects,
}: Typed): Dataset {
  return {
    file: 'x.comparison.yaml',
    title,
    ...(description !== undefined && {description}),
    criteria: Object.entries(criteria).map(([id, each]) => ({id, ...each})),
    layers: [],
    subjects: Object.entries(subjects).map(
      ([id, {values: cells, ...each}]) => ({
        id,
        ...each,
        stack: [],
        cells: Object.keys(criteria).map((key) =>
          expectedCell(cells[key] ?? ''),
        ),
      }),
    ),
    sources: Object.entries(sources).map(([id, each]) => ({id, ...each})),
    history: [],
  };
}

function expectedCell(cell: TypedCell): Dataset['subjects'][0]['cells'][0] {
  const {
    value,
    source = [],
    ...rest
  } = typeof cell === 'string' ? {value: cell} : cell;
  const remarks = {...rest, sources: source};
  switch (value) {
    case 'unknown':
      return {state: 'unknown', ...remarks};
    case 'n/a':
      return {state: 'not-applicable', ...remarks};
    default:
      return {
        state: 'value',
        value: {text: value, sortKey: value},
        ...remarks,
      };
  }
}
