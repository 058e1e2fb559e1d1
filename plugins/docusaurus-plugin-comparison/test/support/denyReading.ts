import fs from 'node:fs';
import {jest} from '@jest/globals';

/**
 * Makes reading a file fail as if its mode did not permit it. Modes have no
 * effect for root, who may run the tests.
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
