import fs from 'node:fs';
import fc from 'fast-check';
import type {Root, RootContent, Table} from 'mdast';
import {toString} from 'mdast-util-to-string';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {stringify} from 'yaml';
import {render} from '../../src/commands/render.js';
import type {Cell} from '../../src/model/index.js';
import {datasetOf} from '../dataset/datasetOf.js';
import {runIn} from '../commands/runIn.js';
import {makeFolder} from '../support/folder.js';
import {markdownTexts} from './arbitraryText.js';
import {checkAsync} from './check.js';

const start = '<!-- comparison: x.comparison.yaml -->';
const end = '<!-- /comparison -->';
const site = makeFolder({
  'x.comparison.yaml': `title: Trees
criteria: {size: {name: Size, type: bytes}}
subjects:
  ash: {name: Ash, values: {size: {value: 12 MB, note: Dry}}}
`,
});

// What opens, ends or looks like a part of Markdown around a block.
const pieces = fc.constantFrom(
  '',
  'A line of text.',
  '    indented',
  '```',
  '~~~~ md',
  '- item',
  '> quoted',
  '| a | b |',
  '| - | - |',
  '<div>',
  '</div>',
  '<!--',
  '-->',
  '---',
  '[^1]: A note',
  '[^x-1] and [^1]',
  '# Heading',
  '\t',
  '  ',
  '\\',
  '\u0000\u00a0\u2028',
  '漢字 🚀',
  start,
  end,
  `  ${start}  `,
  `${start}${end}`,
);
const files = fc
  .record({
    lines: fc.array(
      fc.oneof(
        {weight: 3, arbitrary: pieces.map((piece) => [piece])},
        {weight: 2, arbitrary: fc.constant(['', start, 'Old', end, ''])},
      ),
      {minLength: 1, maxLength: 8},
    ),
    lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
    mark: fc.constantFrom('', '\ufeff'),
    last: fc.boolean(),
  })
  .map(({lines, lineEnd, mark, last}) => ({
    lineEnd,
    text: mark + lines.flat().join(lineEnd) + (last ? lineEnd : ''),
  }));

describe('a file with blocks', () => {
  const run = (options = {}) =>
    runIn(site.dir, render, [], {options: {into: 'README.md', ...options}});
  const read = () => fs.readFileSync(site.at('README.md'), 'utf8');
  const between = new RegExp(`(${start}[ \\t]*)[^]*?([ \\t]*${end})`, 'g');

  it('keeps all other text, its line ends and its last line', async () => {
    let filled = 0;
    await checkAsync(
      fc.asyncProperty(files, async ({text, lineEnd}) => {
        site.write('README.md', text);
        const {code, printed} = await run();
        const next = read();

        expect([0, 1]).toContain(code);
        expect(printed).not.toContain('fault');
        if (code === 1) {
          expect(next).toBe(text);
          return;
        }
        filled += next === text ? 0 : 1;
        expect(next.replace(between, '$1$2')).toBe(
          text.replace(between, '$1$2'),
        );
        expect(next.replaceAll(lineEnd, '')).not.toMatch(/[\r\n]/);
        expect(next).toContain('| Ash | 12 MB[^x-');
        expect(await run({check: 'true'})).toMatchObject({code: 0});
        expect(read()).toBe(next);
      }),
      200,
    );

    expect(filled).toBeGreaterThan(50);
  });
});

interface Row {
  readonly name: string;
  readonly value: string;
  readonly note: string;
}

const rows = fc.array(
  fc.record({name: markdownTexts, value: markdownTexts, note: markdownTexts}),
  {minLength: 1, maxLength: 3},
);

function printRows(data: readonly Row[]): string {
  return stringify({
    title: 'T',
    criteria: {x: {name: 'X', type: 'text'}},
    subjects: Object.fromEntries(
      data.map(({name, value, note}, index) => [
        `s${index}`,
        {name, values: {x: {value, note, source: `r${index}`}}},
      ]),
    ),
    sources: Object.fromEntries(
      data.map(({name}, index) => [`r${index}`, {title: name}]),
    ),
  });
}

