import type {Mermaid} from 'mermaid';
import type {Kind} from './kinds.js';

// Those that several kinds read.
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
 * Takes the settings of other kinds out of Mermaid's configuration, which it
 * copies at each of some hundred looks for a diagram: half of all its time.
 */
export function lighten(
  {updateSiteConfig}: Mermaid['mermaidAPI'],
  {settings}: Kind,
): void {
  // What this gives back is what is copied from.
  const config = updateSiteConfig({}) as Record<string, unknown>;
  for (const [name, value] of Object.entries(config)) {
    if (typeof value === 'object' && !shared.has(name) && name !== settings) {
      delete config[name];
    }
  }
  updateSiteConfig({});
}
