import type {Nodes} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';
import {inlineDirective, isInlineTable} from '../../embeds/inlineTable.js';
import {offsetRange} from '../../embeds/nodeAttributes.js';
import {escapeBlock, escapeMarkdown} from '../../views/markdownTable.js';
import {quoteLines, type Chunks} from './chunks.js';
import {
  isBlock,
  printBetween,
  printContent,
  printInside,
} from './printBetween.js';
import {printJsx} from './printJsx.js';
import {printLinkNode} from './printLinkNode.js';
import type {PrintedNode, PrintableSource} from './printed.js';

/** What is in place of a node; undefined if that is its source. */
export function printNode(
  node: Nodes,
  source: PrintableSource,
): PrintedNode | undefined {
  const part = source.parts.get(node);
  if (part) {
    return {
      chunks: part.isInline
        ? escapeAtStart(part.print(), node, source.text)
        : isInlineTable(node)
          ? printAround(node, part.print, source)
          : part.print(),
    };
  }
  const claim = source.isClaim(node) ? node : undefined;
  if (claim) {
    return {
      chunks: isBlock(claim)
        ? printContent(claim.children, source)
        : printInside(claim.children, source),
    };
  }
  switch (node.type) {
    case 'yaml':
    case 'mdxjsEsm':
      return nothing;
    case 'html':
      return /^<!--[^]*-->\s*$/.test(node.value) ? nothing : undefined;
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return printExpression(node.value, source);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return printJsx(node, source);
    case 'containerDirective':
      return node.name === inlineDirective.replace(/^:+/, '')
        ? undefined
        : {chunks: printAdmonition(node, source)};
    case 'heading':
      return printHeading(node, source);
    case 'definition':
      // A footnote, for a parser that does not know these.
      return node.identifier.startsWith('^')
        ? undefined
        : printLinkNode(node, source);
    case 'link':
    case 'image':
      return printLinkNode(node, source);
    default:
      return undefined;
  }
}

const nothing: PrintedNode = {chunks: [], isNothing: true};

/** An expression that is a text, or that names one; comments are left out. */
function printExpression(
  value: string,
  {values}: PrintableSource,
): PrintedNode {
  const typed = value.trim();
  const [, , quoted] = /^(['"`])((?:(?!\1)[^\\$])*)\1$/s.exec(typed) ?? [];
  const text = quoted ?? (/^\d+$/.test(typed) ? typed : values.get(typed));
  return text === undefined
    ? nothing
    : {chunks: [/^\s*$/.test(text) ? text : escapeMarkdown(text)]};
}

/** A heading without `{#id}`, which Docusaurus reads. */
function printHeading(
  node: Extract<Nodes, {type: 'heading'}>,
  source: PrintableSource,
): PrintedNode | undefined {
  const [from, to] = offsetRange(node);
  const [id] =
    /[ \t]*\{(?:\/\*\s*)?#[\w-]+\s*(?:\*\/)?\}[ \t]*$/.exec(
      source.text.slice(from, to),
    ) ?? [];
  return id === undefined
    ? undefined
    : {
        chunks: printBetween(
          node.children.filter(
            (child) => offsetRange(child)[1] <= to - id.length,
          ),
          from,
          to - id.length,
          source,
        ),
      };
}

/** An admonition as a quotation under its title. */
function* printAdmonition(
  {name, children}: ContainerDirective,
  source: PrintableSource,
): Chunks {
  const [first, ...rest] = children;
  const isLabel =
    first?.type === 'paragraph' &&
    (first.data as {directiveLabel?: boolean} | undefined)?.directiveLabel;
  const kind = name.charAt(0).toUpperCase() + name.slice(1);
  const title = isLabel
    ? [...printInside(first.children, source)].join('')
    : '';
  const content = isLabel ? rest : children;
  yield* quoteLines([
    `**${kind}${title === '' ? '' : `: ${title}`}**`,
    ...(content.length === 0 ? [] : ['\n\n']),
    ...printContent(content, source),
  ]);
}

/** An inline table with what its author wrote before and after it. */
function* printAround(
  node: ContainerDirective,
  print: () => Chunks,
  source: PrintableSource,
): Chunks {
  let isFirst = true;
  for (const child of node.children) {
    const isLabel =
      child.type === 'paragraph' &&
      (child.data as {directiveLabel?: boolean} | undefined)?.directiveLabel;
    // Footnotes and addresses of links are part of the dataset.
    if (isLabel || /^(?:footnoteDefinition|definition)$/.test(child.type)) {
      continue;
    }
    yield isFirst ? '' : '\n\n';
    isFirst = false;
    yield* child.type === 'table' ? print() : printContent([child], source);
  }
}

/** A value in a sentence that would start a list or a heading at its place. */
function* escapeAtStart(chunks: Chunks, node: Nodes, text: string): Chunks {
  const value = [...chunks].join('');
  const [from, to] = offsetRange(node);
  const before = text.slice(text.lastIndexOf('\n', from - 1) + 1, from);
  if (!/^[\s>]*(?:(?:[-+*]|\d+[.)])[ \t]+)*$/.test(before)) {
    yield value;
  } else if (/^\d{1,9}$/.test(value) && /[.)]/.test(text.charAt(to))) {
    yield `&#${value.charCodeAt(0)};${value.slice(1)}`;
  } else {
    yield escapeBlock(value).replace(/^=/, '\\=');
  }
}
