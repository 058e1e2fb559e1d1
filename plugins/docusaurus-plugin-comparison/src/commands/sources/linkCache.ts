import fs from 'node:fs/promises';
import {writeWhole} from '../../site/writeWhole.js';
import type {WebLink} from './listLinks.js';
import type {Outcome} from './sourcesReport.js';

const cacheVersion = 1;

/**
 * The results of earlier runs, in a file that is written after each link. A run
 * that was stopped can then continue.
 */
export class LinkCache {
  readonly #file: string;
  readonly #entries: Map<string, Outcome>;
  #writing: Promise<void> = Promise.resolve();

  private constructor(file: string, entries: Map<string, Outcome>) {
    this.#file = file;
    this.#entries = entries;
  }

  /** @param oldest - Earlier outcomes are left out; milliseconds since 1970. */
  static async open(file: string, oldest: number): Promise<LinkCache> {
    const entries = await fs
      .readFile(file, 'utf8')
      .then((text) => parseOutcomes(JSON.parse(text)))
      // A broken file is treated like a missing one.
      .catch(() => []);
    return new LinkCache(
      file,
      new Map(
        entries.filter(([, {checkedAt}]) => Date.parse(checkedAt) >= oldest),
      ),
    );
  }

  get(link: WebLink): Outcome | undefined {
    return this.#entries.get(linkKey(link));
  }

  async set(link: WebLink, outcome: Outcome): Promise<void> {
    this.#entries.set(linkKey(link), outcome);
    this.#writing = this.#writing.then(() => {
      const content = {version: cacheVersion, entries: [...this.#entries]};
      return writeWhole(this.#file, JSON.stringify(content));
    });
    await this.#writing;
  }
}

/** A page is read again for another quote. */
function linkKey({url, quotes}: WebLink): string {
  return JSON.stringify([url, ...quotes]);
}

function parseOutcomes(
  content: unknown,
): readonly (readonly [string, Outcome])[] {
  const {version: found, entries} = content as {
    readonly version?: unknown;
    readonly entries?: readonly (readonly [string, Outcome])[];
  };
  return found === cacheVersion && entries ? entries : [];
}
