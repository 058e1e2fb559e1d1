import fs from 'node:fs';
import path from 'node:path';
import {Ajv} from 'ajv';
import {parse} from 'yaml';
import {starter} from '../../src/commands/starter.js';
import {
  cellFormat,
  claimFormat,
  copiesFormat,
  criterionFormat,
  datasetFormat,
  provenanceFormat,
  eventFormat,
  layerFormat,
  questionFormat,
  sourceFormat,
  subjectFormat,
  type RecordFormat,
} from '../../src/format/index.js';
import {defaultLimits} from '../../src/dataset/limits.js';
import {toDataset} from '../../src/dataset/load.js';
import {
  createSchema,
  createSubjectSchema,
  type Schema,
} from '../../src/dataset/jsonSchema.js';
import {findWarnings} from '../../src/warnings/index.js';
import {datasetOf} from './datasetOf.js';
import {listFixtures} from '../support/fixtures.js';
import {repoRoot} from '../support/repoRoot.js';

/** Finds what is wrong by a schema, as editors of YAML 1.2 read the text. */
function compile(schema: Schema): (text: string) => readonly string[] {
  const ajv = new Ajv({allErrors: true, strictTypes: false});
  const validate = ajv.compile(schema);
  return (text) => {
    validate(parse(text));
    return (validate.errors ?? []).map(
      ({instancePath, message}) => `${instancePath} ${message}`,
    );
  };
}

const faultsIn = compile(createSchema());
const article = fs.readFileSync(
  path.join(repoRoot, 'docs/virtualization.comparison.yaml'),
  'utf8',
);
const valid = listFixtures(import.meta.url).filter(({name}) =>
  name.startsWith('valid'),
);

describe('createSubjectSchema(dataset)', () => {
  const folder = listFixtures(import.meta.url).find(
    ({name}) => name === 'valid-subject-files',
  );

  it.each(['slow', 'fast', 'middle'])('takes the file %s.yaml', (name) => {
    const file = folder?.read(`engines/${name}.yaml`) ?? '';

    expect(file).toMatch(/name/);
    expect(compile(createSubjectSchema())(file)).toEqual([]);
  });

  it('knows the ids of a dataset', () => {
    const dataset = datasetOf(right);
    const faults = compile(createSubjectSchema(dataset));
    const values = '{x: low, y: text, z: {value: mid, source: s}}';

    expect(faults(`name: A\nvalues: ${values}\n`)).toEqual([]);
    expect(faults(`name: A\nvalues: {w: 1}\n`)).not.toEqual([]);
    expect(faults(`name: A\nsource: other\n`)).not.toEqual([]);
    expect(faults(`title: A\n`)).not.toEqual([]);
  });
});

describe('createSchema()', () => {
  it('is there to be tried on many datasets', () => {
    expect(valid.length).toBeGreaterThan(8);
  });

  it.each(valid.filter(({name}) => name !== 'valid-types'))(
    'takes the dataset $name',
    ({read}) => {
      expect(faultsIn(read('dataset.comparison.yaml') ?? '')).toEqual([]);
    },
  );

  it.each(valid.filter(({name}) => name === 'valid-types'))(
    'takes the dataset $name',
    ({read}) => {
      expect(faultsIn(read('dataset.comparison.yaml') ?? '')).toEqual([]);
    },
  );

  it('takes the dataset of the article', () => {
    expect(faultsIn(article)).toEqual([]);
  });
});

const right = `
title: T
description: D
reviewed: 2026-06
criteria:
  x: {name: X, type: scale, scale: [low, high], better: lower}
  y: {name: Y, type: text}
  z: {name: Z, type: scale, scale: k}
scales: {k: {words: {u: {name: U, shape: ring, tone: weak}, v: {name: V}}}}
subjectGroups: {g: {name: G}}
layers: {l: {name: L, tone: system}, m: {name: M}}
subjects:
  a:
    name: A
    short: a
    group: g
    icon: /a.svg
    link: /page
    stack: [l, {copies: 2, of: [m]}]
    values: {x: low, z: u, y: {value: v, note: N, when: W, asOf: 2024, source: [s]}}
  b:
    name: B
    values: {x: n/a, z: v, y: {disputed: [{value: 1, source: s}, {value: 2, source: s}]}}
sources: {s: {title: S, authors: Z, published: 2020, url: https://example.org}}
history: [{date: 2013, title: H, text: T, subjects: [a, b], source: s}]
guide: {ask: Q, yes: a, no: {ask: R, yes: [a, b], no: b}}
`;

