import {RenderError} from '../renderError.js';

// Controls other than line ends and tabs, halves of characters, and the marks
// that override or isolate the direction of what follows. A text may begin with
// the mark that some editors write.
const invisible =
  /(?![\t\n\r])(?!^\ufeff)[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ufdd0-\ufdef\ufffe\uffff]/u;

/**
 * Refuses what nobody sees in a text, and what makes it look like another one.
 * A code such as `#8238;` can be seen.
 *
 * @throws {RenderError}
 */
export function refuseHidden(text: string): void {
  const found = invisible.exec(text);
  if (found) {
    const code = found[0].codePointAt(0) ?? 0;
    const name = code.toString(16).toUpperCase().padStart(4, '0');
    const line = text.slice(0, found.index).split(/\r\n?|\n/).length;
    throw new RenderError(
      'unsafe',
      `The text contains the character U+${name}, which nobody can see`,
      line,
    );
  }
}
