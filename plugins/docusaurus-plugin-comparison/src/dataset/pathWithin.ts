import path from 'node:path';

/**
 * The path of a file relative to a folder that contains it, at any depth.
 * Undefined for files outside, and for the folder itself. `..name` is inside.
 */
export function pathWithin(folder: string, file: string): string | undefined {
  const relative = path.relative(folder, file);
  const [first] = relative.split(path.sep);
  return relative === '' || first === '..' || path.isAbsolute(relative)
    ? undefined
    : relative;
}
