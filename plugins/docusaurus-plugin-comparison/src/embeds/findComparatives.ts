import type {Nodes, Parents} from 'mdast';
import {visit} from 'unist-util-visit';
import type {Place, SourceFile} from '../problems/problem.js';
import {findByDirective} from './allViews.js';
import {comparatives} from './comparatives.js';
import {createFactFinder} from './computedFacts.js';
import {createClaimFinder} from './findClaims.js';
import {betweenSentences} from './findSentence.js';
import {parseMarkdown} from './parseMarkdown.js';

/** A word that compares, in a sentence that has a fact and no claim. */
export interface FoundComparative {
  readonly words: string;
  readonly place: Place;
}

/** A piece of a sentence: its text and where that starts, or what else it is. */
type SentencePiece =
  | {readonly kind: 'text'; readonly text: string; readonly start: number}
  | {readonly kind: 'fact' | 'claim' | 'silence'};

/**
 * Finds the sentences of a page that compare, contain a fact and have no claim.
 * A comment that starts with "no claim:" and has a reason leaves one out.
 */
export function findComparatives({
  path,
  text,
}: SourceFile): readonly FoundComparative[] {
  if (!/\.mdx?$/.test(path) || !/:fact\b|<Fact\b/.test(text)) {
    return [];
  }
  const {tree} = parseMarkdown(text);
  const isFactElement = createFactFinder(tree);
  const isClaim = createClaimFinder(tree);
  const found: FoundComparative[] = [];
  const toPieces = (node: Nodes): readonly SentencePiece[] => {
    const start = node.position?.start.offset ?? 0;
    const isFact =
      isFactElement(node) ||
      (node.type === 'textDirective' && findByDirective(node)?.isInline);
    if (isFact) {
      return [{kind: 'fact'}];
    }
    if (node.type === 'mdxTextExpression' || node.type === 'html') {
      return silence.test(node.value) ? [{kind: 'silence'}] : [];
    }
    if (node.type === 'text') {
      return [{kind: 'text', text: node.value, start}];
    }
    return [
      ...(isClaim(node) ? [{kind: 'claim'} as const] : []),
      ...('children' in node
        ? (node as Parents).children.flatMap(toPieces)
        : []),
    ];
  };
  visit(tree, (node) => {
    if (/^(?:paragraph|heading|tableCell)$/.test(node.type)) {
      for (const sentence of splitPieces(toPieces(node))) {
        found.push(...findInSentence(sentence));
      }
    }
  });
  return found;
}

const silence = /^(?:\/\*|<!--)\s*no claim:\s*[\p{L}\p{N}]/u;

function findInSentence(
  sentence: readonly SentencePiece[],
): readonly FoundComparative[] {
  const kinds = sentence.map(({kind}) => kind);
  if (
    !kinds.includes('fact') ||
    kinds.includes('claim') ||
    kinds.includes('silence')
  ) {
    return [];
  }
  for (const piece of sentence) {
    const match = piece.kind === 'text' ? comparatives.exec(piece.text) : null;
    if (piece.kind === 'text' && match) {
      const [words] = match;
      const start = piece.start + match.index;
      return [{words, place: {start, end: start + words.length}}];
    }
  }
  return [];
}

function isBlank(piece: SentencePiece): boolean {
  return piece.kind === 'text' && piece.text.trim() === '';
}

function splitPieces(
  pieces: readonly SentencePiece[],
): readonly (readonly SentencePiece[])[] {
  const sentences: SentencePiece[][] = [[]];
  for (const piece of pieces) {
    if (piece.kind !== 'text') {
      const current = sentences.at(-1) ?? [];
      // A comment after the end of a sentence is about that sentence.
      const isAfter = piece.kind === 'silence' && current.every(isBlank);
      (isAfter ? (sentences.at(-2) ?? current) : current).push(piece);
      continue;
    }
    let at = 0;
    const {text, start} = piece;
    for (const between of text.matchAll(new RegExp(betweenSentences, 'gu'))) {
      const part = text.slice(at, between.index);
      sentences.at(-1)?.push({kind: 'text', text: part, start: start + at});
      sentences.push([]);
      at = between.index + between[0].length;
    }
    const rest = text.slice(at);
    sentences.at(-1)?.push({kind: 'text', text: rest, start: start + at});
  }
  return sentences;
}
