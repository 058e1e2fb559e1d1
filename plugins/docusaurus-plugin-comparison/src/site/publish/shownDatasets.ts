import fs from 'node:fs';
import {read} from '../../dataset/read.js';
import type {Embed} from '../../embeds/embed.js';
import {inlineDirective} from '../../embeds/inlineTable.js';
import {normalizeData, resolveData} from '../../embeds/resolve.js';
import type {SourceFile} from '../../problems/problem.js';
import type {Pages} from '../pages.js';
import type {SiteContext} from '../site.js';
import {originalOf, withOriginal} from '../translations.js';
import {findImportedFiles} from './importedFiles.js';

/** A page that is published. */
export interface PublishedPage {
  /** Absolute. */
  readonly file: string;
  /** With the base URL, and a trailing slash as the site is configured. */
  readonly permalink: string;
}

/** A dataset that published pages show: a file, or a table of a page. */
export interface ShownDataset {
  /** Absolute path of the dataset, or of the page whose table it is. */
  readonly file: string;
  /** The same in the original language, without which it has no address. */
  readonly original: string;
  /** The table, if it is one. */
  readonly inline?: InlineEmbed;
  readonly embeds: readonly PlacedEmbed[];
}

/** An inline table on its page. */
export interface InlineEmbed {
  readonly embed: Embed;
  readonly source: SourceFile;
  /** Its id on the page. */
  readonly id: string;
}

/** An embed of a dataset on a published page. */
export interface PlacedEmbed {
  readonly page: PublishedPage;
  readonly embed: Embed;
}

/**
 * Finds every dataset that published pages show, themselves or with what they
 * import, in the order of the pages.
 */
export async function findShownDatasets(
  published: readonly PublishedPage[],
  site: Pick<SiteContext, 'roots' | 'limits' | 'translations'>,
  pages: Pages,
): Promise<readonly ShownDataset[]> {
  const {roots, translations = []} = site;
  const shown = new Map<string, ShownDataset>();
  const add = (key: string, found: ShownDataset) => {
    const known = shown.get(key);
    shown.set(
      key,
      known ? {...known, embeds: [...known.embeds, ...found.embeds]} : found,
    );
  };
  const parts = new Map<string, PagePart>();
  const readPart = async (file: string): Promise<PagePart> => {
    const known = parts.get(file) ?? (await readPagePart(file, site, pages));
    parts.set(file, known);
    return known;
  };
  for (const page of published) {
    const visited = new Set<string>();
    const open = [page.file];
    for (let file = open.pop(); file !== undefined; file = open.pop()) {
      if (visited.has(file)) {
        continue;
      }
      visited.add(file);
      const {source, embeds, imported} = await readPart(file);
      open.push(...imported);
      for (const embed of embeds) {
        if (embed.issue) {
          continue;
        }
        const placed = {page, embed};
        const inline = embed.inline && findInline(embed, embeds);
        if (inline && source) {
          const original = originalOf(file, translations) ?? file;
          const id = inline.anchor ?? 'comparison';
          add(`${original}#${id}`, {
            file,
            original,
            inline: {embed: inline, source, id},
            embeds: [placed],
          });
        }
        const data = embed.inline || !embed.data ? '' : embed.data;
        const found = withOriginal(file, translations)
          .flatMap(
            (each) => resolveData(normalizeData(data), each, roots[0]) ?? [],
          )
          .find((each) => fs.existsSync(each));
        if (found !== undefined) {
          const original = originalOf(found, translations) ?? found;
          add(original, {file: found, original, embeds: [placed]});
        }
      }
    }
  }
  return [...shown.values()];
}

/** The inline table that an embed is, or shows. */
function findInline(embed: Embed, all: readonly Embed[]): Embed | undefined {
  return embed.name === inlineDirective
    ? embed
    : all.find(
        ({name, data}) => name === inlineDirective && data === embed.data,
      );
}

/** A file of a page, with what it shows and imports. */
interface PagePart {
  readonly source?: SourceFile;
  readonly embeds: readonly Embed[];
  readonly imported: readonly string[];
}

async function readPagePart(
  file: string,
  {roots, limits}: Pick<SiteContext, 'roots' | 'limits'>,
  pages: Pages,
): Promise<PagePart> {
  if (!fs.existsSync(file)) {
    return {embeds: [], imported: []};
  }
  const page = await pages.read(file, roots, limits);
  const source = page?.file ?? (await read(file, roots, limits, []));
  return {
    ...(source && {source}),
    embeds: page?.embeds ?? [],
    imported: source ? findImportedFiles(source.text, file, roots[0]) : [],
  };
}
