import fs from 'node:fs';
import {check} from '../../src/commands/check.js';
import type {JsonReport} from '../../src/problems/formats/json.js';
import type {SiteContext} from '../../src/site/site.js';
import {makeFolder} from '../support/folder.js';
import {runIn, siteOf, type Setting} from './runIn.js';

const right = `title: Right
criteria: {x: {name: X, type: text}}
subjects: {a: {name: A, values: {x: y}}}
`;
const wrong = right.replace('text', 'txt');
const embed = '::comparison-table{data=./gone.comparison.yaml}\n';

const good = makeFolder({
  'docs/a.comparison.yaml': right,
  'docs/b.comparison.yaml': right,
  'README.txt': '',
});
const bad = makeFolder({
  'docs/right.comparison.yaml': right,
  'docs/wrong.comparison.yaml': wrong,
  'docs/page.mdx': embed,
  // Its name starts like that of another folder.
  'docs2/wrong.comparison.yaml': wrong,
});

describe('comparison:check [files...]', () => {
  it('exits with 0 and counts where all is well', async () => {
    expect(await runIn(good.dir, check, [])).toEqual({
      code: 0,
      printed: '2 datasets and 0 pages checked, no problems',
    });
  });

  it('counts one dataset as one', async () => {
    expect(await runIn(good.dir, check, ['docs/a.comparison.yaml'])).toEqual({
      code: 0,
      printed: '1 dataset and 0 pages checked, no problems',
    });
  });

  it('exits with 1 and reports every problem', async () => {
    const {code, printed} = await runIn(bad.dir, check, []);

    expect(code).toBe(1);
    expect(printed).toMatch(/page\.mdx:1:1 {2}error missing-dataset/);
    expect(printed).toMatch(
      /wrong\.comparison\.yaml:2:\d+ {2}error unknown-word/,
    );
    expect(printed).toMatch(/\n3 problems in 3 files$/);
  });

  it('exits with 3 where the fault is ours, and says so', async () => {
    const site = {
      ...siteOf(good.dir),
      get roots(): SiteContext['roots'] {
        throw new Error('ours');
      },
    };
    const {code, printed} = await runIn(good.dir, check, [], {site});

    expect(code).toBe(3);
    expect(printed).toMatch(
      /^This is a fault of docusaurus-plugin-comparison, not of your data\. .+\nError: ours\n/,
    );
  });
});

