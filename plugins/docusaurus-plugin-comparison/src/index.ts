/// <reference path="./ambient.d.ts" preserve="true" />
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {addressesFile, findAddresses} from './site/permalinks.js';
import {cutChunks} from './bundler/splitChunks.js';
import {checkSite, filesOf, type Check} from './site/checkSite.js';
import {drawsMermaid} from './bundler/hasMermaidTheme.js';
import {editUrlsFile, findEditUrls} from './site/editUrls.js';
import {register} from './commands/index.js';
import type {PluginOptions} from './options.js';
import {createRule} from './bundler/rule.js';
import {tell, tellOfMissingTheme} from './site/announce.js';
import {readTranslationMessages} from './site/themeMessages.js';
import {pathsToWatch} from './site/pathsToWatch.js';
import {toSite} from './site/site.js';

export {validateOptions, type Options, type PluginOptions} from './options.js';
export {remarkComparison} from './markdown/remarkComparison.js';
export {getSwizzleConfig} from './swizzle.js';
export {withComparison} from './markdown/withComparison.js';
export type {Inline, Prose, StackItem} from './model/index.js';
export type * from './diagrams/index.js';
export type * from './views/index.js';
export type {Claim, Footnote, ShownCell, ShownSource} from './views/cell.js';
export type {ShownSubject} from './views/subject.js';
export type {
  ContentProps,
  DiagramEmbed,
  Drawn,
  Made,
  Picture,
  ProblemReport,
  ViewEmbed,
  ViewModule,
} from './views/module.js';
export type {Orientation, Sort} from './views/view.js';

export default function pluginComparison(
  context: LoadContext,
  options: PluginOptions,
): Plugin<Check> {
  const {siteDir, siteConfig, generatedFilesDir, i18n} = context;
  const site = toSite(context, options);
  const isBuild = process.env['NODE_ENV'] === 'production';
  const stops = isBuild && options.onInvalidData === 'throw';
  const name = 'docusaurus-plugin-comparison';
  const generated = path.join(generatedFilesDir, name, options.id ?? 'default');

  return {
    name,

    async loadContent() {
      tellOfMissingTheme(siteConfig, options.diagrams);
      const check = await checkSite(site);
      tell(check.problems, stops);
      return check;
    },

    async allContentLoaded({allContent, actions}) {
      const translations = site.translations ?? [];
      const addresses = findAddresses(allContent, siteDir, translations);
      await actions.createData(addressesFile, JSON.stringify(addresses));
    },

    async contentLoaded({content: {datasets}, actions}) {
      const editUrls = findEditUrls(filesOf(datasets), context);
      await actions.createData(editUrlsFile, JSON.stringify(editUrls));
    },

    getPathsToWatch: () => pathsToWatch(site),

    configureWebpack: (config, isServer) => ({
      ...(!isServer && {optimization: cutChunks()}),
      module: {
        rules: [
          createRule({
            roots: site.roots,
            limits: site.limits,
            translations: site.translations ?? [],
            locale: i18n.currentLocale,
            addresses: path.join(generated, addressesFile),
            draw: site.draw,
            words: site.words,
            editUrls: path.join(generated, editUrlsFile),
            drawsMermaid: drawsMermaid(config),
            showProblems: !stops,
            isServer,
          }),
        ],
      },
    }),

    getThemePath: () => fileURLToPath(new URL('./theme', import.meta.url)),

    getTypeScriptThemePath: () =>
      fileURLToPath(new URL('./theme', import.meta.url)),

    getDefaultCodeTranslationMessages: () =>
      readTranslationMessages(i18n.currentLocale),

    extendCli: (cli) => register(cli, site),
  };
}
