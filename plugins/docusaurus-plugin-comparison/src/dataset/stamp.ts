import fs from 'node:fs/promises';

/** The stamp of a file that does not exist. */
const missing = 'absent';

/** Changes when the file is written, replaced, created or deleted. */
export async function stampOf(file: string): Promise<string> {
  try {
    const stat = await fs.stat(file, {bigint: true});
    return [stat.ino, stat.size, stat.mtimeNs, stat.ctimeNs].join(' ');
  } catch {
    return missing;
  }
}
