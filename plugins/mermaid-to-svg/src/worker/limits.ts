import {RenderError} from '../renderError.js';
import {withoutComments} from '../text/lines.js';

// More than the limit of Mermaid.
const maxLetters = 50_000;

// Mermaid wraps a word that is too wide one letter at a time, and measures the
// whole rest each time.
const maxWordLength = 2_000;
const longWord = new RegExp(`[^ \\t\\n\\r]{${maxWordLength + 1}}`);

/**
 * Makes sure that a text is small enough to draw in reasonable time and memory.
 *
 * @param text - With one character for each coded letter.
 * @throws {RenderError} If it is too large.
 */
export function assertTextSize(text: string): void {
  if (text.length > maxLetters) {
    throw new RenderError(
      'too-large',
      `The diagram has more than ${maxLetters} characters`,
    );
  }
  if (longWord.test(withoutComments(text))) {
    throw new RenderError(
      'too-large',
      `The diagram has a word of more than ${maxWordLength} characters`,
    );
  }
}
