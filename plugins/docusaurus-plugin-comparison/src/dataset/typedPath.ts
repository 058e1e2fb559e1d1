import {displayPath} from './read.js';

/** The path from a folder to a file, as an author types it in a page. */
export function typedPath(file: string, folder: string): string {
  const relative = displayPath(file, [folder]);
  return relative.startsWith('../') ? relative : `./${relative}`;
}
