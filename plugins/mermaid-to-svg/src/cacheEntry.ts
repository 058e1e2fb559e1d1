import {createHash} from 'node:crypto';
import type {Picture} from './picture.js';

/** The text of a file with a picture: a checksum, and what it is of. */
export function printEntry(picture: Picture): string {
  const text = JSON.stringify(picture);
  return `${hash(text)}\n${text}`;
}

/** The picture in the text of a cache file; undefined if it is incomplete. */
export function readEntry(entry: string): Picture | undefined {
  const end = entry.indexOf('\n');
  const text = entry.slice(end + 1);
  if (entry.slice(0, end) !== hash(text)) {
    return undefined;
  }
  return JSON.parse(text) as Picture;
}

export function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
