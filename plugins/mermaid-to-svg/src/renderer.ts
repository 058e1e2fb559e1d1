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
   * Milliseconds that one diagram may take. After one that takes all of them,
   * the next may take half as long, and so on, until all that was asked for is
   * drawn.
   */
  readonly timeLimit: number;
  /** Where pictures are kept from one run to the next; made where missing. */
  readonly cacheFolder?: string;
  /**
   * Is told, once, why pictures cannot be kept there; a warning of the process
   * if omitted.
   */
  readonly warn?: (message: string) => void;
  /** The colors; `defaultPalette` if omitted. */
  readonly palette?: Palette;
  /** How many processes may draw at once; from the number of cores if omitted. */
  readonly maxWorkers?: number;
  /** Megabytes that the heap of one process may take; 512 if omitted. */
  readonly memoryLimit?: number;
}

export interface Renderer {
  /**
   * Draws, or finds what was drawn before.
   *
   * @throws {RenderError}
   */
  render(drawing: Drawing): Promise<Picture>;
  /** Stops the processes; what was not drawn yet is rejected. */
  close(): Promise<void>;
}

/** What touches the world. */
export interface Effects {
  readonly startWorker: (options: DrawingProcessOptions) => DrawingProcess;
  /** How many processes may draw at once, where the caller does not say. */
  readonly maxWorkers: number;
}

const realEffects: Effects = {
  startWorker: startDrawingProcess,
  // A process, with what compiles and clears up for it, keeps two cores busy;
  // it takes some 150 MB.
  maxWorkers: Math.min(Math.ceil(os.availableParallelism() / 2), 4),
};

/**
 * Draws Mermaid's diagrams with Mermaid, in processes of their own: it wants the
 * globals of a browser, and a diagram that hangs or takes too much memory must
 * be stopped. A process draws one at a time, another one helps where many wait,
 * and none is drawn twice.
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
        // Other refusals are not kept.
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
