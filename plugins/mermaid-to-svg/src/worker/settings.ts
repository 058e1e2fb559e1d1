import type {Mermaid, MermaidConfig} from 'mermaid';
import {config} from './config.js';
import type {ThemeVariables} from './authorSettings.js';
import type {Kind} from './kinds.js';
import {scaleColorsOf} from './theme.js';

// Settings that several kinds read.
const shared = new Set(['class', 'elk', 'er', 'flowchart', 'secure', 'state']);

// These are ours; an author's are already part of them.
const secure = ['theme', 'themeVariables'];

/**
 * Reduces the configuration of Mermaid, after its initialization, to what a
 * kind needs. Mermaid copies the whole configuration some hundred times for a
 * diagram, which would take a third of its time.
 */
export function settleOn(
  {settings, css, scaleCss, layout = 'dagre'}: Kind,
  {updateSiteConfig, defaultConfig}: Mermaid['mermaidAPI'],
  themeVariables: ThemeVariables,
): void {
  // This returns the object that Mermaid copies.
  const site = updateSiteConfig({}) as Record<string, unknown>;
  for (const [name, value] of Object.entries(site)) {
    if (typeof value === 'object' && !shared.has(name)) {
      delete site[name];
    }
  }
  // The types of Mermaid lack treemaps.
  const settingsIn = (all: MermaidConfig) =>
    (all as Readonly<Record<string, object | undefined>>)[settings];
  updateSiteConfig({
    [settings]: {...settingsIn(defaultConfig), ...settingsIn(config)},
    themeCSS: scaleCss
      ? [css, ...scaleColorsOf(themeVariables).map(scaleCss)].join('\n')
      : css,
    layout,
    themeVariables,
    secure,
  } as MermaidConfig);
}
