// What a site writes in docusaurus.config.ts.
import type {Config, LoadContext} from '@docusaurus/types';
import {
  type default as pluginComparison,
  remarkComparison,
  withComparison,
  type Options,
  type PluginOptions,
} from 'docusaurus-plugin-comparison';
import type {Same} from './same.js';

const config: Config = {
  title: 'Engines',
  url: 'https://example.com',
  baseUrl: '/',
};

const plain = withComparison(config);
export const returnsConfig: Same<typeof plain, Config> = true;

export const withOptions: Config = withComparison(config, {
  id: 'engines',
  roots: ['../data'],
  exclude: ['**/drafts/**'],
  onInvalidData: 'warn',
  diagrams: 'client',
  diagramTimeLimit: 60,
  mermaidFences: true,
  onBrokenFence: 'warn',
  publishData: false,
  publishMarkdown: false,
  limits: {},
});

const asFunction = withComparison(() => config);
export const returnsFunction: Same<typeof asFunction, () => Config> = true;
const asAsync = withComparison(async () => config);
export const returnsAsync: Same<typeof asAsync, () => Promise<Config>> = true;
const asPromise = withComparison(Promise.resolve(config));
export const returnsPromise: Same<typeof asPromise, Promise<Config>> = true;

export const options: Options = {diagrams: 'build'};

export const byHand: Config = {
  ...config,
  plugins: [['docusaurus-plugin-comparison', options]],
  presets: [
    [
      'classic',
      {docs: {remarkPlugins: [[remarkComparison, {mermaidFences: true}]]}},
    ],
  ],
};

export const takesOptions: Same<
  Parameters<typeof pluginComparison>,
  [context: LoadContext, options: PluginOptions]
> = true;

// @ts-expect-error A config is asked for.
withComparison();
// @ts-expect-error A config has a title and addresses.
withComparison({title: 'Engines'});
// @ts-expect-error An option with a typing error.
withComparison(config, {diagram: 'client'});
// @ts-expect-error Only 'build' and 'client' draw.
withComparison(config, {diagrams: 'server'});
// @ts-expect-error Only 'throw' and 'warn' are known.
withComparison(config, {onInvalidData: 'ignore'});
// @ts-expect-error A time limit is a number.
withComparison(config, {diagramTimeLimit: '60 s'});
// @ts-expect-error Several folders are a list.
withComparison(config, {roots: '../data'});
// @ts-expect-error A limit is a number.
withComparison(config, {limits: {subjects: 'many'}});
// @ts-expect-error The remark plugin takes options, and no config.
remarkComparison(config);
