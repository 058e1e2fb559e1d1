import fs from 'node:fs';
import {Ajv} from 'ajv';
import {check} from '../../src/commands/check.js';
import {importCommand} from '../../src/commands/importCommand.js';
import type {ImportReport} from '../../src/commands/importReport.js';
import {makeFolder} from '../support/folder.js';
import {runIn} from './runIn.js';

const schema = JSON.parse(
  fs.readFileSync(
    new URL('../../src/commands/import.schema.json', import.meta.url),
    'utf8',
  ),
) as {
  readonly properties: object;
  readonly definitions: Readonly<Record<string, {readonly properties: object}>>;
};
const isValid = new Ajv().compile(schema);

/** Reads what `--format json` prints, which must fit the published schema. */
function readReport(printed: string): ImportReport {
  const report: unknown = JSON.parse(printed);
  expect(isValid(report) || isValid.errors).toBe(true);
  return report as ImportReport;
}

const page = `# Tools

## Sizes

| Tool | Size |
| ---- | ---- |
| Ash  | 12 MB |
| Elm  | 30 MB |

## Nothing here

| Tool | Size |
| ---- | ---- |

## Watch

| Tool | Watch |
| ---- | :---: |
| Ash  |  ✅   |
| Elm  |   –   |

## Sizes

| Tool | Size |
| ---- | ---- |
| Oak  | 1 GB |
`;

