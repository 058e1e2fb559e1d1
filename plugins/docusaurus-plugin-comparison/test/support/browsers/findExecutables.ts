import {constants} from 'node:fs';
import {access} from 'node:fs/promises';
import {delimiter, join} from 'node:path';

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/** Those of the paths that can be executed, in the same order. */
export async function findExecutables(paths: string[]): Promise<string[]> {
  const flags = await Promise.all(paths.map(isExecutable));
  return paths.filter((_path, index) => flags[index]);
}

/** Where PATH has commands of these names, in the order of the names. */
export function findOnPath(names: string[]): Promise<string[]> {
  const dirs = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return findExecutables(
    names.flatMap((name) => dirs.map((dir) => join(dir, name))),
  );
}
