import type {Config, PluginConfig} from '@docusaurus/types';
import {
  classicPresets,
  contentPlugins,
  nameOf,
  optionsOf,
} from '../site/contentPlugins.js';
import {plainFeedItems, type CreateFeedItems} from '../feeds/plainFeedItems.js';
import type {Options} from '../options.js';
import {remarkComparison, type RemarkOptions} from './remarkComparison.js';

const packageName = 'docusaurus-plugin-comparison';

/**
 * Adds the plugin to a site's config, and its Markdown directives to every docs,
 * blog and pages plugin, the classic preset's included; feeds of a blog show
 * comparisons as feed readers can. Calling it twice adds nothing twice.
 */
export function withComparison(config: Config, options: Options = {}): Config {
  const plugins = config.plugins ?? [];
  const isThere = plugins.some((plugin) =>
    [packageName, 'comparison'].includes(nameOf(plugin) ?? ''),
  );
  const {mermaidFences} = options;
  const into = (content: unknown) => withRemark(content, {mermaidFences});
  return {
    ...config,
    presets: (config.presets ?? []).map((preset) => intoPreset(preset, into)),
    plugins: [
      ...plugins.map((plugin) => intoPlugin(plugin, into)),
      ...(isThere ? [] : [[packageName, options] satisfies PluginConfig]),
    ],
  };
}

/** Adds our part to the options of a content plugin. */
type Into = (content: unknown) => unknown;

type Preset = NonNullable<Config['presets']>[number];

function intoPreset(preset: Preset, into: Into): Preset {
  const name = nameOf(preset);
  if (name === undefined || !classicPresets.test(name)) {
    return preset;
  }
  const options = optionsOf(preset);
  return [
    name,
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
  const name = nameOf(plugin);
  if (name === undefined || !contentPlugins.test(name)) {
    return plugin;
  }
  const options = into(optionsOf(plugin));
  const isBlog = contentPlugins.exec(name)?.[1] === 'blog';
  return [
    name,
    (isBlog ? withPlainFeeds(options) : options) as Record<string, unknown>,
  ];
}

// `false` turns a part of the preset off, and stays.
function withRemark(options: unknown, own: RemarkOptions): unknown {
  if (options === false) {
    return false;
  }
  const {remarkPlugins = [], ...rest} = (options ?? {}) as {
    readonly remarkPlugins?: readonly unknown[];
  };
  const isThere = remarkPlugins
    .flatMap((plugin) => (Array.isArray(plugin) ? [plugin[0]] : [plugin]))
    .includes(remarkComparison);
  return isThere
    ? options
    : {...rest, remarkPlugins: [...remarkPlugins, [remarkComparison, own]]};
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
