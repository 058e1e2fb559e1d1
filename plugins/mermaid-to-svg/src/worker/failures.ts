import {RenderError} from '../renderError.js';

/**
 * What an error is, if it does not say what is wrong in a text: undefined if it
 * may.
 */
export function classify(error: unknown): unknown {
  if (error instanceof RenderError) {
    return error;
  }
  if (error instanceof RangeError && isTooLarge(error)) {
    return new RenderError(
      'too-large',
      'The diagram is nested too deeply, or one of its numbers is too large',
    );
  }
  return isDefect(error) ? error : undefined;
}

function isTooLarge({message}: RangeError): boolean {
  return /call stack|array (?:buffer )?length|string length|maximum size/i.test(
    message,
  );
}

/** Whether code failed. */
function isDefect(error: unknown): boolean {
  return [TypeError, ReferenceError, RangeError, SyntaxError, URIError].some(
    (type) => error instanceof type,
  );
}

// What is found wrong in a text only when it is drawn. All else that is thrown
// then is of the inner workings of Mermaid and its libraries.
const messagesForAuthors: readonly RegExp[] = [
  /^Invalid date:/,
  /^Failed to find a valid date /,
  /^Columns must be an integer/,
  /^No Plot to render/,
  /^Setting .* would create a cycle$/s,
  /^The (?:created|destroyed) participant /,
];

/** Whether a message of a diagram that parses says what is wrong in its text. */
export function isForAuthors(message: string): boolean {
  return messagesForAuthors.some((pattern) => pattern.test(message));
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
