/** The time limits of the drawings of one renderer. */
export interface TimeBudget {
  /** The time limit of the next drawing, in milliseconds. */
  limit(): number;
  /** Counts a drawing that exceeded its limit. */
  exceed(): void;
  /** Restores the full time limit. */
  restore(): void;
}

// The fifth and later drawings have a sixteenth of the limit.
const mostHalvings = 4;

/**
 * Halves the time limit after each drawing that exceeds it, so that many slow
 * drawings take little more time than two.
 */
export function createTimeBudget(timeLimit: number): TimeBudget {
  let halvings = 0;
  return {
    limit: () => timeLimit / 2 ** halvings,
    exceed() {
      halvings = Math.min(halvings + 1, mostHalvings);
    },
    restore() {
      halvings = 0;
    },
  };
}
