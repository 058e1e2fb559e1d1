import {createHash, randomUUID} from 'node:crypto';
import fs from 'node:fs/promises';
import {createRequire} from 'node:module';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Palette} from './palette.js';
import type {Drawing, Picture} from './picture.js';

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
 * or holds something else, is written again.
 */
export function createCache(folder: string, palette: Palette): Cache {
  let version: Promise<string> | undefined;
  return {
    async get(drawing, draw) {
      version ??= fingerprint();
      const name = hash(JSON.stringify([await version, palette, drawing]));
      const file = path.join(folder, `${name}.json`);
      const known = await read(file);
      if (known) {
        return known;
      }
      const picture = await draw(drawing);
      await write(file, JSON.stringify(picture));
      return picture;
    },
  };
}

async function fingerprint(): Promise<string> {
  const require = createRequire(import.meta.url);
  const {version} = require('mermaid/package.json') as {version: string};
  const room = fileURLToPath(new URL('../lib/', import.meta.url));
  const names = await fs.readdir(room, {recursive: true});
  const files = names.filter((name) => /\.js(?:on)?$/.test(name)).sort();
  const sources = await Promise.all(
    files.map((name) => fs.readFile(path.join(room, name), 'utf8')),
  );
  return hash(JSON.stringify([version, sources]));
}

async function read(file: string): Promise<Picture | undefined> {
  try {
    const picture: unknown = JSON.parse(await fs.readFile(file, 'utf8'));
    return isPicture(picture) ? picture : undefined;
  } catch {
    return undefined;
  }
}

// Builds run side by side: a reader must see the whole file or none.
async function write(file: string, text: string): Promise<void> {
  const draft = `${file}.${randomUUID()}`;
  await fs.mkdir(path.dirname(file), {recursive: true});
  await fs.writeFile(draft, text);
  await fs.rename(draft, file);
}

function isPicture(value: unknown): value is Picture {
  const picture = value as Partial<Picture> | null;
  return (
    typeof picture === 'object' &&
    Array.isArray(picture?.svg) &&
    picture.svg.every((part) => typeof part === 'string') &&
    typeof picture.title === 'string' &&
    ['string', 'undefined'].includes(typeof picture.description) &&
    [picture.width, picture.height, picture.smallestText].every(Number.isFinite)
  );
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
