import path from 'node:path';
import type {FileSystem} from './fileSystem.js';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** Days after which a picture that no build has used is removed. */
const maxIdleDays = 30;

// A cache file, or an incomplete file of a build that was stopped.
const entry = /^[0-9a-f]{32}\.json(?<draft>\.[0-9a-f-]{36})?$/;

/** Removes unused cache files, and no other files. */
export async function pruneCache(
  folder: string,
  files: FileSystem,
  now = Date.now(),
): Promise<void> {
  const names = await files.readdir(folder).catch(() => []);
  await Promise.all(
    names.map(async (name) => {
      const found = entry.exec(name);
      // Another build may be writing a draft.
      const limit = found?.groups?.['draft'] ? hourMs : maxIdleDays * dayMs;
      const file = path.join(folder, name);
      const stat = found && (await files.stat(file).catch(() => undefined));
      if (stat?.isFile() && now - stat.mtimeMs > limit) {
        await files.rm(file, {force: true}).catch(() => undefined);
      }
    }),
  );
}

/** Marks a picture as used, at most once a day. */
export async function touch(
  file: string,
  files: FileSystem,
  now = new Date(),
): Promise<void> {
  try {
    const {mtimeMs} = await files.stat(file);
    if (now.getTime() - mtimeMs > dayMs) {
      await files.utimes(file, now, now);
    }
  } catch {
    // A read-only cache is useful too.
  }
}
