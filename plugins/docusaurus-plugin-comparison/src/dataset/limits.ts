/**
 * How large a dataset may be. Anyone may propose a dataset, so each bound is
 * checked before the work that it bounds; each is an option of the plugin.
 */
export interface Limits {
  /** Size of the file. */
  readonly bytes: number;
  /** Levels of YAML nesting. */
  readonly depth: number;
  /** Nodes that aliases stand for, all together. */
  readonly aliased: number;
  readonly subjects: number;
  readonly cells: number;
  /** Characters of one text. */
  readonly text: number;
}

export const defaultLimits: Limits = {
  bytes: 5_000_000,
  depth: 30,
  aliased: 1_000,
  subjects: 10_000,
  cells: 200_000,
  text: 5_000,
};
