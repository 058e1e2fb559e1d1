import type {DrawingProcess} from './drawingProcess.js';
import {createInternalError} from './internalError.js';
import type {Answer, ProcessMessage} from './message.js';
import type {Drawing, Picture} from './picture.js';
import {RenderError} from './renderError.js';
import {createTimeBudget} from './timeBudget.js';

/** Draws in several processes, one drawing at a time in each. */
export interface Pool {
  /** @throws {RenderError} */
  draw(drawing: Drawing): Promise<Picture>;
  /**
   * Whether a drawing failed because of its cost, although it had the full time
   * limit. Trying again would cost the same.
   */
  isTooCostly(error: unknown): boolean;
  /** Stops the processes, and rejects unfinished drawings. */
  close(): Promise<void>;
}

export interface PoolOptions {
  /** Time limit of one drawing, in milliseconds. */
  readonly timeLimit: number;
  readonly maxWorkers: number;
  readonly startWorker: () => DrawingProcess;
  /** Time limit for starting a process, in milliseconds. */
  readonly startLimit?: number;
}

interface Job {
  readonly drawing: Drawing;
  readonly resolve: (picture: Picture) => void;
  readonly reject: (error: Error) => void;
}

/** A process and its current job. */
interface PoolWorker {
  readonly worker: DrawingProcess;
  isReady: boolean;
  job: Job | undefined;
  timer: NodeJS.Timeout | undefined;
}

// Starting a process takes as long as drawing some diagrams.
const queueThreshold = 3;

export function createPool({
  timeLimit,
  maxWorkers,
  startWorker,
  startLimit = 60_000,
}: PoolOptions): Pool {
  const budget = createTimeBudget(timeLimit);
  const waiting: Job[] = [];
  const workers = new Set<PoolWorker>();
  const givenUp = new WeakSet<RenderError>();

  function giveUp(error: RenderError): RenderError {
    givenUp.add(error);
    return error;
  }

  function next(): void {
    const worker = waiting.length > 0 ? findWorker() : undefined;
    if (!worker) {
      return;
    }
    worker.job = waiting.shift();
    // The process must live as long as it draws.
    worker.worker.ref();
    if (worker.isReady) {
      send(worker);
    }
  }

  function findWorker(): PoolWorker | undefined {
    const free = [...workers].find(({job}) => !job);
    const isShort =
      workers.size === 0 ||
      (workers.size < maxWorkers && waiting.length >= queueThreshold);
    return free ?? (isShort ? start() : undefined);
  }

  function start(): PoolWorker {
    const worker = startWorker();
    const started: PoolWorker = {
      worker,
      isReady: false,
      job: undefined,
      timer: setTimeout(() => discard(started, neverReady()), startLimit),
    };
    workers.add(started);
    worker.on('message', (message) => onMessage(started, message));
    worker.on('error', (error) => discard(started, createInternalError(error)));
    worker.on('exit', (code, signal) =>
      discard(
        started,
        isOutOfMemory(code, signal)
          ? giveUp(tooLarge())
          : ended(String(signal ?? code)),
      ),
    );
    return started;
  }

  function send(target: PoolWorker): void {
    const {job} = target;
    if (!job) {
      return;
    }
    const limit = budget.limit();
    target.timer = setTimeout(() => {
      budget.exceed();
      discard(
        target,
        limit < timeLimit
          ? tooSlow(limit, ', which is what slow diagrams before it left')
          : giveUp(tooSlow(limit)),
      );
    }, limit);
    target.worker.postMessage(job.drawing);
  }

  function onMessage(from: PoolWorker, message: ProcessMessage): void {
    switch (message.kind) {
      case 'ready':
        clearTimeout(from.timer);
        from.isReady = true;
        send(from);
        break;
      case 'broken':
        discard(
          from,
          message.isOutOfMemory
            ? giveUp(tooLarge())
            : createInternalError(message.error),
        );
        break;
      default:
        take(from, message);
    }
  }

  function take(from: PoolWorker, answer: Answer): void {
    clearTimeout(from.timer);
    const {job} = from;
    from.job = undefined;
    from.worker.unref();
    if (job) {
      settle(job, answer);
    }
    next();
    if ([...workers].every((each) => !each.job)) {
      budget.restore();
    }
  }

  // Stops a process that cannot be used anymore; another one does the waiting
  // jobs.
  function discard(lost: PoolWorker, error: Error): void {
    if (!workers.delete(lost)) {
      return;
    }
    clearTimeout(lost.timer);
    void lost.worker.terminate();
    lost.job?.reject(error);
    next();
  }

  return {
    draw: (drawing) =>
      new Promise((resolve, reject) => {
        waiting.push({drawing, resolve, reject});
        next();
      }),
    isTooCostly: (error) => error instanceof RenderError && givenUp.has(error),
    async close() {
      const stopped = [...workers];
      workers.clear();
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

function settle(job: Job, answer: Answer): void {
  switch (answer.kind) {
    case 'picture':
      job.resolve(answer.picture);
      break;
    case 'refusal':
      job.reject(new RenderError(answer.reason, answer.message, answer.line));
      break;
    case 'internal':
      job.reject(createInternalError(answer.error));
  }
}

function tooSlow(limit: number, reason = ''): RenderError {
  return new RenderError(
    'timeout',
    `Drawing the diagram took longer than ${limit / 1_000} s${reason}`,
  );
}

function neverReady(): RenderError {
  return createInternalError(new Error('The process that draws did not start'));
}

// V8 aborts if its heap is full; the system kills processes if memory runs out.
function isOutOfMemory(
  code: number | null,
  signal: string | null | undefined,
): boolean {
  return code === 134 || signal === 'SIGABRT' || signal === 'SIGKILL';
}

function ended(reason: string): RenderError {
  return createInternalError(
    new Error(`The process that draws ended with ${reason}`),
  );
}

function tooLarge(): RenderError {
  return new RenderError(
    'too-large',
    'The diagram takes more memory than it may',
  );
}
