import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Code, Root} from 'mdast';
import {toString} from 'mdast-util-to-string';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {parse as parseYaml} from 'yaml';
import type {LoadContext} from '@docusaurus/types';
import {usedOnPages} from '../../src/commands/check.js';
import {withComparison} from '../../src/markdown/withComparison.js';
import {findBlocks} from '../../src/embeds/blocks.js';
import {checkSite} from '../../src/site/checkSite.js';
import {defaultLimits} from '../../src/dataset/limits.js';
import {findContentFolders} from '../../src/site/unreadDirectives.js';
import type {SiteContext} from '../../src/site/site.js';
import {toProblem} from '../../src/problems/issue.js';
import type {Problem} from '../../src/problems/problem.js';
import {formatProblems} from '../../src/problems/report.js';
import {sentences, type ProblemCode} from '../../src/problems/sentences.js';
import {severityOf} from '../../src/problems/severity.js';
import {readSpan} from '../../src/values/calendar.js';
import {findImportQuestions} from '../../src/site/importQuestions.js';
import {findStaleStatements} from '../../src/site/staleStatements.js';
import {findWarnings} from '../../src/warnings/index.js';
import {denyReading} from '../support/denyReading.js';
import {makeFolder, type Folder} from '../support/folder.js';
import {drawPage} from '../support/drawPage.js';

const folder = fileURLToPath(new URL('../../docs/messages', import.meta.url));
const codes = Object.keys(sentences) as ProblemCode[];
const pages = new Map(
  fs.readdirSync(folder).map((name) => {
    const text = fs.readFileSync(path.join(folder, name), 'utf8');
    return [path.basename(name, '.md'), readPage(text)] as const;
  }),
);

const outside = makeFolder({'engines.comparison.yaml': ''});

/** What text files cannot show is made here; only these pages have no "Wrong". */
const made: Partial<Record<ProblemCode, (site: Folder) => void>> = {
  'not-a-file': ({write}) => {
    write('docs/engines.comparison.yaml/README', '');
  },
  'outside-site': ({at, write}) => {
    write('docs/page.md', '');
    fs.symlinkSync(
      outside.at('engines.comparison.yaml'),
      at('docs/engines.comparison.yaml'),
    );
  },
  'no-permission': ({at, write}) => {
    write('docs/engines.comparison.yaml', '');
    denyReading(at('docs/engines.comparison.yaml'));
  },
  'picture-refused': ({write}) => {
    const name = 'A layer that is one of too many to draw. '.repeat(4).trim();
    const ids = Array.from({length: 280}, (_, index) => `l${index}`);
    const layers = ids.map((id) => `  ${id}: {name: "${name}"}\n`);
    write(
      'docs/engines.comparison.yaml',
      `title: Engines
criteria: {fuel: {name: Fuel, type: text}}
layers:
${layers.join('')}subjects: {fast: {name: Fast engine, stack: [${ids.join(', ')}], values: {fuel: petrol}}}
`,
    );
    write('docs/page.mdx', '::stack-diagram{data=./engines.comparison.yaml}\n');
  },
  'not-utf8': ({write}) => {
    const text = 'title: Motoren für alle\n';
    write('docs/engines.comparison.yaml', Buffer.from(text, 'latin1'));
  },
};

/** What is told while pictures are drawn, which the check of a site does not. */
const drawn: readonly ProblemCode[] = [
  'picture-too-slow',
  'picture-refused',
  'picture-failed',
  'mermaid-syntax',
  'mermaid-left',
  'mermaid-refused',
  'mermaid-failed',
  'mermaid-setting',
  'no-mermaid-theme',
];

/** What is told only where nothing draws in the reader's browser. */
const withoutTheme: readonly ProblemCode[] = [
  'picture-failed',
  'no-mermaid-theme',
];

// The day of the examples, so that those of "stale" do not age.
const age = {today: readSpan('2026-06-30')?.last ?? 0, maxDays: 365};

describe('docs/messages', () => {
  it('has a page for each code and an index, and no other', () => {
    expect([...pages.keys()].sort()).toEqual([...codes, 'index'].sort());
  });

  it('lists each code in the index, in the order of the sentences', () => {
    expect(pages.get('index')?.links).toEqual(
      codes.map((code) => `./${code}.md`),
    );
  });
});

