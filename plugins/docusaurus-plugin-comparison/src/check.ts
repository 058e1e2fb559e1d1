import path from 'node:path';
import {datasetGlob, findFiles} from './dataset/find.js';
import {load, type Loaded} from './dataset/load.js';
import {read, shownPath} from './dataset/read.js';
import {checkEmbed} from './embeds/check.js';
import {findEmbeds} from './embeds/find.js';
import {normalizeData, resolveData} from './embeds/resolve.js';
import type {Site} from './options.js';
import type {Problem} from './problems/problem.js';

const pageGlob = '**/*.{md,mdx,js,jsx,ts,tsx}';

/** What a check of the whole site found. */
export interface Check {
  readonly problems: readonly Problem[];
  /** Every dataset by its absolute path. */
  readonly datasets: ReadonlyMap<string, Loaded>;
}

/**
 * Checks the site as a whole: every dataset of every version and locale, and
 * every embed that names one, so that all that is wrong is told at once.
 */
export async function checkSite(site: Site): Promise<Check> {
  const {roots, exclude, limits} = site;
  const datasets = new Map<string, Loaded>();
  for (const file of await findFiles(datasetGlob, roots, exclude)) {
    datasets.set(path.normalize(file), await load(file, roots, limits));
  }
  const problems = [...datasets.values()].flatMap((loaded) =>
    'problems' in loaded ? loaded.problems : [],
  );
  for (const page of await findFiles(pageGlob, roots, exclude)) {
    problems.push(...(await checkPage(page, site, datasets)));
  }
  return {problems, datasets};
}

async function checkPage(
  pagePath: string,
  {roots, limits}: Site,
  datasets: Check['datasets'],
): Promise<readonly Problem[]> {
  // What is wrong with a page as a file is not ours to tell.
  const page = await read(pagePath, roots, limits, []);
  if (!page) {
    return [];
  }
  const names = [...datasets.keys()].map(
    (file) => `./${shownPath(file, [path.dirname(pagePath)])}`,
  );
  return findEmbeds(page).flatMap((embed) =>
    checkEmbed(
      embed.data === undefined
        ? embed
        : {...embed, data: normalizeData(embed.data)},
      page,
      (data) => {
        const file = resolveData(data, pagePath, roots[0]);
        return file === undefined ? undefined : datasets.get(file);
      },
      names,
    ),
  );
}
