import {fork} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import type {ProcessMessage} from './message.js';
import type {Palette} from './palette.js';
import type {Drawing} from './picture.js';

/** What a drawing process is started with. */
export interface DrawingProcessOptions {
  readonly palette: Palette;
  /** Megabytes that its heap may take. */
  readonly memoryLimit: number;
}

/** What draws, one drawing at a time; a worker thread has this shape as well. */
export interface DrawingProcess {
  on(event: 'message', listener: (message: ProcessMessage) => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(
    event: 'exit',
    listener: (code: number | null, signal?: string | null) => void,
  ): unknown;
  postMessage(drawing: Drawing): void;
  /** Keeps this process alive as long as the other one is. */
  ref(): void;
  unref(): void;
  /** Stops it, whatever it is doing. */
  terminate(): Promise<unknown>;
}

// From lib/ as from src/ this is the compiled module, also where tests run the
// sources.
const supervisor = fileURLToPath(
  new URL('../lib/supervisor.js', import.meta.url),
);

/**
 * Starts a process that draws. It is no thread of this process because V8 ends
 * the whole process if a thread needs more memory than it may take, and a
 * diagram must not end the build of a site.
 */
export function startDrawingProcess(
  options: DrawingProcessOptions,
): DrawingProcess {
  const child = fork(supervisor, [JSON.stringify(options)], {
    execArgv: [`--max-old-space-size=${options.memoryLimit}`],
    serialization: 'advanced',
    // What V8 prints when memory runs out is told in other words.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  return {
    on: child.on.bind(child),
    postMessage(drawing) {
      // If the process has ended, its exit says so.
      child.send(drawing, () => {});
    },
    ref() {
      child.ref();
      child.channel?.ref();
    },
    unref() {
      child.unref();
      child.channel?.unref();
    },
    async terminate() {
      if (child.exitCode === null && child.signalCode === null && child.pid) {
        child.ref();
        child.kill('SIGKILL');
        await ended;
      }
    },
  };
}
