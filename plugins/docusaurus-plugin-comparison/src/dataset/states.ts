/** What may stand in place of a value. */
export const states = [
  {word: 'unknown', state: 'unknown'},
  {word: 'n/a', state: 'not-applicable'},
] as const;
