import type {PhrasingContent} from 'mdast';
import {fromMarkdown} from 'mdast-util-from-markdown';
import type {Inline} from '../../src/model/index.js';
import {inlineOnly} from '../../src/values/prose.js';

/** The marks of a text, as the library for whole documents reads them. */
export function readByDocument(text: string): readonly Inline[] {
  const {children} = fromMarkdown(text, {extensions: [inlineOnly]});
  const paragraphs = children.filter((block) => block.type === 'paragraph');
  return paragraphs.flatMap((paragraph, index) => [
    ...(index > 0 ? ['\n\n'] : []),
    ...paragraph.children.map(toInline),
  ]);
}

function toInline(node: PhrasingContent): Inline {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'inlineCode':
      return {kind: 'code', text: node.value};
    case 'emphasis':
    case 'strong':
      return {kind: node.type, children: node.children.map(toInline)};
    case 'link': {
      const {url, title, children} = node;
      return {
        kind: 'link',
        url,
        ...(title && {title}),
        children: children.length > 0 ? children.map(toInline) : [url],
      };
    }
    case 'break':
      return '\n';
    default:
      throw new Error(`unexpected ${node.type}`);
  }
}
