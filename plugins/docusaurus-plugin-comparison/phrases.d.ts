/** Phrases that do not return, and where they are allowed. */
export interface PhraseList {
  readonly phrases: readonly {
    /** A regular expression, between whole words. */
    readonly pattern: string;
    /** What to write, after "Write". */
    readonly instead: string;
  }[];
  readonly allowed: readonly {
    /** Relative to the repository, with `/`. */
    readonly file: string;
    /** In lower case; all phrases if omitted. */
    readonly phrase?: string;
    readonly reason: string;
  }[];
}

/**
 * Reports each phrase that a text of the repository has, and each exception
 * that no text needs.
 *
 * @param files - Relative to `root`; all texts if omitted.
 * @returns A sentence for each.
 */
export function checkPhrases(
  root: string,
  list: PhraseList,
  files?: readonly string[],
): readonly string[];
