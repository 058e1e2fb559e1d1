import type {Nodes, Parents} from 'mdast';
import {visit} from 'unist-util-visit';
import type {SourceFile} from '../problems/problem.js';
import {parseMarkdown} from './parseMarkdown.js';

/** A piece of a sentence: its text, or where an embed in it starts. */
export type SentencePart = string | number;

/**
 * Finds the sentences of a page that contain embeds.
 *
 * @param starts - The offsets at which embeds start.
 * @param around - The offsets of embeds whose words are part of the sentence,
 *   as those of claims are. They come after the offset.
 * @returns The sentences by the offsets of the embeds in them.
 */
export function findSentences(
  {path, text}: SourceFile,
  starts: ReadonlySet<number>,
  around: ReadonlySet<number> = new Set(),
): ReadonlyMap<number, readonly SentencePart[]> {
  const found = new Map<number, readonly SentencePart[]>();
  if (!/\.mdx?$/.test(path)) {
    return found;
  }
  visit(parseMarkdown(text).tree, (node) => {
    if (node.type === 'paragraph' || node.type === 'heading') {
      for (const sentence of splitSentences(
        sentenceParts(node, starts, around),
      )) {
        for (const part of sentence) {
          if (typeof part === 'number') {
            found.set(part, sentence);
          }
        }
      }
    }
  });
  return found;
}

function sentenceParts(
  node: Nodes,
  starts: ReadonlySet<number>,
  around: ReadonlySet<number>,
): readonly SentencePart[] {
  const start = node.position?.start.offset;
  if (start !== undefined && starts.has(start) && isInline(node)) {
    return [start];
  }
  if ('value' in node) {
    return node.type === 'text' || node.type === 'inlineCode'
      ? [node.value]
      : [];
  }
  if (!('children' in node)) {
    return [' '];
  }
  return [
    ...(start !== undefined && around.has(start) && isInline(node)
      ? [start]
      : []),
    ...(node as Parents).children.flatMap((each) =>
      sentenceParts(each, starts, around),
    ),
  ];
}

function isInline({type}: Nodes): boolean {
  return type === 'textDirective' || type.startsWith('mdxJsx');
}

export const betweenSentences = /(?<=[.!?…]["”’')]*)\s+/u;

function splitSentences(
  parts: readonly SentencePart[],
): readonly (readonly SentencePart[])[] {
  const sentences: SentencePart[][] = [[]];
  for (const part of parts) {
    const [first, ...rest] =
      typeof part === 'number' ? [part] : part.split(betweenSentences);
    if (first !== undefined) {
      sentences.at(-1)?.push(first);
    }
    sentences.push(...rest.map((each) => [each]));
  }
  return sentences;
}
