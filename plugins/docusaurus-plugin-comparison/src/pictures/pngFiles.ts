import {createHash} from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import type {Rasterizer} from './rasterizer.js';

/** PNG files of a build, which it takes from the last one where it can. */
export interface PngFiles {
  /** Undefined if no font has a character of the SVG. */
  draw(svg: string, scale: number): Promise<Uint8Array | undefined>;
  /** Whether `draw` makes a PNG. */
  canDraw(svg: string): boolean;
  /** The characters for which pictures were left out so far. */
  listMissing(): readonly string[];
  /** Removes the files that this build did not use. */
  prune(): Promise<void>;
}

/** @param folder - Absolute path of the folder that keeps them by content. */
export function createPngFiles(
  rasterizer: Rasterizer,
  folder: string,
): PngFiles {
  const missing = new Set<string>();
  const used = new Set<string>();
  const canDraw = (svg: string): boolean => {
    const found = rasterizer.findMissing(svg);
    found.forEach((character) => missing.add(character));
    return found.length === 0;
  };
  return {
    canDraw,
    async draw(svg, scale) {
      if (!canDraw(svg)) {
        return undefined;
      }
      const key = createHash('sha256')
        .update(`${rasterizer.fingerprint} ${scale} ${svg}`)
        .digest('hex');
      const name = `${key}.png`;
      const file = path.join(folder, name);
      used.add(name);
      const kept = await fs.readFile(file).catch(() => undefined);
      if (kept && isWhole(kept)) {
        return kept;
      }
      const png = await rasterizer.toPng(svg, scale);
      await fs.mkdir(folder, {recursive: true});
      await fs.writeFile(file, png);
      return png;
    },
    listMissing: () => [...missing],
    async prune() {
      const names = await fs.readdir(folder).catch(() => []);
      const old = names.filter((name) => !used.has(name));
      await Promise.all(old.map((name) => fs.rm(path.join(folder, name))));
    },
  };
}

/** Whether a file ends as every PNG does: a build may have been stopped. */
function isWhole(file: Uint8Array): boolean {
  return Buffer.from(file.subarray(-8, -4)).toString('latin1') === 'IEND';
}