describe('comparison:check NAMED…', () => {
  it.each([
    ['a dataset', ['docs/wrong.comparison.yaml'], ['docs/wrong']],
    ['a right dataset', ['docs/right.comparison.yaml'], []],
    ['a page', ['docs/page.mdx'], ['docs/page.mdx']],
    ['a folder', ['docs'], ['docs/page.mdx', 'docs/wrong']],
    ['a folder with a slash', ['./docs/'], ['docs/page.mdx', 'docs/wrong']],
    ['two', ['docs/page.mdx', 'docs2'], ['docs/page.mdx', 'docs2/wrong']],
  ])('reports %s only', async (_, words, files) => {
    const paths = await pathsIn(bad.dir, words);

    expect(paths).toEqual(
      files.map((file) =>
        file.endsWith('.mdx') ? file : `${file}.comparison.yaml`,
      ),
    );
  });

  it('reads a path from the folder where it is run', async () => {
    const cwd = bad.at('docs');

    expect(
      await pathsIn(bad.dir, ['wrong.comparison.yaml'], {cwd}),
    ).toHaveLength(1);
    expect(await pathsIn(bad.dir, [bad.at('docs2')], {cwd})).toEqual([
      'docs2/wrong.comparison.yaml',
    ]);
  });

  const withValues = makeFolder({
    'docs/x.comparison.yaml':
      'title: T\ncriteria: {x: {name: X, type: number}}\nvalues: ./x.csv\n',
    'docs/x.csv': 'id,name,x\na,A,1\nb,B,two\n',
    'docs/other.comparison.yaml': wrong,
  });

  it('reports a named CSV file, as a part of its dataset', async () => {
    const told = await reportOf(withValues.dir, ['docs/x.csv']);

    expect(told.datasets).toBe(1);
    expect(told.problems).toMatchObject([
      {code: 'bad-quantity', path: 'docs/x.csv', start: {line: 3, column: 5}},
    ]);
  });

  it('reports the CSV file of a named dataset', async () => {
    const words = ['docs/x.comparison.yaml'];

    expect(await pathsIn(withValues.dir, words)).toEqual(['docs/x.csv']);
  });

  const withFiles = makeFolder({
    'docs/x.comparison.yaml':
      'title: T\ncriteria: {x: {name: X, type: number}}\nsubjects: ./x/*.yaml\n',
    'docs/x/a.yaml': 'name: A\nvalues: {x: 1}\n',
    'docs/x/b.yaml': 'name: B\nvalues: {x: two}\n',
    'docs/other.comparison.yaml': wrong,
  });

  it('reports a named file of a subject, and those of a named dataset', async () => {
    for (const word of ['docs/x/b.yaml', 'docs/x', 'docs/x.comparison.yaml']) {
      expect(await reportOf(withFiles.dir, [word])).toMatchObject({
        datasets: 1,
        problems: [
          {code: 'bad-quantity', path: 'docs/x/b.yaml', start: {line: 2}},
        ],
      });
    }
  });

  const linked = makeFolder();
  fs.symlinkSync(bad.dir, linked.at('site'));

  it('follows links to a named folder', async () => {
    expect(await pathsIn(bad.dir, [linked.at('site/docs2')])).toEqual([
      'docs2/wrong.comparison.yaml',
    ]);
  });

  const empty = makeFolder({
    'docs/right.comparison.yaml': right,
    'img/logo.svg': '<svg/>',
  });
  fs.symlinkSync(bad.dir, empty.at('out'));
  fs.symlinkSync(empty.at('img'), empty.at('pictures'));

  it.each(['img', './img/', 'out', 'pictures'])(
    'refuses the folder %s, which has nothing to check',
    async (word) => {
      const {code, printed} = await runIn(empty.dir, check, [word]);

      expect(code).toBe(2);
      expect(printed).toContain(`The folder ${word} has no datasets`);
    },
  );

  const outside = makeFolder({'page.md': embed, 'x.csv': 'id,name\n'});
  const odd = makeFolder({
    'docs/right.comparison.yaml': right,
    'docs/plain.md': 'No embed.\n',
    'docs/unused.csv': 'id,name\n',
    'docs/unused.yaml': 'name: A\n',
  });
  for (const [name, target] of [
    ['docs/dead.md', 'gone.md'],
    ['docs/dead.csv', '/gone.csv'],
    ['docs/dead', '../gone'],
    ['docs/out.md', outside.at('page.md')],
    ['docs/out.csv', outside.at('x.csv')],
    ['docs/plain-link.md', 'plain.md'],
    ['docs/folder', outside.dir],
  ] as const) {
    fs.symlinkSync(target, odd.at(name));
  }

  it.each([
    ['docs/dead.md', 'The link docs/dead.md leads to docs/gone.md, which does'],
    ['docs/dead.csv', 'gone.csv, which does not exist. Fix the link'],
    ['docs/dead', 'The link docs/dead leads to gone, which does not exist.'],
    ['docs/out.md', 'The link docs/out.md leads out of the site, to '],
    ['docs/out.csv', 'The link docs/out.csv leads out of the site, to '],
    ['docs/plain-link.md', 'The page docs/plain-link.md embeds no dataset'],
    ['docs/plain.md', 'The page docs/plain.md embeds no dataset'],
    ['docs/unused.csv', 'No dataset of the site reads docs/unused.csv.'],
    [
      'docs/unused.yaml',
      'No dataset of the site reads docs/unused.yaml. Name its folder under "subjects" of a dataset, such as ./docs/*.yaml;',
    ],
    ['docs/folder', 'The folder docs/folder has no datasets'],
    [outside.at('page.md'), 'page.md is outside of the site.'],
    [outside.at('x.csv'), 'x.csv is outside of the site.'],
  ])('refuses %s, which it cannot check', async (word, message) => {
    // Also next to what it can.
    const words = ['docs/right.comparison.yaml', word];
    const {code, printed} = await runIn(odd.dir, check, words);

    expect(printed).toContain(message);
    expect(code).toBe(2);
  });

  it('checks a site with such files as a whole', async () => {
    expect(await runIn(odd.dir, check, [])).toEqual({
      code: 0,
      printed: '1 dataset and 0 pages checked, no problems',
    });
  });

  it('looks at a named dataset that the site leaves out', async () => {
    const site = siteOf(bad.dir, ['docs2/**']);

    expect(await pathsIn(bad.dir, [], {site})).not.toContain(
      'docs2/wrong.comparison.yaml',
    );
    expect(
      await pathsIn(bad.dir, ['docs2/wrong.comparison.yaml'], {site}),
    ).toEqual(['docs2/wrong.comparison.yaml']);
  });
});

