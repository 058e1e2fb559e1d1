import type {Nodes, Root} from 'mdast';
import type {Directives} from 'mdast-util-directive';
import {visit} from 'unist-util-visit';
import {parse as parseYaml} from 'yaml';
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
import {parseMarkdown, type ParsedPage} from './parseMarkdown.js';
import {parseQuery} from './query.js';
import {findSpaced} from './spaced.js';

/** Every embed of a page: directives in Markdown, imports in MDX and code. */
export function findEmbeds(file: SourceFile): readonly Embed[] {
  if (!mayEmbed(file.text)) {
    return [];
  }
  return /\.mdx?$/.test(file.path)
    ? findInMarkdown(file)
    : findImports(file.text, 0);
}

// Most pages embed nothing, and need not be parsed to know it.
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

/** `offset` is where `text` starts in its page. */
function findInTree(
  {tree, isMdx}: ParsedPage,
  text: string,
  offset: number,
  pageData: unknown,
): readonly Embed[] {
  const spaced = findSpaced(tree, text);
  const embeds: Embed[] = [
    ...spaced.map(({found, meant, place}) => ({
      name: found,
      issue: createIssue('unknown-directive', {found, meant, reason: 'space'}),
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
      const meant = view ? undefined : findMeant(node, pageData);
      if (meant) {
        const [colons = ''] = /^:*/.exec(source) ?? [];
        const name = `${colons}${node.name}`;
        embeds.push({
          name,
          issue: createIssue('unknown-directive', {
            found: name,
            meant: printDirective(meant),
          }),
          query: new Map(),
          place: moved({start, end: start + name.length}, offset),
        });
      }
      // What a space cuts off is part of the same mistake.
      if (view && !spaced.some(({place}) => place.start === start)) {
        const embed = readDirective(node, view, pageData);
        embeds.push({...embed, place: moved(embed.place, offset)});
      }
    } else if (node.type === 'mdxjsEsm' || node.type === 'paragraph') {
      // Where MDX could not be read, an import is a paragraph.
      if (source.startsWith('import ')) {
        embeds.push(...findImports(source, offset + start));
      }
    } else if (node.type === 'code' && node.lang === 'mdx-code-block') {
      // Docusaurus takes the fences away and reads what is inside.
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

/** The directive that this one was probably meant to be. */
function findMeant(directive: Directives, pageData: unknown): View | undefined {
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

function readPageData({children: [first]}: Root): unknown {
  if (first?.type !== 'yaml') {
    return undefined;
  }
  try {
    const frontMatter: unknown = parseYaml(first.value);
    return typeof frontMatter === 'object' && frontMatter !== null
      ? (frontMatter as {comparison?: unknown}).comparison
      : undefined;
  } catch {
    return undefined;
  }
}

const importPattern =
  /(?:\bfrom\s*|\bimport\s*\(?\s*)(['"])([^'"\n?]*\.comparison\.ya?ml)(\?[^'"\n]*)?\1/g;
const stringOrComment = /(['"`])(?:\\.|(?!\1)[^\\\n])*\1|\/\/.*|\/\*[^]*?\*\//g;

function findImports(code: string, offset: number): readonly Embed[] {
  // What is commented out is made blank, so that the places stay.
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
