import {randomUUID} from 'node:crypto';
import fs from 'node:fs/promises';
import {createRequire} from 'node:module';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {hash, printEntry, readEntry} from './cacheEntry.js';
import {realFiles, type FileSystem} from './fileSystem.js';
import type {Palette} from './palette.js';
import type {Drawing, Picture} from './picture.js';
import {pruneCache, touch} from './pruneCache.js';

export interface Cache {
  /** Returns the cached picture of a drawing, or draws and caches it. */
  get(
    drawing: Drawing,
    draw: (drawing: Drawing) => Promise<Picture>,
  ): Promise<Picture>;
}

/**
 * Caches pictures as files. The name of a file is a hash of the drawing, the
 * palette, this package and the version of Mermaid. Unreadable and invalid
 * files are replaced. If the folder is not writable, this is reported once.
 *
 * @param folder - Absolute path; created if missing.
 * @param warn - Receives the reason why pictures cannot be cached.
 */
export function createCache(
  folder: string,
  palette: Palette,
  warn: (message: string) => void,
  files: FileSystem = realFiles,
): Cache {
  let version: Promise<string> | undefined;
  let hasWarned = false;

  async function prepare(): Promise<string> {
    await pruneCache(folder, files);
    return fingerprint();
  }

  async function keep(file: string, picture: Picture): Promise<void> {
    try {
      await writeEntry(file, printEntry(picture), files);
    } catch (error) {
      if (!hasWarned) {
        hasWarned = true;
        const reason = error instanceof Error ? error.message : String(error);
        warn(
          `Cannot keep finished diagrams in ${folder}, so they are drawn again next time: ${reason}`,
        );
      }
    }
  }

  return {
    async get(drawing, draw) {
      version ??= prepare();
      const name = hash(JSON.stringify([await version, palette, drawing]));
      const file = path.join(folder, `${name}.json`);
      const known = await readPicture(file, files);
      if (known) {
        await touch(file, files);
        return known;
      }
      const picture = await draw(drawing);
      await keep(file, picture);
      return picture;
    },
  };
}

async function fingerprint(): Promise<string> {
  const require = createRequire(import.meta.url);
  const {version} = require('mermaid/package.json') as {version: string};
  const room = fileURLToPath(new URL('../lib/', import.meta.url));
  const names = await fs.readdir(room, {recursive: true});
  const sourceNames = names.filter((name) => /\.js(?:on)?$/.test(name)).sort();
  const sources = await Promise.all(
    sourceNames.map((name) => fs.readFile(path.join(room, name), 'utf8')),
  );
  return hash(JSON.stringify([version, sources]));
}

async function readPicture(
  file: string,
  files: FileSystem,
): Promise<Picture | undefined> {
  try {
    return readEntry(await files.readFile(file, 'utf8'));
  } catch {
    return undefined;
  }
}

// Several builds may run at once, so a file must appear only when it is
// complete.
async function writeEntry(
  file: string,
  text: string,
  files: FileSystem,
): Promise<void> {
  const draft = `${file}.${randomUUID()}`;
  try {
    await files.mkdir(path.dirname(file), {recursive: true});
    await files.writeFile(draft, text);
    await files.rename(draft, file);
  } catch (error) {
    // If the disk is full, an incomplete file may remain.
    await files.rm(draft, {force: true}).catch(() => undefined);
    throw error;
  }
}