// One figure without a source, and a value from 2026-06-20.
const warned = makeFolder({
  'docs/x.comparison.yaml': `title: T
reviewed: 2026-06-30
criteria: {x: {name: X, type: number}}
subjects:
  a: {name: A, values: {x: {value: 1, asOf: 2026-06-20, source: s}}}
  b: {name: B, values: {x: 2}}
sources: {s: {title: S}}
`,
  'docs/wrong.comparison.yaml': wrong,
});
const onlyWarned = ['docs/x.comparison.yaml'];

describe('comparison:check --max-warnings', () => {
  it('exits with 0 for warnings where it is not given', async () => {
    expect(await runIn(warned.dir, check, onlyWarned)).toMatchObject({
      code: 0,
      printed: expect.stringMatching(/warning no-source[^]+\n1 warning in 1/),
    });
  });

  it.each([
    ['0', 1],
    ['1', 0],
    ['2', 0],
  ])('%s exits with %d where there is one warning', async (most, code) => {
    const options = {maxWarnings: most};

    expect(await runIn(warned.dir, check, onlyWarned, {options})).toMatchObject(
      {code},
    );
  });

  it('forgives no error', async () => {
    const options = {maxWarnings: '9'};

    expect(await runIn(warned.dir, check, [], {options})).toMatchObject({
      code: 1,
      printed: expect.stringMatching(/\n1 problem and 1 warning in 2 files$/),
    });
  });
});

describe('comparison:check --stale-after, --today', () => {
  const staleAfter = (days: string, today?: string, now?: Date) =>
    codesIn(warned.dir, onlyWarned, {
      options: {staleAfter: days, ...(today !== undefined && {today})},
      ...(now && {now}),
    });

  it.each([
    ['10d', '2026-06-30', []],
    ['10', '2026-06-30', []],
    ['9d', '2026-06-30', ['stale']],
    ['9', '2026-06-30', ['stale']],
    ['10d', '2026-07-01', ['stale']],
    ['0d', '2026-06-20', ['future-review']],
  ])('%s on %s warns of %j', async (days, today, codes) => {
    expect(await staleAfter(days, today)).toEqual([...codes, 'no-source']);
  });

  it('counts from this day where none is given', async () => {
    const noon = (day: string) => new Date(`${day}T12:00:00Z`);

    expect(await staleAfter('10d', undefined, noon('2026-06-30'))).toEqual([
      'no-source',
    ]);
    expect(await staleAfter('10d', undefined, noon('2026-07-01'))).toEqual([
      'stale',
      'no-source',
    ]);
  });

  it('warns of no age where no age is given', async () => {
    expect(
      await codesIn(warned.dir, onlyWarned, {options: {today: '2099-01-01'}}),
    ).toEqual(['no-source']);
  });
});

