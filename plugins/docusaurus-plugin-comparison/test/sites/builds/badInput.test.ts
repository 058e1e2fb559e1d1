import type {Site} from '../../support/site.js';
import {fixtureSite} from './fixtureSite.js';

const dataset = 'docs/engines.comparison.yaml';
const page = 'docs/comparison.mdx';

// What a person makes wrong, and the lines that report it.
const mistakes = [
  {
    mistake: 'a missing dataset',
    file: page,
    from: './engines.comparison.yaml',
    to: './engine.comparison.yaml',
    told: [
      'docs/comparison.mdx:8:1  error missing-dataset  There is no dataset "./engine.comparison.yaml". Did you mean "./engines.comparison.yaml"?',
    ],
  },
  {
    mistake: 'an embed that names an unknown subject',
    file: page,
    from: 'slow,fast',
    to: 'slow,fats',
    told: [
      'docs/comparison.mdx:10:1  error unknown-subject  Unexpected subject "fats", expected one of slow, fast, odd. Did you mean "fast"?',
    ],
  },
  {
    mistake: 'a directive with a space in it',
    file: page,
    from: '::stack-diagram',
    to: '::comparison-table {sort="startup:asc"}\n\n$&',
    told: [
      'docs/comparison.mdx:10:1  error unknown-directive  "::comparison-table {" is not a directive here, so it shows nothing. Did you mean "::comparison-table{", without the space?',
    ],
  },
  {
    mistake: 'a component without a view',
    file: page,
    from: '::stack-diagram',
    to: 'import ComparisonTable from \'@theme/ComparisonTable\';\n\n<ComparisonTable data="./engines.comparison.yaml" />\n\n$&',
    told: [
      'docs/comparison.mdx:12:1  error no-view  <ComparisonTable> has no view to show.',
    ],
  },
  {
    mistake: 'broken YAML',
    file: dataset,
    from: 'kernel: yes}',
    to: 'kernel: yes',
    told: [/docs\/engines\.comparison\.yaml:\d+:\d+ {2}error yaml-syntax /],
  },
  {
    mistake: 'a missing cell',
    file: dataset,
    from: ', kernel: no',
    to: '',
    told: [
      'docs/engines.comparison.yaml:17:5  error missing-value  Missing value of criterion "kernel" (Own kernel) for subject "fast". Add it, or write "unknown"',
    ],
  },
  {
    mistake: 'an unknown unit',
    file: dataset,
    from: '45 s',
    to: '45 sek',
    told: [
      'docs/engines.comparison.yaml:17:23  error unknown-unit  Unexpected unit "sek" of a duration, expected one of ns, µs, ms, s, min, h, d, weeks. Did you mean "s"?',
    ],
  },
];

// Docusaurus wraps what stops a build, and prints where it did so.
const docusaurusFrames =
  /^\s+at .*(?:[\\/]@docusaurus[\\/](?:core|utils)[\\/]|node:internal|Promise\.all).*\n/gm;

describe('docusaurus build, with wrong data', () => {
  let site: Site;

  beforeAll(() => {
    site = fixtureSite();
  });

  afterAll(() => site.remove());

  it.each(mistakes)(
    'fails for $mistake with its place and a sentence',
    async ({file, from, to, told}) => {
      const right = site.read(file);
      expect(right).toContain(from);
      site.write(file, right.replace(from, to));
      const {code, output} = await site.build();
      site.write(file, right);

      expect(code).toBe(1);
      for (const line of told) {
        expect(output).toMatch(line);
      }
      const own = output.replace(docusaurusFrames, '');
      expect(own).not.toMatch(/^\s+at /m);
      expect(own).not.toMatch(/webpack|rspack|node_modules|loader/i);
    },
  );

  it('reports all problems of all files at once', async () => {
    const right = [dataset, page].map((file) => site.read(file));
    site.write(dataset, site.read(dataset).replace('45 s', '45 sek'));
    site.write(
      'versioned_docs/version-1.0/engines.comparison.yaml',
      'title: 7\ncriteria: []\n',
    );
    site.write('docs/plain.md', '::comparison-table\n');
    const {code, output} = await site.build();
    [dataset, page].forEach((file, index) => {
      site.write(file, right[index] ?? '');
    });

    expect(code).toBe(1);
    expect(output).toContain('unknown-unit');
    expect(output).toContain(
      'versioned_docs/version-1.0/engines.comparison.yaml:2:11  error wrong-shape',
    );
    expect(output).toContain('docs/plain.md:1:1  error no-data');
  });
});

describe('docusaurus comparison:check', () => {
  let site: Site;

  beforeAll(() => {
    site = fixtureSite();
  });

  afterAll(() => site.remove());

  it('exits with 0 where there are warnings alone, unless told otherwise', async () => {
    const {code, stdout} = await site.cli(['comparison:check']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^10 warnings in 2 files$/m);
    expect(stdout).not.toContain(' error ');

    const strict = await site.cli(['comparison:check', '--max-warnings', '9']);
    expect(strict.code).toBe(1);
  });

  it('exits with 1 and the report where something is wrong', async () => {
    site.write(dataset, site.read(dataset).replace('45 s', '45 sek'));
    const {code, stdout} = await site.cli(['comparison:check']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^docs\/engines\.comparison\.yaml:17:23 {2}error/);
    expect(stdout).toMatch(/1 problem and 5 warnings in 2 files\n$/);
  });

  it('reports the named files only', async () => {
    const file = 'versioned_docs/version-1.0/engines.comparison.yaml';
    const {code, stdout} = await site.cli(['comparison:check', file]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/\n5 warnings in 1 file\n$/);
  });

  it('exits with 2 for an option that there is not', async () => {
    const {code} = await site.cli(['comparison:check', '--formatt', 'json']);
    expect(code).toBe(2);
  });

  it('writes a dataset to start from, which it finds nothing to say of', async () => {
    const {code} = await site.cli(['comparison:new', 'ways']);
    const file = 'docs/ways.comparison.yaml';
    expect(code).toBe(0);
    expect(await site.cli(['comparison:check', file])).toMatchObject({
      code: 0,
      stdout: '1 dataset and 0 pages checked, no problems\n',
    });
    const schema = await site.cli(['comparison:schema', file]);
    expect(JSON.parse(schema.stdout)).toMatchObject({
      title: 'Comparison: Ways to the office',
    });
  });
});
