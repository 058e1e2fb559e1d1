import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {checkSite} from '../../src/site/checkSite.js';
import {createDatasets} from '../../src/site/datasets.js';
import {defaultLimits} from '../../src/dataset/limits.js';
import type {Roots} from '../../src/dataset/read.js';
import type {Translation} from '../../src/site/translations.js';
import {makeFolder} from '../support/folder.js';

const right = `title: Right
criteria: {x: {name: X, type: text}}
subjects: {a: {name: A, values: {x: y}}}
`;
const wrong = right.replace('values', 'value');
const embed = '::comparison-table{data=./x.comparison.yaml}\n';

describe('checkSite(site)', () => {
  const site = makeFolder({
    'docs/x.comparison.yaml': right,
    'docs/page.mdx': embed,
    'docs/page.md': `---\ncomparison: ./x.comparison.yaml\n---\n\n::comparison-table\n`,
    'src/pages/index.tsx':
      "import table from '@site/docs/x.comparison.yaml?view=table';\n",
    'docs/plain.md': '# Nothing embedded\n',
  });

  it('finds nothing wrong with a right site', async () => {
    const {problems, datasets} = await checkSite(siteOf([site.dir]));

    expect(problems).toEqual([]);
    expect([...datasets.keys()]).toEqual([site.at('docs/x.comparison.yaml')]);
  });
});

describe('checkSite(site), of a page next to a misnamed file', () => {
  const site = makeFolder({
    'docs/x.comparision.yaml': right,
    'docs/page.mdx': embed,
  });

  it('names the file', async () => {
    const {problems} = await checkSite(siteOf([site.dir]));

    expect(problems.map(({message}) => message)).toEqual([
      'There is no dataset "./x.comparison.yaml", but there is a file "x.comparision.yaml". Rename the file: names of datasets end in .comparison.yaml.',
    ]);
  });
});

describe('checkSite(site)', () => {
  const data = makeFolder({'d.comparison.yaml': wrong});
  const site = makeFolder({
    'docs/x.comparison.yaml': wrong,
    'docs/uses-x.mdx': embed,
    'docs/right.comparison.yaml': right,
    'versioned_docs/version-1.0/x.comparison.yaml': wrong,
    'i18n/fr/docusaurus-plugin-content-docs/current/x.comparison.yaml': wrong,
    'docs/gone.mdx': '::comparison-table{data=./gone.comparison.yaml}\n',
    'blog/gone.md':
      '::comparison-table{data=@site/docs/gone.comparison.yaml}\n',
    'src/pages/gone.tsx':
      "import x from './gone.comparison.yaml?view=table';\n",
    'docs/attribute.mdx':
      '::comparison-table{data=./right.comparison.yaml subjets=a}\n',
    'build/docs/x.comparison.yaml': wrong,
    'drafts/x.comparison.yaml': wrong,
    'docs/folder.mdx/README': '',
  });
  execFileSync('mkfifo', [site.at('docs/pipe.comparison.yaml')]);
  execFileSync('mkfifo', [site.at('docs/pipe.mdx')]);
  fs.symlinkSync('/nonexistent', site.at('docs/dead.mdx'));
  fs.symlinkSync(
    data.at('d.comparison.yaml'),
    site.at('docs/link.comparison.yaml'),
  );

  it('reports every version, locale and page at once', async () => {
    const {problems} = await checkSite(siteOf([site.dir], ['drafts/**']));
    const told = new Set(
      problems.map(({file, code}) => `${file.path} ${code}`),
    );

    expect([...told].sort()).toEqual([
      'blog/gone.md missing-dataset',
      'docs/attribute.mdx unknown-attribute',
      'docs/gone.mdx missing-dataset',
      'docs/link.comparison.yaml outside-site',
      'docs/pipe.comparison.yaml not-a-file',
      'docs/x.comparison.yaml unknown-field',
      'i18n/fr/docusaurus-plugin-content-docs/current/x.comparison.yaml unknown-field',
      'src/pages/gone.tsx missing-dataset',
      'versioned_docs/version-1.0/x.comparison.yaml unknown-field',
    ]);
  });

  it('looks into further roots', async () => {
    const {problems} = await checkSite(siteOf([site.dir, data.dir], ['**']));
    const file = path.relative(site.dir, data.at('d.comparison.yaml'));

    expect(problems).toEqual([]);
    expect(
      (await checkSite(siteOf([site.dir, data.dir]))).problems.map(
        (problem) => problem.file.path,
      ),
    ).toContain(file.split(path.sep).join('/'));
  });

  it('suggests the dataset that was probably meant', async () => {
    fs.writeFileSync(
      site.at('docs/gone.mdx'),
      '::comparison-table{data=./rigth.comparison.yaml}\n',
    );
    const {problems} = await checkSite(siteOf([site.dir]));
    const problem = problems.find(({file}) => file.path === 'docs/gone.mdx');

    expect(problem?.message).toContain('"./right.comparison.yaml"');
  });
});

