import fs from 'node:fs';
import * as loader from '../../src/bundler/loader.js';
import {packTable} from '../../src/embeds/inlineTable.js';
import {makeFolder} from '../support/folder.js';
import {runLoader, type RunOptions} from '../support/runLoader.js';

const site = makeFolder({
  'docs/x.comparison.yaml': `title: T
criteria: {x: {name: X, type: text}}
subjects: {a: {name: A, values: {x: y}}}
`,
  'docs/wrong.comparison.yaml': 'title: T\n',
  'docs/cell.comparison.yaml': `title: T
criteria: {x: {name: X, type: duration}}
layers: {l: {name: L}}
subjects:
  a: {name: A, stack: [l], values: {x: 46 sek}}
  b: {name: B, stack: [l], values: {x: {value: 46 s, source: s}}}
sources: {s: {title: S}}
`,
  'docs/page.mdx':
    'Text\n\n::comparison-table{data=x.comparison.yaml}\n\n- A list:\n  ::comparison-table{subjects=b data=./x.comparison.yaml}\n',
});
const shown = {showProblems: true};

describe('comparisonLoader()', () => {
  it('makes a module that holds the props of one view', async () => {
    const {props} = await run('docs/x.comparison.yaml', '?view=table');

    expect(props).toMatchObject({
      title: 'T',
      orientation: 'subjects-as-rows',
      subjects: [{id: 'a'}],
    });
  });

  it.each([
    ['wrong.comparison.yaml', '?view=table', 'missing-field'],
    ['x.comparison.yaml', '', 'unknown-view'],
    ['x.comparison.yaml', '?view=tabel', 'unknown-view'],
    ['x.comparison.yaml', '?view=table&subjects=b', 'unknown-subject'],
    ['x.comparison.yaml', '?view=table&x=y', 'unknown-attribute'],
    ['x.comparison.yaml', '?view=stack', 'no-stack'],
    ['x.comparison.yaml', '?view=table&missing=comparison-table', 'no-data'],
  ])('fails for %s%s with %s', async (file, query, code) => {
    const {error} = await run(`docs/${file}`, query);

    expect(error?.message).toContain(`error ${code} `);
    expect(error?.stack).toBe(error?.message);
  });

  it('gives the page the problems in place of props while it is edited', async () => {
    const {props} = await run(
      'docs/wrong.comparison.yaml',
      '?view=table',
      shown,
    );

    expect(Object.keys(props as object)).toEqual(['problems', 'isOfDataset']);
    expect(props).toHaveProperty(
      'problems',
      expect.stringContaining('error missing-field'),
    );
  });

  it.each(['table', 'sources', 'stack', 'fact&cell=b.x', 'bars&criterion=x'])(
    'shows the rest of a dataset with a wrong cell as %s',
    async (view) => {
      const file = 'docs/cell.comparison.yaml';
      const {module} = await run(file, `?view=${view}`, shown);

      expect(module).toHaveProperty(
        'problems',
        expect.stringContaining('docs/cell.comparison.yaml:5:40  error'),
      );
      expect(Object.keys(module as object).length).toBeGreaterThan(2);
    },
  );

  it('shows nothing of an embed for which too little is right', async () => {
    const file = 'docs/cell.comparison.yaml';
    const query = '?view=bars&criterion=x&subjects=a';
    const {module} = await run(file, query, shown);

    expect(module).toEqual({
      problems: expect.stringMatching(/unknown-unit[^]*1 problem in 1 file$/),
      isOfDataset: true,
    });
  });

  it('names the place on the page that the embed comes from', async () => {
    const {props} = await run(
      'docs/x.comparison.yaml',
      '?view=table&subjects=b&from=page.mdx',
      shown,
    );

    expect(props).toHaveProperty(
      'problems',
      expect.stringMatching(/^docs\/page\.mdx:6:3 {2}error unknown-subject/),
    );
  });

  it('reports a dataset that is not there, and waits for it', async () => {
    const query =
      '?view=table&missing=comparison-table&data=.%2Flater.comparison.yaml&from=page.mdx';
    const before = await run('docs/x.comparison.yaml', query, shown);
    const later = site.write(
      'docs/later.comparison.yaml',
      fs.readFileSync(site.at('docs/x.comparison.yaml'), 'utf8'),
    );
    const after = await run('docs/x.comparison.yaml', query, shown);

    expect(before.props).toHaveProperty(
      'problems',
      expect.stringContaining('error missing-dataset'),
    );
    expect(before.missing).toEqual([later]);
    expect(after.props).toHaveProperty('title', 'T');
    expect(new Set(after.dependencies)).toEqual(new Set([later]));
  });

  it('reports a dataset that was deleted after it was asked for', async () => {
    const {props, missing} = await run(
      'docs/deleted.comparison.yaml',
      '?view=table&from=page.mdx',
      shown,
    );

    expect(props).toEqual({
      problems: expect.stringMatching(
        /^docs\/page\.mdx.* error missing-dataset {2}There is no dataset "\.\/deleted\.comparison\.yaml"/,
      ),
      isOfDataset: true,
    });
    expect(missing).toEqual([site.at('docs/deleted.comparison.yaml')]);
  });

  it('shows an inline table, and reports its cells on its page', async () => {
    const text =
      '\n| A | B |\n| - | - |\n| C | yes |\n| D | no |\n| E | maybe |\n';
    site.write('docs/inline.mdx', `# A\n\n:::comparison\n${text}\n:::\n`);
    const table = {
      text,
      title: 'Of E',
      subjectsAre: 'rows',
      lines: [],
    } as const;
    const query = `?view=table&inline=${packTable(table)}&from=inline.mdx`;
    const {module} = await run('docs/x.comparison.yaml', query, shown);

    expect(module).toMatchObject({
      view: {title: 'Of E', criteria: [{id: 'b', name: 'B'}]},
      isOfDataset: true,
      problems: expect.stringMatching(
        /^docs\/inline\.mdx:9:7 {2}error unclear-cell/,
      ),
    });
  });

  it('runs before a bundler reads the file', () => {
    expect(loader.pitch).toBe(loader.default);
  });

  it('reads no file outside of the site', async () => {
    const outside = '../../../../../../etc/x.comparison.yaml';
    const {props, missing} = await run(
      'docs/x.comparison.yaml',
      `?view=table&missing=comparison-table&data=${encodeURIComponent(outside)}&from=/etc/passwd`,
      shown,
    );

    expect(JSON.stringify(props)).not.toContain('root:');
    expect(missing.concat(JSON.stringify(props)).join()).toContain('etc');
  });
});

