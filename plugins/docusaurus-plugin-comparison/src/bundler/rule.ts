import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';
import type {LoaderOptions} from './loaderContext.js';

const {version} = createRequire(import.meta.url)('../../package.json') as {
  readonly version: string;
};

/** The rule for Rspack and webpack that turns datasets into modules. */
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
