import {createWriteStream} from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import {Readable} from 'node:stream';
import {pipeline} from 'node:stream/promises';
import {joinSmall, type Chunks} from './chunks.js';

/**
 * Writes a text in parts, which are made as the disk takes them.
 *
 * @param file - Absolute path. Its folder is created if it is missing.
 * @returns Whether it is written: a file that is there already is left as it is.
 */
export async function writeChunks(
  file: string,
  chunks: Chunks | AsyncIterable<string>,
): Promise<boolean> {
  await fs.mkdir(path.dirname(file), {recursive: true});
  const parts =
    Symbol.asyncIterator in chunks ? chunks : joinSmall(chunks as Chunks);
  try {
    await pipeline(
      Readable.from(parts, {highWaterMark: 1}),
      createWriteStream(file, {flags: 'wx'}),
    );
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
      throw error;
    }
    return false;
  }
}
