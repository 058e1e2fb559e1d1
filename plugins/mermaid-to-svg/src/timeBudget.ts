/** The time limits of the drawings of one renderer. */
export interface TimeBudget {
  /** Milliseconds that the next drawing may take. */
  limit(): number;
  /** Counts a drawing that took all of its time. */
  exceed(): void;
  /** Gives the next drawing all of its time again. */
  restore(): void;
}

// The fifth and later ones have a sixteenth.
const mostHalvings = 4;

/**
 * After a drawing that took all of its time, the next may take half as long, so
 * that many slow ones together cost little more than two of them.
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
