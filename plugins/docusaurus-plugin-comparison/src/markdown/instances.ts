import type {Config, PluginConfig} from '@docusaurus/types';
import {nameOf, optionsOf, ownPackage} from '../site/contentPlugins.js';
import type {Options} from '../options.js';

type Plugins = NonNullable<Config['plugins']>;

/**
 * The entry of a config that options are for: the instance with their `id`.
 * Options without one are for the only instance, whatever its id.
 */
export function findInstance(
  plugins: Plugins,
  {id}: Options,
): Plugins[number] | undefined {
  const own = plugins.filter((plugin) =>
    [ownPackage, 'comparison'].includes(nameOf(plugin) ?? ''),
  );
  const idOf = (plugin: Plugins[number]) =>
    optionsOf(plugin)['id'] ?? 'default';
  const found = own.find((plugin) => idOf(plugin) === (id ?? 'default'));
  return found ?? (id === undefined ? own[0] : undefined);
}

/**
 * Lays options over those of the plugin's entry, or adds an entry if there is
 * none.
 */
export function addInstance(plugins: Plugins, options: Options): Plugins {
  const listed = findInstance(plugins, options);
  if (!listed) {
    return [...plugins, [ownPackage, options] satisfies PluginConfig];
  }
  if (Object.keys(options).length === 0) {
    return plugins;
  }
  const entry = setOptions(listed, {...optionsOf(listed), ...options});
  return plugins.map((plugin) => (plugin === listed ? entry : plugin));
}

/** The same plugin with these options. */
export function setOptions(
  plugin: Plugins[number],
  options: Readonly<Record<string, unknown>>,
): PluginConfig {
  const given: unknown = Array.isArray(plugin) ? plugin[0] : plugin;
  return [given, options] as PluginConfig;
}