const ownSchema = createSchema(datasetOf(right));
const faultsInOwn = compile(ownSchema);

// Each is the right dataset with one thing changed.
const wrong: Readonly<Record<string, readonly [string, string]>> = {
  'an unknown field': ['description: D', 'descripton: D'],
  'an unknown field of a criterion': ['better:', 'best:'],
  'an unknown field of a layer': ['tone:', 'colour:'],
  'an unknown field of a subject': ['short:', 'abbreviation:'],
  'an unknown field of a cell': ['note: N', 'notes: N'],
  'an unknown field of a side': ['{value: 1,', '{value: 1, by: s,'],
  'an unknown field of a source': ['authors:', 'author:'],
  'an unknown field of an event': ['text: T', 'body: T'],
  'an unknown field of a question': ['{ask: Q,', '{ask: Q, maybe: a,'],
  'an unknown field of copies': ['{copies: 2,', '{copies: 2, by: l,'],
  'an unknown type': ['type: scale', 'type: scales'],
  'an unknown end': ['better: lower', 'better: best'],
  'an unknown field of a scale': ['{words:', '{word:'],
  'an unknown field of a word': ['shape: ring', 'form: ring'],
  'an unknown field of a group': ['{g: {name: G}}', '{g: {title: G}}'],
  'an unknown shape': ['shape: ring', 'shape: wheel'],
  'an unknown tone of a word': ['tone: weak', 'tone: red'],
  'no words of a named scale': [
    '{words: {u: {name: U, shape: ring, tone: weak}, v: {name: V}}}',
    '{words: {}}',
  ],
  'an icon of another site': ['icon: /a.svg', 'icon: //example.org/a.svg'],
  'an unknown tone': ['tone: system', 'tone: red'],
  'no title': ['title: T\ndesc', 'desc'],
  'no name of a criterion': ['{name: Y, type: text}', '{type: text}'],
  'no type of a criterion': ['{name: Y, type: text}', '{name: Y}'],
  'no name of a layer': ['m: {name: M}', 'm: {}'],
  'no name of a subject': ['name: B', 'short: B'],
  'no title of a source': ['{title: S, ', '{'],
  'no date of an event': ['{date: 2013, ', '{'],
  'no title of an event': ['title: H, ', ''],
  'no answer': [', no: b}', '}'],
  'no source of a side': ['{value: 1, source: s}', '{value: 1}'],
  'one side': ['{value: 1, source: s}, ', ''],
  'two answers': [
    '{value: v,',
    '{value: v, disputed: [{value: 1, source: s}, {value: 2, source: s}],',
  ],
  'no answer in the long form': ['value: v, ', ''],
  'one copy': ['copies: 2', 'copies: 1'],
  'ten copies': ['copies: 2', 'copies: 10'],
  'half a copy': ['copies: 2', 'copies: 2.5'],
  'copies of nothing': ['of: [m]', 'of: []'],
  'an id with a capital': ['  a:\n', '  A:\n'],
  'an id of a criterion with an underscore': ['  y: {', '  y_: {'],
  'an id that starts with a digit': ['m: {name', '1m: {name'],
  'an id with two hyphens': ['{s: {', '{s--s: {'],
  'no criteria': [
    '  x: {name: X, type: scale, scale: [low, high], better: lower}\n  y: {name: Y, type: text}\n  z: {name: Z, type: scale, scale: k}\n',
    '  {}\n',
  ],
  'no words of a scale': ['[low, high]', '[]'],
  'a word twice in a scale': ['[low, high]', '[low, low]'],
  'a date that is none': ['reviewed: 2026-06', 'reviewed: June 2026'],
  'a list of dates': ['asOf: 2024', 'asOf: [2024]'],
  'a title that is a list': ['title: T\n', 'title: [T]\n'],
  'a stack that is a word': ['stack: [l,', 'stack: l # [l,'],
  'a subject that is a word': [
    '\n    name: B\n    values: {x: n/a, z: v, y: {disputed: [{value: 1, source: s}, {value: 2, source: s}]}}',
    ' B',
  ],
  'an event without a list': [
    'history: [{date: 2013, title: H, text: T, subjects: [a, b], source: s}]',
    'history: {date: 2013, title: H}',
  ],
};

