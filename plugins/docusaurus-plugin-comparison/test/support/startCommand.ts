import {spawn} from 'node:child_process';
import {fileURLToPath} from 'node:url';

const endWithParent = fileURLToPath(
  new URL('endWithParent.js', import.meta.url),
);

export type Command = {
  file: string;
  args: string[];
  cwd?: string;
  /** Merged into that of this process; `undefined` removes a variable. */
  env?: NodeJS.ProcessEnv;
};

export type RunningCommand = {
  /** The output so far; the order of stdout and stderr is approximate. */
  output(): string;
  stdout(): string;
  stderr(): string;
  /** Adds a listener for further output. */
  onOutput(callback: () => void): void;
  /** Resolves with the exit code when the output is complete. */
  ended: Promise<number>;
  /** Lets this process end while the command still runs. */
  unref(): void;
  /** Ends the command and all processes that it started. */
  stop(): Promise<void>;
};

/**
 * Starts a command in its own process group, which ends with this process even
 * if tests are interrupted, time out or crash.
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
        // Not disconnect(), after which Node.js never reports the end. The
        // callback ignores the error for a command that has just ended.
        child.send('end', () => undefined);
      }
      await ended;
    },
  };
}
