/**
 * A browser engine in which checks of pages run. To add one: write a file in
 * this folder that exports one engine, and list it in index.ts.
 */
export interface Engine {
  readonly name: string;
  /** The name of the engine in TEST_ENGINES. */
  readonly id: string;
  /** The Debian packages to install; none if the tests install it. */
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

/** A function that runs in the page, without access to names outside of it. */
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

/** The actions of a user, the same for every engine. */
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
  /** Presses a key, or types a character, in the focused element. */
  press(key: Key | string, modifier?: Modifier): Promise<void>;
  /** Sets the width of the window, in px. The minimum of all engines is 450. */
  resize(width: number): Promise<void>;
  close(): Promise<void>;
}
