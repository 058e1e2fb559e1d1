import type {Config, PluginConfig} from '@docusaurus/types';
import {nameOf, optionsOf, ownPackage} from '../site/contentPlugins.js';
import type {Options} from '../options.js';

type Plugins = NonNullable<Config['plugins']>;

/**
 * The config entry that options apply to: the instance with the same `id`.
 * Options without an id apply to the default instance, or else to the first
 * one.
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
 * Merges options into those of the plugin's entry, or adds an entry if there is
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

/** A copy of a plugin entry with other options. */
export function setOptions(
  plugin: Plugins[number],
  options: Readonly<Record<string, unknown>>,
): PluginConfig {
  const given: unknown = Array.isArray(plugin) ? plugin[0] : plugin;
  return [given, options] as PluginConfig;
}
