import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {Ajv} from 'ajv';
import type {Code, Nodes, Root} from 'mdast';
import {toString} from 'mdast-util-to-string';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {parse as parseYaml} from 'yaml';
import sidebars from '../../docs/sidebars.js';
import {checkSite} from '../../src/site/checkSite.js';
import {commands, runCommand} from '../../src/commands/index.js';
import {printers} from '../../src/commands/printers.js';
import {starter} from '../../src/commands/starter.js';
import {defaultLimits} from '../../src/dataset/limits.js';
import {charts} from '../../src/charts/index.js';
import {diagrams} from '../../src/diagrams/index.js';
import {palette} from '../../src/diagrams/palette.js';
import {checkEmbed} from '../../src/embeds/check.js';
import {allViews, printDirective} from '../../src/embeds/allViews.js';
import {findEmbeds} from '../../src/embeds/find.js';
import type {Criterion} from '../../src/model/index.js';
import type {PictureOptions} from '../../src/pictures/draw.js';
import type {SiteContext, SiteLanguage} from '../../src/site/site.js';
import {siteOf} from '../commands/runIn.js';
import {formats} from '../../src/problems/formats/index.js';
import type {Problem} from '../../src/problems/problem.js';
import {sentences, type ProblemCode} from '../../src/problems/sentences.js';
import {severityOf} from '../../src/problems/severity.js';
import {createSchema} from '../../src/dataset/jsonSchema.js';
import {findValueType, typeNames} from '../../src/values/index.js';
import {controlSets, orientations} from '../../src/views/view.js';
import {datasetOf} from '../dataset/datasetOf.js';
import {drawPage} from '../support/drawPage.js';
import {makeFolder, type Folder} from '../support/folder.js';

const plugin = fileURLToPath(new URL('../..', import.meta.url));
const folder = path.join(plugin, 'docs');
const pages = new Map(
  fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => [name, readPage(path.join(folder, name))] as const),
);
const readme = readPage(path.join(plugin, 'README.md'));

type SidebarItem = string | {readonly items: readonly string[]};

describe('docs/sidebars.ts', () => {
  it('lists every page once', () => {
    const ids = [...pages.keys()].map((name) => path.basename(name, '.md'));
    const listed = (sidebars['plugin'] as readonly SidebarItem[])
      .flatMap((item) => (typeof item === 'string' ? item : item.items))
      .filter((id) => !id.startsWith('messages/'));

    expect(listed.toSorted()).toEqual(ids.sort());
  });
});

describe.each([...pages])('docs/%s', (_name, page) => {
  it('has a title and a description', () => {
    expect(page.frontMatter).toMatchObject({
      title: expect.any(String),
      description: expect.any(String),
    });
  });

  // MDX would run it, and Docusaurus would take ":word" for a directive.
  it('has nothing but Markdown and embeds outside of code', () => {
    expect(page.foreign).toEqual([]);
  });

  it('has links that lead to pages and headings', () => {
    expect(page.links.filter((link) => !leadsSomewhere(page, link))).toEqual(
      [],
    );
  });
});

// The others have examples that are wrong, and tests of their own.
const isRight = (name: string) =>
  !['check.md', 'first-comparison.md'].includes(name);

describe.each([...pages].filter(([name]) => isRight(name)))(
  'docs/%s',
  (_name, page) => {
    const {dir} = makeSiteOf(page);

    it('has examples that have no problems', async () => {
      const {problems} = await checkSite(translatedSiteOf(dir));

      expect(problems.map(tellOf)).toEqual([]);
    });

    // What the pages show must not be underlined in an editor. A translation
    // lacks what the schema asks for, and has none.
    it('has datasets that fit the schema', () => {
      const fits = new Ajv({strict: false}).compile(createSchema());
      const misfits = page.blocks.filter(
        (block) =>
          isDataset(block) &&
          !block.title?.startsWith('i18n/') &&
          !fits(parseYaml(block.value)),
      );

      expect(misfits.map(({value}) => value)).toEqual([]);
    });
  },
);

