import type {Place, Problem, SourceFile} from '../problem.js';

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
  /** What the data says about each claim. */
  readonly claims?: readonly ReportedClaim[];
  /** Converts a path relative to the site to the path to print. */
  readonly pathOf: (path: string) => string;
}

/** A claim of a page or a dataset, for programs. */
export interface ReportedClaim {
  readonly file: SourceFile;
  readonly place: Place;
  /** The words of the sentence. */
  readonly text: string;
  /** The condition. */
  readonly if: string;
  /** The id of the claim of a dataset that it is or names; null if there is none. */
  readonly use: string | null;
  readonly verdict: 'holds' | 'open' | 'fails';
  /** Why it is open; null if it is not. */
  readonly cause: string | null;
  readonly expect: string;
  readonly reason: string | null;
  /** The oldest date of its cells; null if none has a date. */
  readonly asOf: string | null;
  /** What both sides of the deciding comparison may be; null if there is none. */
  readonly left: ReportedOperand | null;
  readonly right: ReportedOperand | null;
  readonly cells: readonly {
    readonly data: string;
    readonly subject: string;
    readonly criterion: string;
    /** The value as typed. */
    readonly text: string;
  }[];
}

/** One side of a comparison. */
export interface ReportedOperand {
  /** As typed, or as calculated. */
  readonly text: string;
  /** The unit of the ends; null if they have none. */
  readonly unit: string | null;
  /** All that it may be; empty for texts, and for what is unknown. */
  readonly intervals: readonly ReportedInterval[];
}

export interface ReportedInterval {
  /** A number, a date or a version; null if there is no such end. */
  readonly low: number | string | null;
  readonly high: number | string | null;
  /** Whether the end itself is left out. */
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}
