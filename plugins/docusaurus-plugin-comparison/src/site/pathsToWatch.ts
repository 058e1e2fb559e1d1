import fs from 'node:fs';
import path from 'node:path';
import {watchedGlob} from '../dataset/find.js';
import type {SiteContext} from './site.js';

const unwatchedFolders = /^(?:\..*|node_modules|build|static)$/;

/** Those of the above that are not watched at any depth. */
const nestedFolders = /^(?:\..*|node_modules)$/;

/**
 * The globs that `docusaurus start` watches, relative to the site: one for each
 * folder of a root, because a glob at the top would watch `node_modules`. Globs
 * after `!` exclude links, which the watcher follows even to `/`, and folders
 * that cannot be read, at which it stops with an error.
 */
export function pathsToWatch(
  {roots, exclude}: SiteContext,
  mayRead: (file: string) => boolean = isPermitted,
): string[] {
  const [site] = roots;
  return roots.flatMap((root) => {
    const folders = fs
      .readdirSync(root, {withFileTypes: true})
      .filter(
        (entry) => entry.isDirectory() && !unwatchedFolders.test(entry.name),
      )
      .map(({name}) => path.join(root, name));
    const readable = folders.filter(mayRead);
    const base = toGlobPath(path.relative(site, root));
    return [
      path.posix.join(toGlobPath(root), path.posix.basename(watchedGlob)),
      ...readable.map((folder) =>
        path.posix.join(toGlobPath(folder), watchedGlob),
      ),
      ...['**/node_modules', ...exclude].map(
        (glob) => `!${path.posix.join(base, glob)}`,
      ),
      ...[
        ...listClosed(root, mayRead, false),
        ...readable.flatMap((folder) => [...listClosed(folder, mayRead)]),
      ].map((file) => `!${toLiteral(path.relative(site, file))}`),
    ];
  });
}

/** Lists links, and files that cannot be read, in a folder. */
function* listClosed(
  folder: string,
  mayRead: (file: string) => boolean,
  isDeep = true,
): Generator<string> {
  for (const entry of fs.readdirSync(folder, {withFileTypes: true})) {
    const file = path.join(folder, entry.name);
    if (entry.isSymbolicLink() || !mayRead(file)) {
      yield file;
    } else if (
      isDeep &&
      entry.isDirectory() &&
      !nestedFolders.test(entry.name)
    ) {
      yield* listClosed(file, mayRead);
    }
  }
}

function isPermitted(file: string): boolean {
  try {
    const isFolder = fs.statSync(file).isDirectory();
    const {R_OK, X_OK} = fs.constants;
    fs.accessSync(file, isFolder ? R_OK | X_OK : R_OK);
    return true;
  } catch {
    return false;
  }
}

function toGlobPath(file: string): string {
  return file.split(path.sep).join('/');
}

// The watcher reads backslashes as separators, so nothing can be escaped.
function toLiteral(file: string): string {
  return toGlobPath(file).replace(/[()[\]{}!*+@|]/g, '?');
}
