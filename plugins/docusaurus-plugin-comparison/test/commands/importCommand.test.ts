import fs from 'node:fs';
import {check} from '../../src/commands/check.js';
import {importCommand} from '../../src/commands/importCommand.js';
import {makeFolder} from '../support/folder.js';
import {runIn} from './runIn.js';

const table = `# Tools

| Tool | Watch | Size  |
| ---- | :---: | ----- |
| Ash  |  ✅   | 12 MB |
| Elm  |   –   | 30 MB |
`;

describe('comparison:import <input>', () => {
  const site = makeFolder({'docs/tools.md': table});
  const textOf = (file: string) => fs.readFileSync(site.at(file), 'utf8');
  const run = (word: string, options: Record<string, string> = {}) =>
    runIn(site.dir, importCommand, [word], {options});

  it('writes nothing in a dry run, which prints the dataset', async () => {
    const {code, printed} = await run('docs/tools.md', {dryRun: 'true'});

    expect(code).toBe(0);
    expect(printed).toMatch(
      /Would write docs\/tools\.comparison\.yaml: 4 of 4 cells\.$/,
    );
    expect(fs.existsSync(site.at('docs/tools.comparison.yaml'))).toBe(false);
  });

  it.each(['strict', 'replace'])(
    'writes nothing with --%s while a question is open',
    async (option) => {
      const {code, printed} = await run('docs/tools.md', {[option]: 'true'});

      expect(code).toBe(1);
      expect(printed).toContain(
        'sign.–, line 6: What does "–" say? unknown | no | n/a (until answered: unknown)',
      );
      expect(printed).toMatch(
        /needs an answer to each question\. Nothing was written\.$/,
      );
      expect(fs.existsSync(site.at('docs/tools.comparison.yaml'))).toBe(false);
    },
  );

  it('writes a dataset without problems, and its questions', async () => {
    const {code} = await run('docs/tools.md');

    expect(code).toBe(0);
    expect(textOf('docs/tools.comparison.yaml')).toContain(
      '  elm:\n    name: Elm\n    values:\n      watch: unknown\n      size: 30 MB\n',
    );
    expect(textOf('docs/tools.import.yaml')).toContain('sign.–:');
    expect(await runIn(site.dir, check, [])).toMatchObject({code: 0});
  });

  it.each([
    [],
    ['docs'],
    ['docs/tools.comparison.yaml'],
    ['docs/tools.import.yaml'],
  ])('leaves an open question to the check (%s)', async (...words) => {
    const {code, printed} = await runIn(site.dir, check, words, {
      options: {maxWarnings: '0'},
    });

    expect(code).toBe(1);
    expect(printed).toMatch(
      /docs\/tools\.import\.yaml:15:12 {2}warning open-question {2}The import left "sign\.–" open: What does "–" say\? Fill in "answer"/,
    );
    expect(printed.match(/open-question {2}/g)).toHaveLength(1);
  });

  it('takes the answers, also after the rows were reordered', async () => {
    const answered = textOf('docs/tools.import.yaml').replace(
      /(sign\.–:[^]*?answer:).*/,
      '$1 no',
    );
    fs.writeFileSync(site.at('docs/tools.import.yaml'), answered);
    const [head, rows] = table.split(/(?<=-- \|\n)/);
    const reordered = rows?.trim().split('\n').reverse().join('\n');
    fs.writeFileSync(site.at('docs/tools.md'), `${head}${reordered}\n`);
    const {code} = await run('docs/tools.md', {strict: 'true'});

    expect(code).toBe(0);
    expect(textOf('docs/tools.comparison.yaml')).toContain('watch: no\n');
    expect((await runIn(site.dir, check, [])).printed).not.toContain(
      'open-question',
    );
  });

  it('writes the same bytes for the same input and answers', async () => {
    const files = ['docs/tools.comparison.yaml', 'docs/tools.import.yaml'];
    const before = files.map(textOf);
    await run('docs/tools.md');

    expect(files.map(textOf)).toEqual(before);
  });

  it('overwrites a dataset that was edited by hand only with --force', async () => {
    const file = 'docs/tools.comparison.yaml';
    const edited = textOf(file).replace('watch: no', 'watch: partial');
    fs.writeFileSync(site.at(file), edited);
    const {code, printed} = await run('docs/tools.md');

    expect(code).toBe(1);
    expect(printed).toContain('      watch: partial\n');
    expect(textOf(file)).toBe(edited);
    expect(await run('docs/tools.md', {force: 'true'})).toMatchObject({
      code: 0,
    });
    expect(textOf(file)).toContain('watch: no\n');
  });

  it('puts a directive in place of the table with --replace', async () => {
    const {code} = await run('docs/tools.md', {replace: 'true'});

    expect(code).toBe(0);
    expect(textOf('docs/tools.md')).toBe(
      '# Tools\n\n::comparison-table{data=./tools.comparison.yaml}\n',
    );
    expect(await runIn(site.dir, check, [])).toMatchObject({code: 0});
  });
});

