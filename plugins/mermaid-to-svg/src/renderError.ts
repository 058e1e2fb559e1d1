/**
 * Why there is no picture: Mermaid cannot parse the text, drawing took too
 * long, the diagram needs a browser, it is too large, a link in it could run
 * code, or the renderer failed.
 */
export type Reason =
  'syntax' | 'timeout' | 'unsupported' | 'too-large' | 'unsafe' | 'internal';

/**
 * A diagram that cannot be rendered. The message is for its author; that of an
 * `internal` error says what to report, and where.
 */
export class RenderError extends Error {
  override readonly name = 'RenderError';
  readonly reason: Reason;
  /** Of the Mermaid text, from 1. */
  readonly line?: number;

  constructor(
    reason: Reason,
    message: string,
    line?: number,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.reason = reason;
    if (line !== undefined) {
      this.line = line;
    }
  }
}