describe('docs/dataset.md', () => {
  const page = pageOf('dataset.md');

  it('names each field and each word that a dataset may hold', () => {
    const words = [...typeNames, ...wordsOf(createSchema())];

    // A tab is typed as YAML has it.
    const typed = words.map((word) => word.replace('\t', '"\\t"'));
    expect(typed.filter((word) => !page.codes.has(word))).toEqual([]);
  });

  it('has a section for each type of value, in their order', () => {
    const headings = page.headings.filter((each) => typeNames.includes(each));

    expect(headings).toEqual(typeNames);
  });

  it.each(typeNames)('says how %s is written', (name) => {
    const type = findValueType(name);
    const criterion: Criterion = {
      id: 'own',
      name: 'Own',
      type: name,
      currency: 'EUR',
      unit: 'MB/s',
      scale: ['process', 'kernel', 'hypervisor'],
      subjects: ['fast', 'slow'].map((id) => ({id, name: `${id} engine`})),
    };
    const problemOf = (typed: string) => {
      const reading = type?.read(typed, criterion);
      return reading && 'refused' in reading ? reading.refused : undefined;
    };
    const written = page.examples.get(`${name} Written`) ?? [];
    const refused = page.examples.get(`${name} Refused`) ?? [];

    expect(written.length).toBeGreaterThan(0);
    expect(written.filter((typed) => problemOf(typed))).toEqual([]);
    expect(refused.filter((typed) => !problemOf(typed))).toEqual([]);
  });

  it('says how every figure is written', () => {
    const type = findValueType('duration');
    const rows = [...page.text.matchAll(/^\| (`.*45 s`|`17.*?) +\|/gm)];
    const typed = rows.flatMap(([, cell = '']) =>
      [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code),
    );

    expect(typed.length).toBeGreaterThan(10);
    for (const each of typed) {
      const criterion = {id: 'own', name: 'Own', type: 'duration'};
      expect(type?.read(each, criterion)).toHaveProperty('value.text', each);
    }
  });
});

describe('docs/embeds.md', () => {
  const page = pageOf('embeds.md');

  it('names each orientation', () => {
    expect(orientations.filter((word) => !page.codes.has(word))).toEqual([]);
  });

  it('names each set of controls', () => {
    expect(controlSets.filter((word) => !page.codes.has(word))).toEqual([]);
  });
});

describe('docs/diagrams.md', () => {
  const page = pageOf('diagrams.md');

  it('has a section for each kind, with its directive and its component', () => {
    for (const {directive, component, name} of diagrams) {
      expect(page.text).toMatch(new RegExp(`^::${directive}\\[`, 'm'));
      expect(page.text).toContain(`view=${name}';`);
      expect(page.text).toContain(`import ${component} from '@theme/`);
    }
  });

  const site = makeSiteOf(page);
  const examples = fs
    .readdirSync(site.at('docs'))
    .filter((name) => /^example-\d+\.md$/.test(name));

  it.each(examples)('has a picture of its %s', async (name) => {
    const before = picturesIn(site);

    expect(await drawPage(site, `docs/${name}`)).toEqual([]);
    expect(picturesIn(site)).toBeGreaterThan(before);
  });

  it('lists the variables of the colors, with what they are', () => {
    const rows = page.text.matchAll(
      /^\| `(--[\w-]+)` +\| .*? +\| `(#\w+)` \| `(#\w+)` \|$/gm,
    );

    expect(
      [...rows].map(([, variable, light, dark]) => [variable, light, dark]),
    ).toEqual(
      Object.values(palette).map(({property, light, dark}) => [
        property,
        light,
        dark,
      ]),
    );
  });

  it('names the types of values that charts take', () => {
    const [, amounts = ''] =
      /values are amounts: (.*?);/.exec(pageOf('charts.md').text) ?? [];
    const [, others = ''] =
      /amounts, as \S+ show them, (.*?)\. It/.exec(pageOf('charts.md').text) ??
      [];
    const bars = typesTaken('::bar-chart{criterion=x}');
    const both = typesTaken('::quadrant-chart{x=x y=x}');

    expect(codesIn(amounts)).toEqual(bars);
    expect([...codesIn(others), ...codesIn(amounts)].sort()).toEqual(
      both.filter((type) => type !== 'date').toSorted(),
    );
    expect(others).toMatch(/ and dates$/);
  });
});

function picturesIn({at}: Folder): number {
  const kept = at('.pictures');
  return fs.existsSync(kept) ? fs.readdirSync(kept).length : 0;
}

/** The types that a chart names where it refuses a text. */
function typesTaken(directive: string): readonly string[] {
  const dataset = datasetOf(
    'title: T\ncriteria: {x: {name: X, type: text}}\nsubjects: {a: {name: A, values: {x: y}}}\n',
  );
  const file = {
    path: 'page.md',
    text: directive.replace('}', ' data=./x.comparison.yaml}'),
  };
  const [problem] = findEmbeds(file).flatMap((embed) =>
    checkEmbed(embed, file, () => ({dataset}), []),
  );
  const [, types = ''] =
    /these types: (.*?)[;.]/.exec(problem?.message ?? '') ?? [];
  return types.split(', ');
}

// Told while fences are drawn, which the check does not do.
const ofBuild: readonly ProblemCode[] = [
  'mermaid-left',
  'mermaid-failed',
  'mermaid-setting',
];

describe('docs/charts.md', () => {
  const page = pageOf('charts.md');

  it('has a section for each kind, with its directive and its component, shown live', () => {
    for (const {directive, component, name} of charts) {
      const [embed = ''] =
        new RegExp(`^::${directive}\\[.*$`, 'm').exec(page.text) ?? [];
      expect(embed).not.toBe('');
      expect(page.text.split(`\n${embed}\n`)).toHaveLength(3);
      expect(page.text).toContain(`view=${name}';`);
      expect(page.text).toContain(`import ${component} from '@theme/`);
    }
  });

  it('shows the dataset that it prints', () => {
    const file = path.join(folder, 'engines.comparison.yaml');

    expect(`${page.files.get('docs/engines.comparison.yaml')}\n`).toBe(
      fs.readFileSync(file, 'utf8'),
    );
  });
});

describe.each([
  ['gallery.md', /^::?/],
  ['table.md', /^::?/],
  // All but those about other datasets.
  ['claims.md', /^(?!---|[^]*data=)/],
  ['computed-facts.md', /^(?!---)/],
  ['auditing-sources.md', /^(?!---)/],
])('docs/%s', (name, isLive) => {
  it('shows live each embed whose source it prints', () => {
    const {text, blocks} = pageOf(name);
    const printed = blocks.filter(
      ({lang, title, value}) => lang === 'md' && !title && isLive.test(value),
    );

    expect(printed).not.toEqual([]);
    for (const {value, end} of printed) {
      expect(text.slice(end).trimStart().slice(0, value.length)).toBe(value);
    }
  });
});

describe.each([
  ['claims.md', 'services'],
  ['computed-facts.md', 'services'],
  ['auditing-sources.md', 'quotes'],
])('docs/%s', (name, data) => {
  it('shows the dataset that it prints', () => {
    const file = `${data}.comparison.yaml`;

    expect(`${pageOf(name).files.get(`docs/${file}`)}\n`).toBe(
      fs.readFileSync(path.join(folder, file), 'utf8'),
    );
  });
});

/** A site of a page of the docs with its first example and an edited dataset. */
function makeEditedSite(
  page: Page,
  file: string,
  typed: string,
  edited: string,
): Folder {
  const [example] = page.blocks.filter(
    ({lang, title}) => lang === 'md' && !title,
  );
  const data = page.files.get(`docs/${file}`) ?? '';
  if (data.split(typed).length !== 2) {
    throw new Error(`${typed} is not once in ${file}`);
  }
  return makeFolder({
    [`docs/${file}`]: `${data.replace(typed, edited)}\n`,
    'docs/page.md': `---\ncomparison: ./${file}\n---\n\n${example?.value}\n`,
  });
}

describe('docs/claims.md', () => {
  const page = pageOf('claims.md');
  const file = 'services.comparison.yaml';
  const site = makeEditedSite(page, file, '~ 570 ms', '~ 570 s');
  const {dir} = makeFolder({
    [`docs/${file}`]: `${page.files.get(`docs/${file}`)}\n`,
    'docs/page.md': page.text,
  });

  it('shows what the check says after an edit of its dataset', async () => {
    const printed = await run('comparison:check', [], {}, site);

    expect(printed).toContain('failed-claim');
    expectBlock(page, 'Printed by comparison:check after this edit', printed);
  });

  it('has live claims that hold, that are open and that fail', async () => {
    const {problems, claims} = await checkSite(siteOf(dir));
    const verdicts = claims.map(({judged}) => judged.verdict);

    expect(problems).toEqual([]);
    for (const verdict of ['holds', 'open', 'fails']) {
      // One of the page, one of the dataset.
      expect(
        verdicts.filter((each) => each === verdict).length,
      ).toBeGreaterThan(1);
    }
  });
});

describe('docs/computed-facts.md', () => {
  it('shows live what each expression of its examples gives', () => {
    const rows = [
      ...pageOf('computed-facts.md').text.matchAll(
        /^\| `([^`]+)` +\| :fact\{is="([^"]+)"\} +\|/gm,
      ),
    ];

    expect(rows.length).toBeGreaterThan(5);
    for (const [, printed, live] of rows) {
      expect(live).toBe(printed);
    }
  });
});

describe('docs/auditing-sources.md', () => {
  const page = pageOf('auditing-sources.md');
  const file = 'quotes.comparison.yaml';
  const site = makeEditedSite(page, file, 'value: 125 ms', 'value: 152 ms');

  it('shows what the check says of a figure with swapped digits', async () => {
    const printed = await run('comparison:check', [], {}, site);

    expect(printed).toContain('figure-not-in-quote');
    expectBlock(page, 'Printed by comparison:check for 152 ms', printed);
  });
});

describe('docs/gallery.md', () => {
  const {text, files} = pageOf('gallery.md');

  it('shows the dataset that it prints', () => {
    const file = path.join(folder, 'gallery.comparison.yaml');

    expect(`${files.get('docs/gallery.comparison.yaml')}\n`).toBe(
      fs.readFileSync(file, 'utf8'),
    );
  });

  // Bar and quadrant charts are drawn as range and strip plots here, and
  // changes need a second version.
  it('has every kind of embed that looks different', () => {
    const others = ['bar-chart', 'quadrant-chart', 'changes'];
    const missing = allViews.filter(
      (view) =>
        !others.includes(view.directive) &&
        !text.includes(printDirective(view)),
    );

    expect(missing.map(printDirective)).toEqual([]);
  });
});

describe('docs/inline-tables.md', () => {
  it('shows its first table live', () => {
    const page = pageOf('inline-tables.md');
    const first = page.files.get('docs/engines.mdx') ?? '';

    expect(first).toContain(':::comparison');
    expect(page.text.split(`\n${first}\n`)).toHaveLength(3);
  });
});

describe('docs/check.md', () => {
  const page = pageOf('check.md');

  it('has a section for each command and its options', () => {
    for (const {usage, options} of commands) {
      const name = usage.split(' ')[0] ?? '';
      expect(page.headings).toContain(name);
      for (const {flags} of options) {
        expect([...page.codes]).toContain(flags);
      }
    }
  });

  it('has a section for each format', () => {
    const names = formats.map(({name}) => name);

    expect(names.filter((name) => !page.headings.includes(name))).toEqual([]);
  });

  it('lists each warning and no other', () => {
    const codes = Object.keys(sentences) as ProblemCode[];
    const warnings = codes.filter(
      (code) => severityOf(code) === 'warning' && !ofBuild.includes(code),
    );
    const listed = [...page.text.matchAll(/^\| \[`([a-z-]+)`\]/gm)];

    expect(listed.map(([, code]) => code).sort()).toEqual(warnings.sort());
    expect(page.links).toEqual(
      expect.arrayContaining(ofBuild.map((code) => `./messages/${code}.md`)),
    );
  });

  const site = makeSiteOf(page, true);

  it.each(formats.map(({name}) => name))(
    'shows what %s prints',
    async (name) => {
      const printed = await run('comparison:check', [], {format: name}, site);

      expectBlock(page, `Printed with --format ${name}`, printed);
    },
  );

  it('reports every field of the JSON', async () => {
    const printed = await run('comparison:check', [], {format: 'json'}, site);

    expect(
      [...keysOf(JSON.parse(printed))].filter((key) => !page.codes.has(key)),
    ).toEqual([]);
  });
});

describe('docs/reviewing-changes.md', () => {
  const page = pageOf('reviewing-changes.md');
  const site = makeSiteOf(page, true);
  fs.copyFileSync(
    site.at('docs/before/page.md'),
    site.at('docs/after/page.md'),
  );
  const folders = ['docs/before', 'docs/after'];

  it('shows what a change of its example means', async () => {
    const printed = await run(
      'comparison:diff',
      folders,
      {folders: 'true'},
      site,
    );

    for (const word of ['FAILS', 'OPEN', 'HOLDS']) {
      expect(printed).toMatch(new RegExp(`^${word} `, 'm'));
    }
    expectBlock(
      page,
      'Printed by comparison:diff --folders docs/before docs/after',
      printed,
    );
  });

  it('shows the comment on it', async () => {
    const options = {folders: 'true', format: 'markdown'};
    const printed = await run('comparison:diff', folders, options, site);

    expectBlock(page, 'Written by --format markdown', printed);
  });
});

describe('all pages', () => {
  it('name the variables of the looks that the style sheets have', () => {
    const variables = (text: string) => [
      ...new Set(text.match(/--comparison-[a-z-]+/g)),
    ];
    const styles = ['marks', 'styles', 'shapes']
      .map((name) =>
        fs.readFileSync(
          new URL(
            `../../src/theme/ComparisonTable/${name}.module.css`,
            import.meta.url,
          ),
          'utf8',
        ),
      )
      .join('\n');

    expect(variables(pageOf('table.md').text).sort()).toEqual(
      variables(styles).sort(),
    );
  });

  it('name only options that a command has', () => {
    const known = commands.flatMap(({options}) =>
      options.map(({flags}) => flags.split(' ')[0]),
    );
    // Those of git, npm, Docusaurus and benchmarks.
    const others = [
      '--ignore-scripts',
      '--cached',
      '--name-only',
      '--list',
      '--wrap',
      '--locale',
      '--out-dir',
      '--keep',
      '--force',
      '--best',
      '--unshallow',
      '--export-json',
      '--run',
      '--output',
      '--message-format',
    ];
    const typed = [...pages.values()].flatMap(({text}) =>
      [...text.matchAll(/(?<=[\s`])--[a-z][a-z-]*[a-z](?![a-z-])/g)].map(
        ([flag]) => flag,
      ),
    );
    const unknown = typed.filter(
      (flag) =>
        ![...known, ...others, '--no-verify'].includes(flag) &&
        !flag.startsWith('--comparison-'),
    );

    expect(unknown).toEqual([]);
  });
});

