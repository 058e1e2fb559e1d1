import type {Place} from '../problems/problem.js';
import type {WrongContent} from '../problems/sentences.js';

/** What a file holds in place of a dataset or its values, and where it shows. */
interface WrongFile {
  readonly content: WrongContent;
  readonly place: Place;
}

const lfsPointer = /^version https:\/\/git-lfs\.github\.com\/spec\/v\d+/;
const htmlStart = /^\s*(<!doctype\s+html\b|<html\b)/i;
const conflictStart = /^<{7}(?= |\r?$)/m;
const conflictEnd = /^>{7}(?= |\r?$)/m;

/** What tools leave in a file instead of what its author wrote. */
export function findWrongContent(text: string): WrongFile | undefined {
  const pointer = lfsPointer.exec(text);
  if (pointer) {
    return at('lfs-pointer', 0, pointer[0].length);
  }
  const html = htmlStart.exec(text);
  if (html) {
    const [whole, start = ''] = html;
    return at('html', whole.length - start.length, start.length);
  }
  // One of the markers alone may be a line of a quoted text.
  const conflict = conflictEnd.test(text) && conflictStart.exec(text);
  return conflict ? at('conflict', conflict.index, 7) : undefined;
}

function at(content: WrongContent, start: number, length: number): WrongFile {
  return {content, place: {start, end: start + length}};
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
