import {fork} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import type {ProcessMessage} from './message.js';
import type {Palette} from './palette.js';
import type {Drawing} from './picture.js';

/** The options of a drawing process. */
export interface DrawingProcessOptions {
  readonly palette: Palette;
  /** Maximum heap size in megabytes. */
  readonly memoryLimit: number;
}

/** Draws one drawing at a time. A worker thread has the same interface. */
export interface DrawingProcess {
  on(event: 'message', listener: (message: ProcessMessage) => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(
    event: 'exit',
    listener: (code: number | null, signal?: string | null) => void,
  ): unknown;
  postMessage(drawing: Drawing): void;
  /** Keeps this process alive until the drawing process ends. */
  ref(): void;
  unref(): void;
  /** Stops it immediately; resolves when it has ended. */
  terminate(): Promise<unknown>;
}

// The compiled module, also for tests, which run the sources.
const supervisor = fileURLToPath(
  new URL('../lib/supervisor.js', import.meta.url),
);

/**
 * Starts a process that draws. It is not a thread, because V8 ends the whole
 * process if a thread exceeds its memory limit, and a diagram must not end the
 * build of a site.
 */
export function startDrawingProcess(
  options: DrawingProcessOptions,
): DrawingProcess {
  const child = fork(supervisor, [JSON.stringify(options)], {
    execArgv: [`--max-old-space-size=${options.memoryLimit}`],
    serialization: 'advanced',
    // V8 prints to stderr if memory runs out, which is reported differently.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  return {
    on: child.on.bind(child),
    postMessage(drawing) {
      // If the process has ended, the event `exit` reports it.
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
