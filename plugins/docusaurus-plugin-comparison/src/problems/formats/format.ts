import type {Problem} from '../problem.js';

/**
 * A way to print problems. To add one: write `NAME.ts` here that exports one
 * object of this shape, and list it in `index.ts`.
 */
export interface Format {
  /** As typed after `--format`. */
  readonly name: string;
  print(problems: readonly Problem[], run: StyledRun): string;
}

/** What a format may tell beside the problems. */
export interface StyledRun {
  /** How many datasets were looked at. */
  readonly datasets: number;
  /** How many of the pages that were looked at embed something. */
  readonly pages: number;
  /** The path of a file, given from the site, as the reader of the text needs it. */
  readonly pathOf: (path: string) => string;
}
