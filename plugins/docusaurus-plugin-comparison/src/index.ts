/// <reference path="./ambient.d.ts" preserve="true" />
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {
  permalinksFile,
  findPermalinks,
  type Permalinks,
} from './site/permalinks.js';
import {configureSplitChunks} from './bundler/splitChunks.js';
import {checkSite, filesOf} from './site/checkSite.js';
import {createFenceWarnings} from './bundler/fenceWarnings.js';
import {createMissingDatasets} from './bundler/missingDatasets.js';
import {createBundlerTurn} from './bundler/bundlerTurn.js';
import {hasMermaidTheme} from './bundler/hasMermaidTheme.js';
import {editUrlsFile, findEditUrls} from './site/editUrls.js';
import {ownPackage} from './site/contentPlugins.js';
import {openCleanCheck} from './site/cleanCheck.js';
import {createDatasets} from './site/datasets.js';
import {createParseFrontMatter} from './site/factsInMetadata.js';
import {createPages} from './site/pages.js';
import {withLastUpdates} from './site/outputs/lastUpdate.js';
import {createPictures} from './pictures/draw.js';
import {createPngFiles} from './pictures/pngFiles.js';
import {createRasterizer} from './pictures/rasterizer.js';
import {publishForSharing} from './site/cards/publish.js';
import {register} from './commands/index.js';
import type {PluginOptions} from './options.js';
import {createLayouts} from './bundler/layouts.js';
import {createRule, hasRule} from './bundler/rule.js';
import {createUnreadRules} from './bundler/unreadDirectives.js';
import {publishData} from './site/publish/publishData.js';
import {createFindPublished} from './site/publish/findPublished.js';
import {listSitePages, noPages} from './site/publish/publishedPages.js';
import {reportProblems, warnMissingTheme} from './site/announce.js';
import {createUnreported} from './site/reported.js';
import {readThemeMessages} from './site/themeMessages.js';
import {pathsToWatch} from './site/pathsToWatch.js';
import {toSite} from './site/site.js';
import {publishMarkdown} from './markdown/twins/publishMarkdown.js';
import {toTwinSite} from './markdown/twins/toTwinSite.js';
import {writeWhole} from './site/writeWhole.js';

export {validateOptions, type Options, type PluginOptions} from './options.js';
export {remarkComparison} from './markdown/remarkComparison.js';
export {getSwizzleConfig} from './swizzle.js';
export {setValues, type ValueUpdate} from './dataset/setValues.js';
export {withComparison} from './markdown/withComparison.js';
export {
  createMarkdownTransform,
  type MarkdownTransform,
} from './markdown/twins/createMarkdownTransform.js';
export type {Inline, Prose, StackItem} from './model/index.js';
export type * from './charts/index.js';
export type * from './diagrams/index.js';
export type * from './views/index.js';
export type {
  ValueProps,
  EarlierCell,
  Footnote,
  CellProps,
  CitationProps,
  SourceProps,
} from './views/cell.js';
export type {QualifiedFigure} from './views/qualifiedFigure.js';
export type {ShownRanges} from './views/availabilityText.js';
export type {SubjectProps} from './views/subject.js';
export type {ProvenanceNote} from './views/provenanceNotes.js';
// The names of version 0.1, for components that sites have swizzled.
export type {
  ValueProps as Claim,
  CellProps as ShownCell,
  SourceProps as ShownSource,
} from './views/cell.js';
export type {LoadedView as Made, WithPicture as Drawn} from './views/module.js';
export type {
  ContentProps,
  DiagramEmbed,
  WithFiles,
  WithPicture,
  ChosenViews,
  LoadedView,
  Picture,
  ProblemReport,
  SharedPicture,
  ChartFileNames,
  ViewEmbed,
  ViewModule,
} from './views/module.js';
export type {Orientation, Sort} from './views/view.js';

