import type {Config, PluginConfig} from '@docusaurus/types';
import {
  classicPresets,
  contentPlugins,
  nameOf,
  optionsOf,
} from './contentPlugins.js';
import type {Options} from './options.js';
import {remarkComparison} from './remark/index.js';

const packageName = 'docusaurus-plugin-comparison';

/**
 * Adds the plugin to a site's config, and its Markdown directives to every docs,
 * blog and pages plugin, the classic preset's included. Calling it twice adds
 * nothing twice.
 */
export function withComparison(config: Config, options: Options = {}): Config {
  const plugins = config.plugins ?? [];
  const isThere = plugins.some((plugin) =>
    [packageName, 'comparison'].includes(nameOf(plugin) ?? ''),
  );
  return {
    ...config,
    presets: (config.presets ?? []).map(intoPreset),
    plugins: [
      ...plugins.map(intoPlugin),
      ...(isThere ? [] : [[packageName, options] satisfies PluginConfig]),
    ],
  };
}

type Preset = NonNullable<Config['presets']>[number];

function intoPreset(preset: Preset): Preset {
  const name = nameOf(preset);
  if (name === undefined || !classicPresets.test(name)) {
    return preset;
  }
  const options = optionsOf(preset);
  return [
    name,
    {
      ...options,
      docs: withRemark(options['docs']),
      blog: withRemark(options['blog']),
      pages: withRemark(options['pages']),
    },
  ];
}

type Plugin = NonNullable<Config['plugins']>[number];

function intoPlugin(plugin: Plugin): Plugin {
  const name = nameOf(plugin);
  if (name === undefined || !contentPlugins.test(name)) {
    return plugin;
  }
  return [name, withRemark(optionsOf(plugin)) as Record<string, unknown>];
}

// `false` turns a part of the preset off, and stays.
function withRemark(options: unknown): unknown {
  if (options === false) {
    return false;
  }
  const {remarkPlugins = [], ...rest} = (options ?? {}) as {
    readonly remarkPlugins?: readonly unknown[];
  };
  return remarkPlugins.includes(remarkComparison)
    ? options
    : {...rest, remarkPlugins: [...remarkPlugins, remarkComparison]};
}