describe('checkSite(site), of inline tables', () => {
  const site = makeFolder({
    'docs/page.mdx': `:::comparison{#it sort="c:asc"}

| A | B   | [Other](./other.md) |
| - | --- | ------------------- |
| C | yes | 5 s                 |
| D | no  | -                   |

:::

:fact[c.b]{data=#it}, :fact[c.x]{data=#it}, :fact[c.b]{data=#gone}
`,
    'docs/other.md': '',
  });

  it('reports each problem once, in its place', async () => {
    const {problems, pages} = await checkSite(siteOf([site.dir]));

    expect(pages).toEqual([site.at('docs/page.mdx')]);
    expect(
      problems.map(({code, file, place}) => [
        code,
        file.text.slice(place?.start, place?.end),
      ]),
    ).toEqual([
      ['unclear-cell', '-'],
      ['missing-dataset', ':fact[c.b]{data=#gone}'],
    ]);
  });

  it('reports what embeds ask of a table that is right', async () => {
    const right = fs
      .readFileSync(site.at('docs/page.mdx'), 'utf8')
      .replace('| -  ', '| 9 s');
    site.write('docs/page.mdx', right);
    const {problems} = await checkSite(siteOf([site.dir]));

    expect(problems.map(({code}) => code)).toEqual([
      'unknown-criterion',
      'unknown-criterion',
      'missing-dataset',
    ]);
  });
});

// Docusaurus rewrites each of these before MDX sees the page, by default.
describe('checkSite(site)', () => {
  const pages = {
    'a heading id': `## Heading {#id}\n\n${embed}`,
    'an HTML comment': `<!-- comment -->\n\n${embed}`,
    'a title of an admonition': `:::note Title\n\n${embed}\n:::\n`,
    'a block of MDX code': `\`\`\`mdx-code-block\n${embed}\`\`\`\n`,
  };
  const names = Object.keys(pages);
  const site = makeFolder(
    Object.fromEntries(
      Object.values(pages).map((text, index) => [`docs/${index}.mdx`, text]),
    ),
  );

  it.each(names)('checks a page with %s', async (name) => {
    const {problems} = await checkSite(siteOf([site.dir]));
    const codes = problems
      .filter(({file}) => file.path === `docs/${names.indexOf(name)}.mdx`)
      .map(({code}) => code);

    expect(codes).toEqual(['missing-dataset']);
  });
});

const inGerman = 'i18n/de/docusaurus-plugin-content-docs/current';

describe('checkSite(site).shown', () => {
  const site = makeFolder({'docs/x.comparison.yaml': right});
  const file = site.at('docs/x.comparison.yaml');
  const fact = 'Text :fact[a.x]{data=./x.comparison.yaml}.\n';

  it.each([
    ['a table', embed],
    ['a table and a fact', `${embed}\n${fact}`],
  ])('has the criteria that %s shows', async (_, text) => {
    site.write('docs/page.mdx', text);
    const {shown} = await checkSite(siteOf([site.dir]));

    expect([...(shown.get(file) ?? [])]).toEqual(['x']);
  });

  it.each([
    ['only a fact shows it', fact, []],
    [
      'an embed is misspelled',
      `${embed}\n::comparison-tabel{data=./x.comparison.yaml}\n`,
      ['unknown-directive'],
    ],
    [
      'an embed has a space too many',
      `${embed}\n::comparison-table {data=./x.comparison.yaml}\n`,
      ['unknown-directive'],
    ],
    [
      'an embed names a dataset that does not exist',
      `${embed}\n::comparison-table{data=./xx.comparison.yaml}\n`,
      ['missing-dataset'],
    ],
    [
      'an embed names a criterion that does not exist',
      `${embed}\n::comparison-table{data=./x.comparison.yaml criteria=xx}\n`,
      ['unknown-criterion'],
    ],
  ])('says nothing of a dataset where %s', async (_, text, codes) => {
    site.write('docs/page.mdx', text);
    const {shown, problems} = await checkSite(siteOf([site.dir]));

    expect(shown.has(file)).toBe(false);
    expect(problems.map(({code}) => code)).toEqual(codes);
  });
});

