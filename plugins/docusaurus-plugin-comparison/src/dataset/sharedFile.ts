import path from 'node:path';
import type {Context} from './context.js';
import type {FileReader} from './files.js';
import type {MapNode, Node} from './node.js';

/** A file from which a dataset takes sections. */
export interface SharedFile {
  /** Absolute. */
  readonly path: string;
  /** Its sections. */
  readonly root: MapNode;
  /** Whether the file has the entries of this section alone, without its name. */
  readonly only?: 'sources';
}

const sharedPath = /^\.{1,2}\/[^\\?#*\0]+\.ya?ml$/;

/** Whether a text is the path of a YAML file from the file that names it. */
export function isSharedPath(typed: string): boolean {
  return sharedPath.test(typed);
}

/**
 * Reads the tree of a file that a dataset shares. Problems in it are reported;
 * the result is undefined if there is no usable tree.
 *
 * @param file - Absolute.
 * @param dataset - The path of the dataset, absolute.
 */
export async function readSharedTree(
  file: string,
  dataset: string,
  files: FileReader,
  {folders}: Context,
): Promise<Node | undefined> {
  const read = await files.readTree(file);
  if (!read?.tree) {
    return undefined;
  }
  const folder = path.relative(path.dirname(dataset), path.dirname(file));
  folders.set(read.file, `./${folder.split(path.sep).join('/')}/`);
  return read.tree;
}

/** A section as the tree of a file that has nothing else. */
export function toSectionRoot(section: string, value: MapNode): MapNode {
  const {place} = value;
  const entry = {key: section, keyPlace: place, value};
  return {kind: 'map', entries: new Map([[section, entry]]), place};
}
