import {createExcerpt, parseMarkdownContentTitle} from '@docusaurus/utils';
import {withoutEmbeds} from '../../embeds/withoutEmbeds.js';
import type {Language} from '../../values/language.js';
import {plainText} from '../../values/prose.js';
import type {Translate} from '../../views/view.js';
import type {Datasets} from '../datasets.js';
import type {Pages} from '../pages.js';
import {loadShown} from '../publish/loadShown.js';
import {findShownDatasets} from '../publish/shownDatasets.js';
import type {SiteContext} from '../site.js';
import {
  describeComparison,
  type ShownComparison,
} from './describeComparison.js';

/** What a description is made from. */
export interface DescriptionSources {
  readonly site: SiteContext;
  readonly datasets: Datasets;
  readonly pages: Pages;
  readonly language: Language;
  readonly translate: Translate;
}

/** The first line of prose of a page; undefined if it has none. */
export function excerptWithoutEmbeds(content: string): string | undefined {
  const {content: text} = parseMarkdownContentTitle(withoutEmbeds(content), {
    removeContentTitle: true,
  });
  return createExcerpt(text);
}

/**
 * Describes a page with comparisons that has no description: by its first
 * sentence and by what it compares. If it compares nothing, as a page with a
 * stack diagram, it says what its data is about.
 *
 * @param file - The absolute path of the page.
 * @param excerpt - What Docusaurus would take, without embeds.
 * @returns Undefined if the page has no comparisons.
 */
export async function describePage(
  file: string,
  excerpt: string | undefined,
  {site, datasets, pages, language, translate}: DescriptionSources,
): Promise<string | undefined> {
  const page = {file, permalink: ''};
  const shown = await findShownDatasets([page], site, pages);
  const comparisons: ShownComparison[] = [];
  for (const each of shown) {
    const source = {site, datasets, permalinks: {}};
    const dataset = await loadShown(each, source).catch(() => undefined);
    if (dataset) {
      const queries = each.embeds.map(({embed}) => embed.query);
      comparisons.push({dataset, queries});
    }
  }
  const facts = describeComparison(comparisons, language, translate);
  const [first] = comparisons;
  if (facts === undefined) {
    return (
      excerpt ??
      (first && plainText(first.dataset.description ?? first.dataset.title))
    );
  }
  // Part of a sentence, as the line before a table, says nothing by itself.
  return excerpt !== undefined && /[.!?…。！？؟]["”’»)\]]*$/u.test(excerpt)
    ? `${excerpt} ${facts}`
    : facts;
}
