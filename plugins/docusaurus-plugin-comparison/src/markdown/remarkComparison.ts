import fs from 'node:fs';
import type {Code, Root} from 'mdast';
import type {Node} from 'unist';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {findElements} from '../embeds/elements.js';
import type {Embed} from '../embeds/embed.js';
import {inlineDirective} from '../embeds/inlineTable.js';
import {withText} from './inlineText.js';
import {packFence} from '../embeds/fence.js';
import {toFenceRequest, toPropsRequest, toRequest} from '../embeds/request.js';
import {resolveData} from '../embeds/resolve.js';
import type {View} from '../views/view.js';
import {Anchors, findIds} from './anchors.js';
import {
  findDirectives,
  isParent,
  type FoundDirective,
} from './findDirectives.js';
import {showClaims} from './showClaims.js';
import {findWholeTable, linkToTable} from './linkedTable.js';
import {findInText, findLinked} from './links.js';
import {findReported, type PageEmbed} from './reporters.js';
import {
  addFlag,
  createElement,
  createImport,
  findAttribute,
  type JsxElement,
} from './syntax.js';
import {findInHeadings, showInToc} from './toc.js';
import {addToToc, findHeadingsBefore, type TocEmbed} from './tocEmbeds.js';

/** A directive with the ids that it gets. */
interface FoundEmbed extends FoundDirective {
  /** What its ids start with; empty where it needs none. */
  readonly anchor: string;
}

export interface RemarkOptions {
  /** Whether Mermaid fences are drawn when the site is built. */
  readonly mermaidFences?: boolean | undefined;
  /** Whether claims have a mark that shows how they are known. */
  readonly claimMarks?: boolean | undefined;
}

/**
 * The remark plugin: replaces `::comparison-table{…}` and other directives
 * by an import of the dataset's view and the theme component that shows it.
 * Data stays in the imported module, so that an edit of the dataset alone
 * reaches the page, whatever the bundler has cached of the Markdown.
 */
export function remarkComparison({
  mermaidFences = false,
  claimMarks = false,
}: RemarkOptions = {}) {
  return (tree: Root, file: VFile): void => {
    const frontMatter = file.data['frontMatter'] as
      {readonly comparison?: unknown} | undefined;
    const imports = new Map<string, string>();
    const elements = findElements(tree);
    const anchors = new Anchors(findIds(tree, elements));
    const linked = findLinked(tree);
    const inHeadings = findInHeadings(tree);
    const headings = findHeadingsBefore(tree);
    const names = new Map<Node, string>();
    const embeds: (PageEmbed & {readonly element: JsxElement})[] = [];
    const captioned: TocEmbed[] = [];
    const directives = findDirectives(
      tree,
      String(file),
      frontMatter?.comparison,
    );
    const found = directives.map((directive): FoundEmbed => {
      const {node, view, embed, caption} = directive;
      const isListed = embed.inToc === true && caption !== '';
      const anchor = view.isInline
        ? ''
        : anchors.claim(anchorFor(embed, view, isListed), hasElement(view));
      if (isListed) {
        const id = view.wholeId?.(anchor) ?? anchor;
        captioned.push({node, id, caption});
      }
      return {...directive, anchor};
    });
    const tables = found.filter(({view}) => view.name === 'table');
    for (const {node, view, embed, caption, anchor, parent, index} of found) {
      const shown = view.leadsToTable ? linkToTable(embed, tables) : embed;
      const component = nameImport(imports, `@theme/${view.component}`);
      const data = nameImport(imports, requestOf(shown, file.path));
      names.set(node, data);
      const element = view.isInline
        ? createElement('mdxJsxTextElement', component, data, {
            isInLink: linked.has(node),
          })
        : createElement('mdxJsxFlowElement', component, data, {
            caption,
            anchor,
          });
      parent.children[index] =
        embed.name === inlineDirective ? withText(node, element) : element;
      const start = node.position?.start.offset ?? 0;
      const own = embed.inline ? `#${anchor}` : '';
      embeds.push({data: embed.data ?? own, view, element, start});
    }
    const inText = findInText(tree, linked);
    showClaims(tree, {
      pageData: frontMatter?.comparison,
      areMarked: claimMarks,
      takesMark: (node) => inText.has(node),
      findTable: (data, attributes) => findWholeTable(data, attributes, tables),
      importComponent: () => nameImport(imports, '@theme/ComparisonClaim'),
      importProps: (embed) =>
        nameImport(
          imports,
          toPropsRequest(embed, exists(embed.data, file.path), file.path),
        ),
    });
    showInToc(tree, inHeadings, names);
    addToToc(tree, captioned, headings);
    for (const {node, view, shownData, place} of elements) {
      if (view.isInline && linked.has(node)) {
        addFlag(node, 'isInLink');
      }
      const anchor = findAttribute(node, 'anchor');
      if (anchor && typeof anchor.value === 'string') {
        anchor.value = anchors.avoid(anchor.value, hasElement(view));
      }
      if (shownData !== undefined) {
        embeds.push({data: shownData, view, element: node, ...place});
      }
    }
    for (const {element} of findReported(embeds)) {
      addFlag(element, 'isReported');
    }
    if (mermaidFences) {
      visit(tree, (node, index, parent) => {
        const mermaid = fenceOf(node);
        if (mermaid === undefined || !isParent(parent) || index === undefined) {
          return;
        }
        const request = toFenceRequest(packFence(mermaid), file.path);
        parent.children[index] = createElement(
          'mdxJsxFlowElement',
          nameImport(imports, '@theme/ComparisonDiagram'),
          nameImport(imports, request),
          {},
        );
      });
    }
    tree.children.unshift(
      ...[...imports].map(([from, name]) => createImport(name, from)),
    );
  };
}

/** The text of a Mermaid fence, before or after Docusaurus has converted it. */
function fenceOf(node: Node): string | undefined {
  const {lang, value, data} = node as Partial<Code> & {
    readonly data?: {readonly hProperties?: {readonly value?: unknown}};
  };
  if (node.type === 'code') {
    return lang === 'mermaid' ? value : undefined;
  }
  const own = data?.hProperties?.value;
  return node.type === 'mermaidCodeBlock' && typeof own === 'string'
    ? own
    : undefined;
}

/** The prefix of the ids of an embed; empty if it does not need ids. */
function anchorFor(
  {data = '', anchor}: Embed,
  view: View,
  isListed: boolean,
): string {
  return anchor ?? view.anchor?.(data) ?? (isListed ? view.directive : '');
}

/** Whether what the ids of a view start with is the id of its whole. */
function hasElement({wholeId}: View): boolean {
  return wholeId?.('x') === 'x';
}

// The name contains an index, never text of the page or the dataset.
function nameImport(imports: Map<string, string>, from: string): string {
  const name = imports.get(from) ?? `Comparison${imports.size}`;
  imports.set(from, name);
  return name;
}

function requestOf(embed: Embed, page: string): string {
  return toRequest(embed, exists(embed.data, page), page);
}

// Only the loader can resolve `@site/`.
function exists(data: string | undefined, page: string): boolean {
  const file = data === undefined ? undefined : resolveData(data, page);
  return file !== undefined && fs.existsSync(file);
}
