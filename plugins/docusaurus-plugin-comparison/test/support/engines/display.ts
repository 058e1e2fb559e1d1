import {spawn} from 'node:child_process';
import {once} from 'node:events';
import type {Readable} from 'node:stream';

export interface Display {
  /** The value of the variable DISPLAY. */
  readonly name: string;
  close(): void;
}

/** Starts a virtual display, for a browser without headless mode. */
export async function startDisplay(): Promise<Display> {
  const server = spawn(
    'Xvfb',
    ['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'],
    {stdio: ['ignore', 'pipe', 'ignore']},
  );
  const number = await readNumber(server.stdout);
  return {name: `:${number}`, close: () => server.kill()};
}

/** Resolves with the display number that the server prints when it is ready. */
async function readNumber(stdout: Readable): Promise<string> {
  let text = '';
  while (!text.includes('\n')) {
    const [chunk] = (await Promise.race([
      once(stdout, 'data'),
      once(stdout, 'end').then(() => {
        throw new Error('Xvfb ended before it had a display.');
      }),
    ])) as [Buffer];
    text += chunk;
  }
  return text.trim();
}