describe('docs/first-comparison.md', () => {
  const page = pageOf('first-comparison.md');
  const file = 'docs/office.comparison.yaml';
  const site = makeFolder({
    'docs/office.md': page.files.get('docs/office.md') ?? '',
  });

  // The steps of the page, one after the other.
  it('tells what is printed', async () => {
    const first = await run('comparison:new', ['office'], {}, site);
    const text = fs.readFileSync(site.at(file), 'utf8');
    const [part = ''] = page.blocks
      .filter(({title}) => title === `part of ${file}`)
      .map(({value}) => value);
    const added = part.slice(part.indexOf('  walk:'));
    const comment = '\n# Headings over neighboring subjects.';
    const withMistake = text.replace(comment, `${added}\n${comment}`);
    site.write(file, withMistake);
    const second = await run('comparison:check', [], {}, site);
    site.write(file, withMistake.replace('value: 1 h 35 min', 'value: 95 min'));
    const third = await run('comparison:check', [], {maxWarnings: '0'}, site);

    expectBlocks(page, 'Printed', [first, second, third]);
    // What the text says of the mistake is what was printed of it.
    const [, place, code] = /^(\S+) {2}error (\S+)/m.exec(second) ?? [];
    expect(page.text).toContain(`- \`${place}\` is the file`);
    expect(page.text).toContain(`- \`${code}\` is the name`);
    expect(page.text).toContain('`value: 95 min`');
    expect(third).toMatch(/no problems/);
  });
});

