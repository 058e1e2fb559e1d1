import type {Root, RootContent, Table, TableCell} from 'mdast';
import {toString} from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {EXIT, visit} from 'unist-util-visit';
import type {ResolveLink} from './cellBuilder.js';
import type {Place} from '../problems/problem.js';
import type {FoundFootnote, FoundTable} from './foundTable.js';
import {usableLegend} from './legend.js';
import {
  readFootnoteLines,
  readLegendNode,
  toFootnote,
} from './markdownNotes.js';
import {readHtmlTables} from './readHtmlTables.js';
import {type MarkdownPage, readMarkdownCell} from './readMarkdownCell.js';
import {toSlug} from '../dataset/slug.js';

/** A heading, or the start of a page, with what follows it. */
interface Section {
  readonly depth: number;
  readonly title: string;
  readonly id?: string;
  readonly nodes: RootContent[];
}

/** The GFM and HTML tables of a page. MDX expressions are text. */
export function readMarkdownTables(
  text: string,
  resolveLink: ResolveLink,
): readonly FoundTable[] {
  const tree = unified()
    .use(remarkParse)
    .use(remarkFrontmatter)
    .use(remarkGfm)
    .parse(text);
  const page = readMarkdownPage(tree, text, resolveLink);
  const tables: FoundTable[] = [];
  let open: readonly Section[] = [
    {depth: 0, title: frontMatterTitle(tree), nodes: []},
  ];
  const found: {node: RootContent; sections: readonly Section[]}[] = [];
  for (const node of tree.children.flatMap(withoutBlocks)) {
    if (node.type === 'heading') {
      const typed = toString(node);
      const [, title = typed, own] =
        /^(.*?)\s*\{\s*\/?\*?\s*#([\w-]+)\s*\*?\/?\s*\}$/.exec(typed) ?? [];
      const id = own ?? toSlug(title, 'section');
      const section = {depth: node.depth, title, nodes: []};
      open = [
        ...open.filter(({depth}) => depth < node.depth),
        {...section, ...(id !== undefined && {id})},
      ];
    } else {
      open.at(-1)?.nodes.push(node);
      found.push({node, sections: open});
    }
  }
  for (const {node, sections} of found) {
    if (node.type === 'table') {
      // Notes may be in a section below that of the table.
      const last = sections.at(-1);
      const notes = found.flatMap((each) =>
        last && each.sections.includes(last) ? [each.node] : [],
      );
      tables.push(readMarkdownTable(node, sections, notes, page));
    } else if (node.type === 'html' && /<table/i.test(node.value)) {
      const line = node.position?.start.line ?? 1;
      const title = titleOf(sections);
      const id = sections.at(-1)?.id;
      tables.push(
        ...readHtmlTables(node.value, resolveLink).map((table) => ({
          ...table,
          title: table.title || title,
          line: line + table.line - 1,
          ...(id !== undefined && {id}),
        })),
      );
    }
  }
  return tables;
}

// Lists and quotes may contain tables; paragraphs of lists may be legends.
function withoutBlocks(node: RootContent): readonly RootContent[] {
  return node.type === 'blockquote'
    ? node.children.flatMap(withoutBlocks)
    : node.type === 'list' && hasTable(node)
      ? node.children.flatMap((item) => item.children.flatMap(withoutBlocks))
      : [node];
}

function hasTable(list: RootContent): boolean {
  let has = false;
  visit(list, 'table', () => {
    has = true;
    return EXIT;
  });
  return has;
}

function titleOf(sections: readonly Section[]): string {
  return sections.findLast(({title}) => title !== '')?.title ?? '';
}

function frontMatterTitle({children: [first]}: Root): string {
  const [, title = ''] =
    first?.type === 'yaml'
      ? (/^title:\s*["']?(.*?)["']?\s*$/m.exec(first.value) ?? [])
      : [];
  return title;
}

function readMarkdownPage(
  tree: Root,
  text: string,
  resolveLink: ResolveLink,
): MarkdownPage {
  const addresses = new Map<string, string>();
  const footnotes = new Map<string, FoundFootnote>();
  const page = {text, resolveLink, addresses, footnotes};
  visit(tree, 'definition', ({identifier, url}) => {
    addresses.set(identifier.toLowerCase(), url);
  });
  visit(tree, 'footnoteDefinition', ({identifier, children}) => {
    const cell = readMarkdownCell(
      children.flatMap((child) =>
        child.type === 'paragraph' ? child.children : [],
      ),
      page,
    );
    footnotes.set(`^${identifier.toLowerCase()}`, toFootnote(cell));
  });
  return page;
}

function readMarkdownTable(
  node: Table,
  sections: readonly Section[],
  notes: readonly RootContent[],
  page: MarkdownPage,
): FoundTable {
  const footnotes = new Map(page.footnotes);
  const pairs = new Map<string, string>();
  let legendLine: number | undefined;
  for (const {nodes} of sections) {
    const own = nodes.flatMap((each) => readLegendNode(each, page));
    if (own.length >= 2) {
      legendLine = own[0]?.line;
      own.forEach(({pair: [sign, words]}) => pairs.set(sign, words));
    }
    nodes.forEach((each) => readFootnoteLines(each, page, footnotes));
  }
  notes.forEach((each) => readFootnoteLines(each, page, footnotes));
  const width = node.children[0]?.children.length ?? 0;
  const ragged = node.children.filter(({children}) => children.length < width);
  const rows = node.children.map(({children, position}) =>
    Array.from({length: width}, (_, index) =>
      readMarkdownCell(
        children[index]?.children ?? [],
        page,
        position?.start.line,
        cellPlace(children[index] ?? {position}),
      ),
    ),
  );
  const texts = rows.flat().map(({text}) => text);
  const legend = usableLegend(pairs, texts);
  const id = sections.at(-1)?.id;
  const {start, end} = node.position ?? {};
  return {
    title: titleOf(sections),
    ...(id !== undefined && {id}),
    line: start?.line ?? 1,
    rows,
    legend,
    ...(legend.size > 0 && legendLine !== undefined && {legendLine}),
    footnotes,
    ...(start?.offset !== undefined &&
      end?.offset !== undefined && {
        range: {start: start.offset, end: end.offset},
      }),
    remarks: [
      ...(ragged.length > 0
        ? [`${ragged.length} shorter rows were filled with empty cells.`]
        : []),
      ...node.children.flatMap(({children, position: at}) =>
        children.slice(width).flatMap((cell) => {
          const {text} = readMarkdownCell(cell.children, page);
          return text === ''
            ? []
            : [
                `line ${at?.start.line ?? 1}: ${JSON.stringify(text)} has no heading, and was left out.`,
              ];
        }),
      ),
    ],
  };
}

/** The place of the content of a cell, or of the cell if it is empty. */
function cellPlace({
  position,
  children = [],
}: Partial<Pick<TableCell, 'position' | 'children'>>): Place | undefined {
  const start = children[0]?.position?.start ?? position?.start;
  const end = children.at(-1)?.position?.end ?? position?.end;
  return start?.offset === undefined || end?.offset === undefined
    ? undefined
    : {start: start.offset, end: end.offset};
}
