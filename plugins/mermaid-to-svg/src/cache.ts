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
  /** The picture of the drawing, made where it is not there yet. */
  get(
    drawing: Drawing,
    draw: (drawing: Drawing) => Promise<Picture>,
  ): Promise<Picture>;
}

/**
 * Pictures as files, named after all that decides what they look like: the
 * drawing, what draws it, and the Mermaid beneath. A file that cannot be read,
 * or holds something else, is written again. A folder that cannot be written is
 * reported once, and nothing is kept there.
 *
 * @param warn - Is told why pictures cannot be kept.
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

// Builds run side by side: a reader must see the whole file or none.
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
    // Of a full disk half a file may be left.
    await files.rm(draft, {force: true}).catch(() => undefined);
    throw error;
  }
}
