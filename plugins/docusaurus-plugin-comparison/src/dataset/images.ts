import path from 'node:path';
import type {Place} from '../problems/problem.js';
import type {Context} from './context.js';

/** An image that a dataset names; whether there is one is checked last. */
export interface ImageLink {
  /** The path from the static folder, such as `/img/engine.svg`. */
  readonly path: string;
  /** What has the image, for messages. */
  readonly what: string;
  readonly place: Place;
}

// A path from the static folder, which no "..", no host and no query leaves.
const imagePath =
  /^(?:\/(?!\.{1,2}\/)[^\s\\/?#%:]+)+\.(?:svg|png|jpe?g|webp|avif|gif)$/i;

/** The path of an image as typed; undefined where it was refused. */
export function resolveImage(
  typed: string,
  place: Place,
  what: string,
  {report, images}: Context,
): string | undefined {
  if (!imagePath.test(typed)) {
    report('bad-image', place, {found: typed, what});
    return undefined;
  }
  images.push({path: typed, what, place});
  return typed;
}

/** Where an image may be: the same path in each static folder. */
export function listImageFiles(
  {path: image}: ImageLink,
  staticFolders: readonly string[],
): readonly {readonly folder: string; readonly file: string}[] {
  return staticFolders.map((folder) => ({
    folder,
    file: path.join(folder, image),
  }));
}