describe('createSchema()', () => {
  it('takes the right dataset', () => {
    expect(faultsIn(right)).toEqual([]);
  });

  it.each(Object.keys(wrong))('takes no dataset with %s', (name) => {
    const [from, to] = wrong[name] ?? ['', ''];
    const text = right.replace(from, to);

    expect(text).not.toBe(right);
    expect(faultsIn(text)).not.toEqual([]);
    // Nor does the check, so that the two agree.
    expect(messagesOf(text)).not.toEqual([]);
  });

  it('takes no values from what is no CSV file next to it', () => {
    const path = (text: string) => faultsIn(`${right}values: ${text}\n`);

    expect(path('./a/x.csv')).toEqual([]);
    expect(path('./x.txt')).not.toEqual([]);
    expect(path('x.csv')).not.toEqual([]);
    expect(path('/x.csv')).not.toEqual([]);
    expect(path('../x.csv')).not.toEqual([]);
  });

  it('takes the folder with the files of subjects in place of them', () => {
    const at = (subjects: string) =>
      faultsIn(
        `title: T\ncriteria: {x: {name: X, type: text}}\nsubjects: ${subjects}\n`,
      );

    expect(at('./engines/*.yaml')).toEqual([]);
    expect(at('./*.yml')).toEqual([]);
    expect(at('engines/*.yaml')).not.toEqual([]);
    expect(at('./engines')).not.toEqual([]);
  });

  it('takes a list of files with sources and of sources in place of them', () => {
    const of = (sources: string) =>
      faultsIn(right.replace(/^sources: .*$/m, `sources: ${sources}`));

    expect(of('[./sources.yaml, ../a/b.yml, {s: {title: S}}]')).toEqual([]);
    expect(of('[sources.yaml]')).not.toEqual([]);
    expect(of('[{s: {titel: S}}]')).not.toEqual([]);
    expect(of('[]')).not.toEqual([]);
    expect(of('./sources.yaml')).not.toEqual([]);
  });

  it('takes a dataset without criteria only if it extends another file', () => {
    const rest = 'subjects: {a: {name: A, values: {x: y}}}\n';

    expect(faultsIn(`title: T\nextends: ../base.yaml\n${rest}`)).toEqual([]);
    expect(faultsIn(`title: T\n${rest}`)).not.toEqual([]);
    expect(faultsIn(`title: T\nextends: base.yaml\n${rest}`)).not.toEqual([]);
  });

  it('takes subjects without values, or none, only next to a CSV file', () => {
    const start = 'title: T\ncriteria: {x: {name: X, type: text}}\n';
    const subjects = 'subjects: {a: {short: A}}\n';

    expect(faultsIn(`${start}values: ./x.csv\n`)).toEqual([]);
    expect(faultsIn(`${start}values: ./x.csv\n${subjects}`)).toEqual([]);
    expect(faultsIn(start)).not.toEqual([]);
    expect(faultsIn(start + subjects)).not.toEqual([]);
  });
});

