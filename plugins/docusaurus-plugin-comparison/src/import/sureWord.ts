/** What a cell of support can be, and the two states that are not values. */
export type SureAnswer = 'yes' | 'no' | 'partial' | 'n/a' | 'unknown';

// The words and signs that have one meaning. Every other word or sign is a
// question: an import never infers an answer.
const sureWords: ReadonlyMap<string, SureAnswer> = new Map(
  (
    [
      [
        'yes',
        '✅ ✔ ✓ ☑ :white_check_mark: :heavy_check_mark: yes y true supported',
      ],
      ['no', '❌ ✗ ✘ ✖ :x: no n false unsupported'],
      ['partial', 'partial partially'],
      ['n/a', 'n/a'],
      ['unknown', '? ?? ??? unknown'],
    ] as const
  ).flatMap(([answer, words]) =>
    words.split(' ').map((word) => [word, answer] as const),
  ),
);

const surePhrases: ReadonlyMap<string, SureAnswer> = new Map([
  ['not supported', 'no'],
  ['partial support', 'partial'],
  ['not applicable', 'n/a'],
]);

/** The answer of a word or sign that has one meaning. */
export function readSureWord(typed: string): SureAnswer | undefined {
  const word = plainSign(typed).toLowerCase();
  return sureWords.get(word) ?? surePhrases.get(word);
}

/** The sign without the invisible mark that makes it an emoji. */
export function plainSign(sign: string): string {
  return sign.trim().replace(/\ufe0e|\ufe0f/g, '');
}

const withRemark =
  /^(not supported|partial support|:\w+:|[^\s(,;:]+)\s*(?:\((.+)\)|[,;:]\s*(.+)|\s[-–—]\s+(.+))$/i;

/** A word with its remark, as in "Yes (beta)"; the whole if it has none. */
export function splitRemark(typed: string): {
  readonly word: string;
  readonly remark?: string;
} {
  const [, word, ...remarks] = withRemark.exec(typed) ?? [];
  const remark = remarks.find((each) => each !== undefined);
  return word === undefined || remark === undefined
    ? {word: typed}
    : {word, remark: remark.trim()};
}

/** Whether a cell is one sign whose meaning a table has to say. */
export function isLoneSign(typed: string): boolean {
  return /^(?:[\p{Extended_Pictographic}●○◐◯■□▲✦+]|:\w+:)$/u.test(
    plainSign(typed),
  );
}

/** Whether a cell is a sign for a gap: a dash of any kind, a dot or "NA". */
export function isGapSign(typed: string): boolean {
  return /^(?:[-‐‑‒–—―−·]{1,3}|NA|n\. ?a\.)$/u.test(typed);
}

export function isPromise(typed: string): boolean {
  return /^(?:tbd|tbc|todo)$/i.test(typed);
}
