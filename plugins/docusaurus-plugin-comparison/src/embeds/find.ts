import type {Nodes} from 'mdast';
import type {Directives} from 'mdast-util-directive';
import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import {createIssue} from '../problems/issue.js';
import type {Place, SourceFile} from '../problems/problem.js';
import type {View} from '../views/view.js';
import {readDirective} from './directive.js';
import {findElements} from './elements.js';
import type {Embed} from './embed.js';
import {
  createFactFinder,
  findBrokenFact,
  readFactElement,
  withExpressionPlaces,
} from './computedFacts.js';
import {
  findByDirective,
  findByOtherName,
  suggestDirective,
  isProse,
  printDirective,
} from './allViews.js';
import {
  findTableView,
  inlineDirective,
  isInlineTable,
  readInlineTable,
} from './inlineTable.js';
import {normalizeName, findNearDirectives} from './nearDirectives.js';
import {readPageData} from './pageData.js';
import {parseMarkdown, type ParsedPage} from './parseMarkdown.js';
import {parseQuery} from './query.js';
import {findSpaced} from './spaced.js';

/** Finds the embeds of a page: directives, and imports in MDX and code. */
export function findEmbeds(file: SourceFile): readonly Embed[] {
  if (!mayEmbed(file.text)) {
    return [];
  }
  return /\.mdx?$/.test(file.path)
    ? findInMarkdown(file)
    : findImports(file.text, 0);
}

// Most pages have no embeds, and this avoids parsing them.
function mayEmbed(text: string): boolean {
  return (
    /\.comparison\.y|::[ \t]*comparison\b|<Fact\b|@theme\/(?:Comparison|StackDiagram)/.test(
      text,
    ) ||
    [...text.matchAll(/:[ \t\u00a0]*([a-z][\w-]{3,})/gi)].some(
      ([, name = '']) => suggestDirective(normalizeName(name)) !== undefined,
    )
  );
}

function findInMarkdown({text}: SourceFile): readonly Embed[] {
  const page = parseMarkdown(text);
  const embeds = findInTree(page, text, 0, readPageData(page.tree));
  return embeds.map((embed) => withInline(embed, embeds));
}

/** An embed with the inline table that it names, as `data=#id`. */
export function withInline(embed: Embed, embeds: readonly Embed[]): Embed {
  const inline =
    embed.inline ??
    (embed.data?.startsWith('#')
      ? embeds.find(({data, inline: own}) => own && data === embed.data)?.inline
      : undefined);
  return inline ? {...embed, inline} : embed;
}

