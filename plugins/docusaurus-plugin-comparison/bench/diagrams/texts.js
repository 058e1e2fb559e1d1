import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

const test = fileURLToPath(
  new URL('../../../mermaid-to-svg/test/', import.meta.url),
);
const folder = path.join(test, 'texts');

/** A diagram of each kind, with ten real labels or more. */
export const texts = fs.readdirSync(folder).map((name) => ({
  kind: path.parse(name).name,
  mermaid: fs.readFileSync(path.join(folder, name), 'utf8'),
}));

/** The diagrams of the corpus. */
export const corpus = fs
  .readdirSync(path.join(test, 'corpus'), {recursive: true})
  .filter((file) => path.basename(file) === 'input.mmd')
  .sort()
  .map((file) => ({
    name: path.dirname(file),
    mermaid: fs.readFileSync(path.join(test, 'corpus', file), 'utf8'),
  }));