describe('checkSite(site), with a translation', () => {
  const site = makeFolder({
    'docs/x.comparison.yaml': right,
    [`${inGerman}/x.comparison.yaml`]: 'title: Richtig\n',
    // Each means the dataset next to its original, or the one next to itself.
    [`${inGerman}/page.mdx`]: embed,
    'docs/only-here.comparison.yaml': right,
    [`${inGerman}/other.mdx`]: embed.replace('./x', './only-here'),
    [`${inGerman}/gone.mdx`]: embed.replace('./x', './gone'),
    // What has no original is a dataset like any other.
    [`${inGerman}/own.comparison.yaml`]: right,
    // What is wrong in an original is reported there, and once.
    'docs/wrong.comparison.yaml': wrong,
    [`${inGerman}/wrong.comparison.yaml`]: 'title: Falsch\n',
    'docs/bad-words.comparison.yaml': right,
    [`${inGerman}/bad-words.comparison.yaml`]: 'titel: Falsch\n',
  });
  const translated = {
    ...siteOf([site.dir]),
    translations: [translationIn(site.dir)],
  };

  it('reports each mistake in its place', async () => {
    const {problems} = await checkSite(translated);

    expect(
      problems.map(({file, code}) => `${file.path} ${code}`).sort(),
    ).toEqual([
      'docs/wrong.comparison.yaml unknown-field',
      `${inGerman}/bad-words.comparison.yaml not-in-original`,
      `${inGerman}/gone.mdx missing-dataset`,
    ]);
  });

  it('lays the words over the original', async () => {
    const {datasets} = await checkSite(translated);
    const file = site.at(`${inGerman}/x.comparison.yaml`);
    const expected = {
      title: 'Richtig',
      subjects: [{id: 'a', name: 'A'}],
    };

    expect(datasets.get(file)).toHaveProperty(
      'file.path',
      'docs/x.comparison.yaml',
    );
    expect(datasets.get(file)).toMatchObject({dataset: expected});
    expect(await createDatasets(translated).load(file)).toMatchObject({
      dataset: expected,
    });
  });

  it('leaves the original its own words', async () => {
    expect(
      await createDatasets(translated).load(site.at('docs/x.comparison.yaml')),
    ).toHaveProperty('dataset.title', 'Right');
  });

  it('takes the same file for a dataset where no locale is known', async () => {
    const {problems} = await checkSite(siteOf([site.dir]));

    expect(problems.map(({file}) => file.path)).toContain(
      `${inGerman}/x.comparison.yaml`,
    );
  });
});

describe('checkSite(site).shown', () => {
  const text = `title: T
criteria:
  x: {name: X, type: text}
  y: {name: Y, type: text}
  z: {name: Z, type: text}
subjects: {a: {name: A, values: {x: x, y: y, z: z}, stack: [l]}}
layers: {l: {name: L}}
history: [{date: 2013, title: H}]
`;
  const site = makeFolder(
    Object.fromEntries(
      Object.entries({
        'by-criteria': '::comparison-table{data=./D criteria="x,y"}\n',
        whole: '::comparison-table{data=./D}\n',
        'by-fact': 'It is :fact[a.z]{data=./D}.\n\nAnd :fact[a.x]{data=./D}\n',
        'by-fact-and-table':
          'It is :fact[a.z]{data=./D}.\n\n::comparison-table{data=./D criteria="x,y"}\n',
        'without-criteria':
          '::stack-diagram{data=./D}\n\n::timeline{data=./D}\n',
        'by-import': "import t from './D?view=table&criteria=y';\n",
        wrong:
          '::comparison-table{data=./D criteria="w"}\n\n:fact[a]{data=./D}\n',
      }).flatMap(([name, page]) => [
        [`docs/${name}.comparison.yaml`, text],
        [
          `docs/${name}.mdx`,
          page.replaceAll('./D', `./${name}.comparison.yaml`),
        ],
      ]),
    ),
  );

  it.each([
    ['by-criteria', ['x', 'y']],
    ['whole', ['x', 'y', 'z']],
    ['by-fact', undefined],
    ['by-fact-and-table', ['x', 'y', 'z']],
    ['by-import', ['y']],
    ['without-criteria', undefined],
    ['wrong', undefined],
  ])('knows what is shown %s', async (name, criteria) => {
    const {shown} = await checkSite(siteOf([site.dir]));
    const ids = shown.get(site.at(`docs/${name}.comparison.yaml`));

    expect(ids && [...ids].sort()).toEqual(criteria);
  });

  const page = (criteria: string, name = 'x') =>
    `::comparison-table{data=./${name}.comparison.yaml criteria="${criteria}"}\n`;
  const bilingual = makeFolder({
    'docs/x.comparison.yaml': text,
    'docs/page.mdx': page('x'),
    [`${inGerman}/x.comparison.yaml`]: 'title: D\n',
    [`${inGerman}/page.mdx`]: page('y'),
    // What has no original is a dataset like any other.
    [`${inGerman}/own.comparison.yaml`]: text,
    [`${inGerman}/own.mdx`]: page('z', 'own'),
  });

  it('counts what pages in another language show as shown of the original', async () => {
    const {shown} = await checkSite({
      ...siteOf([bilingual.dir]),
      translations: [translationIn(bilingual.dir)],
    });

    expect(shown).toEqual(
      new Map([
        [bilingual.at('docs/x.comparison.yaml'), new Set(['x', 'y'])],
        [bilingual.at(`${inGerman}/own.comparison.yaml`), new Set(['z'])],
      ]),
    );
  });
});