export default function pluginComparison(
  context: LoadContext,
  options: PluginOptions,
): Plugin {
  const {siteConfig, siteDir, generatedFilesDir, i18n} = context;
  const site = toSite(context, options);
  const datasets = createDatasets(site, i18n.currentLocale);
  const pages = createPages();
  siteConfig.markdown.parseFrontMatter = createParseFrontMatter(
    withLastUpdates(siteConfig.markdown.parseFrontMatter, siteConfig, {
      site,
      datasets,
      pages,
    }),
    site,
    datasets,
    pages,
    site.words,
  );
  const turn = createBundlerTurn();
  let isStarted = false;
  /** Absolute paths of the datasets, and of the files with their values. */
  let files: readonly string[] = [];
  let sitePages = noPages;
  let permalinks: Permalinks = {};
  /** Whether this instance shows what pages embed. */
  let isFirst = true;
  const pictures = createPictures(site.draw);
  const fenceWarnings = createFenceWarnings();
  const isBuild = process.env['NODE_ENV'] === 'production';
  const id = options.id ?? 'default';
  const png =
    isBuild && options.socialCards
      ? createPngFiles(
          createRasterizer(siteDir, options.cardFonts),
          path.join(site.draw.cacheFolder, `png-${id}-${i18n.currentLocale}`),
        )
      : undefined;
  const layouts = isBuild ? createLayouts() : undefined;
  const stops = isBuild && options.onInvalidData === 'throw';
  const unreported = createUnreported(siteConfig, id);
  const generated = path.join(generatedFilesDir, ownPackage, id);
  const permalinksPath = path.join(generated, permalinksFile);
  const editUrlsPath = path.join(generated, editUrlsFile);
  const cleanCheckFile = path.join(
    site.draw.cacheFolder,
    `check-${id}-${i18n.currentLocale}.json`,
  );

  return {
    name: ownPackage,

    async loadContent() {
      warnMissingTheme(siteConfig, options.diagrams);
      // In `start`, the browser shows an edit before the check runs again.
      if (isStarted && !isBuild) {
        await turn.wait();
      }
      isStarted = true;
      const cleanCheck = isBuild
        ? await openCleanCheck(site, cleanCheckFile)
        : undefined;
      if (cleanCheck?.files) {
        ({files} = cleanCheck);
        return;
      }
      const check = await checkSite(site, datasets, pages);
      await cleanCheck?.keep(check);
      reportProblems(check.problems, stops, unreported);
      // Not returned: in `start`, Docusaurus writes what plugins return to a
      // file of its debug pages, and bundlers have read it half written.
      files = filesOf(check.datasets);
    },

    async allContentLoaded({allContent}) {
      const translations = site.translations ?? [];
      sitePages = listSitePages(allContent, context);
      permalinks = findPermalinks(allContent, context, translations);
      await writeWhole(permalinksPath, JSON.stringify(permalinks));
    },

    async contentLoaded() {
      const editUrls = findEditUrls(files, context);
      await writeWhole(editUrlsPath, JSON.stringify(editUrls));
    },

    getPathsToWatch: () => pathsToWatch(site),

    async postBuild({outDir}) {
      if (!isFirst) {
        return;
      }
      const {published} = sitePages;
      const files = {datasets, pages, outDir};
      const publication = {context, site, published, permalinks, ...files};
      const summaries = options.publishData
        ? await publishData(publication)
        : [];
      if (options.publishMarkdown) {
        const sources = {site, datasets, pages, permalinks};
        const twinSite = toTwinSite(context, sources, outDir);
        await publishMarkdown(published, summaries, twinSite, outDir);
      }
      if (options.publishData || png) {
        const {direction} = i18n.localeConfigs[i18n.currentLocale] ?? {};
        await publishForSharing(
          {...publication, pictures, words: site.words, png},
          {
            hasPictures: options.publishData,
            isRightToLeft: direction === 'rtl',
          },
        );
        await pictures.close();
      }
    },

    configureWebpack(config, isServer) {
      isFirst = !hasRule(config);
      return {
        ...(!isServer && {optimization: configureSplitChunks()}),
        plugins: [
          ...(isServer ? [] : [turn.plugin]),
          ...(isServer === isBuild ? [fenceWarnings.plugin] : []),
          ...(stops ? [] : [createMissingDatasets(siteDir)]),
        ],
        module: {
          // The first instance shows what pages embed.
          rules: !isFirst
            ? []
            : [
                createRule({
                  roots: site.roots,
                  limits: site.limits,
                  exclude: site.exclude,
                  locale: i18n.currentLocale,
                  pages,
                  translations: site.translations ?? [],
                  versions: site.versions ?? [],
                  datasets,
                  layouts,
                  permalinks: permalinksPath,
                  pictures,
                  words: site.words,
                  language: site.language,
                  editUrls: editUrlsPath,
                  findPublished:
                    isBuild && options.publishData
                      ? createFindPublished(
                          context,
                          site,
                          () => sitePages.unlisted,
                        )
                      : undefined,
                  reportUrl: options.reportUrl,
                  canDrawPng: png?.canDraw,
                  drawsMermaid: hasMermaidTheme(config),
                  onBrokenFence: options.onBrokenFence,
                  // A build has two bundles, `start` only that of the browser.
                  warnOfFence:
                    isServer === isBuild ? fenceWarnings.add : undefined,
                  showProblems: !stops,
                  isServer,
                }),
                ...createUnreadRules(config, siteDir),
              ],
        },
      };
    },

    getThemePath: () => fileURLToPath(new URL('./theme', import.meta.url)),

    getTypeScriptThemePath: () =>
      fileURLToPath(new URL('../src/theme', import.meta.url)),

    getDefaultCodeTranslationMessages: () =>
      readThemeMessages(i18n.currentLocale),

    extendCli: (cli) => register(cli, site),
  };
}
