import {createHash} from 'node:crypto';
import {logger} from '@docusaurus/logger';
import {
  createRenderer,
  RenderError,
  resolveColors,
  toSvg,
  type Drawing,
  type Picture as RenderedPicture,
  type Renderer,
} from 'mermaid-to-svg';
import {palette} from '../diagrams/palette.js';
import type {Picture} from '../views/module.js';
import type {Word} from '../views/view.js';

/** How pictures are drawn. */
export interface DrawOptions {
  /** When the site is built, or in the browser of each reader. */
  readonly diagrams: 'build' | 'client';
  /** Seconds that one picture may take. */
  readonly timeLimit: number;
  /** Where finished pictures are kept from one build to the next. */
  readonly cacheFolder: string;
}

/** What drawing pictures takes. */
export interface PictureOptions {
  readonly draw: DrawOptions;
  /** Their words in the locale, by message id; English if omitted. */
  readonly words: Readonly<Partial<Record<Word, string>>>;
}

/** Draws the pictures of a plugin instance, for the bundles that it serves. */
export interface Pictures extends Pick<DrawOptions, 'diagrams' | 'timeLimit'> {
  /**
   * Draws a picture.
   *
   * @throws {RenderError}
   */
  draw(drawing: Drawing): Promise<RenderedPicture>;
  /** Ends what draws; a picture that is asked for later starts it again. */
  close(): Promise<void>;
}

/** @param warn - Is told why finished pictures cannot be kept. */
export function createPictures(
  {diagrams, timeLimit, cacheFolder}: DrawOptions,
  warn: (message: string) => void = (message) => logger.warn(message),
): Pictures {
  // Two bundlers that ask at the same time share it.
  let renderer: Renderer | undefined;
  return {
    diagrams,
    timeLimit,
    draw(drawing) {
      renderer ??= createRenderer({
        timeLimit: timeLimit * 1000,
        cacheFolder,
        warn,
        palette,
      });
      return renderer.render(drawing);
    },
    async close() {
      const closed = renderer;
      renderer = undefined;
      await closed?.close();
    },
  };
}

/** What a page shows of a picture, and nothing that is not used there. */
export function toPictureProps({
  svg,
  width,
  height,
  smallestText,
}: RenderedPicture): Picture {
  return {svg, width, height, smallestText};
}

/** A picture as a file of its own, named by what is in it. */
export function toFile(
  name: string,
  picture: Pick<Picture, 'svg'>,
): {readonly path: string; readonly content: string} {
  const content = `${toSvg(picture, 'picture')}\n`;
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
  return {path: `assets/images/${name}-${hash}.svg`, content};
}

/**
 * Whether it says why there is no picture. Docusaurus may load this package
 * twice, once for the plugin, which draws, and once for the loader, which tells;
 * then each has a class of its own.
 */
export function isRenderError(error: unknown): error is RenderError {
  return error instanceof Error && error.name === RenderError.name;
}

export {resolveColors, toSvg, type RenderError};
