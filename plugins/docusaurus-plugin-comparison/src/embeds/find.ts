import type {Nodes} from 'mdast';
import type {Directives} from 'mdast-util-directive';
import {visit} from 'unist-util-visit';
import {createIssue} from '../problems/issue.js';
import type {Place, SourceFile} from '../problems/problem.js';
import type {View} from '../views/view.js';
import {readDirective} from './directive.js';
import {findElements} from './elements.js';
import type {Embed} from './embed.js';
import {
  findByDirective,
  findByOtherName,
  suggestDirective,
  isProse,
  printDirective,
} from './embeddables.js';
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
    /\.comparison\.y|@theme\/(?:Comparison|StackDiagram)/.test(text) ||
    [...text.matchAll(/:[ \t\u00a0]*([a-z][\w-]{3,})/gi)].some(
      ([, name = '']) => suggestDirective(normalizeName(name)) !== undefined,
    )
  );
}

function findInMarkdown({text}: SourceFile): readonly Embed[] {
  const page = parseMarkdown(text);
  return findInTree(page, text, 0, readPageData(page.tree));
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
        meant: suggestion,
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
  visit(tree, (node) => {
    const start = node.position?.start.offset ?? 0;
    const source = text.slice(start, node.position?.end.offset);
    if (isDirective(node)) {
      const view = findByDirective(node);
      const suggestion = view ? undefined : suggestView(node, pageData);
      if (suggestion) {
        const [colons = ''] = /^:*/.exec(source) ?? [];
        const name = `${colons}${node.name}`;
        embeds.push({
          name,
          issue: createIssue('unknown-directive', {
            found: name,
            meant: printDirective(suggestion),
          }),
          query: new Map(),
          place: moved({start, end: start + name.length}, offset),
        });
      }
      // The spaced directive is already reported.
      if (view && !spaced.some(({place}) => place.start === start)) {
        const embed = readDirective(node, view, pageData);
        embeds.push({...embed, place: moved(embed.place, offset)});
      }
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
  });
  const near = findNearDirectives(tree, text, isMdx).filter(
    ({place}) => !spaced.some((each) => each.place.start === place.start),
  );
  return [
    ...embeds,
    ...near.map((embed) => ({...embed, place: moved(embed.place, offset)})),
  ];
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

function isDirective(node: Nodes): node is Directives {
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
