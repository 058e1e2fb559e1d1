import fs from 'node:fs';
import {read} from '../../dataset/read.js';
import type {Embed} from '../../embeds/embed.js';
import {inlineDirective} from '../../embeds/inlineTable.js';
import type {SourceFile} from '../../problems/problem.js';
import {findClaimed} from '../checkClaims.js';
import type {Pages} from '../pages.js';
import type {SiteContext} from '../site.js';
import {originalOf} from '../translations.js';
import {findImportedFiles} from './importedFiles.js';

/** A page that is published. */
export interface PublishedPage {
  /** Absolute. */
  readonly file: string;
  /** With the base URL, and a trailing slash as the site is configured. */
  readonly permalink: string;
  readonly title?: string;
  readonly description?: string;
  /** The content plugin that it is of, such as `docs` or `docs-community`. */
  readonly section?: string;
  /** Whether it is of the newest version of its docs, or of no docs. */
  readonly isNewest?: boolean;
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
  site: SiteContext,
  pages: Pages,
): Promise<readonly ShownDataset[]> {
  const shown = new Map<string, ShownDataset>();
  const parts = new Map<string, PagePart>();
  for (const page of published) {
    const files = new Set([page.file]);
    // Files that a part imports are added on the way.
    for (const file of files) {
      const part = parts.get(file) ?? (await readPagePart(file, site, pages));
      parts.set(file, part);
      part.imported.forEach((each) => files.add(each));
      for (const embed of part.embeds) {
        const found = findShownDataset(embed, file, part, site);
        if (found) {
          const {original, inline} = found;
          const key = inline ? `${original}#${inline.id}` : original;
          const known = shown.get(key);
          shown.set(key, {
            ...(known ?? found),
            embeds: [...(known?.embeds ?? []), {page, embed}],
          });
        }
      }
    }
  }
  return [...shown.values()];
}

/** What an embed of a page, or of a part of one, shows. */
function findShownDataset(
  embed: Embed,
  file: string,
  {source, embeds}: PagePart,
  site: SiteContext,
): Omit<ShownDataset, 'embeds'> | undefined {
  if (embed.issue) {
    return undefined;
  }
  const toOriginal = (each: string) =>
    originalOf(each, site.translations ?? []) ?? each;
  if (embed.inline) {
    const table = findInline(embed, embeds);
    const id = table?.anchor ?? 'comparison';
    return table && source
      ? {file, original: toOriginal(file), inline: {embed: table, source, id}}
      : undefined;
  }
  const found = findClaimed(embed.data, file, site, {has: fs.existsSync});
  return found === undefined
    ? undefined
    : {file: found, original: toOriginal(found)};
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
