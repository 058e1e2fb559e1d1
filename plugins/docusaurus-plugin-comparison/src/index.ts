/// <reference path="./ambient.d.ts" preserve="true" />
import {fileURLToPath} from 'node:url';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {checkSite, type Check} from './check.js';
import {register} from './commands/index.js';
import {toSite, type PluginOptions} from './options.js';
import {createRule} from './rule.js';
import {tell} from './tell.js';
import {pathsToWatch} from './watch.js';

export {validateOptions, type Options, type PluginOptions} from './options.js';
export {remarkComparison} from './remark/index.js';
export {getSwizzleConfig} from './swizzle.js';
export {withComparison} from './withComparison.js';
export type {ProblemReport} from './loader.js';
export type {Inline, Prose} from './model.js';
export type {Claim, Footnote, ShownCell, ShownSource} from './views/cell.js';
export type {FactView} from './views/fact.js';
export type {GuideAnswer, GuideQuestion, GuideView} from './views/guide.js';
export type {ShownSubject} from './views/subject.js';
export type {
  TableCell,
  TableCriterion,
  TableSubject,
  TableView,
} from './views/table.js';
export type {TimelineEvent, TimelineView} from './views/timeline.js';
export type {StackLayer, StackSubject, StackView} from './diagrams/stack.js';
export type {Orientation, Sort} from './views/view.js';

export default function pluginComparison(
  {siteDir}: LoadContext,
  options: PluginOptions,
): Plugin<Check> {
  const site = toSite(siteDir, options);
  const isBuild = process.env['NODE_ENV'] === 'production';
  const stops = isBuild && options.onInvalidData === 'throw';

  return {
    name: 'docusaurus-plugin-comparison',

    async loadContent() {
      const check = await checkSite(site);
      tell(check.problems, stops);
      return check;
    },

    getPathsToWatch: () => pathsToWatch(site),

    configureWebpack: () => ({module: {rules: [createRule(site, !stops)]}}),

    getThemePath: () => fileURLToPath(new URL('./theme', import.meta.url)),

    getTypeScriptThemePath: () =>
      fileURLToPath(new URL('../src/theme', import.meta.url)),

    extendCli: (cli) => register(cli, site),
  };
}
