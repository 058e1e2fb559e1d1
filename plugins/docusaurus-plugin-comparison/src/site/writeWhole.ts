import {randomUUID} from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes a file so that a reader of it meanwhile gets either the old text or
 * the new one. A bundler that watches the file may read it at any time, and may
 * not read it again if both halves of a write have the same time stamp. Does
 * not touch a file that has this text already, or bundlers would build again.
 *
 * @param file - Absolute path. Its folder is created if it is missing. A file
 *   that exists keeps its mode, and its text if it cannot be written.
 */
export async function writeWhole(file: string, text: string): Promise<void> {
  if ((await fs.readFile(file, 'utf8').catch(() => undefined)) === text) {
    return;
  }
  const draft = `${file}.${randomUUID()}`;
  try {
    await fs.mkdir(path.dirname(file), {recursive: true});
    const mode = await findMode(file);
    await fs.writeFile(draft, text);
    if (mode !== undefined) {
      await fs.chmod(draft, mode);
    }
    await fs.rename(draft, file);
  } catch (error) {
    await fs.rm(draft, {force: true}).catch(() => undefined);
    // Nobody knows the name of the draft.
    throw error instanceof Error ? Object.assign(error, {path: file}) : error;
  }
}

/** The mode of a file; undefined if there is none. Throws if it is read-only. */
async function findMode(file: string): Promise<number | undefined> {
  try {
    await fs.access(file, fs.constants.W_OK);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      return undefined;
    }
    throw error;
  }
  return (await fs.stat(file)).mode;
}
