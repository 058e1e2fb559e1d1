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
