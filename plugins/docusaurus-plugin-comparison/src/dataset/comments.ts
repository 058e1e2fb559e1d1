import {Lexer} from 'yaml';
import type {Place, SourceFile} from '../problems/problem.js';

/** A YAML text, and the comment after it that may be part of the text. */
export interface CutByComment {
  readonly text: string;
  readonly comment: string;
  readonly place: Place;
}

/**
 * Finds texts followed by a comment without a space after its `#`, such as
 * `Rank #1`, in which YAML reads the text as "Rank".
 */
export function findCutByComment({text}: SourceFile): readonly CutByComment[] {
  const found: CutByComment[] = [];
  let offset = 0;
  let announced = false;
  let last: {readonly text: string; readonly start: number} | undefined;
  for (const token of new Lexer().lex(text)) {
    const isScalar = announced;
    announced = token === '\u001f';
    if (announced || token === '\u0002' || token === '\u0018') {
      continue;
    }
    if (isScalar && !token.includes('\n')) {
      last = {text: token, start: offset};
    } else if (last && /^#[^\s#!]/.test(token)) {
      const comment = token.trimEnd();
      const end = offset + comment.length;
      found.push({text: last.text, comment, place: {start: last.start, end}});
    } else if (token.trim() !== '' || token.includes('\n')) {
      last = undefined;
    }
    offset += token.length;
  }
  return found;
}
