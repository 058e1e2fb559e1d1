import {Worker} from 'node:worker_threads';
import {createCache, type Cache} from './cache.js';
import type {Message} from './message.js';
import type {Drawing, Picture} from './picture.js';
import {RenderError} from './renderError.js';

export interface RendererOptions {
  /** Milliseconds that one diagram may take. */
  readonly timeLimit: number;
  /** Where pictures are kept from one run to the next; made where missing. */
  readonly cacheFolder?: string;
  readonly effects?: Effects;
}

export interface Renderer {
  /**
   * Draws, or finds what was drawn before.
   *
   * @throws {RenderError}
   */
  render(drawing: Drawing): Promise<Picture>;
  /** Stops the worker; what was not drawn yet is rejected. */
  close(): Promise<void>;
}

/** What touches the world. */
export interface Effects {
  readonly startWorker: () => Worker;
}

interface Job {
  readonly drawing: Drawing;
  readonly resolve: (picture: Picture) => void;
  readonly reject: (error: Error) => void;
}

interface Process {
  readonly worker: Worker;
  readonly ready: Promise<void>;
  job: Job | undefined;
}

// From lib/render as from src/render this is the compiled worker: a thread
// runs JavaScript only, also where tests run the sources.
const workerFile = new URL('../../lib/render/worker/index.js', import.meta.url);

const realEffects: Effects = {
  startWorker: () => new Worker(workerFile, {execArgv: []}),
};

/**
 * Draws Mermaid's diagrams with Mermaid, in a thread of their own: it wants the
 * globals of a browser, and a diagram that hangs must be stopped. One is drawn
 * at a time, and none twice.
 */
export function createRenderer({
  timeLimit,
  cacheFolder,
  effects = realEffects,
}: RendererOptions): Renderer {
  const cache: Cache | undefined =
    cacheFolder === undefined ? undefined : createCache(cacheFolder);
  const pictures = new Map<string, Promise<Picture>>();
  const waiting: Job[] = [];
  let process: Process | undefined;
  let isClosed = false;

  function draw(drawing: Drawing): Promise<Picture> {
    return new Promise((resolve, reject) => {
      waiting.push({drawing, resolve, reject});
      void next();
    });
  }

  async function next(): Promise<void> {
    if (process?.job || waiting.length === 0) {
      return;
    }
    process ??= start();
    const {worker, ready} = process;
    const job = waiting.shift();
    process.job = job;
    worker.ref();
    await ready;
    if (!job || process?.worker !== worker) {
      return;
    }
    const timer = setTimeout(() => {
      fail(
        worker,
        new RenderError(
          'time',
          `The diagram took longer than ${timeLimit / 1000} seconds`,
        ),
      );
    }, timeLimit);
    worker.once('message', (message: Message) => {
      clearTimeout(timer);
      settle(job, message);
      if (process?.worker === worker) {
        process.job = undefined;
        worker.unref();
        void next();
      }
    });
    worker.once('exit', () => clearTimeout(timer));
    worker.postMessage(job.drawing);
  }

  function start(): Process {
    const worker = effects.startWorker();
    const ready = new Promise<void>((resolve) => {
      worker.once('message', () => resolve());
    });
    worker.on('error', (error) => fail(worker, error));
    return {worker, ready, job: undefined};
  }

  // The worker is of no use any more; what waits gets another.
  function fail(worker: Worker, error: Error): void {
    if (process?.worker !== worker) {
      return;
    }
    const {job} = process;
    process = undefined;
    void worker.terminate();
    job?.reject(isOutOfMemory(error) ? tooLarge() : error);
    void next();
  }

  return {
    render(drawing) {
      if (isClosed) {
        return Promise.reject(new Error('The renderer is closed'));
      }
      const key = JSON.stringify(drawing);
      const known = pictures.get(key);
      if (known) {
        return known;
      }
      const picture = cache ? cache.get(drawing, draw) : draw(drawing);
      pictures.set(key, picture);
      // A refusal is not kept: a diagram may be in time when asked again.
      picture.catch(() => pictures.delete(key));
      return picture;
    },
    async close() {
      isClosed = true;
      const jobs = [
        ...waiting.splice(0),
        ...(process?.job ? [process.job] : []),
      ];
      for (const job of jobs) {
        job.reject(new Error('The renderer was closed'));
      }
      const worker = process?.worker;
      process = undefined;
      await worker?.terminate();
    },
  };
}

function settle(job: Job, message: Message): void {
  if (message.kind === 'picture') {
    job.resolve(message.picture);
  } else if (message.kind === 'refusal') {
    job.reject(new RenderError(message.reason, message.message, message.line));
  } else {
    job.reject(
      new Error(message.kind === 'failure' ? message.message : 'No answer'),
    );
  }
}

function isOutOfMemory(error: Error): boolean {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function tooLarge(): RenderError {
  return new RenderError('size', 'The diagram takes more memory than there is');
}
