import type {Nodes} from 'mdast';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx';
import {nodeAttributesOf} from '../../embeds/nodeAttributes.js';
import {escapeMarkdown} from '../../views/markdownTable.js';
import type {Chunks} from './chunks.js';
import {printContent, printInside} from './printBetween.js';
import type {PrintedNode, PrintableSource} from './printed.js';
import {printUrl} from './printUrl.js';

type JsxNode = MdxJsxFlowElement | MdxJsxTextElement;

/** An element of JSX as Markdown: what it contains, if it is of another kind. */
export function printJsx(node: JsxNode, source: PrintableSource): PrintedNode {
  const chunks = [...chunksOf(node, source)];
  const isNothing = chunks.every((chunk) => chunk.trim() === '');
  return {chunks, ...(isNothing && {isNothing})};
}

function chunksOf(node: JsxNode, source: PrintableSource): Chunks {
  switch (node.name) {
    case 'Tabs':
      return joinTabs(
        childElements(node, 'TabItem').map((tab) =>
          titled(labelOfTab(tab), printContent(tab.children, source)),
        ),
      );
    case 'details': {
      const summary = findSummary(node.children);
      const title = summary
        ? [...printInside(summary.element.children, source)].join('')
        : '';
      const rest = node.children.filter((child) => child !== summary?.child);
      return titled(title.trim(), printContent(rest, source));
    }
    case 'a':
    case 'Link':
      return printAnchor(node, source);
    case 'img':
      return printImage(node, source);
    case 'br':
    case 'hr':
      return [`<${node.name}>`];
    case 'code':
    case 'kbd':
    case 'mark':
    case 'sub':
    case 'sup':
      return [
        `<${node.name}>`,
        ...printInside(node.children, source),
        `</${node.name}>`,
      ];
    case 'b':
    case 'strong':
      return wrapInMarks('**', node, source);
    case 'em':
    case 'i':
      return wrapInMarks('*', node, source);
    case 'script':
    case 'style':
      return [];
    default:
      return node.type === 'mdxJsxTextElement'
        ? printInside(node.children, source)
        : printContent(node.children, source);
  }
}

function* titled(title: string, content: Chunks): Chunks {
  if (title !== '') {
    yield `**${title}**\n\n`;
  }
  yield* content;
}

function* joinTabs(blocks: readonly Chunks[]): Chunks {
  for (const [index, block] of blocks.entries()) {
    yield index === 0 ? '' : '\n\n';
    yield* block;
  }
}

function childElements({children}: JsxNode, name: string): readonly JsxNode[] {
  return (children as readonly Nodes[]).flatMap((child) =>
    isJsxNode(child) && child.name === name ? child : [],
  );
}

function isJsxNode(node: Nodes): node is JsxNode {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function labelOfTab(tab: JsxNode): string {
  const attributes = nodeAttributesOf(tab);
  return escapeMarkdown(
    attributes.get('label') || attributes.get('value') || '',
  );
}

/** The element with the words of `<details>`, and the child that it is in. */
function findSummary(children: readonly Nodes[]) {
  for (const child of children) {
    const found =
      child.type === 'paragraph' ? child.children.find(isSummary) : child;
    if (found && isSummary(found)) {
      return {child, element: found};
    }
  }
  return undefined;
}

function isSummary(node: Nodes): node is JsxNode {
  return isJsxNode(node) && node.name === 'summary';
}

function printAnchor(node: JsxNode, source: PrintableSource): Chunks {
  const attributes = nodeAttributesOf(node);
  const typed = attributes.get('href') || attributes.get('to') || '';
  const words = [...printInside(node.children, source)].join('');
  return [
    typed === '' ? words : printUrl(words, source.resolveLink(typed) ?? typed),
  ];
}

function printImage(node: JsxNode, source: PrintableSource): Chunks {
  const attributes = nodeAttributesOf(node);
  const alt = escapeMarkdown(attributes.get('alt') ?? '');
  const src = attributes.get('src') || findRequired(node) || '';
  const isShown =
    src !== '' &&
    (source.resolveLink(src) !== undefined || !source.isUnpublished(src));
  return [isShown ? `!${printUrl(alt, source.resolveLink(src) ?? src)}` : alt];
}

/** The path in `src={require('./picture.png').default}`. */
function findRequired({attributes}: JsxNode): string | undefined {
  const src = attributes.find(
    (each) => each.type === 'mdxJsxAttribute' && each.name === 'src',
  )?.value;
  return typeof src === 'object' && src !== null
    ? /\b(?:require|useBaseUrl)\(\s*(['"`])([^'"`]*)\1/.exec(src.value)?.[2]
    : undefined;
}

function* wrapInMarks(
  mark: string,
  node: JsxNode,
  source: PrintableSource,
): Chunks {
  yield mark;
  yield* printInside(node.children, source);
  yield mark;
}
