import fs from 'node:fs';
import path from 'node:path';
import {displayPath} from '../../dataset/read.js';
import type {Problem} from '../../problems/problem.js';
import {isClaimOutcome} from '../judgeStatement.js';
import {checkSite, type Check} from '../checkSite.js';
import {createDatasets} from '../datasets.js';
import {createPages, type Pages} from '../pages.js';
import type {SiteContext} from '../site.js';
import {originalOf} from '../translations.js';

/** One of the two states of a site that are compared. */
export interface SiteState {
  /** What it is called, such as `origin/main`. */
  readonly label: string;
  readonly site: SiteContext;
  readonly check: Check;
  readonly pages: Pages;
  /**
   * What both states call a file, by its absolute path: a path with `/`.
   * Undefined for files that are not compared.
   */
  readonly nameOf: (file: string) => string | undefined;
}

/**
 * Reads a state of a site. Its mistakes are part of the result.
 *
 * @param pages - Those of another state in the same site, if there is one.
 */
export async function readSiteState(
  label: string,
  site: SiteContext,
  nameOf: SiteState['nameOf'],
  pages: Pages = createPages(),
): Promise<SiteState> {
  const datasets = createDatasets(site, undefined, (file) =>
    fs.existsSync(file)
      ? (nameOf(file) ?? displayPath(file, site.roots))
      : undefined,
  );
  const check = await checkSite(site, datasets, pages);
  return {label, site, check, pages, nameOf};
}

/** The name of the page of which a page is the translation. */
export function originalNameOf(
  file: string,
  {site, nameOf}: SiteState,
): string | undefined {
  const original = originalOf(file, site.translations ?? []);
  return original !== undefined && fs.existsSync(original)
    ? nameOf(original)
    : undefined;
}

/**
 * The errors that keep a state from being compared. A claim that fails is none
 * of them: it is what a comparison reports.
 */
export function findErrors({
  site,
  check,
  nameOf,
}: SiteState): readonly Problem[] {
  const [siteDir] = site.roots;
  return check.problems.filter(
    (problem) =>
      problem.severity === 'error' &&
      !isClaimOutcome(problem) &&
      nameOf(path.resolve(siteDir, problem.file.path)) !== undefined,
  );
}
