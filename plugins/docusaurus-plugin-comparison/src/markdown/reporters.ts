import {normalizeData} from '../embeds/resolve.js';
import type {View} from '../views/view.js';

/** An embed of a page, with what decides where problems are reported. */
export interface PageEmbed {
  /** The path of the dataset, as typed. */
  readonly data: string;
  readonly view: Pick<View, 'isInline'>;
  /** The offset of the embed on the page. */
  readonly start: number;
}

/**
 * The embeds whose problems another embed of the same dataset reports. The
 * first embed that is not inline reports, or the first one if all are inline.
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
