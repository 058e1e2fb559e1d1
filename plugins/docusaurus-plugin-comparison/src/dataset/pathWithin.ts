import path from 'node:path';

/**
 * The path of a file from a folder that contains it, however deep. Undefined for
 * what is outside, and for the folder itself. `..name` is a name like any other.
 */
export function pathWithin(folder: string, file: string): string | undefined {
  const relative = path.relative(folder, file);
  const [first] = relative.split(path.sep);
  return relative === '' || first === '..' || path.isAbsolute(relative)
    ? undefined
    : relative;
}
