import type {ViewDescription} from './view.js';

/** What a module holds for a page: a view, or only what a browser is to draw. */
export type ModuleData = ViewData | {readonly mermaid: string};

export interface ViewData {
  readonly view: Pick<ViewDescription, 'name' | 'content'>;
  readonly props: object;
  /** What the reader's browser is to draw next to it, if it is to. */
  readonly mermaid?: string;
}
