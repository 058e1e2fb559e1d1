import fs from 'node:fs';
import {collect} from '../problems/collect.js';
import type {Problem, SourceFile} from '../problems/problem.js';
import {listImageFiles, type ImageLink} from './images.js';
import type {Limits} from './limits.js';
import {pathWithin} from './pathWithin.js';
import {inFile, type Node} from './node.js';
import {parse} from './parse.js';
import {listFolder, read, type Roots} from './read.js';
import {stampOf} from './stamp.js';

/** The files that a dataset depends on; all paths are absolute. */
export interface Files {
  /** Files other than the YAML that were read, and images that it names. */
  readonly present: readonly string[];
  /** Files that would be used if they existed. */
  readonly missing: readonly string[];
  /** Folders whose files were listed. */
  readonly folders: readonly string[];
  /** The stamp of each file and folder from just before it was read, by path. */
  readonly stamps: ReadonlyMap<string, string>;
}

/** Reads the files of a dataset, and records which files these are. */
export class FileReader implements Files {
  readonly present: string[] = [];
  readonly missing: string[] = [];
  readonly folders: string[] = [];
  readonly stamps = new Map<string, string>();
  readonly #roots: Roots;
  readonly #limits: Limits;
  readonly #problems: Problem[];

  constructor(roots: Roots, limits: Limits, problems: Problem[]) {
    this.#roots = roots;
    this.#limits = limits;
    this.#problems = problems;
  }

  /** Invalid files are reported, and undefined. Throws if it is missing. */
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
      this.missing.push(file);
    }
    return false;
  }

  /**
   * The names of the files in a folder, sorted, or why there are none. Folders
   * outside of the site are not listed.
   */
  async list(
    folder: string,
  ): Promise<readonly string[] | 'missing' | 'no-permission' | 'outside-site'> {
    this.stamps.set(folder, await stampOf(folder));
    const names = await listFolder(folder, this.#roots);
    (names === 'missing' ? this.missing : this.folders).push(folder);
    return names;
  }

  /** The tree of a file, whose places name the file. */
  async readTree(
    filePath: string,
  ): Promise<{readonly file: SourceFile; readonly tree?: Node} | undefined> {
    const file = await this.readIfPresent(filePath);
    const tree =
      file && parse(file, this.#limits, collect(file, this.#problems));
    return file && {file, ...(tree && {tree: inFile(tree, file)})};
  }

  /** Like `read`, but returns undefined if the file is missing. */
  async readIfPresent(filePath: string): Promise<SourceFile | undefined> {
    this.stamps.set(filePath, await stampOf(filePath));
    if (!fs.existsSync(filePath)) {
      this.missing.push(filePath);
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
