import type {Nodes, PhrasingContent, Root, RootContent, Table} from 'mdast';
import {toString} from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {CellBuilder, type ResolveLink} from './cellBuilder.js';
import type {FoundCell, FoundTable, Footnote} from './foundTable.js';
import {readLegendLine, usableLegend} from './legend.js';
import {readHtmlTables} from './readHtmlTables.js';
import {toSlug} from './slug.js';

/** A heading, or the start of a page, with what follows it. */
interface Section {
  readonly depth: number;
  readonly title: string;
  readonly id?: string;
  readonly nodes: RootContent[];
}

interface Page {
  readonly text: string;
  readonly resolveLink: ResolveLink;
  readonly addresses: ReadonlyMap<string, string>;
  readonly footnotes: ReadonlyMap<string, Footnote>;
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
  const page = readPage(tree, text, resolveLink);
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
      tables.push(readTable(node, sections, notes, page));
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
    : node.type === 'list' && JSON.stringify(node).includes('"type":"table"')
      ? node.children.flatMap((item) => item.children.flatMap(withoutBlocks))
      : [node];
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

function readPage(tree: Root, text: string, resolveLink: ResolveLink): Page {
  const addresses = new Map<string, string>();
  const footnotes = new Map<string, Footnote>();
  const page = {text, resolveLink, addresses, footnotes};
  visit(tree, 'definition', ({identifier, url}) => {
    addresses.set(identifier.toLowerCase(), url);
  });
  visit(tree, 'footnoteDefinition', ({identifier, children}) => {
    const cell = readInlines(
      children.flatMap((child) =>
        child.type === 'paragraph' ? child.children : [],
      ),
      page,
    );
    footnotes.set(`^${identifier.toLowerCase()}`, toFootnote(cell));
  });
  return page;
}

function toFootnote({text, prose, links: [link]}: FoundCell): Footnote {
  return link?.url !== undefined && link.words === text
    ? {prose, url: link.url}
    : {prose};
}

function readTable(
  node: Table,
  sections: readonly Section[],
  notes: readonly RootContent[],
  page: Page,
): FoundTable {
  const footnotes = new Map(page.footnotes);
  const pairs = new Map<string, string>();
  let legendLine: number | undefined;
  for (const {nodes} of sections) {
    const own = nodes.flatMap((each) => readLegend(each, page));
    if (own.length >= 2) {
      legendLine = own[0]?.line;
      own.forEach(({pair: [sign, words]}) => pairs.set(sign, words));
    }
    nodes.forEach((each) => readFootnotes(each, page, footnotes));
  }
  notes.forEach((each) => readFootnotes(each, page, footnotes));
  const width = node.children[0]?.children.length ?? 0;
  const ragged = node.children.filter(({children}) => children.length < width);
  const rows = node.children.map(({children, position}) =>
    Array.from({length: width}, (_, index) =>
      readInlines(children[index]?.children ?? [], page, position?.start.line),
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
    remarks:
      ragged.length > 0
        ? [`${ragged.length} shorter rows were filled with empty cells.`]
        : [],
  };
}

function readLegend(node: RootContent, page: Page) {
  const line = node.position?.start.line ?? 1;
  if (node.type === 'paragraph') {
    return toString(node)
      .split('\n')
      .flatMap((text) => readLegendLine(text, false))
      .map((pair) => ({pair, line}));
  }
  if (node.type === 'list') {
    return node.children
      .flatMap(({children: [first]}) =>
        first?.type === 'paragraph'
          ? readLegendLine(readInlines(first.children, page).text, true)
          : [],
      )
      .map((pair) => ({pair, line}));
  }
  if (node.type === 'table' && node.children[0]?.children.length === 2) {
    return node.children
      .flatMap(({children}) =>
        readLegendLine(
          children.map((each) => toString(each)).join(' = '),
          true,
        ),
      )
      .map((pair) => ({pair, line}));
  }
  return [];
}

const footnoteLine =
  /^(?:\*\*)?(?:<sup>\s*(\w+)\s*<\/sup>|((?:\\?\*)+|[¹²³⁴⁵†‡]))[\s:.]+(\S.*)$/;

// Footnotes by hand are lines that start with their mark.
function readFootnotes(
  node: RootContent,
  {text, resolveLink}: Page,
  footnotes: Map<string, Footnote>,
): void {
  if (node.type !== 'paragraph') {
    return;
  }
  const {start, end} = node.position ?? {};
  for (const line of text.slice(start?.offset, end?.offset).split(/\\?\n/)) {
    const [, raised, sign = '', typed] = footnoteLine.exec(line) ?? [];
    if (typed !== undefined) {
      const mark = raised ?? sign.replaceAll('\\', '');
      const isBold = line.startsWith('**');
      const inner = unified()
        .use(remarkParse)
        .use(remarkGfm)
        .parse(isBold ? typed.replace('**', '') : typed);
      const [paragraph] = inner.children;
      const page = {
        text: typed,
        resolveLink,
        addresses: new Map(),
        footnotes: new Map(),
      };
      if (paragraph?.type === 'paragraph') {
        footnotes.set(mark, toFootnote(readInlines(paragraph.children, page)));
      }
    }
  }
}

function readInlines(
  nodes: readonly PhrasingContent[],
  {resolveLink, addresses}: Pick<Page, 'resolveLink' | 'addresses'>,
  line = 1,
): FoundCell {
  const builder = new CellBuilder(resolveLink);
  let raised: string | undefined;
  let lowered: string | undefined;
  const hidden: string[] = [];
  const addressOf = (node: Nodes): string =>
    'url' in node
      ? node.url
      : 'identifier' in node
        ? (addresses.get(node.identifier.toLowerCase()) ?? '')
        : '';
  const add = (node: PhrasingContent): void => {
    if (node.type === 'html') {
      addTag(node.value);
      return;
    }
    if (hidden.length > 0) {
      return;
    }
    if (raised !== undefined) {
      raised += toString(node);
      return;
    }
    if (lowered !== undefined) {
      lowered += toString(node);
      return;
    }
    switch (node.type) {
      case 'text':
        builder.addText(node.value);
        break;
      case 'inlineCode':
        builder.addCode(node.value);
        break;
      case 'strong':
        builder.addEmphasis('**', () => node.children.forEach(add));
        break;
      case 'emphasis':
        builder.addEmphasis('*', () => node.children.forEach(add));
        break;
      case 'delete':
        node.children.forEach(add);
        break;
      case 'link':
      case 'linkReference':
        builder.addLink(addressOf(node), () => node.children.forEach(add));
        break;
      case 'image':
      case 'imageReference':
        builder.addImage(addressOf(node), node.alt ?? '');
        break;
      case 'footnoteReference':
        builder.addMark(`^${node.identifier.toLowerCase()}`);
        break;
      case 'break':
        builder.addBreak();
        break;
    }
  };
  const addTag = (tag: string): void => {
    const [, slash, name = ''] = /^<(\/?)\s*([a-z]+\d?)/i.exec(tag) ?? [];
    const lower = name.toLowerCase();
    if (lower === 'script' || lower === 'style') {
      if (slash) {
        hidden.pop();
      } else {
        hidden.push(lower);
      }
    } else if (lower === 'br' || lower === 'li') {
      builder.addBreak();
    } else if (lower === 'img') {
      const [, alt = ''] = /\salt="([^"]*)"/i.exec(tag) ?? [];
      const [, src = ''] = /\ssrc="([^"]*)"/i.exec(tag) ?? [];
      builder.addImage(src, alt);
    } else if (lower === 'sup' && !slash) {
      raised = '';
    } else if (lower === 'sup' && raised !== undefined) {
      builder.addMark(raised);
      raised = undefined;
    } else if (lower === 'sub' && !slash) {
      lowered = '';
    } else if (lower === 'sub' && lowered !== undefined) {
      builder.addSubscript(lowered);
      lowered = undefined;
    }
  };
  nodes.forEach(add);
  if (raised !== undefined || lowered !== undefined) {
    builder.addText(raised ?? lowered ?? '');
  }
  return builder.build(line);
}