describe('comparison:check --format', () => {
  const start = {
    human: /^docs\/wrong\.comparison\.yaml:2:31 {2}error unknown-word /,
    json: /^\{\n {2}"version": 1,/,
    github:
      /^::error file=docs\/wrong\.comparison\.yaml,line=2,col=31,endColumn=34,title=unknown-word::/,
  };
  const print = (setting: Setting) =>
    runIn(warned.dir, check, ['docs/wrong.comparison.yaml'], setting);

  it.each(['human', 'json', 'github'] as const)('prints %s', async (format) => {
    const {code, printed} = await print({options: {format}});

    expect(code).toBe(1);
    expect(printed).toMatch(start[format]);
  });

  it('is human by default, and github in GitHub Actions', async () => {
    const env = {GITHUB_ACTIONS: 'true'};

    expect((await print({})).printed).toMatch(start.human);
    expect((await print({env})).printed).toMatch(start.github);
    expect((await print({env, options: {format: 'json'}})).printed).toMatch(
      start.json,
    );
  });

  const repo = makeFolder({'sites/one/docs/wrong.comparison.yaml': wrong});
  const env = {GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: repo.dir};

  it('gives GitHub the paths from the top of the repository', async () => {
    const {printed} = await runIn(repo.at('sites/one'), check, [], {env});

    expect(printed).toMatch(
      /^::error file=sites\/one\/docs\/wrong\.comparison\.yaml,/,
    );
  });

  it('gives all others the paths from the site', async () => {
    const dir = repo.at('sites/one');
    const [human, json] = await Promise.all(
      ['human', 'json'].map((format) =>
        runIn(dir, check, [], {env, options: {format}}),
      ),
    );

    expect(human?.printed).toMatch(/^docs\/wrong\.comparison\.yaml:2:31 /);
    expect(JSON.parse(json?.printed ?? '')).toHaveProperty(
      'problems.0.path',
      'docs/wrong.comparison.yaml',
    );
  });

  it('counts datasets, errors and warnings in json', async () => {
    expect(await reportOf(warned.dir, [])).toMatchObject({
      version: 1,
      datasets: 2,
      errors: 1,
      warnings: 1,
    });
  });
});

describe('comparison:check, typed wrong', () => {
  it.each<[string, readonly string[], Setting['options'], string]>([
    [
      '--format xml',
      [],
      {format: 'xml'},
      'Unexpected "xml" for --format, expected one of human, json, github.',
    ],
    [
      '--stale-after soon',
      [],
      {staleAfter: 'soon'},
      'Unexpected "soon" for --stale-after, expected a number of days such as 365d.',
    ],
    [
      '--stale-after -1d',
      [],
      {staleAfter: '-1d'},
      'Unexpected "-1d" for --stale-after, expected a number of days such as 365d.',
    ],
    [
      '--stale-after 1y',
      [],
      {staleAfter: '1y'},
      'Unexpected "1y" for --stale-after, expected a number of days such as 365d.',
    ],
    [
      '--today 2026-06, which is no day',
      [],
      {today: '2026-06'},
      'Unexpected "2026-06" for --today, expected a day such as 2026-06-30.',
    ],
    [
      '--today 2026-02-30, which is not in the calendar',
      [],
      {today: '2026-02-30', staleAfter: '1d'},
      'Unexpected "2026-02-30" for --today, expected a day such as 2026-06-30.',
    ],
    [
      '--max-warnings none',
      [],
      {maxWarnings: 'none'},
      'Unexpected "none" for --max-warnings, expected a number such as 0.',
    ],
    [
      '--max-warnings -1',
      [],
      {maxWarnings: '-1'},
      'Unexpected "-1" for --max-warnings, expected a number such as 0.',
    ],
    [
      'a file that is not there',
      ['docs/aa.comparison.yaml'],
      {},
      `There is no file docs/aa.comparison.yaml. Fix the path, which starts at ${good.dir}.`,
    ],
    [
      'a file that holds nothing of ours',
      ['README.txt'],
      {},
      'Unexpected file README.txt, expected a dataset (.comparison.yaml), a file of a subject (.yaml), its values (.csv, .tsv, .json), a page or a folder.',
    ],
    [
      'a name that a terminal obeys',
      ['\u001b[2J\u202ex'],
      {},
      `There is no file ‹U+001B›[2J‹U+202E›x. Fix the path, which starts at ${good.dir}.`,
    ],
  ])('exits with 2 for %s', async (_, words, options = {}, message) => {
    expect(await runIn(good.dir, check, words, {options})).toEqual({
      code: 2,
      printed: message,
    });
  });
});

async function reportOf(
  dir: string,
  words: readonly string[],
  setting: Setting = {},
): Promise<JsonReport> {
  const options = {...setting.options, format: 'json'};
  const {printed} = await runIn(dir, check, words, {...setting, options});
  return JSON.parse(printed) as JsonReport;
}

async function pathsIn(...passed: Parameters<typeof reportOf>) {
  return (await reportOf(...passed)).problems.map(({path}) => path);
}

async function codesIn(...passed: Parameters<typeof reportOf>) {
  return (await reportOf(...passed)).problems.map(({code}) => code);
}