/** @param offset - Where `text` starts on its page. */
function findInTree(
  {tree, isMdx}: ParsedPage,
  text: string,
  offset: number,
  pageData: unknown,
): readonly Embed[] {
  const spaced = findSpaced(tree, text);
  const embeds: Embed[] = [
    ...spaced.map(({found, suggestion, place}) => ({
      name: found,
      issue: createIssue('unknown-directive', {
        found,
        suggestion,
        reason: 'space',
      }),
      query: new Map(),
      place: moved(place, offset),
    })),
    ...findElements(tree)
      .filter(({hasView}) => !hasView)
      .map(({name, view, data, place}) => ({
        name,
        issue: createIssue('no-view', {
          element: name,
          data: data ?? './NAME.comparison.yaml',
          view: view.name,
          directive: printDirective(view),
          isInline: view.isInline ?? false,
        }),
        ...(data !== undefined && {data}),
        query: new Map(),
        place: moved(place, offset),
      })),
  ];
  const addEmbed = (embed: Embed) =>
    void embeds.push({...embed, place: moved(embed.place, offset)});
  const tableView = findTableView();
  let heading: string | undefined;
  const isFactElement = createFactFinder(tree);
  visit(tree, (node, index, parent) => {
    const start = node.position?.start.offset ?? 0;
    const source = text.slice(start, node.position?.end.offset);
    if (node.type === 'heading') {
      heading = toString(node);
    } else if (tableView && isInlineTable(node)) {
      const embed = readInlineTable(node, tableView, text, heading);
      const lines = embed.inline.lines.map((line) => line + offset);
      embeds.push({
        ...embed,
        inline: {...embed.inline, lines},
        place: moved(embed.place, offset),
      });
      return undefined;
    }
    if (isAnyDirective(node)) {
      const view = findByDirective(node);
      const suggestion = view ? undefined : suggestName(node, pageData);
      if (suggestion !== undefined) {
        const [colons = ''] = /^:*/.exec(source) ?? [];
        const name = `${colons}${node.name}`;
        embeds.push({
          name,
          issue: createIssue('unknown-directive', {
            found: name,
            suggestion,
          }),
          query: new Map(),
          place: moved({start, end: start + name.length}, offset),
        });
      }
      // The spaced directive is already reported.
      if (view && !spaced.some(({place}) => place.start === start)) {
        const embed = readDirective(node, view, pageData);
        addEmbed(
          node.type === 'textDirective'
            ? withExpressionPlaces(embed, node, text, offset)
            : embed,
        );
      }
      const next = parent?.children[(index ?? 0) + 1];
      const broken = findBrokenFact(node, next, text);
      if (broken) {
        addEmbed(broken);
      }
    } else if (isFactElement(node)) {
      const {embed} = readFactElement(node, pageData);
      addEmbed(withExpressionPlaces(embed, node, text, offset));
    } else if (node.type === 'mdxjsEsm' || node.type === 'paragraph') {
      // In plain Markdown, an import is a paragraph.
      if (source.startsWith('import ')) {
        embeds.push(...findImports(source, offset + start));
      }
    } else if (node.type === 'code' && node.lang === 'mdx-code-block') {
      // Docusaurus removes the fence and reads its content.
      const inner = source.indexOf('\n') + 1;
      const code = parseMarkdown(node.value);
      embeds.push(
        ...findInTree(code, node.value, offset + start + inner, pageData),
      );
    }
    return undefined;
  });
  const near = findNearDirectives(tree, text, isMdx).filter(
    ({place}) => !spaced.some((each) => each.place.start === place.start),
  );
  return [
    ...embeds,
    ...near.map((embed) => ({...embed, place: moved(embed.place, offset)})),
  ];
}

/** The directive to suggest for an unknown one. */
function suggestName(
  directive: Directives,
  pageData: unknown,
): string | undefined {
  const view = suggestView(directive, pageData);
  if (view) {
    return printDirective(view);
  }
  const isInline =
    directive.type === 'leafDirective' && directive.name === 'comparison';
  return isInline ? inlineDirective : undefined;
}

/** The view to suggest for an unknown directive. */
function suggestView(
  directive: Directives,
  pageData: unknown,
): View | undefined {
  if (isProse(directive)) {
    return undefined;
  }
  const name = normalizeName(directive.name);
  const namesDataset =
    pageData !== undefined ||
    /\.comparison\.ya?ml/.test(directive.attributes?.['data'] ?? '');
  return (
    suggestDirective(name) ??
    (namesDataset && directive.type !== 'textDirective'
      ? findByOtherName(name)
      : undefined)
  );
}

function isAnyDirective(node: Nodes): node is Directives {
  return /^(?:container|leaf|text)Directive$/.test(node.type);
}

function moved({start, end}: Place, offset: number): Place {
  return {start: start + offset, end: end + offset};
}

const importPattern =
  /(?:\bfrom\s*|\bimport\s*\(?\s*)(['"])([^'"\n?]*\.comparison\.ya?ml)(\?[^'"\n]*)?\1/g;
const stringOrComment = /(['"`])(?:\\.|(?!\1)[^\\\n])*\1|\/\/.*|\/\*[^]*?\*\//g;

function findImports(code: string, offset: number): readonly Embed[] {
  // Comments are replaced by blanks, so that offsets do not change.
  const live = code.replace(stringOrComment, (found) =>
    found.startsWith('/') ? found.replace(/./g, ' ') : found,
  );
  return [...live.matchAll(importPattern)].map((found) => {
    const [whole, , data = '', query = ''] = found;
    const start = offset + found.index + whole.lastIndexOf(data + query);
    return {
      name: 'import',
      data,
      query: parseQuery(query),
      place: {start, end: start + data.length + query.length},
    };
  });
}
