/** What may stand in place of a value. */
export const emptyStates = [
  {word: 'unknown', state: 'unknown'},
  {word: 'n/a', state: 'not-applicable'},
] as const;
