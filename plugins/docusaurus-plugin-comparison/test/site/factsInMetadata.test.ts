import {
  createExcerpt,
  DEFAULT_PARSE_FRONT_MATTER,
  parseMarkdownContentTitle,
} from '@docusaurus/utils';
import {createDatasets} from '../../src/site/datasets.js';
import {createParseFrontMatter} from '../../src/site/factsInMetadata.js';
import {defaultLimits} from '../../src/dataset/limits.js';
import {createPages} from '../../src/site/pages.js';
import {makeFolder} from '../support/folder.js';

const folder = makeFolder({
  'docs/x.comparison.yaml': `title: Engines
criteria:
  startup: {name: Start-up, type: duration}
  kernel: {name: Kernel, type: text}
subjects:
  fast: {name: Fast, values: {startup: 17 s to 97 s, kernel: "2*3*4 <b> ~5~"}}
  mid: {name: Mid, values: {startup: 29.3 s, kernel: a}}
  slow: {name: Slow, values: {startup: unknown, kernel: {disputed: [{value: a, source: s}, {value: b, source: s}]}}}
sources: {s: {title: S}}
`,
});

const site = {
  roots: [folder.dir] as const,
  exclude: [],
  limits: defaultLimits,
  language: {tag: 'de', figures: 'localized'} as const,
};

const parse = createParseFrontMatter(
  DEFAULT_PARSE_FRONT_MATTER,
  site,
  createDatasets(site),
  createPages(),
  {'theme.comparison.cell.range': '{low} bis {high}'},
);

function parseFile(name: string, fileContent: string) {
  return parse({
    filePath: folder.at(name),
    fileContent,
    defaultParseFrontMatter: DEFAULT_PARSE_FRONT_MATTER,
  });
}

/** What Docusaurus shows of a page in other places. */
async function metadataOf(fileContent: string) {
  const {frontMatter, content} = await parseFile('docs/page.md', fileContent);
  const {contentTitle} = parseMarkdownContentTitle(content);
  return {
    title: frontMatter['title'] ?? contentTitle,
    description: frontMatter['description'] ?? createExcerpt(content),
    content,
  };
}

describe('facts in metadata', () => {
  it('are values in the description that the text gives', async () => {
    const {description, content} = await metadataOf(
      'The *fast* one starts in :fact[fast.startup]{data=./x.comparison.yaml}, the slow one in :fact[slow.startup]{data=./x.comparison.yaml}.\n',
    );

    expect(description).toBe(
      'The fast one starts in 17 s bis 97 s, the slow one in unknown.',
    );
    expect(content).toContain(':fact[fast.startup]{');
  });

  it.each([
    ['fast.kernel', '2*3*4 <b> ~5~'],
    ['slow.kernel', 'disputed: a or b'],
  ])('are whole, whatever signs the value of %s has', async (cell, value) => {
    const {description} = await metadataOf(
      `---\ncomparison: ./x.comparison.yaml\n---\n\nIt is :fact[${cell}].\n`,
    );

    expect(description).toBe(`It is ${value}.`);
  });

  it('are values in a title, and in fields of the front matter', async () => {
    const {title} = await metadataOf(
      '# In :fact[fast.startup]{data=x.comparison.yaml}\n\nText.\n',
    );
    const {description} = await metadataOf(
      '---\ncomparison: ./x.comparison.yaml\ndescription: In :fact[fast.startup].\n---\n\nText.\n',
    );

    expect(title).toBe('In 17 s bis 97 s');
    expect(description).toBe('In 17 s bis 97 s.');
  });

  it('are written as in the language of the page', async () => {
    const {title, description} = await metadataOf(
      '---\ncomparison: ./x.comparison.yaml\n---\n\n# In :fact[mid.startup]\n\nNot in :fact[mid.startup].\n',
    );

    expect(title).toBe('In 29,3 s');
    expect(description).toBe('Not in 29,3 s.');
  });

  it('give way to a description that the author has typed', async () => {
    const {description} = await metadataOf(
      '---\ncomparison: ./x.comparison.yaml\ndescription: Mine.\n---\n\nIn :fact[fast.startup].\n',
    );

    expect(description).toBe('Mine.');
  });

  it.each(['docs/_part.mdx', 'docs/_parts/part.mdx'])(
    'are not added to %s, a part of pages, which must have none',
    async (name) => {
      const {frontMatter} = await parseFile(
        name,
        '# Title\n\nIn :fact[fast.startup]{data=@site/docs/x.comparison.yaml}.\n',
      );

      expect(frontMatter).toEqual({});
    },
  );

  it.each([
    'Write `:fact[fast.startup]`.',
    'In :fact[fast.gone]{data=x.comparison.yaml}.',
    'In :fact[fast.startup]{data=gone.comparison.yaml}.',
    'Plain.',
  ])('leave %j to Docusaurus', async (text) => {
    expect((await metadataOf(text)).description).toBe(createExcerpt(text));
  });
});
