import type {ParseFrontMatter} from '@docusaurus/types';
import {listContentPlugins} from '../contentPlugins.js';
import type {Datasets} from '../datasets.js';
import {isPartial} from '../isPartial.js';
import type {Pages} from '../pages.js';
import {findShownDatasets} from '../publish/shownDatasets.js';
import type {SiteContext} from '../site.js';

/** Says when files were last changed, as the site's version control knows it. */
export interface FileHistory {
  getFileLastUpdateInfo(
    file: string,
  ): Promise<{readonly timestamp: number} | null | undefined>;
}

/** The part of the config of a site that is used here. */
type LastUpdateConfig = Parameters<typeof listContentPlugins>[0] & {
  readonly future?: {readonly experimental_vcs?: FileHistory};
};

/** What the dates of data are found with. */
interface LastUpdateSources {
  readonly site: SiteContext;
  readonly datasets: Pick<Datasets, 'load'>;
  readonly pages: Pages;
}

/**
 * Makes "Last updated" of a page the date of the newest file of its datasets, if
 * that is newer than the page. Docusaurus takes it from the front matter. A date
 * that the author has typed stays.
 */
export function withLastUpdates(
  parse: ParseFrontMatter,
  config: LastUpdateConfig,
  {site, datasets, pages}: LastUpdateSources,
): ParseFrontMatter {
  const history = config.future?.experimental_vcs;
  // Docusaurus before 3.10 has none.
  if (
    !history ||
    !listContentPlugins(config).some((each) => each.showsLastUpdate)
  ) {
    return parse;
  }
  const known = new Map<string, Promise<number | undefined>>();
  const dateOf = (file: string): Promise<number | undefined> => {
    const date =
      known.get(file) ??
      history
        .getFileLastUpdateInfo(file)
        // A file that is in no repository has no date.
        .then(
          (info) => info?.timestamp,
          () => undefined,
        );
    known.set(file, date);
    return date;
  };

  async function listDataFiles(page: string): Promise<ReadonlySet<string>> {
    const published = [{file: page, permalink: ''}];
    const shown = await findShownDatasets(published, site, pages);
    const files = await Promise.all(
      shown
        .filter(({inline}) => !inline)
        .map(async ({file, original}) => {
          const loaded = await datasets.load(file).catch(() => undefined);
          return [file, original, ...(loaded?.present ?? [])];
        }),
    );
    return new Set(files.flat());
  }

  return async (params) => {
    const result = await parse(params);
    const {filePath, fileContent} = params;
    const typed = result.frontMatter['last_update'] as
      {readonly date?: unknown} | undefined;
    if (
      typed?.date !== undefined ||
      isPartial(site, filePath) ||
      !/compar|^import\s/im.test(fileContent)
    ) {
      return result;
    }
    const files = await listDataFiles(filePath);
    const own = files.size > 0 ? await dateOf(filePath) : undefined;
    const dates =
      own === undefined ? [] : await Promise.all([...files].map(dateOf));
    const newest = Math.max(...dates.flatMap((date) => date ?? []));
    return own !== undefined && newest > own
      ? {
          ...result,
          frontMatter: {
            ...result.frontMatter,
            last_update: {...typed, date: new Date(newest).toISOString()},
          },
        }
      : result;
  };
}
