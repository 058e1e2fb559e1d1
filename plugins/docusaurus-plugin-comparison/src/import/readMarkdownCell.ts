import type {Nodes, PhrasingContent} from 'mdast';
import {toString} from 'mdast-util-to-string';
import type {Place} from '../problems/problem.js';
import {CellBuilder, type ResolveLink} from './cellBuilder.js';
import type {FoundCell, FoundFootnote} from './foundTable.js';

export interface MarkdownPage {
  readonly text: string;
  readonly resolveLink: ResolveLink;
  readonly addresses: ReadonlyMap<string, string>;
  readonly footnotes: ReadonlyMap<string, FoundFootnote>;
}

export function readMarkdownCell(
  nodes: readonly PhrasingContent[],
  {resolveLink, addresses}: Pick<MarkdownPage, 'resolveLink' | 'addresses'>,
  line = 1,
  place?: Place,
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
  const cell = builder.build(line);
  return place ? {...cell, place} : cell;
}
