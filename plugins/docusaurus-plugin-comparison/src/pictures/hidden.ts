import {hiddenCharacter} from '../problems/hiddenCharacters.js';

/** An invisible character in a Mermaid text. */
export interface Hidden {
  readonly character: string;
  /** From 1. */
  readonly line: number;
}

/**
 * Finds the first hidden character, literal or as a code such as `#8238;`. The
 * same characters are not allowed in datasets, except that icons of fonts are
 * allowed here.
 */
export function findHidden(mermaid: string): Hidden | undefined {
  const decoded = mermaid
    .replace(/#(\d+);/g, (_, digits: string) => decode(Number(digits)))
    .replace(/\p{Co}/gu, '.');
  const found = hiddenCharacter.exec(decoded);
  return found
    ? {
        character: found[0],
        line: decoded.slice(0, found.index).split('\n').length,
      }
    : undefined;
}

// Mermaid shows the code of a line end as a space.
function decode(codePoint: number): string {
  return codePoint > 0x10ffff || codePoint === 10 || codePoint === 13
    ? ' '
    : String.fromCodePoint(codePoint);
}
