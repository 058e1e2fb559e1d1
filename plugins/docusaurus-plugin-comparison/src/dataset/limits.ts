/**
 * Limits of a dataset, all options of the plugin. Anyone may propose a dataset,
 * so each limit is checked before the work that it limits.
 */
export interface Limits {
  /** Size of one file. */
  readonly bytes: number;
  /** Levels of YAML nesting. */
  readonly depth: number;
  /** Total number of nodes that aliases repeat. */
  readonly aliases: number;
  readonly subjects: number;
  readonly cells: number;
  /** Choices of all dimensions together, each of which may be a file. */
  readonly choices: number;
  /** Characters of one text. */
  readonly text: number;
}

export const defaultLimits: Limits = {
  bytes: 5_000_000,
  depth: 30,
  aliases: 1_000,
  subjects: 10_000,
  cells: 200_000,
  choices: 100,
  text: 5_000,
};
