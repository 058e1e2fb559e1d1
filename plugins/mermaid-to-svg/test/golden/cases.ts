import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Drawing} from '../../src/index.js';

// A case is a folder: `input.mmd`, the `output.svg` that is drawn from it and,
// where more than the text is given, a `drawing.json` with the rest.
export const root = fileURLToPath(new URL('.', import.meta.url));

/** The folders of the cases, in `root`. */
export const cases = fs
  .readdirSync(root, {recursive: true, encoding: 'utf8'})
  .filter((file) => path.basename(file) === 'input.mmd')
  .map(path.dirname)
  .sort();

export function readDrawing(folder: string): Drawing {
  const file = path.join(root, folder, 'drawing.json');
  const rest = fs.existsSync(file)
    ? (JSON.parse(fs.readFileSync(file, 'utf8')) as Partial<Drawing>)
    : {};
  return {
    mermaid: fs.readFileSync(path.join(root, folder, 'input.mmd'), 'utf8'),
    title: folder.split(path.sep).join('/'),
    usesPalette: true,
    ...rest,
  };
}
