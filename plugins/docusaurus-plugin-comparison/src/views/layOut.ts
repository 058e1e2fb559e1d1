import type {View} from './view.js';

/** What a module holds for a page: a view, or only what a browser is to draw. */
export type LaidOut = LaidOutView | {readonly mermaid: string};

export interface LaidOutView {
  readonly view: Pick<View, 'name' | 'content'>;
  readonly props: unknown;
  /** What the reader's browser is to draw beside it, if it is to. */
  readonly mermaid?: string;
}