/** A text as HTML shows it: white space is one space, and none at the ends. */
function inOneLine(text: string): string {
  return text.replace(/[\t\n\f\r ]+/g, ' ').replace(/^ | $/g, '');
}

describe('the text of a block', () => {
  const github = unified().use(remarkParse).use(remarkGfm);
  const docusaurus = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkDirective)
    .use(remarkMdx);

  it.each([
    ['README.md', start, end, github],
    [
      'page.mdx',
      '{/* comparison: hostile.comparison.yaml */}',
      '{/* /comparison */}',
      docusaurus,
    ],
  ] as const)('is plain in %s, whatever the data holds', async (...each) => {
    const [name, first, last, parser] = each;
    let shown = 0;
    await checkAsync(
      fc.asyncProperty(rows, async (data) => {
        const file = 'hostile.comparison.yaml';
        const yaml = printRows(data);
        site.write(file, yaml);
        const before = `${first.replace('x.comparison.yaml', file)}\n${last}\n`;
        site.write(name, before);
        const {code, printed} = await runIn(site.dir, render, [], {
          options: {into: name},
        });
        const text = fs.readFileSync(site.at(name), 'utf8');
        if (code !== 0) {
          expect([code, text]).toEqual([1, before]);
          expect(printed).toContain(`${file}:`);
          return;
        }
        shown += 1;
        const tree = withoutWords(parser.parse(text));
        const [opening, table, ...notes] = tree.children;
        const closing = notes.pop();

        expect([opening, closing]).toMatchObject([
          {type: /html|mdxFlowExpression/.exec(opening?.type ?? '')?.[0]},
          {type: opening?.type},
        ]);
        expect(cellsOf(table)).toEqual([
          ['', 'X'],
          ...datasetOf(yaml).subjects.map((subject) => [
            inOneLine(subject.name),
            inOneLine(textOf(subject.cells[0])),
          ]),
        ]);
        for (const note of notes) {
          expect(note).toMatchObject({
            type: 'footnoteDefinition',
            children: [{type: 'paragraph'}],
          });
        }
        expect(listForeign(tree.children.slice(1, -1))).toEqual([]);
      }),
      80,
    );

    expect(shown).toBeGreaterThan(20);
  });
});

/** Docusaurus shows a colon and a word as they are. */
function withoutWords(tree: Root): Root {
  visit(tree, 'textDirective', (node, index, parent) => {
    const {name, children, attributes} = node;
    const isWord =
      children.length === 0 && Object.keys(attributes ?? {}).length === 0;
    if (isWord && parent && index !== undefined) {
      parent.children[index] = {type: 'text', value: `:${name}`};
    }
  });
  return tree;
}

/** The text of a cell, without the marks of prose. */
function textOf(cell: Cell | undefined): string {
  return cell?.state === 'value' ? cell.value.text : '';
}

function cellsOf(table: RootContent | undefined) {
  return ((table as Table | undefined)?.children ?? []).map(({children}) =>
    children.map((cell) => toString(cell)),
  );
}

/** What is more than text, such as a link or an expression. */
function listForeign(nodes: readonly RootContent[]): readonly string[] {
  const found: string[] = [];
  for (const node of nodes) {
    visit(node, (part) => {
      const {type} = part;
      const isPlain =
        /^(?:table|tableRow|tableCell|text|paragraph|footnote\w+)$/.test(
          type,
        ) ||
        // An address leads to itself.
        (type === 'link' &&
          part.url.replace(/^(?:mailto:|http:\/\/)/, '') ===
            toString(part).replace(/^http:\/\//, ''));
      if (!isPlain) {
        found.push(type);
      }
    });
  }
  return found;
}