describe('comparison:import, refused', () => {
  const site = makeFolder({
    'site/two.md': `${table}\n## More\n\n${table.slice(9)}`,
    'site/none.md': 'No table.\n',
    'site/sheet.xlsx': 'PK',
    'site/ragged.csv': 'Name,Size\nAsh,1\nElm,2,3\n',
    'site/latin.csv': '',
    'site/tools.md': table,
  });
  fs.writeFileSync(site.at('site/latin.csv'), Buffer.from([0x61, 0xe9, 0x0a]));

  it.each([
    [
      'two.md',
      {},
      2,
      /^Choose one of 2 tables, such as two\.md#1, or two\.md#all:\n {2}1 {2}line 3, 3 × 3 {2}Tools \(#tools\)\n {2}2 {2}line \d+, 3 × 3 {2}More \(#more\)$/,
    ],
    ['two.md#3', {}, 2, /^Choose one of 2 tables/],
    ['none.md', {}, 1, /^No table was found/],
    ['sheet.xlsx', {}, 1, /Save the sheet as CSV in UTF-8/],
    ['ragged.csv', {}, 1, /^Line 3 has 3 cells, the headings are 2\./],
    ['latin.csv', {}, 1, /^The file is not UTF-8/],
    ['missing.md', {}, 2, /^There is no file "missing\.md"/],
    ['https://example.com/x.md', {}, 2, /^A URL is not fetched/],
    ['tools.md', {to: '../out.comparison.yaml'}, 2, /is outside of the site/],
    ['tools.md', {to: 'out.yaml'}, 2, /^Unexpected file "out\.yaml" for --to/],
    ['tools.md', {answers: '../out.yaml'}, 2, /is outside of the site/],
    [
      'tools.md',
      {subjects: 'cells'},
      2,
      /^Unexpected "cells" for --subjects, expected rows or columns\./,
    ],
  ] as const)('%s %j exits with %d', async (word, options, code, message) => {
    const before = fs.readdirSync(site.dir, {recursive: true});
    const ended = await runIn(site.at('site'), importCommand, [word], {
      options,
    });

    expect(ended.printed).toMatch(message);
    expect(ended.code).toBe(code);
    expect(fs.readdirSync(site.dir, {recursive: true})).toEqual(before);
  });

  it('does not write through a link that leads out of the site', async () => {
    fs.symlinkSync(site.dir, site.at('site/linked'));
    const options = {to: 'linked/out.comparison.yaml'};
    const {code} = await runIn(site.at('site'), importCommand, ['tools.md'], {
      options,
    });

    expect(code).toBe(2);
    expect(fs.existsSync(site.at('out.comparison.yaml'))).toBe(false);
  });
});

describe('comparison:import of the results of a benchmark', () => {
  const {dir, at} = makeFolder({
    'results.json': '{"results": [{"command": "ls", "mean": 0.0012345}]}',
  });
  const run = (options: Record<string, string>) =>
    runIn(dir, importCommand, ['results.json'], {options});

  it('says when, where and from what they are', async () => {
    const {code} = await run({
      title: 'ls',
      asOf: '2026-06-30',
      when: 'On a laptop',
      source: 'https://example.com/results',
    });

    expect(code).toBe(0);
    expect(fs.readFileSync(at('results.comparison.yaml'), 'utf8')).toMatch(
      /^title: ls\nsource: example-com-results\nasOf: 2026-06-30\nwhen: On a laptop\n[^]*mean: 1\.23[45] ms\n/m,
    );
    expect(
      await runIn(dir, check, [], {options: {maxWarnings: '0'}}),
    ).toMatchObject({code: 0});
  });

  it.each([
    [{asOf: 'yesterday'}, 'Unexpected "yesterday" for --as-of'],
    [{source: 'a book'}, 'Unexpected "a book" for --source'],
  ])('exits with 2 for %j', async (options, told) => {
    expect(await run(options)).toEqual({
      code: 2,
      printed: expect.stringContaining(told),
    });
  });
});
