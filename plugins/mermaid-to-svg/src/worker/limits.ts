import {RenderError} from '../renderError.js';
import {withoutComments} from '../text/lines.js';

// More than Mermaid takes.
const maxLetters = 50_000;

// Mermaid breaks a word that is too wide for its line one letter at a time, and
// measures all of the rest for each.
const maxWordLength = 2_000;
const longWord = new RegExp(`[^ \\t\\n\\r]{${maxWordLength + 1}}`);

/**
 * Refuses what takes more time or memory than a diagram is worth.
 *
 * @param text - With one character for each coded letter.
 * @throws {RenderError}
 */
export function refuseLargeText(text: string): void {
  if (text.length > maxLetters) {
    throw new RenderError(
      'too-large',
      `The diagram has more than ${maxLetters} letters`,
    );
  }
  if (longWord.test(withoutComments(text))) {
    throw new RenderError(
      'too-large',
      `The diagram has a word of more than ${maxWordLength} letters`,
    );
  }
}
