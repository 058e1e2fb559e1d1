import type {Config} from '@docusaurus/types';
import {
  classicPresets,
  contentPlugins,
  nameOf,
  optionsOf,
  ownPackage,
} from '../site/contentPlugins.js';
import {plainFeedItems, type CreateFeedItems} from '../feeds/plainFeedItems.js';
import type {Options} from '../options.js';
import {addInstance, findInstance, setOptions} from './instances.js';
import {addDirectives} from './remarkOptions.js';

/**
 * Adds the plugin to a site's config, and its Markdown directives to every docs,
 * blog and pages plugin, the classic preset's included; feeds of a blog show
 * comparisons as feed readers can. Calling it twice adds nothing twice. A config
 * may be an object, a promise of one, or a function that returns one of these, as
 * Docusaurus takes them.
 */
export function withComparison(
  config: Promise<Config>,
  options?: Options,
): Promise<Config>;
export function withComparison(
  config: () => Config,
  options?: Options,
): () => Config;
export function withComparison(
  config: () => Promise<Config>,
  options?: Options,
): () => Promise<Config>;
export function withComparison(
  config: () => Config | Promise<Config>,
  options?: Options,
): () => Config | Promise<Config>;
// The last, since a compiler reports what is wrong by the last one.
export function withComparison(config: Config, options?: Options): Config;
export function withComparison(
  config: AnyConfig,
  options: Options = {},
): AnyConfig {
  if (typeof config === 'function') {
    return () => intoLoaded(config(), options);
  }
  return intoLoaded(config, options);
}

type ConfigObject = Config | Promise<Config>;
type AnyConfig = ConfigObject | (() => ConfigObject);

function intoLoaded(config: ConfigObject, options: Options): ConfigObject {
  return config instanceof Promise
    ? config.then((loaded) => intoConfig(loaded, options))
    : intoConfig(config, options);
}

function intoConfig(config: Config, options: Options): Config {
  const plugins = config.plugins ?? [];
  const {mermaidFences} = {
    ...optionsOf(findInstance(plugins, options)),
    ...options,
  } as Options;
  const into = (content: unknown) => addDirectives(content, {mermaidFences});
  return {
    ...config,
    presets: (config.presets ?? []).map((preset) => intoPreset(preset, into)),
    plugins: addInstance(
      plugins.map((plugin) => intoPlugin(plugin, into)),
      options,
    ),
  };
}

/** Adds our part to the options of a content plugin. */
type Into = (content: unknown) => unknown;

type Preset = NonNullable<Config['presets']>[number];

function intoPreset(preset: Preset, into: Into): Preset {
  if (!preset || !classicPresets.test(nameOf(preset) ?? '')) {
    return preset;
  }
  const options = optionsOf(preset);
  return [
    Array.isArray(preset) ? preset[0] : preset,
    {
      ...options,
      docs: into(options['docs']),
      blog: withPlainFeeds(into(options['blog'])),
      pages: into(options['pages']),
    },
  ];
}

type Plugin = NonNullable<Config['plugins']>[number];

function intoPlugin(plugin: Plugin, into: Into): Plugin {
  if (!plugin || nameOf(plugin) === ownPackage || !showsMarkdown(plugin)) {
    return plugin;
  }
  const options = into(optionsOf(plugin));
  const isBlog = contentPlugins.exec(nameOf(plugin) ?? '')?.[1] === 'blog';
  return setOptions(
    plugin,
    (isBlog ? withPlainFeeds(options) : options) as Record<string, unknown>,
  );
}

/** What is given remark plugins takes one more, whoever wrote it. */
function showsMarkdown(plugin: Plugin): boolean {
  return (
    contentPlugins.test(nameOf(plugin) ?? '') ||
    Array.isArray(optionsOf(plugin)['remarkPlugins'])
  );
}

function withPlainFeeds(options: unknown): unknown {
  if (options === false) {
    return false;
  }
  const {feedOptions} = options as {
    readonly feedOptions?: {readonly createFeedItems?: CreateFeedItems};
  };
  const createFeedItems = plainFeedItems(feedOptions?.createFeedItems);
  return {
    ...(options as object),
    feedOptions: {...feedOptions, createFeedItems},
  };
}