describe('checkSite(site), with a file for each subject', () => {
  const files = (folder: string) =>
    right.replace(/subjects: .*/, `subjects: ./${folder}/*.yaml`);
  const subject = 'name: A\nvalues: {x: y}\n';
  const site = makeFolder({
    'docs/x.comparison.yaml': files('both'),
    'docs/both/a.yaml': subject,
    'docs/both/b.yaml': 'name: B\nvalues: {y: y}\n',
    [`${inGerman}/x.comparison.yaml`]: 'titel: Falsch\n',
    [`${inGerman}/both/a.yaml`]: 'nam: A\n',
    'docs/alone.comparison.yaml': files('alone'),
    'docs/alone/a.yaml': subject,
    'docs/alone/b.yaml': subject,
    [`${inGerman}/alone/a.yaml`]: 'name: Auf Deutsch\n',
    [`${inGerman}/alone/c.yaml`]: 'name: Nicht da\n',
    'versioned_docs/version-1.0/alone.comparison.yaml': files('alone'),
    'versioned_docs/version-1.0/alone/a.yaml': 'name: A\n',
  });

  it('reports each mistake in its file, of every version and locale', async () => {
    const {problems, datasets} = await checkSite({
      ...siteOf([site.dir]),
      translations: [translationIn(site.dir)],
    });

    expect(
      problems.map(({file, code}) => `${file.path} ${code}`).sort(),
    ).toEqual([
      'docs/both/b.yaml missing-value',
      'docs/both/b.yaml unknown-criterion',
      `${inGerman}/alone/c.yaml not-in-original`,
      `${inGerman}/both/a.yaml not-in-original`,
      `${inGerman}/x.comparison.yaml not-in-original`,
      'versioned_docs/version-1.0/alone/a.yaml missing-field',
    ]);
    expect(datasets.get(site.at('docs/alone.comparison.yaml'))).toHaveProperty(
      'present',
      [site.at('docs/alone/a.yaml'), site.at('docs/alone/b.yaml')],
    );
  });
});

describe('checkSite(site), with a file that datasets extend', () => {
  const extending = `title: T
extends: ./shared.yaml
subjects: {a: {name: A, values: {x: y}}}
`;
  const site = makeFolder({
    'docs/one.comparison.yaml': extending,
    'docs/two.comparison.yaml': extending,
    'docs/shared.yaml': 'criteria: {x: {name: X, type: text, betr: lower}}\n',
  });

  it('reports its mistakes once', async () => {
    const {problems} = await checkSite(siteOf([site.dir]));

    expect(problems).toMatchObject([
      {code: 'unknown-field', file: {path: 'docs/shared.yaml'}},
    ]);
  });
});

describe('checkSite(site), with links to pages', () => {
  const linked = (link: string) =>
    right.replace('name: A,', `name: A, link: ${link},`);
  const site = makeFolder({
    'docs/page.mdx': '',
    'docs/right.comparison.yaml': linked('./page.mdx#part'),
    'docs/wrong.comparison.yaml': linked('./gone.mdx'),
    [`${inGerman}/right.comparison.yaml`]: 'title: Richtig\n',
  });

  it('looks whether the page is there, from the original', async () => {
    const {problems} = await checkSite({
      ...siteOf([site.dir]),
      translations: [translationIn(site.dir)],
    });

    expect(problems).toMatchObject([
      {code: 'missing-page', file: {path: 'docs/wrong.comparison.yaml'}},
    ]);
  });
});

function translationIn(dir: string): Translation {
  return {
    locale: 'de',
    original: path.join(dir, 'docs'),
    translated: path.join(dir, inGerman),
  };
}

function siteOf(roots: Roots, exclude: readonly string[] = []) {
  return {roots, exclude, limits: defaultLimits};
}