describe('docs/review.md', () => {
  const page = pageOf('review.md');

  it('has a workflow that reads and has no secrets', () => {
    const text = page.files.get('.github/workflows/comparison.yml') ?? '';
    const workflow: unknown = parseYaml(text);

    expect(text).not.toMatch(/secrets\.|pull_request_target|write/);
    expect(workflow).toMatchObject({
      on: {pull_request: null},
      permissions: {contents: 'read'},
      jobs: {
        check: {
          steps: [
            {with: {'persist-credentials': false}},
            {with: {cache: 'npm'}},
            {run: 'npm ci --ignore-scripts'},
            {run: expect.stringMatching(/^npx docusaurus comparison:check /)},
          ],
        },
      },
    });
  });

  const site = makeFolder({
    'docs/x.comparison.yaml': starter('', '2026-06-30'),
  });

  it('checks with options that the command takes', async () => {
    const options = {maxWarnings: '0', staleAfter: '730d', today: '2026-07-01'};

    expect(page.text).toContain('--max-warnings 0 --stale-after 730d');
    expect(await run('comparison:check', [], options, site)).toBe(
      '1 dataset and 0 pages checked, no problems',
    );
  });
});

describe('docs/blocks.md', () => {
  const page = pageOf('blocks.md');
  const file = 'docs/engines.comparison.yaml';
  const dataset = page.files.get(file) ?? '';
  const site = makeFolder({
    [file]: dataset,
    'README.md': `${page.files.get('README.md')}\n`,
  });

  it('shows what the command writes and prints', async () => {
    await run('comparison:render', [], {into: 'README.md'}, site);
    const written = fs.readFileSync(site.at('README.md'), 'utf8');
    site.write(file, dataset.replace('kernel: unknown', 'kernel: yes'));
    const options = {into: 'README.md', check: 'true'};
    const printed = await run('comparison:render', [], options, site);

    expectBlock(page, 'Written into README.md', written.trimEnd());
    expectBlock(page, 'Printed after a change of the dataset', printed);
  });

  it('names each view that a block can show', () => {
    const views = printers
      .filter(({formats: possible}) => possible.includes('markdown'))
      .map(({name}) => name);

    expect(views.filter((name) => !page.codes.has(name))).toEqual([]);
  });
});

