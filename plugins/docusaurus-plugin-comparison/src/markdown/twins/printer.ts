import type {Chunks} from './chunks.js';
import type {NoteLabels} from './notes.js';
import type {Say} from './words.js';

/** What a printer takes from the page around an embed. */
export interface TwinContext {
  readonly say: Say;
  /** The absolute URL of a link. */
  readonly toUrl: (link: string) => string;
  /** The absolute URL of the page. */
  readonly pageUrl: string;
  /** What the ids of the embed on the page start with; empty if it has none. */
  readonly anchor: string;
  /** The words over it, in place of its own title. */
  readonly caption?: string;
  readonly notes: NoteLabels;
  /** What is said below a table of the page, which is not repeated. */
  readonly said: Set<string>;
}

/**
 * Prints the props of a view as Markdown. To add a view, add a file to
 * `printers/`, and list it there.
 */
export interface ViewPrinter {
  /** The name of the view. */
  readonly view: string;
  /** Without a line break at its end. */
  readonly print: (props: object, context: TwinContext) => Chunks;
}

/** The one place where the props of a view get their type. */
export function definePrinter<Props extends object>(
  view: string,
  print: (props: Props, context: TwinContext) => Chunks,
): ViewPrinter {
  return {view, print: (props, context) => print(props as Props, context)};
}
