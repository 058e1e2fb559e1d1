import {RenderError} from '../renderError.js';

// Controls other than line ends and tabs, lone surrogates, and marks that
// override or isolate the direction of text. A text may start with the byte
// order mark that some editors write.
const invisible =
  /(?![\t\n\r])(?!^\ufeff)[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ufdd0-\ufdef\ufffe\uffff]/u;

/**
 * Makes sure that a text has no characters that are invisible or make it look
 * like another text. A code such as `#8238;` is visible.
 *
 * @throws {RenderError} If it has.
 */
export function assertVisible(text: string): void {
  const found = invisible.exec(text);
  if (found) {
    const code = found[0].codePointAt(0) ?? 0;
    const name = code.toString(16).toUpperCase().padStart(4, '0');
    const line = text.slice(0, found.index).split(/\r\n?|\n/).length;
    throw new RenderError(
      'unsafe',
      `The text contains the invisible character U+${name}`,
      line,
    );
  }
}
