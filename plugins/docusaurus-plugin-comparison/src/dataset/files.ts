import fs from 'node:fs';
import type {Problem, SourceFile} from '../problems/problem.js';
import {listImageFiles, type ImageLink} from './images.js';
import type {Limits} from './limits.js';
import {pathWithin} from './pathWithin.js';
import {read, type Roots} from './read.js';
import {stampOf} from './stamp.js';

/** The files that decide what a dataset says; their paths are absolute. */
export interface Files {
  /** Those next to the YAML that were read, and images that it names. */
  readonly present: readonly string[];
  /** Those that would be used if they existed. */
  readonly absent: readonly string[];
  /** What each file was like just before it was read. */
  readonly stamps: ReadonlyMap<string, string>;
}

/** Reads what a dataset is made of, and keeps which files that were. */
export class FileReader implements Files {
  readonly present: string[] = [];
  readonly absent: string[] = [];
  readonly stamps = new Map<string, string>();
  readonly #roots: Roots;
  readonly #limits: Limits;
  readonly #problems: Problem[];

  constructor(roots: Roots, limits: Limits, problems: Problem[]) {
    this.#roots = roots;
    this.#limits = limits;
    this.#problems = problems;
  }

  /** Undefined where the file was refused; throws where there is none. */
  async read(filePath: string): Promise<SourceFile | undefined> {
    this.stamps.set(filePath, await stampOf(filePath));
    return read(filePath, this.#roots, this.#limits, this.#problems);
  }

  /**
   * Whether an image is in one of the folders: a regular file, and no link that
   * leads out of its folder.
   */
  async hasImage(
    image: ImageLink,
    staticFolders: readonly string[],
  ): Promise<boolean> {
    for (const {folder, file} of listImageFiles(image, staticFolders)) {
      this.stamps.set(file, await stampOf(file));
      if (await isFileWithin(folder, file)) {
        this.present.push(file);
        return true;
      }
      this.absent.push(file);
    }
    return false;
  }

  /** Reads a file next to the YAML; undefined where there is none. */
  async readBeside(filePath: string): Promise<SourceFile | undefined> {
    this.stamps.set(filePath, await stampOf(filePath));
    if (!fs.existsSync(filePath)) {
      this.absent.push(filePath);
      return undefined;
    }
    this.present.push(filePath);
    return read(filePath, this.#roots, this.#limits, this.#problems);
  }
}

async function isFileWithin(folder: string, file: string): Promise<boolean> {
  try {
    const {realpath, stat} = fs.promises;
    const real = await realpath(file);
    return (
      pathWithin(await realpath(folder), real) !== undefined &&
      (await stat(real)).isFile()
    );
  } catch {
    return false;
  }
}