describe('comparison:import FILE#all', () => {
  const site = makeFolder({'docs/tools.md': page});
  const run = (options: Record<string, string> = {}) =>
    runIn(site.dir, importCommand, ['docs/tools.md#all'], {options});
  const listed = (ending: string) =>
    fs
      .readdirSync(site.at('docs'))
      .filter((name) => name.endsWith(ending))
      .sort();
  const names = ['tools-sizes-2', 'tools-sizes', 'tools-watch'];

  it('writes nothing while one of the tables has an open question', async () => {
    for (const option of ['strict', 'replace']) {
      expect(await run({[option]: 'true'})).toMatchObject({code: 1});
    }

    expect(listed('.yaml')).toEqual([]);
  });

  it('writes a dataset of each table that has values', async () => {
    const {code, printed} = await run();

    expect(code).toBe(0);
    expect(listed('.comparison.yaml')).toEqual(
      names.map((name) => `${name}.comparison.yaml`),
    );
    expect(listed('.import.yaml')).toEqual(
      names.map((name) => `${name}.import.yaml`),
    );
    expect(printed).toContain(
      'docs/tools.md#nothing-here, line 12: left out, since it has no values.\nWrote docs/tools-sizes.comparison.yaml: 2 of 2 cells.',
    );
    // A heading that is there twice names no table.
    expect(printed).toMatch(
      /docs\/tools\.md#1 {2}line 5, [^]*docs\/tools\.md#watch {2}line 17, [^]*docs\/tools\.md#4 {2}line 24, /,
    );
    expect(await runIn(site.dir, check, [])).toMatchObject({code: 0});
  });

  it('writes none while one was edited by hand', async () => {
    const file = site.at('docs/tools-watch.comparison.yaml');
    const text = fs.readFileSync(file, 'utf8');
    fs.appendFileSync(file, '# Checked\n');
    const {code, printed} = await run({title: 'Other'});

    expect(code).toBe(1);
    expect(printed).toContain('  # Checked\n');
    expect(
      fs.readFileSync(site.at('docs/tools-sizes.comparison.yaml'), 'utf8'),
    ).not.toContain('Other');
    fs.writeFileSync(file, text);
  });

  it('puts a directive in place of each table when all is answered', async () => {
    const file = site.at('docs/tools-watch.import.yaml');
    fs.writeFileSync(
      file,
      fs.readFileSync(file, 'utf8').replace(/answer:.*/, 'answer: no'),
    );
    const before = page.replace(/## Nothing[^]*?(?=## W)/, '');
    fs.writeFileSync(site.at('docs/tools.md'), before);
    const {code} = await run({replace: 'true'});

    expect(code).toBe(0);
    expect(fs.readFileSync(site.at('docs/tools.md'), 'utf8')).toBe(
      `# Tools

## Sizes

::comparison-table{data=./tools-sizes.comparison.yaml}

## Watch

::comparison-table{data=./tools-watch.comparison.yaml}

## Sizes

::comparison-table{data=./tools-sizes-2.comparison.yaml}
`,
    );
    expect(await runIn(site.dir, check, [])).toMatchObject({code: 0});
  });
});

describe('comparison:import --format json', () => {
  const site = makeFolder({'docs/tools.md': page, 'docs/none.md': 'None.\n'});
  const run = async (
    word: string,
    code: number,
    options: Record<string, string> = {},
  ) => {
    const ended = await runIn(site.dir, importCommand, [word], {
      options: {format: 'json', ...options},
    });
    expect(ended.code).toBe(code);
    return readReport(ended.printed);
  };

  it('counts the cells, and lists the questions that are open', async () => {
    const report = await run('docs/tools.md#watch', 0);

    expect(report).toEqual({
      version: 1,
      wrote: true,
      leftOut: [],
      tables: [
        {
          from: 'docs/tools.md#watch',
          line: 17,
          title: 'Watch',
          dataset: 'docs/tools.comparison.yaml',
          answers: 'docs/tools.import.yaml',
          subjectsAre: 'rows',
          subjects: 2,
          criteria: [
            {
              id: 'watch',
              name: 'Watch',
              type: 'support',
              cells: {yes: 1, unknown: 1},
              mayBeBetter: true,
            },
          ],
          cells: {total: 2, written: 2, leftOut: 0, links: 0},
          rewritten: [],
          remarks: [],
          questions: [
            {
              key: 'sign.–',
              ask: 'What does "–" say?',
              taken: 'unknown',
              choices: ['unknown', 'no', 'n/a'],
              cells: 1,
              line: 20,
            },
          ],
          problems: [],
        },
      ],
    });
  });

  it('has the dataset in a dry run', async () => {
    const {wrote, leftOut, tables} = await run('docs/tools.md#all', 0, {
      dryRun: 'true',
    });

    expect(wrote).toBe(false);
    expect(leftOut).toEqual(['docs/tools.md#nothing-here, line 12']);
    expect(tables.map(({yaml = ''}) => /^title: .*$/m.exec(yaml)?.[0])).toEqual(
      ['title: Sizes', 'title: Watch', 'title: Sizes'],
    );
  });

  it.each([
    ['docs/none.md', {}, 'No table was found. Nothing was written.', 0],
    [
      'docs/tools.md#watch',
      {strict: 'true'},
      '--strict needs an answer to each question. Nothing was written.',
      1,
    ],
    [
      'docs/tools.md#nothing-here',
      {},
      'The table has no rows or no columns with values. Nothing was written.',
      0,
    ],
  ] as const)(
    'says why nothing of %s %j was written',
    async (word, options, error, tables) => {
      const report = await run(word, 1, options);

      expect(report).toMatchObject({wrote: false, error});
      expect(report.tables).toHaveLength(tables);
    },
  );

  it('has no field that the schema does not describe', async () => {
    const {tables, ...rest} = await run('docs/tools.md#all', 0, {
      dryRun: 'true',
    });
    const {table, criterion, question} = schema.definitions;
    const expectKnown = (fields: object, of: typeof table) =>
      expect(Object.keys(of?.properties ?? {})).toEqual(
        expect.arrayContaining(Object.keys(fields)),
      );

    expectKnown(rest, schema);
    for (const each of tables) {
      expectKnown(each, table);
      each.criteria.forEach((item) => expectKnown(item, criterion));
      each.questions.forEach((item) => expectKnown(item, question));
    }
  });
});
