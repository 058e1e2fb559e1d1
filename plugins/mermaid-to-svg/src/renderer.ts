import os from 'node:os';
import {createCache, type Cache} from './cache.js';
import {
  startDrawingProcess,
  type DrawingProcess,
  type DrawingProcessOptions,
} from './drawingProcess.js';
import {defaultPalette, type Palette} from './palette.js';
import type {Drawing, Picture} from './picture.js';
import {createPool} from './pool.js';

export interface RendererOptions {
  /**
   * Time limit of one diagram, in milliseconds. Each diagram that exceeds it
   * halves the limit of the next ones, until all requested diagrams are drawn.
   */
  readonly timeLimit: number;
  /** The folder that caches pictures between runs; created if missing. */
  readonly cacheFolder?: string;
  /**
   * Receives, once, the reason why pictures cannot be cached. Emits a warning
   * of the process if omitted.
   */
  readonly warn?: (message: string) => void;
  /** The colors; `defaultPalette` if omitted. */
  readonly palette?: Palette;
  /** Maximum number of processes; half of the cores, at most 4, if omitted. */
  readonly maxWorkers?: number;
  /** Maximum heap size of one process in megabytes; 512 if omitted. */
  readonly memoryLimit?: number;
}

export interface Renderer {
  /**
   * Draws a diagram, or returns its cached picture.
   *
   * @throws {RenderError}
   */
  render(drawing: Drawing): Promise<Picture>;
  /** Stops the processes, and rejects unfinished drawings. */
  close(): Promise<void>;
}

/** Dependencies on the outside world. */
export interface Effects {
  readonly startWorker: (options: DrawingProcessOptions) => DrawingProcess;
  /** The default maximum number of processes. */
  readonly maxWorkers: number;
}

const realEffects: Effects = {
  startWorker: startDrawingProcess,
  // With compilation and garbage collection, a process uses two cores and about
  // 150 MB.
  maxWorkers: Math.min(Math.ceil(os.availableParallelism() / 2), 4),
};

/**
 * Creates a renderer that draws diagrams with Mermaid in separate processes,
 * because Mermaid needs the globals of a browser, and because diagrams that
 * hang or use too much memory must be stopped. More processes start if many
 * diagrams wait, and equal diagrams are drawn once.
 */
export function createRenderer(
  {
    timeLimit,
    cacheFolder,
    warn = (message) => process.emitWarning(message),
    palette = defaultPalette,
    memoryLimit = 512,
    maxWorkers,
  }: RendererOptions,
  effects: Effects = realEffects,
): Renderer {
  const cache: Cache | undefined =
    cacheFolder === undefined
      ? undefined
      : createCache(cacheFolder, palette, warn);
  const pictures = new Map<string, Promise<Picture>>();
  const pool = createPool({
    timeLimit,
    maxWorkers: maxWorkers ?? effects.maxWorkers,
    startWorker: () => effects.startWorker({palette, memoryLimit}),
  });
  let isClosed = false;

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
      const picture = cache
        ? cache.get(drawing, pool.draw)
        : pool.draw(drawing);
      pictures.set(key, picture);
      picture.catch((error: unknown) => {
        // Other errors are not kept.
        if (!pool.isTooCostly(error)) {
          pictures.delete(key);
        }
      });
      return picture;
    },
    close() {
      isClosed = true;
      return pool.close();
    },
  };
}
