import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';
import type {LoaderOptions} from './loader.js';

const {version} = createRequire(import.meta.url)('../package.json') as {
  readonly version: string;
};

/** The bundler rule that makes datasets modules, on Rspack and webpack alike. */
export function createRule(options: Omit<LoaderOptions, 'version'>) {
  return {
    test: /\.comparison\.ya?ml$/,
    type: 'javascript/auto',
    use: [
      {
        loader: fileURLToPath(new URL('./loader.js', import.meta.url)),
        options: {...options, version} satisfies LoaderOptions,
      },
    ],
  };
}

/**
 * A chunk of its own for what stands in a page that has a table: Docusaurus puts
 * what two pages share into the chunk that every page loads.
 */
export const ownChunk = {
  splitChunks: {
    cacheGroups: {
      comparison: {
        test: /docusaurus-plugin-comparison[\\/](?:lib|src)[\\/]theme[\\/]Comparison(?:Table[\\/]index|Problems)/,
        name: 'comparison',
        priority: 50,
        enforce: true,
      },
    },
  },
};
