import {createProblem} from '../../src/problems/collect.js';
import {formats} from '../../src/problems/formats/index.js';
import type {StyledRun} from '../../src/problems/formats/format.js';
import type {JsonReport} from '../../src/problems/formats/json.js';
import type {Place, Problem, SourceFile} from '../../src/problems/problem.js';
import {listLimit} from '../../src/problems/formats/limit.js';
import {expectOutputs, listFixtures} from '../support/fixtures.js';

const [, json, github] = formats;
const file = {path: 'docs/a.yaml', text: 'one: 1\ntwo: 🚀2\nthree: 3\n'};
const other = {path: 'docs/b.csv', text: 'id,one\r\na,1\r\n'};
const run: StyledRun = {
  datasets: 3,
  pages: 5,
  pathOf: (path) => `site/${path}`,
};

const cases: Readonly<Record<string, readonly Problem[]>> = {
  none: [],
  'error-and-warning': [
    createProblem(other, 'unused-source', at(other, '1\r', 1), {id: 's'}),
    createProblem(file, 'duplicate-key', at(file, '2'), {key: 'two'}),
  ],
  'whole-file': [createProblem(file, 'outside-site', undefined, {})],
  'two-places': [
    createProblem(
      file,
      'duplicate-key',
      at(file, 'three'),
      {key: 'three'},
      at(file, 'one'),
    ),
  ],
  'two-files': [
    createProblem(
      file,
      'duplicate-key',
      {...at(other, 'a'), file: other},
      {key: 'a'},
      {...at(file, 'two'), file},
    ),
  ],
  'many-lines': [
    createProblem(file, 'needless-list', at(file, 'two: 🚀2\nthree'), {
      what: 'x',
      type: 'text',
    }),
  ],
  'signs-of-a-command': [
    createProblem(
      {path: 'a%b:c,d.yaml', text: '::error::x\n'},
      'duplicate-key',
      {start: 0, end: 10},
      {key: '50 %, a: b\r\n::error::%0A'},
    ),
  ],
};

const fixtures = listFixtures(import.meta.url, 'fixtures/formats');

describe('formats', () => {
  it('are those of the documentation', () => {
    expect(formats.map(({name}) => name)).toEqual(['human', 'json', 'github']);
  });

  it('have a case for every fixture', () => {
    expect(fixtures.map(({name}) => name)).toEqual(Object.keys(cases).sort());
  });

  it.each(fixtures)('print $name', (fixture) => {
    const problems = cases[fixture.name] ?? [];
    const print = (index: number) =>
      `${formats[index]?.print(problems, run)}\n`;

    expectOutputs(fixture, {
      'human.txt': print(0),
      'json.json': print(1),
      'github.txt': print(2),
    });
  });

  it('leave the list that they were given', () => {
    const problems = cases['error-and-warning'] ?? [];
    const before = [...problems];
    formats.forEach((format) => format.print(problems, run));

    expect(problems).toEqual(before);
  });
});

// Far more than a person is shown at once, over several files.
const many = Array.from({length: 250}, (_, index) =>
  createProblem(
    {...file, path: `f${index % 3}.yaml`},
    'duplicate-key',
    at(file, 'two'),
    {key: `key-${index}`},
  ),
);
const keys = many.map((_, index) => `key-${index}`);

describe('json.print(problems, run)', () => {
  const told = JSON.parse(json?.print(many, run) ?? '') as JsonReport;

  it('reports all, however many there are', () => {
    expect(told.problems).toHaveLength(250);
    expect(told.errors).toBe(250);
    expect(
      keys.filter((key) =>
        told.problems.every(({message}) => !message.includes(`"${key}"`)),
      ),
    ).toEqual([]);
  });

  it('has the documented fields and no other', () => {
    const problems = Object.values(cases).flat();
    const {problems: all, ...rest} = JSON.parse(
      json?.print(problems, run) ?? '',
    ) as JsonReport;

    expect(Object.keys(rest)).toEqual([
      'version',
      'datasets',
      'pages',
      'errors',
      'warnings',
      'omitted',
      'claims',
    ]);
    expect([...new Set(all.flatMap(Object.keys))].sort()).toEqual([
      'code',
      'end',
      'first',
      'message',
      'path',
      'severity',
      'start',
      'url',
    ]);
  });

  it('sorts by path, then by place', () => {
    const sorted = [...told.problems].sort((a, b) =>
      a.path < b.path ? -1 : 1,
    );

    expect(told.problems).toEqual(sorted);
    expect(told.problems[0]?.path).toBe('site/f0.yaml');
  });
});

describe('github.print(problems, run)', () => {
  const lines = github?.print(many, run).split('\n') ?? [];

  it('reports all, however many there are', () => {
    expect(lines).toHaveLength(251);
    expect(
      keys.filter((key) => lines.every((line) => !line.includes(`"${key}"`))),
    ).toEqual([]);
  });

  it('escapes what ends a property, a message or a line', () => {
    const [first = ''] =
      github
        ?.print(cases['signs-of-a-command'] ?? [], {
          ...run,
          pathOf: (path) => path,
        })
        .split('\n') ?? [];
    const [, properties, message] = /^::error ([^:]*)::(.*)$/.exec(first) ?? [];

    expect(properties).toBe(
      'file=a%25b%3Ac%2Cd.yaml,line=1,col=1,endColumn=11,title=duplicate-key',
    );
    expect(message).toContain('"50 %25, a: b‹U+000D›‹U+000A›::error::%250A"');
  });
});

