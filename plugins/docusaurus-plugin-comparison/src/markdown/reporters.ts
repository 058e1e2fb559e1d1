import {normalizeData} from '../embeds/resolve.js';
import type {View} from '../views/view.js';

/** An embed of a page, as far as it matters for where problems are reported. */
export interface PageEmbed {
  /** The dataset as the page names it. */
  readonly data: string;
  readonly view: Pick<View, 'isInline'>;
  /** Where it is on the page. */
  readonly start: number;
}

/**
 * The embeds that leave the problems of their dataset to another one on the
 * page: all except the first that is not in a sentence, or the first of all.
 */
export function findReported<Embed extends PageEmbed>(
  embeds: readonly Embed[],
): ReadonlySet<Embed> {
  const reporters = new Map<string, Embed>();
  for (const embed of embeds.toSorted((a, b) => a.start - b.start)) {
    const data = normalizeData(embed.data);
    const known = reporters.get(data);
    if (!known || (known.view.isInline && !embed.view.isInline)) {
      reporters.set(data, embed);
    }
  }
  const reporting = new Set(reporters.values());
  return new Set(embeds.filter((embed) => !reporting.has(embed)));
}