const inGerman = 'i18n/de/docusaurus-plugin-content-docs/current';
const german: RunOptions = {
  locale: 'de',
  translations: ['de', 'fr'].map((locale) => ({
    locale,
    original: site.at('docs'),
    translated: site.at(inGerman.replace('de', locale)),
  })),
};

describe('comparisonLoader(), in a locale', () => {
  site.write('docs/both.comparison.yaml', 'title: Both\n'.concat(rest()));
  site.write(`${inGerman}/both.comparison.yaml`, 'title: Beide\n');
  site.write(
    'i18n/fr/docusaurus-plugin-content-docs/current/both.comparison.yaml',
    'title: Les deux\n',
  );
  site.write(
    `${inGerman}/own.comparison.yaml`,
    'title: Eigene\n'.concat(rest()),
  );
  site.write(
    'docs/wrong-words.comparison.yaml',
    'title: Right\n'.concat(rest()),
  );
  site.write(`${inGerman}/wrong-words.comparison.yaml`, 'titel: Falsch\n');
  site.write('docs/one.comparison.yaml', 'title: One\n'.concat(rest()));
  const translated = site.at(`${inGerman}/both.comparison.yaml`);
  const original = site.at('docs/both.comparison.yaml');

  it('shows the words of that locale, and depends on both files', async () => {
    const {props, dependencies} = await run(
      'docs/both.comparison.yaml',
      '?view=table',
      german,
    );

    expect(props).toMatchObject({title: 'Beide', subjects: [{name: 'A'}]});
    expect(new Set(dependencies)).toEqual(new Set([original, translated]));
  });

  it('does the same where a page imports the translation', async () => {
    const {props, dependencies} = await run(
      `${inGerman}/both.comparison.yaml`,
      '?view=table',
      german,
    );

    expect(props).toMatchObject({title: 'Beide', subjects: [{name: 'A'}]});
    expect(new Set(dependencies)).toEqual(new Set([original, translated]));
  });

  it('shows the original in a locale without words of its own', async () => {
    const {props} = await run('docs/both.comparison.yaml', '?view=table', {
      ...german,
      locale: 'en',
    });

    expect(props).toHaveProperty('title', 'Both');
  });

  it('shows a dataset that has no original as it is', async () => {
    const file = `${inGerman}/own.comparison.yaml`;

    expect(await run(file, '?view=table', german)).toHaveProperty(
      'props.title',
      'Eigene',
    );
  });

  it('names the mistakes of a translation in its own file', async () => {
    const {error} = await run(
      'docs/wrong-words.comparison.yaml',
      '?view=table',
      german,
    );

    expect(error?.message).toMatch(
      /^i18n\/de\/.+\/wrong-words\.comparison\.yaml:1:1 {2}error not-in-original /,
    );
  });

  it('shows the original where there is no translation, and waits for it', async () => {
    const file = 'docs/one.comparison.yaml';
    const before = await run(file, '?view=table', german);
    const later = site.at(`${inGerman}/one.comparison.yaml`);

    expect(before.props).toHaveProperty('title', 'One');
    expect(before.missing).toEqual([later]);

    site.write(`${inGerman}/one.comparison.yaml`, 'title: Eins\n');
    const after = await run(file, '?view=table', german);

    expect(after.props).toHaveProperty('title', 'Eins');
    expect(after.missing).toEqual([]);
  });

  it('lets a translated page mean the dataset next to its original', async () => {
    const origin = encodeURIComponent(
      site.write(`${inGerman}/page.mdx`, 'A page'),
    );
    const query = (data: string) =>
      `?view=table&missing=::comparison-table&data=${data}&from=${origin}`;
    const found = await run(
      'docs/x.comparison.yaml',
      query('./x.comparison.yaml'),
      german,
    );
    const gone = await run(
      'docs/x.comparison.yaml',
      query('./gone.comparison.yaml'),
      {...german, showProblems: true},
    );

    expect(found.props).toHaveProperty('title', 'T');
    expect(gone.missing).toEqual([
      site.at(`${inGerman}/gone.comparison.yaml`),
      site.at('docs/gone.comparison.yaml'),
    ]);
  });
});