describe('createSchema(dataset)', () => {
  it('takes the dataset itself', () => {
    expect(faultsInOwn(right)).toEqual([]);
    const own = createSchema(datasetOf(withoutPages(article)));
    expect(compile(own)(article)).toEqual([]);
  });

  it('is a schema where a dataset has no layers or sources', () => {
    const text = `title: T
criteria: {x: {name: X, type: text}}
subjects: {a: {name: A, values: {x: y}}}
`;
    const faultsInThis = compile(createSchema(datasetOf(text)));

    expect(faultsInThis(text)).toEqual([]);
    expect(
      faultsInThis(text.replace('x: y', 'x: {value: y, source: s}')),
    ).not.toEqual([]);
  });

  it('takes words of a scale that look like numbers', () => {
    const text = right
      .replace('[low, high]', '[1, 2.50, true]')
      .replace('x: low', 'x: 2.50');

    expect(compile(createSchema(datasetOf(text)))(text)).toEqual([]);
  });

  it('takes a value for each choice of the dimensions of its criterion', () => {
    const text = `title: T
dimensions:
  region: {name: Region, choices: {eu: {name: Europe}, us: {name: USA}}}
  plan: {name: Plan, choices: {free: {name: Free}, pro: {name: Pro}}}
criteria:
  x: {name: X, type: number, by: [region, plan]}
  y: {name: Y, type: number}
subjects: {a: {name: A, values: {x: {eu: 1, us: {free: {value: 2, note: N}}}, y: 3}}}
`;
    const own = compile(createSchema(datasetOf(text)));
    const faults = (from: string, to: string) => {
      const changed = text.replace(from, to);
      return [faultsIn(changed).length > 0, own(changed).length > 0];
    };

    expect(faultsIn(text)).toEqual([]);
    expect(own(text)).toEqual([]);
    expect(faults('eu: 1', 'asia: 1')).toEqual([false, true]);
    expect(faults('free: {v', 'cheap: {v')).toEqual([false, true]);
    expect(faults('y: 3', 'y: {eu: 3}')).toEqual([false, true]);
    expect(faults('by: [region, plan]', 'by: [region, year]')).toEqual([
      false,
      true,
    ]);
    expect(faults('eu: 1', 'EU: 1')).toEqual([true, true]);
    // Without dimensions it can only be a misspelled field.
    expect(faultsIn(text.replace(/dimensions:\n.*\n.*\n/, ''))).not.toEqual([]);
  });

  it.each([
    ['layer', 'stack: [l,', 'stack: [k,'],
    ['layer among copies', 'of: [m]', 'of: [k]'],
    ['source of a value', 'source: [s]', 'source: [t]'],
    ['source of a side', '{value: 2, source: s}', '{value: 2, source: t}'],
    ['source of an event', ', source: s}]', ', source: t}]'],
    ['subject of an event', 'subjects: [a, b]', 'subjects: [a, c]'],
    ['subject of the guide', 'yes: [a, b]', 'yes: [a, c]'],
    ['subject that answers alone', 'yes: a,', 'yes: c,'],
    ['criterion', '{x: n/a, ', '{x: n/a, w: 1, '],
    ['group', 'group: g', 'group: h'],
    ['scale', 'scale: k', 'scale: l'],
    ['word of a named scale', 'z: u', 'z: w'],
    ['word of a scale', 'x: low', 'x: lower'],
  ])('takes no unknown %s, as the schema of all does', (_, from, to) => {
    const text = right.replace(from, to);

    expect(text).not.toBe(right);
    expect(faultsIn(text)).toEqual([]);
    expect(faultsInOwn(text)).not.toEqual([]);
  });

  it.each(Object.keys(wrong))('takes no dataset with %s', (name) => {
    const [from, to] = wrong[name] ?? ['', ''];

    expect(faultsInOwn(right.replace(from, to))).not.toEqual([]);
  });

  it('has the name and type of each criterion, for editors', () => {
    const {anyOf: _, ...x} = valuesOf(ownSchema)['x'] as Schema;

    expect(x).toEqual({description: 'X (scale)'});
    expect(valuesOf(ownSchema)['y']).toHaveProperty('description', 'Y (text)');
    expect(Object.keys(valuesOf(ownSchema))).toEqual(['x', 'y', 'z']);
  });
});

