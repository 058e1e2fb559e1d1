import {findView} from '../../embeds/layOut.js';
import type {Dataset} from '../../model/index.js';
import {createLanguage} from '../../values/language.js';
import {translateWith, type Word} from '../../views/view.js';
import type {DatasetJson} from '../publish/datasetJson.js';
import type {PublishedPage, ShownDataset} from '../publish/shownDatasets.js';
import type {SiteContext, SiteLanguage} from '../site.js';
import {findDocsVersion} from '../versions.js';
import {dateOfData} from './dateOfData.js';
import {describeComparison} from './describeComparison.js';
import {printDataBlock} from './printDataBlock.js';
import {toStructuredData} from './toStructuredData.js';

/** The site, and the words of the theme in its language. */
export interface DescribedSite
  extends Pick<SiteContext, 'versions'>, SiteLanguage {
  readonly words: Readonly<Partial<Record<Word, string>>>;
}

/** What a page says of a dataset to search engines, as HTML. */
export interface PageStructuredData {
  readonly page: PublishedPage;
  readonly html: string;
}

/**
 * Describes a published dataset to search engines on the page that shows it
 * first: in a table, or else in another embed that is not in a sentence.
 * Undefined if no page does, or if there is too little to describe.
 *
 * @param toUrl - The absolute URL of a permalink.
 */
export function pageStructuredData(
  dataset: Dataset,
  json: DatasetJson,
  {embeds, original}: Pick<ShownDataset, 'embeds' | 'original'>,
  {versions = [], language, words}: DescribedSite,
  toUrl: (permalink: string) => string,
): PageStructuredData | undefined {
  const shown = embeds.filter(
    ({embed}) => findView(embed.query)?.isInline !== true,
  );
  const {page} =
    shown.find(({embed}) => embed.query.get('view') === 'table') ??
    shown[0] ??
    {};
  const wholeTable = new Map([['view', 'table']]);
  const data =
    page &&
    toStructuredData(json, {
      page: toUrl(page.permalink),
      facts: describeComparison(
        [{dataset, queries: [wholeTable]}],
        createLanguage(language),
        translateWith(words),
      ),
      date: dateOfData(dataset),
      version: findDocsVersion(original, versions),
    });
  return page && data
    ? {page, html: printDataBlock('application/ld+json', data)}
    : undefined;
}
