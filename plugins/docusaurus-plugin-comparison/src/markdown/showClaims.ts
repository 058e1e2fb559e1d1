import type {Root} from 'mdast';
import type {Node} from 'unist';
import {visit} from 'unist-util-visit';
import {createClaimFinder} from '../embeds/findClaims.js';
import {
  nodeAttributesOf,
  type AttributeNode,
} from '../embeds/nodeAttributes.js';
import type {Embed} from '../embeds/embed.js';
import {claimListOf} from '../embeds/claimListOf.js';
import {createElement, type JsxElement} from './syntax.js';

interface ClaimOptions {
  /** The `comparison` of the front matter. */
  readonly pageData: unknown;
  /** Whether claims without the attribute `mark` have a mark. */
  readonly areMarked: boolean;
  /** Whether a mark can be there: no link may be inside of another. */
  readonly takesMark: (node: Node) => boolean;
  /**
   * The address of a table of the page that has all cells of a dataset, for the
   * choices that the attributes of a claim name.
   */
  readonly findTable: (
    data: string | undefined,
    attributes: ReadonlyMap<string, string>,
  ) => string | undefined;
  /** Imports the component of marks. */
  readonly importComponent: () => string;
  /** Imports the props of an embed; returns their name. */
  readonly importProps: (embed: Embed) => string;
}

/**
 * Shows the words of each claim as they are, in an element that a style sheet
 * can find. The check judges claims, so nothing else of one reaches the page,
 * unless the claim has a mark that shows how it is known.
 */
export function showClaims(tree: Root, options: ClaimOptions): void {
  const isClaim = createClaimFinder(tree);
  visit(tree, (node) => {
    if (isClaim(node)) {
      const attributes = nodeAttributesOf(node);
      const mark = attributes.get('mark');
      const isMarked =
        mark === undefined ? options.areMarked : mark !== 'false';
      const shown =
        isMarked && options.takesMark(node)
          ? toMarked(node, attributes, options)
          : toWordsAlone(node);
      Object.assign(node as Node, shown);
    }
  });
}

type Shown = Omit<JsxElement, 'children'>;

function typeOf({type}: AttributeNode): Shown['type'] {
  return type === 'textDirective' ? 'mdxJsxTextElement' : type;
}

function toWordsAlone(node: AttributeNode): Shown {
  return {
    type: typeOf(node),
    name: 'span',
    attributes: [{type: 'mdxJsxAttribute', name: 'data-claim', value: ''}],
  };
}

function toMarked(
  node: AttributeNode,
  attributes: ReadonlyMap<string, string>,
  {pageData, findTable, importComponent, importProps}: ClaimOptions,
): Shown {
  const data =
    attributes.get('data') ??
    (typeof pageData === 'string' ? pageData : undefined);
  const page = attributes.get('page') ?? findTable(data, attributes);
  const embed = claimListOf(node, attributes, {data, page});
  const {children: _, ...shown} = createElement(
    typeOf(node),
    importComponent(),
    importProps(embed),
    {reason: attributes.get('reason') ?? ''},
  );
  return shown;
}
