import fs from 'node:fs/promises';
import path from 'node:path';
import type {DocusaurusConfig} from '@docusaurus/types';
import {addLinks, type AlternateFile} from './addLinks.js';
import type {PublishedPage} from './shownDatasets.js';

/**
 * Adds links to the built page.
 *
 * @param data - What describes its data, as HTML.
 */
export async function linkFrom(
  {permalink}: PublishedPage,
  files: readonly AlternateFile[],
  siteConfig: Pick<DocusaurusConfig, 'baseUrl'>,
  outDir: string,
  data?: string,
): Promise<void> {
  const found = await readBuiltPage(permalink, siteConfig, outDir);
  const linked = found && addLinks(found.html, files, data);
  if (linked !== undefined) {
    await fs.writeFile(found?.file ?? '', linked);
  }
}

/** A page of the built site. */
export interface BuiltPage {
  readonly file: string;
  readonly html: string;
  /** Its path in the site, without slashes around it; `index` for the home page. */
  readonly name: string;
}

/** The HTML of a page, and its file; undefined if there is none. */
export async function readBuiltPage(
  permalink: string,
  {baseUrl}: Pick<DocusaurusConfig, 'baseUrl'>,
  outDir: string,
): Promise<BuiltPage | undefined> {
  const page = decodeURI(permalink).slice(baseUrl.length).replace(/\/$/, '');
  for (const name of [path.join(page, 'index.html'), `${page}.html`]) {
    const file = path.join(outDir, name);
    const html = await fs.readFile(file, 'utf8').catch(() => undefined);
    if (html !== undefined) {
      return {file, html, name: page === '' ? 'index' : page};
    }
  }
  return undefined;
}
