import path from 'node:path';
import {createSlugger} from '@docusaurus/utils';
import type {Nodes, Root} from 'mdast';
import {toString} from 'mdast-util-to-string';
import type {Node} from 'unist';
import {visit} from 'unist-util-visit';
import {Anchors, findIds} from '../anchors.js';
import {findElements, listImports} from '../../embeds/elements.js';
import type {Embed} from '../../embeds/embed.js';
import {findDirectives} from '../findDirectives.js';
import {findView} from '../../embeds/layOut.js';
import {nodeAttributesOf} from '../../embeds/nodeAttributes.js';
import {parseQuery} from '../../embeds/query.js';

/** A part of a page that is not in its source: an embed, or a partial. */
export type FoundPart =
  | {
      readonly node: Node;
      readonly embed: Embed;
      /** What its ids start with in its file; empty if it has none. */
      readonly anchor: string;
      /** Whether the anchor itself is the id of an element. */
      readonly hasElement: boolean;
      readonly caption: string;
    }
  | {
      readonly node: Node;
      /** The path of a Markdown file, as imported. */
      readonly partial: string;
      readonly props: ReadonlyMap<string, string>;
    };

/** Finds the embeds and the partials of a file, in their order. */
export function findParts(
  tree: Root,
  text: string,
  pageData: unknown,
): readonly FoundPart[] {
  setHeadingIds(tree, text);
  const elements = findElements(tree);
  const anchors = new Anchors(findIds(tree, elements));
  const directives = findDirectives(tree, text, pageData).map(
    ({node, view, embed, caption}): FoundPart => {
      const isListed = embed.inToc === true && caption !== '';
      const name =
        embed.anchor ??
        view.anchor?.(embed.data ?? '') ??
        (isListed ? view.directive : '');
      const hasElement = view.wholeId?.('x') === 'x';
      const anchor = view.isInline ? '' : anchors.claim(name, hasElement);
      return {node, embed, anchor, hasElement, caption};
    },
  );
  const imports = new Map(
    listImports(tree)
      .filter(({isDefault}) => isDefault)
      .map(({name, from}) => [name, from]),
  );
  const imported: FoundPart[] = [];
  visit(tree, (node: Nodes) => {
    if (
      node.type !== 'mdxJsxFlowElement' &&
      node.type !== 'mdxJsxTextElement'
    ) {
      return;
    }
    const attributes = nodeAttributesOf(node);
    const from = imports.get(node.name ?? '');
    if (from !== undefined && /\.mdx?$/.test(from)) {
      imported.push({node, partial: from, props: attributes});
      return;
    }
    const spread = node.attributes.find(
      (each) => each.type === 'mdxJsxExpressionAttribute',
    );
    const name = spread?.value.replace(/^\s*\.{3}/, '').trim() ?? '';
    const [data = '', query = ''] = imports.get(name)?.split('?') ?? [];
    const parsed = parseQuery(query);
    const view = findView(parsed);
    if (view && /\.comparison\.ya?ml$/.test(data)) {
      const typed = attributes.get('anchor') ?? '';
      const hasElement = view.wholeId?.('x') === 'x';
      const [start, end] = [
        node.position?.start.offset ?? 0,
        node.position?.end.offset ?? 0,
      ];
      imported.push({
        node,
        embed: {name: 'import', data, query: parsed, place: {start, end}},
        anchor: typed === '' ? '' : anchors.avoid(typed, hasElement),
        hasElement,
        caption: attributes.get('caption') ?? '',
      });
    }
  });
  const startOf = ({node}: FoundPart) => node.position?.start.offset ?? 0;
  return [...directives, ...imported].sort((a, b) => startOf(a) - startOf(b));
}

/** Gives headings the ids that Docusaurus gives them. */
function setHeadingIds(tree: Root, text: string): void {
  const slugger = createSlugger();
  visit(tree, 'heading', (heading) => {
    const {start, end} = heading.position ?? {};
    const source = text.slice(start?.offset ?? 0, end?.offset ?? 0);
    const [, own] =
      /\{(?:\/\*\s*)?#([\w-]+)\s*(?:\*\/)?\}\s*$/.exec(source) ?? [];
    const id = own ?? slugger.slug(toString(heading));
    heading.data = {...heading.data, id} as typeof heading.data;
  });
}

/** The absolute path of an imported file. */
export function resolveImported(
  imported: string,
  file: string,
  siteDir: string,
): string {
  return imported.startsWith('@site/')
    ? path.join(siteDir, imported.slice('@site/'.length))
    : path.resolve(path.dirname(file), imported);
}
