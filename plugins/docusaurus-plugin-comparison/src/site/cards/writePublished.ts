import fs from 'node:fs/promises';
import path from 'node:path';
import {dataFolder} from '../publish/dataUrl.js';

/** Writes a file of data, unless the site has one of that name. */
export async function writePublished(
  outDir: string,
  address: string,
  content: string | Uint8Array,
): Promise<void> {
  const file = path.join(outDir, dataFolder, address);
  await fs.mkdir(path.dirname(file), {recursive: true});
  try {
    await fs.writeFile(file, content, {flag: 'wx'});
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
      throw error;
    }
  }
}
