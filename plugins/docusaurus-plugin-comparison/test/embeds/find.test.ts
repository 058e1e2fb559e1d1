import {findEmbeds} from '../../src/embeds/find.js';

function found(path: string, text: string) {
  return findEmbeds({path, text}).map(({data, name, query, place}) => ({
    data,
    name,
    query: Object.fromEntries(query),
    at: text.slice(place.start, place.end),
  }));
}

describe('findEmbeds(file)', () => {
  it.each(['page.md', 'page.mdx'])('reads directives in %s', (path) => {
    const text =
      '# Title\n\n::stack-diagram[Caption]{data=./x.comparison.yaml subjects="a,b"}\n';
    expect(found(path, text)).toEqual([
      {
        data: './x.comparison.yaml',
        name: '::stack-diagram',
        query: {view: 'stack', subjects: 'a,b'},
        at: '::stack-diagram[Caption]{data=./x.comparison.yaml subjects="a,b"}',
      },
    ]);
  });

  it('takes the dataset of the front matter', () => {
    const text =
      '---\ncomparison: ./x.comparison.yaml\n---\n\n::comparison-table\n';
    expect(found('page.mdx', text)[0]?.data).toBe('./x.comparison.yaml');
  });

  it('finds embeds inside of JSX', () => {
    const text =
      '<Tabs>\n\n::comparison-table{data=./x.comparison.yaml}\n\n</Tabs>\n';
    expect(found('page.mdx', text)).toHaveLength(1);
  });

  it('passes over code', () => {
    const text =
      "```md\n::comparison-table\n```\n\n```js\nimport a from './x.comparison.yaml?view=table';\n```\n";
    expect(found('page.mdx', text)).toEqual([]);
  });

  it.each(['page.mdx', 'page.tsx'])('reads imports in %s', (path) => {
    const text =
      "import table from './x.comparison.yaml?view=table&subjects=a';\n";
    expect(found(path, text)).toEqual([
      {
        data: './x.comparison.yaml',
        name: 'import',
        query: {view: 'table', subjects: 'a'},
        at: './x.comparison.yaml?view=table&subjects=a',
      },
    ]);
  });

  it('passes over imports that are commented out', () => {
    const text = "// import a from './x.comparison.yaml?view=table';\n";
    expect(found('page.tsx', text)).toEqual([]);
  });

  it('reads a page that is no strict MDX as Markdown', () => {
    const text =
      "import a from './x.comparison.yaml?view=table';\n\n## Title {#id}\n\n::comparison-table\n";
    expect(found('page.mdx', text).map(({name}) => name)).toEqual([
      'import',
      '::comparison-table',
    ]);
  });
});

// Docusaurus reads tables and blocks of MDX code, so facts may be there.
describe('findEmbeds(file), inside of sentences', () => {
  const cellsIn = (path: string, text: string) =>
    found(path, text).map(({query, at}) => [query['cell'], at]);

  it.each(['page.md', 'page.mdx'])('reads a fact in %s', (path) => {
    const text = 'It takes :fact[vm.startup]{data=./x.comparison.yaml} here.\n';

    expect(found(path, text)).toEqual([
      {
        data: './x.comparison.yaml',
        name: ':fact',
        query: {view: 'fact', cell: 'vm.startup'},
        at: ':fact[vm.startup]{data=./x.comparison.yaml}',
      },
    ]);
  });

  it.each([
    ['a heading', '## In :fact[a.x]\n'],
    ['a cell of a table', '| In |\n| --- |\n| :fact[a.x] |\n'],
    ['a list', '- one\n- In :fact[a.x]\n'],
    ['an emphasis', '*In :fact[a.x]*\n'],
    ['a link', '[In :fact[a.x]](./page.md)\n'],
    ['an element', '<b>In :fact[a.x]</b>\n'],
    ['an admonition', ':::note\n\nIn :fact[a.x]\n\n:::\n'],
    ['a block of MDX code', '```mdx-code-block\nIn :fact[a.x]\n```\n'],
  ])('reads a fact in %s', (_, text) => {
    expect(cellsIn('page.mdx', text)).toEqual([['a.x', ':fact[a.x]']]);
  });

  it.each([
    ['code', '`:fact[a.x]`\n'],
    ['a block of code', '```md\n:fact[a.x]\n```\n'],
    ['a directive of another name', '::facts[a.x]\n\n:facts[a.x]\n'],
    ['a sign that is escaped', '\\:fact[a.x]\n'],
    ['a comment of MDX', '{/* :fact[a.x] */}\n'],
  ])('passes over %s', (_, text) => {
    expect(cellsIn('page.mdx', text)).toEqual([]);
  });
});

describe('findEmbeds(file), of what is no directive', () => {
  it.each([
    ['a sentence', 'Write ::comparison-table on a line of its own.'],
    ['a word in code', '`::comparison-table {data=x}`'],
    ['a block of code', '```md\n::comparison-table {data=x}\n```'],
    ['what is escaped', '\\::comparison-table {data=x}'],
    ['a comment', '{/* ::comparison-table {data=x} */}'],
    ['a comment of HTML', '<!--\n::comparison-table {data=x}\n-->'],
    ['a word of others', '::table\n\n::sources{from=x}\n\n:: note'],
    ['a time', 'At 12::timeline'],
    ['a fact of others', 'The :factor (a.x) and a fact (a.x).'],
    ['an indented directive of MDX', '    ::comparison-tables-of-others{}'],
    ['a component of others', '<Table data="./x.comparison.yaml" />'],
    ['a component with a view', '<ComparisonTable {...view} />'],
  ])('passes over %s', (_, text) => {
    expect(findEmbeds({path: 'page.mdx', text: `${text}\n`})).toEqual([]);
  });

  it('reads a directive below a heading with an id as MDX does', () => {
    const text = '## Engines {#engines}\n\n    ::comparison-table{data=x}\n';

    expect(findEmbeds({path: 'page.mdx', text})).toMatchObject([{data: 'x'}]);
  });
});

describe('findEmbeds(file), of what is misspelt', () => {
  it.each([
    ['::comparison-tabel', '::comparison-table'],
    ['::Timelines', '::timeline'],
    ['::time-line', '::timeline'],
    ['::decision_guide', '::decision-guide'],
    ['::stack', '::stack-diagram'],
    ['::bars', '::bar-chart'],
    ['::fact', ':fact'],
    ['::facts', undefined],
    [':::timeline', '::timeline'],
  ])('takes %s for %s', (typed, meant) => {
    const text = `${typed}[a.x]{data=./x.comparison.yaml}\n`;
    const embeds = findEmbeds({path: 'page.mdx', text});

    expect(embeds.map(({issue}) => issue?.message)).toEqual(
      meant === undefined
        ? []
        : [expect.stringContaining(`Did you mean "${meant}"?`)],
    );
    expect(embeds.map(({place}) => text.slice(place.start, place.end))).toEqual(
      meant === undefined ? [] : [typed],
    );
  });
});
