/** The words that an author writes instead of a value. */
export const emptyStates = [
  {word: 'unknown', state: 'unknown'},
  {word: 'n/a', state: 'not-applicable'},
] as const;
