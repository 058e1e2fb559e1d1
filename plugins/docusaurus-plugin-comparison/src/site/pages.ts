import {read, type Roots} from '../dataset/read.js';
import type {Limits} from '../dataset/limits.js';
import {stampOf} from '../dataset/stamp.js';
import type {Embed} from '../embeds/embed.js';
import {findEmbeds} from '../embeds/find.js';
import type {Dataset} from '../model/index.js';
import type {Problem, SourceFile} from '../problems/problem.js';

/** What a page embeds. */
export interface Page {
  readonly file: SourceFile;
  readonly embeds: readonly Embed[];
}

/** What a check says of one embed. */
export interface CheckedEmbed {
  readonly problems: readonly Problem[];
  /** The ids of the criteria that it shows. */
  readonly shown: readonly string[];
}

/**
 * The pages of a site with what a check found in them, for the next check: an
 * edit of one file leaves the others to be looked at, not read again. A plugin
 * instance has its own.
 */
export interface Pages {
  /** Undefined for a page that embeds nothing, and for what is no file. */
  read(file: string, roots: Roots, limits: Limits): Promise<Page | undefined>;
  /** What is wrong with an embed of such a page, which shows a dataset. */
  check(
    embed: Embed,
    dataset: Dataset,
    check: () => CheckedEmbed,
  ): CheckedEmbed;
  /** Forgets all pages but these. */
  keep(files: ReadonlySet<string>): void;
}

interface PageEntry {
  readonly stamp: string;
  readonly page: Page | undefined;
}

export function createPages(): Pages {
  const entries = new Map<string, PageEntry>();
  const checked = new WeakMap<Embed, readonly [Dataset, CheckedEmbed]>();
  return {
    async read(file, roots, limits) {
      const stamp = await stampOf(file);
      const known = entries.get(file);
      if (known?.stamp === stamp) {
        return known.page;
      }
      // What is wrong with a page as a file is not ours to tell.
      const text = await read(file, roots, limits, []);
      const embeds = text ? findEmbeds(text) : [];
      const page = text && embeds.length > 0 ? {file: text, embeds} : undefined;
      entries.set(file, {stamp, page});
      return page;
    },
    check(embed, dataset, check) {
      const [last, result] = checked.get(embed) ?? [];
      if (result && last === dataset) {
        return result;
      }
      const found = check();
      // Whether the page that it names is there may change at any time.
      if (!embed.query.has('page')) {
        checked.set(embed, [dataset, found]);
      }
      return found;
    },
    keep(files) {
      for (const file of entries.keys()) {
        if (!files.has(file)) {
          entries.delete(file);
        }
      }
    },
  };
}
