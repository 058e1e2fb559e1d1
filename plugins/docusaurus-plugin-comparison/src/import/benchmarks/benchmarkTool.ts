import type {GivenCriterion} from '../foundTable.js';

/**
 * A tool whose results are read from JSON. To add one: write `NAME.ts` here that
 * exports one object of this type, and list it in `index.ts`.
 */
export interface BenchmarkTool {
  readonly name: string;
  /**
   * Reads what the tool has written.
   *
   * @param documents - The values of the file: one, or one for each line.
   * @returns Undefined if another program has written it.
   */
  read(documents: readonly unknown[]): readonly BenchmarkResult[] | undefined;
}

/** What was measured of one command or function. */
export interface BenchmarkResult {
  readonly name: string;
  readonly group?: string;
  /**
   * Times in seconds, memory in bytes, an error in percent; undefined where the
   * tool gives none.
   */
  readonly figures: Partial<
    Readonly<Record<BenchmarkFigure, number | undefined>>
  >;
  /** What a reader of the figures must know. */
  readonly remark?: string;
}

/** The figures of all tools, in the order of the columns. */
export const benchmarkFigures = {
  mean: {name: 'Mean', type: 'duration', better: 'lower'},
  low: {name: 'Lower bound of the mean', type: 'duration', better: 'lower'},
  high: {name: 'Upper bound of the mean', type: 'duration', better: 'lower'},
  median: {name: 'Median', type: 'duration', better: 'lower'},
  deviation: {name: 'Standard deviation', type: 'duration'},
  medianDeviation: {name: 'Median absolute deviation', type: 'duration'},
  min: {name: 'Minimum', type: 'duration', better: 'lower'},
  max: {name: 'Maximum', type: 'duration', better: 'lower'},
  p99: {name: 'P99', type: 'duration', better: 'lower'},
  user: {name: 'User CPU time', type: 'duration', better: 'lower'},
  system: {name: 'System CPU time', type: 'duration', better: 'lower'},
  memory: {name: 'Peak memory', type: 'bytes', better: 'lower'},
  rate: {name: 'Operations per second', type: 'number', better: 'higher'},
  error: {name: 'Relative margin of error', type: 'percent'},
  runs: {name: 'Runs', type: 'number'},
} as const satisfies Record<string, GivenCriterion & {readonly name: string}>;

export type BenchmarkFigure = keyof typeof benchmarkFigures;
