import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

/** A diagram of the corpus: a folder with `input.mmd` and `output.svg`. */
export interface CorpusText {
  /** The path of its folder in the corpus, such as `flowchart/emoji`. */
  readonly name: string;
  readonly kind: string;
  readonly mermaid: string;
  /** The file that keeps its picture. */
  readonly output: string;
}

const root = fileURLToPath(new URL('.', import.meta.url));

/**
 * Short diagrams in the style of those in public documentation, of all kinds
 * that are drawn. A folder is a kind.
 */
export const corpusTexts: readonly CorpusText[] = fs
  .readdirSync(root, {recursive: true, encoding: 'utf8'})
  .filter((file) => path.basename(file) === 'input.mmd')
  .map((file) => path.dirname(file).split(path.sep).join('/'))
  .sort()
  .map((name) => ({
    name,
    kind: path.posix.dirname(name),
    mermaid: fs.readFileSync(path.join(root, name, 'input.mmd'), 'utf8'),
    output: path.join(root, name, 'output.svg'),
  }));
