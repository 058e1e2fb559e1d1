import {RenderError} from '../renderError.js';

/**
 * Returns the error to throw if an error is not about the text of the diagram.
 * Undefined if it may be.
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

/** Whether an error is caused by a bug. */
function isDefect(error: unknown): boolean {
  return [TypeError, ReferenceError, RangeError, SyntaxError, URIError].some(
    (type) => error instanceof type,
  );
}

// Mistakes in a text that are found only while drawing. All other errors then
// are about internals of Mermaid and its libraries.
const messagesForAuthors: readonly RegExp[] = [
  /^Invalid date:/,
  /^Failed to find a valid date /,
  /^Columns must be an integer/,
  /^No Plot to render/,
  /^Setting .* would create a cycle$/s,
  /^The (?:created|destroyed) participant /,
];

/** Whether the message for a diagram that parses is about its text. */
export function isForAuthors(message: string): boolean {
  return messagesForAuthors.some((pattern) => pattern.test(message));
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
