import type {Picture} from './picture.js';
import type {Reason} from './renderError.js';

/** The answer to a drawing. */
export type Answer =
  | {readonly kind: 'picture'; readonly picture: Picture}
  | {
      readonly kind: 'refusal';
      readonly reason: Reason;
      readonly message: string;
      readonly line?: number;
    }
  /** A defect of ours or of Mermaid's. */
  | {readonly kind: 'internal'; readonly error: Error};

/** What the thread that draws sends: that it can be asked, or an answer. */
export type Message = {readonly kind: 'ready'} | Answer;

/** What its process sends besides: that the thread has ended. */
export type ProcessMessage =
  | Message
  | {
      readonly kind: 'broken';
      readonly error: Error;
      readonly isOutOfMemory: boolean;
    };
