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
 * Adds the plugin to a site's config, its Markdown directives to every docs,
 * blog and pages plugin, including those of the classic preset, and plain
 * versions of comparisons to the feeds of blogs. Calling it twice adds nothing
 * twice.
 *
 * @param config - An object, a promise of one, or a function that returns
 *   either.
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
// This overload is the last one, because compilers report errors for that.
export function withComparison(config: Config, options?: Options): Config;
export function withComparison(
  config: AnyConfig,
  options: Options = {},
): AnyConfig {
  if (typeof config === 'function') {
    return () => extendAny(config(), options);
  }
  return extendAny(config, options);
}

type ConfigObject = Config | Promise<Config>;
type AnyConfig = ConfigObject | (() => ConfigObject);

function extendAny(config: ConfigObject, options: Options): ConfigObject {
  return config instanceof Promise
    ? config.then((loaded) => extendConfig(loaded, options))
    : extendConfig(config, options);
}

function extendConfig(config: Config, options: Options): Config {
  const plugins = config.plugins ?? [];
  const {mermaidFences, claimMarks} = {
    ...optionsOf(findInstance(plugins, options)),
    ...options,
  } as Options;
  const extend = (content: unknown) =>
    addDirectives(content, {mermaidFences, claimMarks});
  return {
    ...config,
    presets: (config.presets ?? []).map((preset) =>
      extendPreset(preset, extend),
    ),
    plugins: addInstance(
      plugins.map((plugin) => extendPlugin(plugin, extend)),
      options,
    ),
  };
}

/** Adds the directives to the options of a content plugin. */
type ExtendContent = (content: unknown) => unknown;

type Preset = NonNullable<Config['presets']>[number];

function extendPreset(preset: Preset, extend: ExtendContent): Preset {
  if (!preset || !classicPresets.test(nameOf(preset) ?? '')) {
    return preset;
  }
  const options = optionsOf(preset);
  return [
    Array.isArray(preset) ? preset[0] : preset,
    {
      ...options,
      docs: extend(options['docs']),
      blog: withPlainFeeds(extend(options['blog'])),
      pages: extend(options['pages']),
    },
  ];
}

type Plugin = NonNullable<Config['plugins']>[number];

function extendPlugin(plugin: Plugin, extend: ExtendContent): Plugin {
  if (!plugin || nameOf(plugin) === ownPackage || !showsMarkdown(plugin)) {
    return plugin;
  }
  const options = extend(optionsOf(plugin));
  const isBlog = contentPlugins.exec(nameOf(plugin) ?? '')?.[1] === 'blog';
  return setOptions(
    plugin,
    (isBlog ? withPlainFeeds(options) : options) as Record<string, unknown>,
  );
}

/** Any plugin with the option `remarkPlugins` can use the directives. */
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