describe('docs/value-types.md', () => {
  const page = pageOf('value-types.md');

  it('names each field of a type', () => {
    const source = fs.readFileSync(
      path.join(plugin, 'src/values/valueType.ts'),
      'utf8',
    );
    const [, shape = ''] =
      /interface ValueType \{(.*?)^\}/ms.exec(source) ?? [];
    const fields = [...shape.matchAll(/^ {2}(?:readonly )?(\w+)\??[:(]/gm)];

    expect(fields.length).toBeGreaterThan(3);
    expect(
      fields
        .map(([, name = '']) => name)
        .filter((name) => !page.codes.has(name)),
    ).toEqual([]);
  });
});

describe('the comment of a new dataset', () => {
  it('names each type of value', () => {
    const text = starter('', '2026-06-30');

    expect(typeNames.filter((name) => !text.includes(name))).toEqual([]);
  });
});

describe.each([
  ['docs/index.md', pageOf('index.md')],
  ['README.md', readme],
])('%s', (_name, page) => {
  it('names each option with its default', () => {
    const rows = new Map(
      [...page.text.matchAll(/^\| `(\w+)` +\| (.*?) +\|/gm)].map(
        ([, name = '', given = '']) => [name, given],
      ),
    );

    expect(rows.get('roots')).toBe('`[]`');
    expect(rows.get('exclude')).toBe('`[]`');
    expect(rows.get('onInvalidData')).toBe("`'throw'`");
    expect(rows.get('onFailedClaims')).toBe("`'throw'`");
    expect(rows.get('onOpenClaims')).toBe("`'warn'`");
    expect(rows.get('diagrams')).toBe("`'build'`");
    expect(rows.get('diagramTimeLimit')).toBe('`30`');
    expect(rows.get('mermaidFences')).toBe('`false`');
    expect(rows.has('limits')).toBe(true);
  });
});

describe('docs/index.md', () => {
  it('names each limit with its default', () => {
    const {text} = pageOf('index.md');
    for (const [name, most] of Object.entries(defaultLimits) as [
      string,
      number,
    ][]) {
      const shown = most.toLocaleString('en');
      expect(text).toMatch(
        new RegExp(`^\\| \`${name}\` +\\| ${shown} +\\|`, 'm'),
      );
    }
  });
});

describe('README.md of the plugin', () => {
  const {dir} = makeSiteOf(readme);

  it('shows a dataset and embeds that work', async () => {
    const {problems, datasets, shown} = await checkSite(translatedSiteOf(dir));

    expect(problems.map(tellOf)).toEqual([]);
    expect(datasets.size).toBe(1);
    expect(shown.size).toBe(1);
  });

  it('leads to pages that are there', () => {
    const site = 'https://comparison-docs.github.io/plugin';
    const named = readme.links
      .filter((link) => link.startsWith(site))
      .map((link) => link.slice(site.length).replace(/^\//, ''));

    expect(named.length).toBeGreaterThan(0);
    for (const name of named) {
      const file = name === 'messages' ? 'messages/index' : name || 'index';
      expect(fs.existsSync(path.join(folder, `${file}.md`))).toBe(true);
    }
  });
});

/** A page as the tests see it. */
interface Page {
  readonly file: string;
  readonly text: string;
  readonly frontMatter: unknown;
  readonly headings: readonly string[];
  readonly blocks: readonly Block[];
  /** The blocks of code whose title is the path of a file. */
  readonly files: ReadonlyMap<string, string>;
  /** Every word or phrase that is code in the text. */
  readonly codes: ReadonlySet<string>;
  /** What "Written:" and "Refused:" name, by heading. */
  readonly examples: ReadonlyMap<string, readonly string[]>;
  readonly links: readonly string[];
  /** What is no plain Markdown, as typed. */
  readonly foreign: readonly string[];
}

interface Block {
  readonly lang: string;
  readonly title: string | undefined;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

function pageOf(name: string): Page {
  const page = pages.get(name);
  if (!page) {
    throw new Error(`no page ${name}`);
  }
  return page;
}

function readPage(file: string): Page {
  const text = fs.readFileSync(file, 'utf8');
  const tree: Root = unified()
    .use(remarkParse)
    .use(remarkFrontmatter)
    .use(remarkGfm)
    .use(remarkDirective)
    .use(remarkMdx)
    .parse(text);
  const [first] = tree.children;
  const headings: string[] = [];
  const blocks: Block[] = [];
  const codes = new Set<string>();
  const examples = new Map<string, readonly string[]>();
  const links: string[] = [];
  const foreign: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'heading') {
      headings.push(toString(node).replace(/ \/\*.*\*\/$/, ''));
    } else if (node.type === 'code') {
      blocks.push(readBlock(node));
    } else if (node.type === 'inlineCode') {
      codes.add(node.value).add(node.value.replace(/^problems\[\]\./, ''));
    } else if (node.type === 'paragraph') {
      const [, kind] = /^(Written|Refused): /.exec(toString(node)) ?? [];
      if (kind !== undefined) {
        const typed = node.children.flatMap((each) =>
          each.type === 'inlineCode' ? [each.value] : [],
        );
        examples.set(`${headings.at(-1)} ${kind}`, typed);
      }
    } else if (node.type === 'link') {
      links.push(node.url);
    } else if (!isKnown(node, text)) {
      foreign.push(sourceOf(node, text));
    }
  });
  const files = blocks.flatMap(({title, value}) =>
    title !== undefined && /^[\w./-]+$/.test(title) && /[./]/.test(title)
      ? [[title, value] as const]
      : [],
  );
  return {
    file,
    text,
    frontMatter: first?.type === 'yaml' ? parseYaml(first.value) : undefined,
    headings,
    blocks,
    files: new Map(files),
    codes,
    examples,
    links,
    foreign,
  };
}

function readBlock({lang, meta, value, position}: Code): Block {
  return {
    lang: lang ?? '',
    title: /^title="([^"]+)"$/.exec(meta ?? '')?.[1],
    value,
    start: position?.start.offset ?? 0,
    end: position?.end.offset ?? 0,
  };
}

