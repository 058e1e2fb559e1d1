import type {Mermaid, MermaidConfig} from 'mermaid';
import {config} from './config.js';
import type {Kind} from './kinds.js';

// Those of other kinds that several kinds read.
const shared = new Set([
  'class',
  'elk',
  'er',
  'flowchart',
  'secure',
  'state',
  'themeVariables',
]);

/**
 * Gives Mermaid, once it has begun with our configuration, what a kind needs of
 * it and no more: Mermaid copies all of it at each of some hundred looks for a
 * diagram, which would be a third of its time.
 */
export function settleOn(
  {settings, css}: Kind,
  {updateSiteConfig, defaultConfig}: Mermaid['mermaidAPI'],
): void {
  // What this gives back is what is copied from.
  const site = updateSiteConfig({}) as Record<string, unknown>;
  for (const [name, value] of Object.entries(site)) {
    if (typeof value === 'object' && !shared.has(name)) {
      delete site[name];
    }
  }
  updateSiteConfig({
    [settings]: {...defaultConfig[settings], ...config[settings]},
    themeCSS: css,
  } as MermaidConfig);
}
