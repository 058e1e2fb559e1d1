import type {Place} from '../problems/problem.js';
import type {WrongContent} from '../problems/sentences.js';

/** What a file contains instead of a dataset or its values, and where. */
interface WrongFile {
  readonly content: WrongContent;
  readonly place: Place;
}

const lfsPointer = /^version https:\/\/git-lfs\.github\.com\/spec\/v\d+/;
const comments = '(?:<!--(?:(?!-->)[^])*-->\\s*)';
const htmlStart = new RegExp(
  `^\\s*(?:<\\?xml[^>]*>\\s*)?(?:${comments}*(<!doctype\\s+html\\b|<html\\b)|${comments}+(<[a-z]+\\b))`,
  'i',
);
const conflictStart = /^<{7}(?= |\r?$)/m;
const conflictEnd = /^>{7}(?= |\r?$)/m;

/** Finds content that tools wrote in place of the author's. */
export function findWrongContent(text: string): WrongFile | undefined {
  const pointer = lfsPointer.exec(text);
  if (pointer) {
    return at('lfs-pointer', 0, pointer[0].length);
  }
  const html = htmlStart.exec(text);
  if (html) {
    const [whole, root, anyTag] = html;
    const start = root ?? anyTag ?? '';
    return at('html', whole.length - start.length, start.length);
  }
  // A single marker may be a line of a quoted text.
  const conflict = conflictEnd.test(text) && conflictStart.exec(text);
  return conflict ? at('conflict', conflict.index, 7) : undefined;
}

function at(content: WrongContent, start: number, length: number): WrongFile {
  return {content, place: {start, end: start + length}};
}

/** Whether bytes are UTF-16: they have its mark or its zero bytes. */
export function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  return (
    (first === 0xff && second === 0xfe) ||
    (first === 0xfe && second === 0xff) ||
    isUnmarkedUtf16(bytes)
  );
}

// In UTF-16, the same one of the two bytes of each colon, digit and line end is
// zero. Datasets in every script contain many of these.
function isUnmarkedUtf16(bytes: Uint8Array): boolean {
  if (bytes.length % 2 !== 0 || !bytes.includes(0)) {
    return false;
  }
  const zeros = [0, 0] as [number, number];
  for (const [index, byte] of bytes.entries()) {
    zeros[index % 2 === 0 ? 0 : 1] += byte === 0 ? 1 : 0;
  }
  const max = Math.max(...zeros);
  return Math.min(...zeros) === 0 && max > 1 && max * 40 >= bytes.length;
}
