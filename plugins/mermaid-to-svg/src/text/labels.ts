import {RenderError} from '../renderError.js';

// The private use area of the first plane, whose characters are one unit each.
const first = 0xe000;
const last = 0xf8ff;

const graphemeSegmenter = new Intl.Segmenter('en', {granularity: 'grapheme'});

/** Mermaid text whose coded letters are out of sight, and the way back. */
export interface LabelCodec {
  /** The text as Mermaid is to get it. */
  readonly text: string;
  /** What a text of Mermaid's stands for. */
  reveal(text: string): string;
}

/**
 * Puts a private-use character in place of each letter that is written as
 * `#<code point>;` (with its accents: Mermaid must not part them), so that
 * nothing in a label is syntax, markup or a word of Mermaid's. A space between
 * two letters stays, and lines break there.
 *
 * @param toText - What a named code such as `quot` stands for, if anything.
 * @throws {RenderError} Where a code is no character that an SVG can hold.
 */
export function encodeLabels(
  mermaid: string,
  toText: (name: string) => string | undefined,
): LabelCodec {
  const taken = new Set(mermaid.match(/[\ue000-\uf8ff]/g));
  const hidden = new Map<string, string>();
  const revealed = new Map<string, string>();
  let next = first;

  function hide(letter: string): string {
    const known = hidden.get(letter);
    if (known !== undefined) {
      return known;
    }
    while (taken.has(String.fromCharCode(next))) {
      next += 1;
    }
    if (next > last) {
      throw new RenderError(
        'unsupported',
        `The diagram holds more than ${last - first + 1} different coded letters`,
      );
    }
    const character = String.fromCharCode(next);
    next += 1;
    hidden.set(letter, character);
    revealed.set(character, letter);
    return character;
  }

  const text = withoutClosedColours(mermaid).replace(
    /(?:#(?:\d+|[a-z]\w*);)+/gi,
    (codes) => {
      const letters = codes.replace(/#(\w+);/g, (code, name: string) =>
        /^\d/.test(name) ? decodeDigits(name) : (toText(name) ?? code),
      );
      return [...graphemeSegmenter.segment(letters)]
        .map(({segment}, index, all) =>
          segment === ' ' && isWord(all[index - 1]) && isWord(all[index + 1])
            ? ' '
            : hide(segment),
        )
        .join('');
    },
  );

  return {
    text,
    reveal: (value) =>
      value.replace(
        /[\ue000-\uf8ff]/g,
        (character) => revealed.get(character) ?? character,
      ),
  };
}

function isWord(segment: Intl.SegmentData | undefined): boolean {
  return segment !== undefined && segment.segment.trim() !== '';
}

// Mermaid's own first step: `style a fill:#123;` holds a color, not a code.
function withoutClosedColours(mermaid: string): string {
  return mermaid.replace(/(?:style|classDef).*:\S*#.*;/g, (line) =>
    line.slice(0, -1),
  );
}

function decodeDigits(digits: string): string {
  const codePoint = Number(digits);
  if (codePoint === 9 || codePoint === 10 || codePoint === 13) {
    return ' ';
  }
  if (!isCharacter(codePoint)) {
    throw new RenderError(
      'unsupported',
      `The code #${digits}; is no character that a picture can show`,
    );
  }
  return String.fromCodePoint(codePoint);
}

// What XML can hold; a lone surrogate is half a character.
function isCharacter(codePoint: number): boolean {
  return (
    (codePoint >= 0x20 && codePoint <= 0xd7ff) ||
    (codePoint >= 0xe000 && codePoint <= 0xfffd) ||
    (codePoint >= 0x10000 && codePoint <= 0x10ffff)
  );
}
