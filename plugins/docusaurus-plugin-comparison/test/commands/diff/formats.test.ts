import fs from 'node:fs';
import path from 'node:path';
import {diff, diffFormats} from '../../../src/commands/diff/index.js';
import {formatMarkdown} from '../../../src/commands/diff/formatMarkdown.js';
import {expectOutputs, listFixtures} from '../../support/fixtures.js';
import {makeFolder} from '../../support/folder.js';
import {runIn} from '../runIn.js';
import {readDiffReport} from './readDiffReport.js';

const extensions = {human: 'txt', markdown: 'md', json: 'json'};

describe.each(listFixtures(import.meta.url))(
  'comparison:diff --folders',
  (fixture) => {
    const folder = makeFolder();
    fs.cpSync(fixture.dir, folder.dir, {recursive: true});

    it.each(diffFormats)(`prints ${fixture.name} as %s`, async (format) => {
      const {printed} = await runIn(folder.dir, diff, ['was', 'is'], {
        options: {folders: 'true', format, all: 'true'},
      });

      expectOutputs(fixture, {
        [`printed.${extensions[format]}`]: `${printed}\n`,
      });
      if (format === 'json') {
        readDiffReport(printed);
      }
    });
  },
);

/** A dataset of so many subjects, each with a value, and a page about them. */
function engines(count: number, value: string, name = 'Engine') {
  const ids = [...Array(count).keys()].map((index) => `e${index}`);
  return {
    'engines.comparison.yaml': `title: Engines
criteria: {startup: {name: Start-up time, type: duration, better: lower}}
subjects:
${ids.map((id) => `  ${id}: {name: ${JSON.stringify(`${name} ${id}`)}, values: {startup: ${value}}}`).join('\n')}
`,
    'page.md': ids
      .map(
        (id) =>
          `It takes :fact[${id}.startup]{data=./engines.comparison.yaml} ${id}. :claim[Fast ${id}]{if="${id}.startup < 2 s" data=./engines.comparison.yaml}`,
      )
      .join('\n\n'),
  };
}

function placeIn(folder: string, files: Readonly<Record<string, string>>) {
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => [
      path.posix.join(folder, name),
      text,
    ]),
  );
}