describe.each([
  ['createSchema()', createSchema()],
  ['createSchema(dataset)', ownSchema],
])('%s', (_, schema) => {
  const entry = 'additionalProperties';
  const records: readonly (readonly [
    string,
    readonly string[],
    RecordFormat,
    string,
  ])[] = [
    ['the dataset', [], datasetFormat, `strange: 1${right}`],
    [
      'a criterion',
      ['properties', 'criteria', entry],
      criterionFormat,
      right.replace('{name: Y,', '{strange: 1, name: Y,'),
    ],
    [
      'a layer',
      ['properties', 'layers', entry],
      layerFormat,
      right.replace('{name: L,', '{strange: 1, name: L,'),
    ],
    [
      'a subject',
      ['properties', 'subjects', entry],
      subjectFormat,
      right.replace('name: B', 'name: B\n    strange: 1'),
    ],
    [
      'a source',
      ['properties', 'sources', entry],
      sourceFormat,
      right.replace('{title: S', '{strange: 1, title: S'),
    ],
    [
      'an event',
      ['properties', 'history', 'items'],
      eventFormat,
      right.replace('{date: 2013', '{strange: 1, date: 2013'),
    ],
    [
      'a question',
      ['definitions', 'question'],
      questionFormat,
      right.replace('{ask: Q', '{strange: 1, ask: Q'),
    ],
    [
      'copies',
      ['definitions', 'stackItem', 'anyOf', '1'],
      copiesFormat,
      right.replace('{copies: 2', '{strange: 1, copies: 2'),
    ],
    [
      'a cell',
      ['definitions', 'long'],
      cellFormat,
      right.replace('{value: v', '{strange: 1, value: v'),
    ],
    [
      'a side',
      ['definitions', 'long', 'properties', 'disputed', 'items'],
      claimFormat,
      right.replace('{value: 1', '{strange: 1, value: 1'),
    ],
  ];

  it.each(records)('has the fields of %s', (_name, at, format) => {
    expect(fieldsAt(schema, at)).toEqual(Object.keys(format));
  });

  it('marks the earlier name of a field as deprecated', () => {
    const at = ['properties', 'criteria', 'additionalProperties', 'properties'];

    expect(partAt(createSchema(), [...at, 'words'])['deprecated']).toBe(true);
    expect(partAt(createSchema(), [...at, 'labels'])).not.toHaveProperty(
      'deprecated',
    );
  });

  it.each(records)('has those that the check knows of %s', (...record) => {
    const [, at, , text] = record;
    const [message = ''] = messagesOf(text);
    const [, listed = ''] = /expected one of ([^.]+)\./.exec(message) ?? [];

    const current = fieldsAt(schema, at).filter(
      (field) =>
        partAt(schema, [...at, 'properties', field])['deprecated'] !== true,
    );

    // A message names a few, and counts the others.
    const [names = '', more = '0'] = listed.split(/ and (\d+) more/);
    const named = names.split(', ');

    expect(current).toEqual(expect.arrayContaining(named));
    expect(named.length + Number(more)).toBe(current.length);
  });
});

describe('starter(schema, today)', () => {
  const text = starter('../x.schema.json', '2026-06-30');
  const path = 'docs/x.comparison.yaml';
  const loaded = toDataset({path, text}, defaultLimits);

  it('has no problems, and nothing to warn of on its first day', () => {
    expect(loaded).not.toHaveProperty('problems');
    expect(
      'dataset' in loaded &&
        findWarnings(loaded, {
          today: Date.UTC(2026, 5, 30) / 86_400_000,
          maxDays: 0,
          shown: new Set(loaded.dataset.criteria.map(({id}) => id)),
        }),
    ).toEqual([]);
  });

  it('is taken by the schema, and by its own', () => {
    expect(faultsIn(text)).toEqual([]);
    expect(
      'dataset' in loaded && compile(createSchema(loaded.dataset))(text),
    ).toEqual([]);
  });

  it('shows each section of a dataset', () => {
    const needless = [
      'history',
      'guide',
      'claims',
      'values',
      'groups',
      'units',
      'tags',
      'order',
      'extends',
      'dimensions',
      'subjectNoun',
      'publisher',
      'license',
      'citation',
      ...Object.keys(provenanceFormat),
    ];
    const rest = Object.keys(datasetFormat).filter(
      (name) => !needless.includes(name),
    );

    expect(Object.keys(parse(text) as object).sort()).toEqual(rest.sort());
  });

  it('tells editors where the schema is, in its first line', () => {
    expect(text).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/x\.schema\.json\n/,
    );
  });
});

// Pages are next to the article, not next to the text.
function withoutPages(text: string): string {
  return text.replace(/\.\/[\w/-]+\.mdx?/g, '/page');
}

function messagesOf(text: string): readonly string[] {
  const loaded = toDataset({path: 'x.comparison.yaml', text}, defaultLimits);
  return 'problems' in loaded
    ? loaded.problems.map(({message}) => message)
    : [];
}

function fieldsAt(schema: Schema, at: readonly string[]): string[] {
  return Object.keys(partAt(schema, [...at, 'properties']));
}

function valuesOf(schema: Schema): Schema {
  const subject = ['properties', 'subjects', 'additionalProperties'];
  return partAt(schema, [...subject, 'properties', 'values', 'properties']);
}

function partAt(schema: Schema, at: readonly string[]): Schema {
  return at.reduce((part, key) => part[key] as Schema, schema);
}
