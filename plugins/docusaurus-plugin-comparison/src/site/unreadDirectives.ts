import path from 'node:path';
import type {LoadContext} from '@docusaurus/types';
import {pathWithin} from '../dataset/pathWithin.js';
import {createProblem} from '../problems/collect.js';
import type {Problem} from '../problems/problem.js';
import {listContentPlugins, type ContentPlugin} from './contentPlugins.js';
import type {Page} from './pages.js';
import type {SiteContext} from './site.js';
import {foldersOf, originalOf} from './translations.js';

/** A folder of pages and its content plugin. */
export interface ContentFolder {
  /** Absolute. */
  readonly folder: string;
  readonly plugin: Pick<ContentPlugin, 'entry' | 'options' | 'readsDirectives'>;
}

/** The folders of all content plugins in a config. */
export function findContentFolders({
  siteDir,
  siteConfig,
}: Pick<LoadContext, 'siteDir' | 'siteConfig'>): readonly ContentFolder[] {
  return listContentPlugins(siteConfig).flatMap((plugin) =>
    foldersOf(plugin, siteDir).map(({original}) => ({
      folder: path.resolve(siteDir, original),
      plugin,
    })),
  );
}

/**
 * Finds content plugins that do not read the directives of their pages. Each is
 * reported once, at its first page with a directive.
 *
 * @param pages - The pages with embeds, by absolute path.
 */
export function findUnreadDirectives(
  pages: ReadonlyMap<string, Page>,
  {
    contentFolders = [],
    translations = [],
  }: Pick<SiteContext, 'contentFolders' | 'translations'>,
): readonly Problem[] {
  const unread = new Map<ContentFolder['plugin'], Page[]>();
  for (const [file, page] of pages) {
    const original = originalOf(file, translations) ?? file;
    const plugin = findPlugin(original, contentFolders);
    if (plugin && !plugin.readsDirectives && page.embeds.some(isOwnDirective)) {
      unread.set(plugin, [...(unread.get(plugin) ?? []), page]);
    }
  }
  return [...unread].flatMap(([{entry, options}, [first, ...others]]) => {
    const embed = first?.embeds.find(isOwnDirective);
    return first && embed
      ? [
          createProblem(first.file, 'unread-directive', embed.place, {
            directive: embed.name,
            entry,
            options,
            others: others.length,
          }),
        ]
      : [];
  });
}

/** The plugin of the innermost folder that contains a file. */
function findPlugin(
  file: string,
  folders: readonly ContentFolder[],
): ContentFolder['plugin'] | undefined {
  const containing = folders
    .filter(({folder}) => pathWithin(folder, file) !== undefined)
    .sort((a, b) => b.folder.length - a.folder.length);
  return containing[0]?.plugin;
}

function isOwnDirective({name, issue}: Page['embeds'][number]): boolean {
  return name.startsWith(':') && issue === undefined;
}
