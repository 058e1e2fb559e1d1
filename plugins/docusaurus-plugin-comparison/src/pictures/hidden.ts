import {hiddenCharacter} from '../problems/hiddenCharacters.js';

/** A character of a Mermaid text that nobody sees. */
export interface Hidden {
  readonly character: string;
  /** From 1. */
  readonly line: number;
}

/**
 * The first character that a dataset may not have either, as it is or written
 * as a code such as `#8238;`. Icons of fonts may stand.
 */
export function findHidden(mermaid: string): Hidden | undefined {
  const shown = mermaid
    .replace(/#(\d+);/g, (_, digits: string) => decode(Number(digits)))
    .replace(/\p{Co}/gu, '.');
  const found = hiddenCharacter.exec(shown);
  return found
    ? {
        character: found[0],
        line: shown.slice(0, found.index).split('\n').length,
      }
    : undefined;
}

// A line end that is written as a code is a space.
function decode(codePoint: number): string {
  return codePoint > 0x10ffff || codePoint === 10 || codePoint === 13
    ? ' '
    : String.fromCodePoint(codePoint);
}
