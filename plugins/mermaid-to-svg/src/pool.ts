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
   * Whether a drawing was given up for what it costs, with all of the time that
   * it may take: to try it again would cost the same.
   */
  isTooCostly(error: unknown): boolean;
  /** Stops the processes; what was not drawn yet is rejected. */
  close(): Promise<void>;
}

export interface PoolOptions {
  /** Milliseconds that one drawing may take. */
  readonly timeLimit: number;
  readonly maxWorkers: number;
  readonly startWorker: () => DrawingProcess;
  /** Milliseconds in which a process must be ready to draw. */
  readonly startLimit?: number;
}

interface Job {
  readonly drawing: Drawing;
  readonly resolve: (picture: Picture) => void;
  readonly reject: (error: Error) => void;
}

/** A process, and what it is at. */
interface PoolWorker {
  readonly worker: DrawingProcess;
  isReady: boolean;
  job: Job | undefined;
  timer: NodeJS.Timeout | undefined;
}

// To start a process takes as long as to draw some diagrams.
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
    // The process lives as long as something is drawn.
    worker.worker.ref();
    if (worker.isReady) {
      ask(worker);
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
      timer: setTimeout(() => lose(started, neverReady()), startLimit),
    };
    workers.add(started);
    worker.on('message', (message) => hear(started, message));
    worker.on('error', (error) => lose(started, createInternalError(error)));
    worker.on('exit', (code, signal) =>
      lose(
        started,
        isOutOfMemory(code, signal)
          ? giveUp(tooLarge())
          : ended(String(signal ?? code)),
      ),
    );
    return started;
  }

  function ask(asked: PoolWorker): void {
    const {job} = asked;
    if (!job) {
      return;
    }
    const limit = budget.limit();
    asked.timer = setTimeout(() => {
      budget.exceed();
      lose(
        asked,
        limit < timeLimit
          ? tooSlow(limit, ', which is what slow diagrams before it left')
          : giveUp(tooSlow(limit)),
      );
    }, limit);
    asked.worker.postMessage(job.drawing);
  }

  function hear(from: PoolWorker, message: ProcessMessage): void {
    switch (message.kind) {
      case 'ready':
        clearTimeout(from.timer);
        from.isReady = true;
        ask(from);
        break;
      case 'broken':
        lose(
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

  // The process is of no use any more; what waits gets another.
  function lose(lost: PoolWorker, error: Error): void {
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

// V8 aborts if memory runs out; a system that has none left kills.
function isOutOfMemory(
  code: number | null,
  signal: string | null | undefined,
): boolean {
  return code === 134 || signal === 'SIGABRT' || signal === 'SIGKILL';
}

function ended(how: string): RenderError {
  return createInternalError(
    new Error(`The process that draws ended with ${how}`),
  );
}

function tooLarge(): RenderError {
  return new RenderError(
    'too-large',
    'The diagram takes more memory than it may',
  );
}