describe('more problems than are listed', () => {
  const warnings = Array.from({length: 3 * listLimit}, (_, index) =>
    createProblem(file, 'unused-source', at(file, 'one'), {id: `s${index}`}),
  );
  const last = createProblem(
    {...file, path: 'z.yaml'},
    'duplicate-key',
    at(file, 'two'),
    {key: 'last'},
  );
  const flood = [...warnings, last];

  it('are cut and counted as JSON, the first ones and every error kept', () => {
    const printed = JSON.parse(json?.print(flood, run) ?? '') as JsonReport;

    expect(printed.problems).toHaveLength(listLimit);
    expect(printed.problems[0]?.message).toContain('"s0"');
    expect(printed.problems.at(-1)?.code).toBe('duplicate-key');
    expect(printed.errors).toBe(1);
    expect(printed.warnings).toBe(3 * listLimit);
    expect(printed.omitted).toBe(2 * listLimit + 1);
  });

  it('are cut and counted for GitHub, the first ones and every error kept', () => {
    const lines = github?.print(flood, run).split('\n') ?? [];

    expect(lines).toHaveLength(listLimit + 1);
    expect(lines[0]).toContain('"s0"');
    expect(lines.at(-2)).toMatch(/^::error .*"last"/);
    expect(lines.at(-1)).toBe(
      '1 problem and 3000 warnings in 2 files, 2001 of them not shown',
    );
  });

  it('are listed whole where there are just as many', () => {
    const exact = warnings.slice(0, listLimit);
    const printed = JSON.parse(json?.print(exact, run) ?? '') as JsonReport;

    expect(printed.omitted).toBe(0);
    expect(printed.problems).toHaveLength(listLimit);
    expect(github?.print(exact, run)).not.toContain('not shown');
  });
});

const hostile = [
  '::error::x',
  '::add-mask::e',
  '\n::add-mask::e',
  '\r::stop-commands::e',
  'x\r\n::set-output name=a::b',
  '\u2028::error::x',
  '##[command]rm',
  '\n##[group]x',
  '\u001b[2J::error::x',
  '\u009b2J',
  '\u202e::rorre::',
  '%0A::error::x',
];

describe('format.print(problems, run)', () => {
  it.each(
    formats.flatMap((format) => hostile.map((text) => [format.name, text])),
  )('%s lets %j begin no line', (name, text) => {
    expect(commandsIn(printHostile(name, text))).toEqual([]);
  });

  it.each(
    ['human', 'github'].flatMap((name) => hostile.map((text) => [name, text])),
  )('%s prints no control of %j', (name, text) => {
    expect(printHostile(name, text)).not.toMatch(
      /(?!\n)[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u,
    );
  });

  it.each(['\u009b2J', '\u202e', '\u2028', '\ufeff', '\u007f'])(
    'json prints %j as an escape',
    (text) => {
      expect(printHostile('json', text)).not.toMatch(
        /(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/u,
      );
    },
  );

  it.each([
    ['human', ' ::error::x'],
    ['human', '\u00a0::error::x'],
    ['human', 'x ##[error]y'],
    ['json', 'x ##[error]y'],
  ])('%s lets a runner find no command in %j', (name, text) => {
    const found = printHostile(name, text)
      .split('\n')
      .filter((line) => /^\s*::(?!error |warning )|##\[/.test(line));

    expect(found).toEqual([]);
  });

  it.each(hostile)('json keeps %j as it is', (text) => {
    const {problems} = JSON.parse(printHostile('json', text)) as JsonReport;

    expect(problems.map(({path}) => path)).toEqual(problems.map(() => text));
    expect(problems.length).toBeGreaterThan(0);
  });
});

/** A file of that name which holds the text wherever an author can put it. */
function printHostile(name: string, text: string): string {
  const yaml = {path: text, text: `${text}: ${text}\n${text}\n`};
  const place = {start: 0, end: yaml.text.length};
  const problems = [
    createProblem(yaml, 'duplicate-key', place, {key: text}, place),
    createProblem(yaml, 'csv-column', place, {found: text, expected: [text]}),
    createProblem(yaml, 'missing-dataset', undefined, {
      data: text,
      nearby: [text],
    }),
    createProblem(yaml, 'unused-layer', place, {id: text}),
    ...Array.from({length: 30}, () =>
      createProblem(yaml, 'yaml-tag', place, {tag: text}),
    ),
  ];
  const format = formats.find((each) => each.name === name);
  return format?.print(problems, {...run, pathOf: (path) => path}) ?? '';
}

/** The lines that a CI system obeys and that are not meant for it. */
function commandsIn(printed: string): readonly string[] {
  return printed
    .split(/[\n\r]/)
    .filter((line) => /^(?:::(?!error |warning )|##\[)/.test(line));
}

function at({text}: SourceFile, word: string, length = word.length): Place {
  const start = text.indexOf(word);
  return {start, end: start + length};
}
