import {read, type Roots} from '../dataset/read.js';
import type {Limits} from '../dataset/limits.js';
import {stampOf} from '../dataset/stamp.js';
import type {Embed} from '../embeds/embed.js';
import {findClaims, type ClaimEmbed} from '../embeds/findClaims.js';
import {findEmbeds} from '../embeds/find.js';
import {asksForVersions} from '../embeds/layOut.js';
import type {Dataset} from '../model/index.js';
import type {Problem, SourceFile} from '../problems/problem.js';

/** A page with its embeds. */
export interface Page {
  readonly file: SourceFile;
  readonly embeds: readonly Embed[];
  readonly claims: readonly ClaimEmbed[];
}

/** The result of checking one embed. */
export interface CheckedEmbed {
  readonly problems: readonly Problem[];
  /** The ids of the criteria that it shows. */
  readonly shown: readonly string[];
}

/**
 * The pages of a site with the results of a check, so that the next check reads
 * only changed pages. Each plugin instance has its own.
 */
export interface Pages {
  /** Undefined for pages without embeds, and if the path is not a file. */
  read(file: string, roots: Roots, limits: Limits): Promise<Page | undefined>;
  /** The result for an embed of a dataset; calls `check` if it may differ. */
  check(
    embed: Embed,
    dataset: Dataset,
    check: () => CheckedEmbed,
  ): CheckedEmbed;
  /** Forgets all other pages. */
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
      // Docusaurus reports pages that cannot be read.
      const text = await read(file, roots, limits, []);
      const embeds = text ? findEmbeds(text) : [];
      const claims = text ? findClaims(text) : [];
      const page =
        text && embeds.length + claims.length > 0
          ? {file: text, embeds, claims}
          : undefined;
      entries.set(file, {stamp, page});
      return page;
    },
    check(embed, dataset, check) {
      const [last, result] = checked.get(embed) ?? [];
      if (result && last === dataset) {
        return result;
      }
      const found = check();
      // A page, a version or another dataset that it names may change at any time.
      const {query} = embed;
      if (!query.has('page') && !query.has('is') && !asksForVersions(query)) {
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
