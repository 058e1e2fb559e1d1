import {FreeIds, toSlug} from '../dataset/slug.js';

/** The sources of a dataset, which their addresses name. */
export class ImportedSources {
  /** The address of each, by its id. */
  readonly urls = new Map<string, string>();
  readonly #ids = new Map<string, string>();
  readonly #free = new FreeIds();

  /** The id of the source with an address, which is added if it is new. */
  nameOf(url: string): string {
    const known = this.#ids.get(url);
    if (known !== undefined) {
      return known;
    }
    const words = url.replace(/^https?:\/\//, '');
    const id = this.#free.take(toSlug(words, 'source') ?? 'source');
    this.#ids.set(url, id);
    this.urls.set(id, url);
    return id;
  }
}