describe('comparison:diff --format markdown', () => {
  const many = makeFolder({
    ...placeIn('was', engines(1000, '1 s')),
    ...placeIn('is', engines(1000, '3 s', 'Other engine')),
  });

  it('has at most 60 lines and fits into a comment, whatever the change', async () => {
    const options = {folders: 'true', format: 'markdown', all: 'true'};
    const {printed} = await runIn(many.dir, diff, ['was', 'is'], {options});

    expect(printed.split('\n').length).toBeLessThanOrEqual(60);
    expect(printed.length).toBeLessThan(40_000);
    expect(printed).toContain('### Comparison: 1000 claims now fail');
    expect(printed).toContain('1000 values changed, 1000 other fields changed');
    expect(printed).toContain('and 994 more');
  });

  it('has at most 60 lines also where everything changes', () => {
    const [fixture] = listFixtures(import.meta.url);
    const file = path.join(fixture?.dir ?? '', 'printed.json');
    const report = readDiffReport(fs.readFileSync(file, 'utf8'));
    const repeat = (content: unknown): unknown =>
      Array.isArray(content) && content.length > 0
        ? [...Array(50)].flatMap(() => content as unknown[])
        : content;
    const repeatAll = <T extends object>(record: T) =>
      Object.fromEntries(
        Object.entries(record).map(([key, each]) => [key, repeat(each)]),
      ) as T;
    const place = {data: 'engines', path: 'engines.comparison.yaml'};
    const everything = repeatAll({
      ...report,
      best: [
        {
          ...place,
          criterion: 'price',
          name: 'Price',
          was: ['fast'],
          is: ['hot'],
          wasNames: ['Fast engine'],
          isNames: ['Hot engine'],
          tables: 1,
          pages: ['page.md'],
        },
      ],
      annotations: report.values,
      structure: repeatAll({
        ...report.structure,
        removed: report.structure.added,
        changed: [{...place, of: 'dataset', field: 'title', was: 'A', is: 'B'}],
      }),
    });
    // With other words each, since the same ones are printed once.
    const sentences = everything.sentences.map((each, index) => ({
      ...each,
      parts: [`Sentence ${index} `, ...each.parts],
    }));
    const lines = formatMarkdown({...everything, sentences}).split('\n');
    const titles = [
      '| ❌',
      '★',
      'Guide:',
      'Axis:',
      '**Reads differently**',
      'Pages:',
      '| Slow engine',
      'Rewritten',
      'Added:',
      'Removed:',
      'Renamed:',
      'Other fields:',
      'Only remarks:',
    ];

    expect(
      titles.filter((title) => !lines.some((line) => line.startsWith(title))),
    ).toEqual([]);
    expect(lines.length).toBeLessThanOrEqual(60);
  });

  const hostile =
    '</details><img src=x onerror=alert(1)> @team #12 [a](javascript:x) **b** `c` https://x.example www.x.example _www.x.example _GH-7_ GH-7 0a1b2c3d4e _0a1b2c3d4e_ :tada: | $x$ ![i](j)';
  const names = makeFolder({
    ...placeIn('was', engines(3, '1 s', hostile)),
    ...placeIn('is', engines(3, '3 s', hostile)),
  });

  it('shows names as they were typed, and nothing that GitHub reads', async () => {
    const options = {folders: 'true', format: 'markdown'};
    const {printed} = await runIn(names.dir, diff, ['was', 'is'], {options});
    // Without width, it separates what GitHub would read as one.
    const rows = printed
      .replaceAll('&#8203;', '\u200b')
      .split('\n')
      .filter((row) => row.includes('team'));

    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row).not.toMatch(/<(?!details|\/details|summary|\/summary|br>)/);
      expect(row).not.toMatch(/@\w|#\d|https?:|www\.|GH-\d|:tada:|0a1b2c3d4e/);
      expect(row).not.toMatch(/(?<!\\)[`[\]*](?!\*)|(?<!\\)\$/);
      // Each bar is one of the table.
      expect(row.match(/(?<!\\)\|/g)).toHaveLength(5);
    }
  });
});

describe('comparison:diff, of states that say the same', () => {
  it.each(['human', 'markdown'])('says so as %s', async (format) => {
    const options = {folders: 'true', format};

    expect(await runIn(same.dir, diff, ['was', 'is'], {options})).toEqual({
      code: 0,
      printed: 'No change in data: 1 dataset, 2 cells, 2 claims',
    });
  });

  it('writes it into a file with --out', async () => {
    const options = {folders: 'true', out: 'changes.md'};

    expect(await runIn(same.dir, diff, ['was', 'is'], {options})).toEqual({
      code: 0,
      printed: 'Wrote changes.md',
    });
    expect(fs.readFileSync(same.at('changes.md'), 'utf8')).toBe(
      'No change in data: 1 dataset, 2 cells, 2 claims\n',
    );
  });

  const same = makeFolder({
    ...placeIn('was', engines(2, '1 s')),
    ...placeIn('is', engines(2, '1 s')),
  });
});

describe('comparison:diff --fail-on', () => {
  const file = (startup: string, name = 'Fast') => ({
    'x.comparison.yaml': `title: Engines
criteria: {startup: {name: Start-up time, type: duration, better: lower}}
subjects:
  fast: {name: ${name}, values: {startup: ${startup}}}
  slow: {name: Slow, values: {startup: 3 s}}
`,
    'page.md':
      ':claim[Fast]{if="fast.startup < 3 s" data=./x.comparison.yaml}\n',
  });
  const folder = makeFolder({
    ...placeIn('was', file('1 s')),
    ...placeIn('same', file('1 s')),
    ...placeIn('named', file('1 s', 'Faster')),
    ...placeIn('slower', file('2 s')),
    ...placeIn('open', file('2 s to 4 s')),
    ...placeIn('fails', file('4 s')),
  });

  it.each([
    ['same', []],
    ['named', ['any']],
    ['slower', ['any']],
    ['open', ['open', 'best', 'any']],
    ['fails', ['fails', 'best', 'any']],
  ])('exits with 1 if a change is %s, for %j', async (to, expected) => {
    const failing: string[] = [];
    for (const failOn of ['fails', 'open', 'best', 'any']) {
      const options = {folders: 'true', failOn};
      const {code} = await runIn(folder.dir, diff, ['was', to], {options});
      if (code === 1) {
        failing.push(failOn);
      }
    }

    expect(failing).toEqual(expected);
  });

  it('takes several, and refuses other words', async () => {
    const run = (failOn: string) =>
      runIn(folder.dir, diff, ['was', 'fails'], {
        options: {folders: 'true', failOn},
      });

    expect((await run('open,fails')).code).toBe(1);
    expect((await run('open')).code).toBe(0);
    expect(await run('fail')).toEqual({
      code: 2,
      printed:
        'Unexpected "fail" for --fail-on, expected one of fails, open, best, any.',
    });
  });
});

describe('comparison:diff, of a state with errors', () => {
  const folder = makeFolder({
    ...placeIn('was', engines(1, '1 s')),
    ...placeIn('is', engines(1, '1 sx')),
  });

  it('prints the errors and exits with 1', async () => {
    const run = (format: string) =>
      runIn(folder.dir, diff, ['was', 'is'], {
        options: {folders: 'true', format},
      });
    const human = await run('human');
    const json = await run('json');
    const report = readDiffReport(json.printed);

    expect([human.code, json.code]).toEqual([1, 1]);
    expect(human.printed).toMatch(
      /^Not compared: is has 1 error\.\n\nis\/engines\.comparison\.yaml:4:\d+ {2}error unknown-unit/,
    );
    expect(report).toMatchObject({
      compared: false,
      problems: {from: [], to: [{code: 'unknown-unit'}]},
    });
    expect((await run('markdown')).printed).toContain('is has 1 error:');
  });
});
