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
import type {ChartFiles, Word} from '../views/view.js';

/** How pictures are drawn. */
export interface DrawOptions {
  /** Whether to draw during the build or in the reader's browser. */
  readonly diagrams: 'build' | 'client';
  /** Time limit of one picture, in seconds. */
  readonly timeLimit: number;
  /** Absolute path of the folder that caches pictures between builds. */
  readonly cacheFolder: string;
}

/** How pictures are drawn, and their texts. */
export interface PictureOptions {
  readonly draw: DrawOptions;
  /** Texts in the locale, by message id; English if omitted. */
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
  /** Stops the renderer; a later `draw` starts it again. */
  close(): Promise<void>;
}

/** @param warn - Receives the reason why pictures cannot be cached. */
export function createPictures(
  {diagrams, timeLimit, cacheFolder}: DrawOptions,
  warn: (message: string) => void = (message) => logger.warn(message),
): Pictures {
  // Two bundlers share it.
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

/** The part of a picture that a page uses. */
export function toPictureProps({
  svg,
  width,
  height,
  smallestText,
}: RenderedPicture): Picture {
  return {svg, width, height, smallestText};
}

/** A picture as a file, whose name has a hash of its content. */
export function toFile(name: string, picture: Pick<Picture, 'svg'>): SiteFile {
  return named(name, 'svg', `${toSvg(picture, 'picture')}\n`);
}

/** A chart as files: a picture for light and for dark pages, and its data. */
export function listChartFiles(
  name: string,
  {svg, csv}: ChartFiles,
): Readonly<Record<'light' | 'dark' | 'csv', SiteFile>> {
  const toPicture = (theme: 'light' | 'dark') =>
    named(`${name}-${theme}`, 'svg', `${resolveColors(svg, theme, palette)}\n`);
  return {
    light: toPicture('light'),
    dark: toPicture('dark'),
    csv: named(name, 'csv', csv),
  };
}

/** A file of the site, whose name has a hash of its content. */
interface SiteFile {
  readonly path: string;
  readonly content: string;
}

function named(name: string, extension: string, content: string): SiteFile {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
  return {path: `assets/images/${name}-${hash}.${extension}`, content};
}

/**
 * Whether an error is a `RenderError`. Docusaurus may load this package twice,
 * for the plugin and for the loader, and each copy has its own class, so
 * `instanceof` does not work.
 */
export function isRenderError(error: unknown): error is RenderError {
  return error instanceof Error && error.name === RenderError.name;
}

export {resolveColors, toSvg, type RenderError};