describe.each([...pages])('docs/messages/%s.md', (_name, page) => {
  it('has links that lead to pages', () => {
    const known = [
      ...[...pages.keys()].map((each) => `./${each}.md`),
      ...fs.readdirSync(path.dirname(folder)).map((each) => `../${each}`),
    ];
    const broken = page.links.filter(
      (link) => !known.includes(link.replace(/#.*/, '')),
    );

    expect(broken).toEqual([]);
  });

  // MDX would run it, and Docusaurus would take ":word" for a directive.
  it('has nothing but Markdown outside of code', () => {
    expect(page.foreign).toEqual([]);
  });
});

describe.each(codes)('docs/messages/%s.md', (code) => {
  const page = pages.get(code) ?? readPage('');
  const make = made[code];
  const wrong = makeFolder(filesOf(page.wrong));
  make?.(wrong);

  it('has the code as its title', () => {
    expect(page.title).toBe(code);
  });

  it('has an example', () => {
    const sections = make ? [] : ['Wrong', 'Right'];

    expect(page.headings).toEqual(sections);
  });

  it('shows what is told, which is of this code alone', async () => {
    const told = await tell(code, wrong, page.wrong);
    const codesTold = told.matchAll(/ {2}(?:error|warning) ([a-z0-9-]+) {2}/g);

    expect([...new Set([...codesTold].map(([, each]) => each))]).toEqual([
      code,
    ]);
    expectMessage(code, page, told);
  });

  if (!make) {
    // What is not shown again stays as it was.
    const blocks = [...page.wrong, ...page.right];
    const right = makeFolder(filesOf(blocks));

    it('shows how it is right', async () => {
      expect(await tell(code, right, blocks)).toBe(formatProblems([]));
    });
  }
});

function filesOf(blocks: readonly Block[]): Record<string, string> {
  return Object.fromEntries(
    blocks
      .filter(({title}) => !['limits', 'options'].includes(title))
      .map(({title, text}) => [title, `${text}\n`]),
  );
}

/** What is reported for a site, as it is printed. */
async function tell(
  code: ProblemCode,
  site: Folder,
  blocks: readonly Block[],
): Promise<string> {
  if (!drawn.includes(code)) {
    const problems =
      code === 'bad-block'
        ? findInReadme(site)
        : await find(code, site, blocks);
    return formatProblems(problems);
  }
  const option = blocks.findLast(({title}) => title === 'options');
  const {diagramTimeLimit} = JSON.parse(option?.text ?? '{}') as {
    readonly diagramTimeLimit?: number;
  };
  const hasTheme = !withoutTheme.includes(code);
  const page = 'docs/page.mdx';
  const told = await drawPage(site, page, diagramTimeLimit, hasTheme);
  return told.length > 0 ? told.join('\n\n') : formatProblems([]);
}

/** What is wrong with the blocks of a README, of which a site knows nothing. */
function findInReadme({at}: Folder): readonly Problem[] {
  const file = {
    path: 'README.md',
    text: fs.readFileSync(at('README.md'), 'utf8'),
  };
  return findBlocks(file).issues.map(({issue, place}) =>
    toProblem(issue, file, place),
  );
}

async function find(
  code: ProblemCode,
  {dir, at}: Folder,
  blocks: readonly Block[],
): Promise<readonly Problem[]> {
  const site: SiteContext = {
    roots: [dir],
    exclude: [],
    limits: Object.assign(
      {...defaultLimits},
      ...blocks
        .filter(({title}) => title === 'limits')
        .map(({text}): unknown => JSON.parse(text)),
    ) as SiteContext['limits'],
    translations: [
      {
        locale: 'de',
        original: at('docs'),
        translated: at('i18n/de/docusaurus-plugin-content-docs/current'),
      },
    ],
    claims: {
      onFailedClaims: 'throw',
      onOpenClaims: 'warn',
      suggestClaims: code === 'unclaimed-comparison',
    },
    contentFolders: findContentFolders({
      siteDir: dir,
      siteConfig: readConfig(blocks),
    }),
  };
  const check = await checkSite(site);
  const {problems, datasets, claims, facts} = check;
  if (severityOf(code) === 'error') {
    return problems;
  }
  const warnings = [...datasets].flatMap(([file, loaded]) =>
    'dataset' in loaded
      ? findWarnings(loaded, {...age, ...usedOnPages(check, file)})
      : [],
  );
  const ofClaims = findStaleStatements(claims, facts, age.today, undefined);
  const questions = await findImportQuestions(datasets.keys(), site);
  return [
    ...problems,
    ...warnings,
    ...ofClaims,
    ...questions.flatMap((each) => each.problems),
  ];
}

/** What the last block that is a config exports; else a config of nothing. */
function readConfig(blocks: readonly Block[]): LoadContext['siteConfig'] {
  const config = blocks.findLast(({title}) => title === 'docusaurus.config.js');
  const body = (config?.text ?? 'export default {}')
    .replace(/^import .*$/gm, '')
    .replace('export default', 'return');
  const evaluate = new Function('withComparison', body) as (
    ...names: readonly unknown[]
  ) => Partial<LoadContext['siteConfig']>;
  const exported = evaluate(withComparison);
  // Only these parts of a config are looked at.
  return {
    presets: [],
    plugins: [],
    ...exported,
  } as unknown as LoadContext['siteConfig'];
}

/** UPDATE_FIXTURES=1 writes the message into the page. */
function expectMessage(code: string, {text, message}: Page, told: string) {
  if (process.env['UPDATE_FIXTURES'] === '1' && message) {
    // A message may show a fence itself.
    const fence = told.includes('```') ? '````' : '```';
    const block = `${fence}text title="The message"\n${told}\n${fence}`;
    fs.writeFileSync(
      path.join(folder, `${code}.md`),
      text.slice(0, message.start) + block + text.slice(message.end),
    );
    return;
  }
  expect(message?.text).toBe(told);
}

/** A page as the tests see it. */
interface Page {
  readonly text: string;
  readonly title: string | undefined;
  readonly headings: readonly string[];
  /** The titled blocks of code under the heading of that name. */
  readonly wrong: readonly Block[];
  readonly right: readonly Block[];
  readonly message: Block | undefined;
  readonly links: readonly string[];
  /** What is no plain Markdown, as typed. */
  readonly foreign: readonly string[];
}

interface Block {
  readonly title: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function readPage(text: string): Page {
  const tree: Root = unified()
    .use(remarkParse)
    .use(remarkFrontmatter)
    .use(remarkDirective)
    .use(remarkMdx)
    .parse(text);
  const [first] = tree.children;
  const frontMatter: unknown =
    first?.type === 'yaml' ? parseYaml(first.value) : undefined;
  const headings: string[] = [];
  const blocks: (Block & {readonly under: string | undefined})[] = [];
  for (const node of tree.children) {
    if (node.type === 'heading') {
      headings.push(toString(node));
    } else if (node.type === 'code') {
      blocks.push(
        ...readBlock(node).map((block) => ({
          ...block,
          under: headings.at(-1),
        })),
      );
    }
  }
  const links: string[] = [];
  const foreign: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'link') {
      links.push(node.url);
    } else if (/^mdx|Directive$/.test(node.type)) {
      const {start, end} = offsetsOf(node);
      foreign.push(text.slice(start, end));
    }
  });
  const isMessage = ({title}: Block) => title === 'The message';
  return {
    text,
    title: (frontMatter as {title?: string} | undefined)?.title,
    headings,
    wrong: blocks.filter((each) => each.under === 'Wrong' && !isMessage(each)),
    right: blocks.filter((each) => each.under === 'Right'),
    message: blocks.find(isMessage),
    links,
    foreign,
  };
}

function readBlock(node: Code): readonly Block[] {
  const title = /^title="([^"]+)"$/.exec(node.meta ?? '')?.[1];
  return title === undefined
    ? []
    : [{title, text: node.value, ...offsetsOf(node)}];
}

function offsetsOf({position}: Pick<Code, 'position'>) {
  return {
    start: position?.start.offset ?? 0,
    end: position?.end.offset ?? 0,
  };
}
