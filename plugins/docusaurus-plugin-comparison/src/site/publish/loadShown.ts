import path from 'node:path';
import type {Dataset} from '../../model/index.js';
import type {Datasets} from '../datasets.js';
import {loadInline} from '../inline/loadInline.js';
import {permalinkOf, type Permalinks} from '../permalinks.js';
import type {SiteContext} from '../site.js';
import {withOriginal} from '../translations.js';
import type {ShownDataset} from './shownDatasets.js';

/** What datasets are loaded with. */
export interface ShownSources {
  readonly site: Pick<SiteContext, 'roots' | 'translations' | 'limits'>;
  readonly permalinks: Permalinks;
  readonly datasets: Pick<Datasets, 'load'>;
}

/** The dataset as pages show it: without invalid cells, if there are any. */
export async function loadShown(
  {file, inline}: Pick<ShownDataset, 'file' | 'inline'>,
  {site, permalinks, datasets}: ShownSources,
): Promise<Dataset | undefined> {
  const {
    roots: [siteDir],
    translations = [],
    limits,
  } = site;
  const findPermalink = (page: string) =>
    withOriginal(page, translations)
      .map((each) => permalinkOf(each, siteDir, permalinks))
      .find((permalink) => permalink !== undefined);
  const table = inline?.embed.inline;
  const loaded =
    inline && table
      ? loadInline(table, inline.source, inline.embed.place, limits, (page) =>
          findPermalink(path.join(path.dirname(file), page)),
        )
      : await datasets.load(file, findPermalink);
  return 'dataset' in loaded ? loaded.dataset : loaded.partial?.dataset;
}
