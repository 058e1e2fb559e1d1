import type {Place} from '../problems/problem.js';
import type {WrongContent} from '../problems/sentences.js';

/** What a file holds in place of a dataset or its values, and where it shows. */
interface WrongFile {
  readonly content: WrongContent;
  readonly place: Place;
}

const contentPatterns: readonly {
  readonly content: WrongContent;
  readonly pattern: RegExp;
}[] = [
  {
    content: 'lfs-pointer',
    pattern: /^version https:\/\/git-lfs\.github\.com\/spec\/v\d+/,
  },
  {content: 'html', pattern: /(?<=^\s*)(?:<!doctype\s+html\b|<html\b)/i},
  // No key, and no id of a row, starts with these.
  {content: 'conflict', pattern: /^(?:<{7}|>{7})(?= |\r?$)/m},
];

/** What tools leave in a file instead of what its author wrote. */
export function findWrongContent(text: string): WrongFile | undefined {
  for (const {content, pattern} of contentPatterns) {
    const found = pattern.exec(text);
    if (found) {
      const start = found.index;
      return {content, place: {start, end: start + found[0].length}};
    }
  }
  return undefined;
}

/** Whether bytes are UTF-16, by their mark or by the zeros in plain letters. */
export function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  const zeros = [...bytes.subarray(0, 4)].map((byte) => byte === 0).join();
  return (
    (first === 0xff && second === 0xfe) ||
    (first === 0xfe && second === 0xff) ||
    zeros === 'true,false,true,false' ||
    zeros === 'false,true,false,true'
  );
}
