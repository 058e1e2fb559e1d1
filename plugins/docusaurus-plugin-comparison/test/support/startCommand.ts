import {spawn} from 'node:child_process';
import {fileURLToPath} from 'node:url';

const endWithParent = fileURLToPath(
  new URL('endWithParent.js', import.meta.url),
);

export type Command = {
  file: string;
  args: string[];
  cwd?: string;
  /** Laid over this process's own; `undefined` takes a variable away. */
  env?: NodeJS.ProcessEnv;
};

export type RunningCommand = {
  /** What came so far, in the order it came; near pieces may have swapped. */
  output(): string;
  stdout(): string;
  stderr(): string;
  /** Calls back after each further piece of output. */
  onOutput(callback: () => void): void;
  /** The exit code, once the command is over and its output complete. */
  ended: Promise<number>;
  /** Lets this process end although the command still runs. */
  unref(): void;
  /** Ends the command and all that it started. */
  stop(): Promise<void>;
};

/**
 * Starts a command in a process group of its own, which never outlives this
 * process: tests are interrupted, time out and crash.
 */
export function startCommand({file, args, cwd, env}: Command): RunningCommand {
  const child = spawn(process.execPath, [endWithParent, file, ...args], {
    cwd,
    env: {...process.env, ...env},
    detached: process.platform !== 'win32',
    windowsHide: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const pieces: {from: 'stdout' | 'stderr'; text: string}[] = [];
  const callbacks: (() => void)[] = [];
  const outputOf = (from: 'stdout' | 'stderr'): string =>
    pieces
      .filter((piece) => piece.from === from)
      .map((piece) => piece.text)
      .join('');

  for (const from of ['stdout', 'stderr'] as const) {
    child[from]?.setEncoding('utf8').on('data', (text: string) => {
      pieces.push({from, text});
      callbacks.forEach((callback) => callback());
    });
  }

  const ended = new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });

  return {
    output: () => pieces.map((piece) => piece.text).join(''),
    stdout: () => outputOf('stdout'),
    stderr: () => outputOf('stderr'),
    onOutput: (callback) => callbacks.push(callback),
    ended,
    unref() {
      for (const handle of [child, child.channel, child.stdout, child.stderr]) {
        // Node types pipes as streams; they are sockets, which have unref.
        (handle as {unref?: () => void} | null | undefined)?.unref?.();
      }
    },
    async stop() {
      if (child.connected) {
        // Not disconnect(), after which Node never reports the end. The
        // callback keeps quiet about a command that has just ended by itself.
        child.send('end', () => undefined);
      }
      await ended;
    },
  };
}