describe('comparisonLoader(), with links to pages', () => {
  const permalinks = site.write(
    'permalinks.json',
    JSON.stringify({'docs/page.mdx': '/base/docs/page-of-its-own'}),
  );
  const linked = (name: string, link: string, note: string) =>
    site.write(
      `docs/${name}.comparison.yaml`,
      `title: T
criteria: {x: {name: X, type: text}}
subjects: {a: {name: A, link: ${link}, values: {x: {value: y, note: "${note}"}}}}
`,
    );
  linked('linked', './page.mdx#part', 'See [there](./page.mdx).');
  linked('unlinked', './gone.mdx', 'See [there](../page.mdx#part).');
  linked('no-page', '/page', 'See [there](https://example.org/page.mdx).');
  // A file that is there and of which Docusaurus makes no page.
  site.write('docs/_part.mdx', '');
  linked('part', './_part.mdx', 'None.');

  it('shows the permalinks that Docusaurus gives the pages', async () => {
    const {props, dependencies} = await run(
      'docs/linked.comparison.yaml',
      '?view=table',
    );

    expect(props).toMatchObject({
      subjects: [{link: '/base/docs/page-of-its-own#part'}],
      footnotes: [
        {
          note: [
            'See ',
            {
              kind: 'link',
              url: '/base/docs/page-of-its-own',
              children: ['there'],
            },
            '.',
          ],
        },
      ],
    });
    expect(dependencies).toContain(permalinks);
  });

  it('fails where there is no such page', async () => {
    const {error} = await run('docs/unlinked.comparison.yaml', '?view=table');

    expect(error?.message.match(/error \S+/g)).toEqual([
      'error missing-page',
      'error missing-page',
    ]);
    expect(
      (await run('docs/part.comparison.yaml', '?view=table')).error?.message,
    ).toContain('error missing-page');
  });

  it('depends on no address where nothing names a page', async () => {
    const {error, dependencies} = await run(
      'docs/no-page.comparison.yaml',
      '?view=table',
    );

    expect(error).toBeUndefined();
    expect(dependencies).not.toContain(permalinks);
  });

  it('fails, rather than to guess, where the permalinks are not known', async () => {
    const {error} = await run('docs/linked.comparison.yaml', '?view=table', {
      permalinks: site.at('not-written.json'),
    });

    expect(error?.message).toContain('error missing-page');
  });
});

describe('comparisonLoader(), with values in a CSV file', () => {
  const yaml =
    'title: T\ncriteria: {x: {name: X, type: text}}\nvalues: ./x.csv\n';
  site.write('docs/csv/dataset.comparison.yaml', yaml);

  it('waits for the file, then depends on it', async () => {
    const file = 'docs/csv/dataset.comparison.yaml';
    const before = await run(file, '?view=table');
    const csv = site.at('docs/csv/x.csv');

    expect(before.error?.message).toContain('error missing-values-file');
    expect(before.missing).toEqual([csv]);

    site.write('docs/csv/x.csv', 'id,name,x\na,A,y\n');
    const after = await run(file, '?view=table');

    expect(after.props).toMatchObject({subjects: [{id: 'a'}]});
    expect(after.dependencies).toContain(csv);
  });
});

function rest(): string {
  return `criteria: {x: {name: X, type: text}}
subjects: {a: {name: A, values: {x: y}}}
`;
}

function run(file: string, query: string, options?: RunOptions) {
  return runLoader(site, file, query, options);
}
