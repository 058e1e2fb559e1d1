import type {Picture} from './picture.js';
import type {Reason} from './renderError.js';

/** What the worker sends: that it can be asked, or an answer. */
export type Message =
  | {readonly kind: 'ready'}
  | {readonly kind: 'picture'; readonly picture: Picture}
  | {
      readonly kind: 'refusal';
      readonly reason: Reason;
      readonly message: string;
      readonly line?: number;
    }
  /** A defect of ours or of Mermaid's. */
  | {readonly kind: 'internal'; readonly error: Error};
