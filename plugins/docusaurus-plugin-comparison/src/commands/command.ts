import type {Site} from '../options.js';

/**
 * A command of `docusaurus`. To add one: write `NAME.ts` here that exports one
 * object of this shape, and list it in `index.ts`.
 */
export interface Command {
  /** As typed, with its arguments: `comparison:check [files...]`. */
  readonly usage: string;
  readonly description: string;
  /**
   * Does it. Resolves with the exit code: 0 where all is well, 1 for problems
   * in the data, 2 for wrong usage; a fault of ours is thrown.
   */
  run(files: readonly string[], site: Site, io: Io): Promise<number>;
}

/** Where a command reads and writes. */
export interface Io {
  readonly cwd: string;
  print(text: string): void;
}
