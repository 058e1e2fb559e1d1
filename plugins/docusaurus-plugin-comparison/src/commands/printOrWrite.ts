import fs from 'node:fs/promises';
import path from 'node:path';
import {visible} from '../problems/visible.js';
import type {CommandContext} from './command.js';

/** Prints a text, or writes it into the file of `--out`. */
export async function printOrWrite(
  text: string,
  out: string | undefined,
  {cwd, print}: Pick<CommandContext, 'cwd' | 'print'>,
): Promise<void> {
  if (out === undefined) {
    print(text);
  } else {
    await fs.writeFile(path.resolve(cwd, out), `${text}\n`);
    print(`Wrote ${visible(out)}`);
  }
}
