import fs from 'node:fs';
import {jest} from '@jest/globals';

/**
 * Lets the system refuse to read a file, as it would for its mode: to root, who
 * may run the tests, modes are nothing.
 */
export function denyReading(denied: string, code = 'EACCES'): void {
  const {readFile} = fs.promises;
  const real = fs.realpathSync(denied);
  const read = async (...given: Parameters<typeof readFile>) => {
    if (given[0] === real) {
      throw Object.assign(new Error(`${code}: ${denied}`), {code});
    }
    return readFile(...given);
  };
  jest
    .spyOn(fs.promises, 'readFile')
    .mockImplementation(read as typeof readFile);
}
