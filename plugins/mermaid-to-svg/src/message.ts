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
  /** A bug in this package or in Mermaid. */
  | {readonly kind: 'internal'; readonly error: Error};

/** A message of the drawing thread: that it is ready, or an answer. */
export type Message = {readonly kind: 'ready'} | Answer;

/** A message of its process, which also reports that the thread has ended. */
export type ProcessMessage =
  | Message
  | {
      readonly kind: 'broken';
      readonly error: Error;
      readonly isOutOfMemory: boolean;
    };
