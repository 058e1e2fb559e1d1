/**
 * A browser engine that checks of pages run in. A further one is a file in this
 * folder that exports one engine, and its line in index.ts.
 */
export interface Engine {
  readonly name: string;
  /** What stands for the engine in TEST_ENGINES. */
  readonly id: string;
  /** The packages of Debian that bring it; none if the tests bring it. */
  readonly packages: readonly string[];
  /** The commands that it needs on PATH. */
  readonly commands: readonly string[];
  start(): Promise<EngineBrowser>;
}

export interface EngineBrowser {
  /** Opens a page that shares no state with others. */
  openTab(): Promise<Tab>;
  close(): Promise<void>;
}

/** A function that runs in the page, on its own: it sees no name from outside. */
export type InPage<A extends readonly unknown[], R> = (
  ...args: A
) => R | Promise<R>;

/** Finds the element to act on; runs in the page. */
export type Find<A extends readonly unknown[]> = InPage<A, Element>;

export type Key =
  | 'ArrowDown'
  | 'ArrowLeft'
  | 'ArrowRight'
  | 'ArrowUp'
  | 'Backspace'
  | 'End'
  | 'Enter'
  | 'Escape'
  | 'Home'
  | 'Space'
  | 'Tab';
export type Modifier = 'Control' | 'Shift';

/** What a driver does as a person would. The same for every engine. */
export interface Tab {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  goBack(): Promise<void>;
  /** Arguments and result are JSON. */
  evaluate<A extends readonly unknown[], R>(
    run: InPage<A, R>,
    ...args: A
  ): Promise<R>;
  click<A extends readonly unknown[]>(
    modifier: Modifier | undefined,
    find: Find<A>,
    ...args: A
  ): Promise<void>;
  hover<A extends readonly unknown[]>(find: Find<A>, ...args: A): Promise<void>;
  /** Chooses the option of a list that has this value. */
  choose<A extends readonly unknown[]>(
    value: string,
    find: Find<A>,
    ...args: A
  ): Promise<void>;
  /** Presses a key, or types a character, where the focus is. */
  press(key: Key | string, modifier?: Modifier): Promise<void>;
  /** Makes the window this wide. No engine makes it narrower than 450 px. */
  resize(width: number): Promise<void>;
  close(): Promise<void>;
}
