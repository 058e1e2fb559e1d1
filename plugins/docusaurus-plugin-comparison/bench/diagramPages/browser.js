import path from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {rspack} from '@rspack/core';

const here = path.dirname(fileURLToPath(import.meta.url));
const plugin = path.join(here, '../..');
const output = path.join(
  plugin,
  '../../node_modules/.cache/docusaurus-plugin-comparison/bench/browser',
);

/** Starts the Chromium that tests start; it is found by TypeScript. */
export async function openBrowser() {
  const compiler = rspack({
    mode: 'production',
    target: 'node20',
    entry: path.join(plugin, 'test/support/browser.ts'),
    experiments: {outputModule: true},
    externals: {'playwright-core': 'module playwright-core'},
    resolve: {extensionAlias: {'.js': ['.ts', '.js']}},
    module: {
      // The finder of browsers asks where its own file is.
      parser: {javascript: {url: false}},
      rules: [{test: /\.ts$/, loader: 'builtin:swc-loader'}],
    },
    output: {
      path: output,
      filename: 'browser.mjs',
      library: {type: 'module'},
      chunkFormat: 'module',
    },
  });
  await new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      const fault =
        error ??
        (stats?.hasErrors() ? stats.toString('errors-only') : undefined);
      compiler.close(() => (fault ? reject(fault) : resolve()));
    });
  });
  const {openBrowser: open} = await import(
    pathToFileURL(path.join(output, 'browser.mjs'))
  );
  return open();
}
