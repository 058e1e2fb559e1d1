import fs from 'node:fs/promises';
import {text as readAll} from 'node:stream/consumers';
import {isatty} from 'node:tty';
import {standardStream} from './arguments.js';

/** The process environment of the command. */
export interface World {
  /** Whether the standard input is a terminal. */
  readonly isInputTyped: boolean;
  /** Reads a file; "-" is the standard input. */
  read(file: string): Promise<string>;
  /** Writes a file; "-" is the standard output. */
  write(file: string, text: string): Promise<void>;
  printError(text: string): void;
}

export const realWorld: World = {
  isInputTyped: isatty(0),
  read: (file) =>
    file === standardStream
      ? readAll(process.stdin)
      : fs.readFile(file, 'utf8'),
  write: (file, text) =>
    file === standardStream ? print(text) : fs.writeFile(file, text),
  printError: (text) => process.stderr.write(text),
};

/** Rejects if the standard output is closed, or its disk is full. */
function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.once('error', reject);
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}
