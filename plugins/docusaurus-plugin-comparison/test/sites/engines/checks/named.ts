/** The names of the subjects that begin with these words. */
export function named(words: string): readonly string[] {
  return words.split(' ').map((word) => `${word} engine`);
}
