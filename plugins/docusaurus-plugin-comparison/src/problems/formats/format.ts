import type {Problem} from '../problem.js';

/**
 * A way to print problems. To add one: write `NAME.ts` here that exports one
 * object of this type, and list it in `index.ts`.
 */
export interface Format {
  /** The value of `--format`. */
  readonly name: string;
  print(problems: readonly Problem[], run: StyledRun): string;
}

/** What a format may print in addition to the problems. */
export interface StyledRun {
  /** The number of datasets that were checked. */
  readonly datasets: number;
  /** The number of checked pages that have embeds. */
  readonly pages: number;
  /** Converts a path relative to the site to the path to print. */
  readonly pathOf: (path: string) => string;
}
