import {findView} from '../../embeds/layOut.js';
import type {Embed} from '../../embeds/embed.js';
import type {SourceFile} from '../../problems/problem.js';
import type {View} from '../../views/view.js';
import {findClaimed} from '../checkClaims.js';
import {originalAmong} from '../translations.js';
import {originalNameOf, type SiteState} from './siteState.js';

/** An embed of a state, with the dataset that it shows. */
export interface StateEmbed {
  readonly file: SourceFile;
  /** What both states call its page. */
  readonly page: string;
  /** The page of which its page is the translation, or its page. */
  readonly original: string;
  readonly embed: Embed;
  readonly view: View;
  /** The absolute path of its dataset, the original if it is translated. */
  readonly dataset: string;
}

/** The embeds of all pages of a state that show a dataset. */
export async function listEmbeds(
  state: SiteState,
): Promise<readonly StateEmbed[]> {
  const {check, site, pages, nameOf} = state;
  const translations = site.translations ?? [];
  const found: StateEmbed[] = [];
  for (const pagePath of check.pages) {
    const name = nameOf(pagePath);
    const page =
      name === undefined
        ? undefined
        : await pages.read(pagePath, site.roots, site.limits);
    if (name === undefined || !page) {
      continue;
    }
    const original = originalNameOf(pagePath, state) ?? name;
    for (const embed of page.embeds) {
      const file = findClaimed(embed.data, pagePath, site, check.datasets);
      const view = findView(embed.query);
      if (file !== undefined && view && !embed.inline && !embed.issue) {
        const dataset = originalAmong(check.datasets, file, translations);
        found.push({
          file: page.file,
          page: name,
          original,
          embed,
          view,
          dataset,
        });
      }
    }
  }
  return found;
}

/** The embeds of a dataset, without those of translated pages, which repeat them. */
export function originalEmbeds(
  embeds: readonly StateEmbed[],
  file: string,
): readonly StateEmbed[] {
  return embeds.filter(
    ({dataset, page, original}) => dataset === file && page === original,
  );
}