/** Whether a node is Markdown, an embed, the id of a heading or an admonition. */
function isKnown(node: Nodes, text: string): boolean {
  if (node.type === 'leafDirective') {
    return allViews.some(({directive}) => directive === node.name);
  }
  if (node.type === 'textDirective') {
    return (
      ['fact', 'claim'].includes(node.name) &&
      (node.children.length > 0 || node.attributes?.['is'] !== undefined)
    );
  }
  if (node.type === 'containerDirective') {
    return ['note', 'warning', 'danger', 'comparison'].includes(node.name);
  }
  return (
    !/^mdx|Directive$/.test(node.type) ||
    /^\{\/\* #[a-z-]+ \*\/\}$/.test(sourceOf(node, text))
  );
}

function sourceOf({position}: Nodes, text: string): string {
  return text.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
}

function isDataset({lang, value}: Pick<Block, 'lang' | 'value'>): boolean {
  return lang === 'yaml' && /^title:/m.test(value) && /^criteria:/m.test(value);
}

function codesIn(text: string): readonly string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
}

function leadsSomewhere({file}: Page, link: string): boolean {
  if (link.startsWith('https:')) {
    return true;
  }
  const [name = '', anchor] = link.split('#');
  const target = path.resolve(path.dirname(file), name || path.basename(file));
  if (!fs.existsSync(target) || (name !== '' && !/^\.\.?\//.test(name))) {
    return false;
  }
  return anchor === undefined || anchorsOf(target).includes(anchor);
}

function anchorsOf(file: string): readonly string[] {
  const lines = fs.readFileSync(file, 'utf8').matchAll(/^#+ (.*)$/gm);
  return [...lines].map(([, heading = '']) => {
    const [, id] = /\{\/\* #([a-z-]+) \*\/\}/.exec(heading) ?? [];
    return id ?? heading.toLowerCase().replaceAll(' ', '-');
  });
}

/**
 * A site of all that a page shows: files under their titles, datasets without
 * a title as files of their own, and embeds as pages about the first dataset.
 *
 * @param onlyFiles whether to leave out what has no title.
 */
function makeSiteOf(page: Page, onlyFiles = false): Folder {
  const {blocks} = page;
  const files = new Map([...shownDataset(page), ...page.files]);
  const site = makeFolder(
    Object.fromEntries(
      [...files]
        .filter(([name]) => /^(?:docs|src\/pages|i18n)\//.test(name))
        .map(([name, text]) => [name, `${text}\n`]),
    ),
  );
  const data = [...files.keys()].find((name) => /^docs\/.*\.yaml$/.test(name));
  // Where a version is named, there is one, with the same data.
  if (data !== undefined && blocks.some(({value}) => /since=/.test(value))) {
    const version = data.replace(/^docs/, 'versioned_docs/version-1.0');
    site.write(version, `${files.get(data)}\n`);
  }
  const frontMatter = `---\ncomparison: '@site/${data}'\n---\n\n`;
  const untitled = onlyFiles ? [] : blocks.filter(({title}) => !title);
  untitled.forEach(({lang, value}, index) => {
    if (isDataset({lang, value})) {
      site.write(`docs/example-${index}.comparison.yaml`, `${value}\n`);
    } else if (/^(?:mdx?|tsx)$/.test(lang)) {
      const isBare = lang === 'md' && !value.startsWith('---');
      const text = `${isBare ? frontMatter : ''}${value}\n`;
      site.write(`docs/example-${index}.${lang}`, text);
    }
  });
  // Where a dataset leads to a page, there is one.
  for (const {value} of blocks) {
    for (const [, page = ''] of value.matchAll(/\.\/([a-z-]+\.mdx?)\b/g)) {
      if (!fs.existsSync(site.at(`docs/${page}`))) {
        site.write(`docs/${page}`, '');
      }
    }
  }
  return site;
}

/** The dataset that the front matter names, as a file of a site. */
function shownDataset({frontMatter}: Page): ReadonlyMap<string, string> {
  const {comparison} = (frontMatter ?? {}) as {readonly comparison?: string};
  if (comparison === undefined) {
    return new Map();
  }
  const text = fs.readFileSync(path.join(folder, comparison), 'utf8');
  return new Map([[path.join('docs', comparison), text.trimEnd()]]);
}

function translatedSiteOf(
  dir: string,
): SiteContext & SiteLanguage & PictureOptions {
  return {
    ...siteOf(dir),
    versions: [
      [
        {version: undefined, folder: path.join(dir, 'docs')},
        {
          version: '1.0',
          folder: path.join(dir, 'versioned_docs/version-1.0'),
        },
      ],
    ],
    translations: [
      {
        locale: 'de',
        original: path.join(dir, 'docs'),
        translated: path.join(
          dir,
          'i18n/de/docusaurus-plugin-content-docs/current',
        ),
      },
    ],
  };
}

function tellOf({file, code, message}: Problem): string {
  return `${file.path} ${code} ${message}`;
}

/** What a command prints in a site. */
async function run(
  name: string,
  words: readonly string[],
  options: Readonly<Record<string, string>>,
  {dir}: Folder,
): Promise<string> {
  const command = commands.find(({usage}) => usage.startsWith(name));
  if (!command) {
    throw new Error(`no command ${name}`);
  }
  const printed: string[] = [];
  await runCommand(
    command,
    {words, options},
    {...translatedSiteOf(dir), at: siteOf},
    {
      cwd: dir,
      env: {},
      now: () => new Date('2026-06-30T12:00Z'),
      print: (text) => void printed.push(text),
    },
  );
  return printed.join('\n').trimEnd();
}

/** The property names and the words of a JSON Schema, as far as it is ours. */
function wordsOf(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) {
    return [];
  }
  const {properties, enum: words} = schema as {
    readonly properties?: object;
    readonly enum?: readonly string[];
  };
  return [
    ...(properties ? Object.keys(properties) : []),
    ...(words ?? []),
    ...Object.values(schema).flatMap(wordsOf),
  ];
}

function keysOf(value: unknown): ReadonlySet<string> {
  return typeof value === 'object' && value !== null
    ? new Set([
        ...(Array.isArray(value) ? [] : Object.keys(value)),
        ...Object.values(value).flatMap((each) => [...keysOf(each)]),
      ])
    : new Set();
}

function expectBlock(page: Page, title: string, text: string): void {
  expectBlocks(page, title, [text]);
}

/** UPDATE_FIXTURES=1 writes what is printed into the page. */
function expectBlocks(
  {file}: Page,
  title: string,
  texts: readonly string[],
): void {
  const {text: page, blocks} = readPage(file);
  const shown = blocks.filter((block) => block.title === title);
  if (process.env['UPDATE_FIXTURES'] !== '1') {
    expect(shown.map(({value}) => value)).toEqual(texts);
    return;
  }
  let rest = page;
  for (const [index, {lang, start, end}] of [...shown.entries()].reverse()) {
    const block = `\`\`\`${lang} title="${title}"\n${texts[index]}\n\`\`\``;
    rest = rest.slice(0, start) + block + rest.slice(end);
  }
  fs.writeFileSync(file, rest);
}
