import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A temporary folder outside of the repository. */
export interface Folder {
  readonly dir: string;
  /** The absolute path of a file in it. */
  at(file: string): string;
  /** Writes a file, creates its folders, and returns its absolute path. */
  write(file: string, content: string | Uint8Array): string;
}

/**
 * Creates a folder with files by path, and removes it after the tests. Call it
 * outside of `it`.
 */
export function makeFolder(
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Folder {
  // On some systems, the temporary folder is a symbolic link.
  const dir = fs.realpathSync(
    fs.mkdtempSync(path.join(os.tmpdir(), 'comparison-')),
  );
  const at = (file: string) => path.join(dir, file);
  const write = (file: string, content: string | Uint8Array) => {
    fs.mkdirSync(path.dirname(at(file)), {recursive: true});
    fs.writeFileSync(at(file), content);
    return at(file);
  };
  for (const [file, content] of Object.entries(files)) {
    write(file, content);
  }
  afterAll(() => fs.rmSync(dir, {recursive: true, force: true}));
  return {dir, at, write};
}
