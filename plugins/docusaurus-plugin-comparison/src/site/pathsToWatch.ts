import fs from 'node:fs';
import path from 'node:path';
import {watchedGlob} from '../dataset/find.js';
import type {SiteContext} from './site.js';

const unwatchedFolders = /^(?:\..*|node_modules|build|static)$/;

/**
 * Globs of the datasets to watch, one for each folder of a root: a single glob
 * at the top would watch all of `node_modules`.
 */
export function pathsToWatch({roots}: SiteContext): string[] {
  return roots.flatMap((root) => [
    path.posix.join(toGlobPath(root), path.posix.basename(watchedGlob)),
    ...fs
      .readdirSync(root, {withFileTypes: true})
      .filter(
        (entry) => entry.isDirectory() && !unwatchedFolders.test(entry.name),
      )
      .map((entry) =>
        path.posix.join(toGlobPath(root), entry.name, watchedGlob),
      ),
  ]);
}

function toGlobPath(file: string): string {
  return file.split(path.sep).join('/');
}
