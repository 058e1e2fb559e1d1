import type {RunningCommand} from './startCommand.js';

// Only failing tests wait this long, even on busy machines.
const timeout = 240_000;

export type WaitOptions = {
  /** The number of characters of output to ignore; 0 by default. */
  after?: number;
};

/**
 * Waits until the output contains a text or matches a pattern, and returns the
 * match. Fails with the whole output after the time limit, or if the command
 * ends.
 */
export async function waitForOutput(
  command: RunningCommand,
  wanted: string | RegExp,
  {after = 0}: WaitOptions = {},
): Promise<string[]> {
  const find = (): string[] | undefined => {
    const output = command.output().slice(after);
    if (typeof wanted === 'string') {
      return output.includes(wanted) ? [wanted] : undefined;
    }
    return output.match(wanted) ?? undefined;
  };

  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise((resolve, reject) => {
      const fail = (reason: string): void =>
        reject(
          new Error(`${reason} before ${wanted}; output:\n${command.output()}`),
        );
      const look = (): void => {
        const found = find();
        if (found) {
          resolve(found);
        }
      };
      timer = setTimeout(() => fail(`${timeout} ms went by`), timeout);
      command.onOutput(look);
      look();
      command.ended.then((code) => fail(`Ended with code ${code}`), reject);
    });
  } finally {
    clearTimeout(timer);
  }
}
