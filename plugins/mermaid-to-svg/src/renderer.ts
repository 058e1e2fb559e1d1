import os from 'node:os';
import {Worker, type WorkerOptions} from 'node:worker_threads';
import {createCache, type Cache} from './cache.js';
import {createInternalError} from './internalError.js';
import type {Message} from './message.js';
import {defaultPalette, type Palette} from './palette.js';
import type {Drawing, Picture} from './picture.js';
import {RenderError} from './renderError.js';

export interface RendererOptions {
  /** Milliseconds that one diagram may take. */
  readonly timeLimit: number;
  /** Where pictures are kept from one run to the next; made where missing. */
  readonly cacheFolder?: string;
  /** The colors; `defaultPalette` if omitted. */
  readonly palette?: Palette;
  /** How many threads may draw at once; from the number of cores if omitted. */
  readonly maxWorkers?: number;
  /** Megabytes that the heap of one thread may take; Node's own if omitted. */
  readonly memoryLimit?: number;
}

export interface Renderer {
  /**
   * Draws, or finds what was drawn before.
   *
   * @throws {RenderError}
   */
  render(drawing: Drawing): Promise<Picture>;
  /** Stops the workers; what was not drawn yet is rejected. */
  close(): Promise<void>;
}

/** What touches the world. */
export interface Effects {
  readonly startWorker: (options: WorkerOptions) => Worker;
  /** How many workers may draw at once, where the caller does not say. */
  readonly maxWorkers: number;
}

interface Job {
  readonly drawing: Drawing;
  readonly resolve: (picture: Picture) => void;
  readonly reject: (error: Error) => void;
}

/** A worker, and what it is at. */
interface Hand {
  readonly worker: Worker;
  isReady: boolean;
  job: Job | undefined;
  timer: NodeJS.Timeout | undefined;
}

// From lib/ as from src/ this is the compiled worker: a thread
// runs JavaScript only, also where tests run the sources.
const workerFile = new URL('../lib/worker/index.js', import.meta.url);

const realEffects: Effects = {
  startWorker: (options) => new Worker(workerFile, options),
  // A worker, with what compiles and clears up for it, keeps two cores busy; it
  // takes some 150 MB.
  maxWorkers: Math.min(Math.ceil(os.availableParallelism() / 2), 4),
};

// To start a worker takes as long as to draw some diagrams.
const worthAnother = 3;

/**
 * Draws Mermaid's diagrams with Mermaid, in threads of their own: it wants the
 * globals of a browser, and a diagram that hangs must be stopped. A thread draws
 * one at a time, another one helps where many wait, and none is drawn twice.
 */
export function createRenderer(
  {
    timeLimit,
    cacheFolder,
    palette = defaultPalette,
    memoryLimit,
    maxWorkers,
  }: RendererOptions,
  effects: Effects = realEffects,
): Renderer {
  const workerLimit = maxWorkers ?? effects.maxWorkers;
  const cache: Cache | undefined =
    cacheFolder === undefined ? undefined : createCache(cacheFolder, palette);
  const pictures = new Map<string, Promise<Picture>>();
  const waiting: Job[] = [];
  const hands = new Set<Hand>();
  let isClosed = false;

  function draw(drawing: Drawing): Promise<Picture> {
    return new Promise((resolve, reject) => {
      waiting.push({drawing, resolve, reject});
      next();
    });
  }

  function next(): void {
    const hand = waiting.length > 0 ? findHand() : undefined;
    if (!hand) {
      return;
    }
    hand.job = waiting.shift();
    // The process lives as long as something is drawn.
    hand.worker.ref();
    if (hand.isReady) {
      ask(hand);
    }
  }

  function findHand(): Hand | undefined {
    const free = [...hands].find(({job}) => !job);
    const isShort =
      hands.size === 0 ||
      (hands.size < workerLimit && waiting.length >= worthAnother);
    return free ?? (isShort ? start() : undefined);
  }

  function start(): Hand {
    const worker = effects.startWorker({
      execArgv: [],
      workerData: {palette},
      ...(memoryLimit !== undefined && {
        resourceLimits: {maxOldGenerationSizeMb: memoryLimit},
      }),
    });
    const started: Hand = {
      worker,
      isReady: false,
      job: undefined,
      timer: undefined,
    };
    hands.add(started);
    worker.on('message', (message: Message) => hear(started, message));
    worker.on('error', (error) =>
      lose(
        started,
        isOutOfMemory(error) ? tooLarge() : createInternalError(error),
      ),
    );
    return started;
  }

  function ask(asked: Hand): void {
    asked.timer = setTimeout(() => {
      lose(
        asked,
        new RenderError(
          'timeout',
          `The diagram took longer than ${timeLimit} milliseconds`,
        ),
      );
    }, timeLimit);
    asked.worker.postMessage(asked.job?.drawing);
  }

  function hear(from: Hand, message: Message): void {
    if (message.kind === 'ready') {
      from.isReady = true;
      if (from.job) {
        ask(from);
      }
      return;
    }
    clearTimeout(from.timer);
    const {job} = from;
    from.job = undefined;
    from.worker.unref();
    if (job) {
      settle(job, message);
    }
    next();
  }

  // The worker is of no use any more; what waits gets another.
  function lose(lost: Hand, error: Error): void {
    if (!hands.delete(lost)) {
      return;
    }
    clearTimeout(lost.timer);
    void lost.worker.terminate();
    lost.job?.reject(error);
    next();
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
      const stopped = [...hands];
      hands.clear();
      const jobs = [...waiting.splice(0), ...stopped.map(({job}) => job)];
      for (const job of jobs) {
        job?.reject(new Error('The renderer was closed'));
      }
      await Promise.all(
        stopped.map(({worker, timer}) => {
          clearTimeout(timer);
          return worker.terminate();
        }),
      );
    },
  };
}

function settle(job: Job, message: Exclude<Message, {kind: 'ready'}>): void {
  switch (message.kind) {
    case 'picture':
      job.resolve(message.picture);
      break;
    case 'refusal':
      job.reject(
        new RenderError(message.reason, message.message, message.line),
      );
      break;
    case 'internal':
      job.reject(createInternalError(message.error));
  }
}

function isOutOfMemory(error: Error): boolean {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function tooLarge(): RenderError {
  return new RenderError(
    'too-large',
    'The diagram takes more memory than there is',
  );
}
