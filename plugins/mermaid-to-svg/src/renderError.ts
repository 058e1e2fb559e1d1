/**
 * Why there is no picture: the text is no Mermaid, it took too long, it holds
 * what is drawn in a browser only, it is too large, or it would be a danger.
 */
export type Reason = 'syntax' | 'time' | 'unsupported' | 'size' | 'unsafe';

/** A drawing that cannot be rendered; the message is for its author. */
export class RenderError extends Error {
  override readonly name = 'RenderError';
  readonly reason: Reason;
  /** Of the Mermaid text, from 1. */
  readonly line?: number;

  constructor(reason: Reason, message: string, line?: number) {
    super(message);
    this.reason = reason;
    if (line !== undefined) {
      this.line = line;
    }
  }
}
