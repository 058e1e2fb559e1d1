import {RenderError} from '../renderError.js';
import {encodeTags} from './inlineTags.js';

// The private use area, whose characters have one UTF-16 unit each.
const first = 0xe000;
const last = 0xf8ff;

const graphemeSegmenter = new Intl.Segmenter('en', {granularity: 'grapheme'});

/** Mermaid text with encoded characters, and the way to decode them. */
export interface LabelCodec {
  /** The text for Mermaid. */
  readonly text: string;
  /** Decodes a text from Mermaid. */
  reveal(text: string): string;
}

/**
 * Replaces each character that is written as a code of Mermaid (`#<code
 * point>;`) or as an entity of HTML (`&rarr;`) by a private-use character, so that Mermaid cannot read it as syntax, markup or a keyword.
 * Combining marks are encoded with their letter, so that Mermaid does not
 * separate them. Spaces between two characters are kept, because lines break
 * there.
 *
 * @param toText - The text of a named code such as `quot`, if it exists.
 * @throws {RenderError} If a code is not a character that SVG can contain.
 */
export function encodeLabels(
  mermaid: string,
  toText: (name: string) => string | undefined,
): LabelCodec {
  const taken = new Set(mermaid.match(/[\ue000-\uf8ff]/g));
  const encoded = new Map<string, string>();
  const decoded = new Map<string, string>();
  let next = first;

  function encode(letter: string): string {
    const known = encoded.get(letter);
    if (known !== undefined) {
      return known;
    }
    while (taken.has(String.fromCharCode(next))) {
      next += 1;
    }
    if (next > last) {
      throw new RenderError(
        'unsupported',
        `The diagram holds more than ${last - first + 1} different coded characters`,
      );
    }
    const character = String.fromCharCode(next);
    next += 1;
    encoded.set(letter, character);
    decoded.set(character, letter);
    return character;
  }

  const text = encodeTags(withoutClosedColours(mermaid), encode).replace(
    /(?:(?:#|&#?)(?:\d+|x[\da-f]+|[a-z]\w*);)+/gi,
    (codes) => {
      const letters = codes.replace(
        /(#|&#?)(\w+);/g,
        (code, mark: string, name: string) =>
          readCode(mark, name, toText) ?? code,
      );
      if (letters === codes) {
        return codes;
      }
      return [...graphemeSegmenter.segment(letters)]
        .map(({segment}, index, all) =>
          segment === ' ' && isWord(all[index - 1]) && isWord(all[index + 1])
            ? ' '
            : encode(segment),
        )
        .join('');
    },
  );

  return {
    text,
    reveal: (value) =>
      value.replace(
        /[\ue000-\uf8ff]/g,
        (character) => decoded.get(character) ?? character,
      ),
  };
}

function isWord(segment: Intl.SegmentData | undefined): boolean {
  return segment !== undefined && segment.segment.trim() !== '';
}

// Like the first step of Mermaid: `style a fill:#123;` has a color, not a code.
function withoutClosedColours(mermaid: string): string {
  return mermaid.replace(/(?:style|classDef).*:\S*#.*;/g, (line) =>
    line.slice(0, -1),
  );
}

// Codes of Mermaid are `#name;` and `#decimal;`; the others are entities.
function readCode(
  mark: string,
  name: string,
  toText: (name: string) => string | undefined,
): string | undefined {
  const [, hex] = /^x([\da-f]+)$/i.exec(name) ?? [];
  if (mark === '&#' && hex !== undefined) {
    return decodeDigits(String(Number.parseInt(hex, 16)));
  }
  if (/^\d+$/.test(name) && mark !== '&') {
    return decodeDigits(name);
  }
  return mark === '&#' ? undefined : toText(name);
}

function decodeDigits(digits: string): string {
  const codePoint = Number(digits);
  if (codePoint === 9 || codePoint === 10 || codePoint === 13) {
    return ' ';
  }
  if (!isCharacter(codePoint)) {
    throw new RenderError(
      'unsupported',
      `The code #${digits}; is not a character that a picture can show`,
    );
  }
  return String.fromCodePoint(codePoint);
}

// The characters that are valid in XML, without lone surrogates.
function isCharacter(codePoint: number): boolean {
  return (
    (codePoint >= 0x20 && codePoint <= 0xd7ff) ||
    (codePoint >= 0xe000 && codePoint <= 0xfffd) ||
    (codePoint >= 0x10000 && codePoint <= 0x10ffff)
  );
}
