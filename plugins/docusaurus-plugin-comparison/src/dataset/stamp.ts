import fs from 'node:fs/promises';

/** What is written of a file that is not there. */
const absent = 'absent';

/** Changes whenever the file is written, replaced, made or deleted. */
export async function stampOf(file: string): Promise<string> {
  try {
    const stat = await fs.stat(file, {bigint: true});
    return [stat.ino, stat.size, stat.mtimeNs, stat.ctimeNs].join(' ');
  } catch {
    return absent;
  }
}
