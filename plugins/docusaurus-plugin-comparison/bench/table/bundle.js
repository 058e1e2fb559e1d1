import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {rspack} from '@rspack/core';

const here = path.dirname(fileURLToPath(import.meta.url));
const plugin = path.join(here, '../..');
const repo = path.join(plugin, '../..');

const {
  browserslist: {production: targets},
} = JSON.parse(fs.readFileSync(path.join(repo, 'package.json'), 'utf8'));

/** The folder of bundles, in node_modules, so that their imports resolve. */
export const output = path.join(
  repo,
  'node_modules/.cache/docusaurus-plugin-comparison/bench',
);

/** Code for Node: our theme with its stylesheet. */
export function bundleForNode() {
  return bundle({
    target: 'node20',
    entry: {
      server: path.join(here, 'server.jsx'),
    },
    output: {
      path: path.join(output, 'node'),
      filename: '[name].mjs',
      library: {type: 'module'},
      chunkFormat: 'module',
    },
  });
}

/** The code of the pages of the peers, including React. */
export function bundleForPages(peers) {
  return bundle({
    target: ['web', 'es2022'],
    entry: Object.fromEntries(
      peers.map((name) => [name, path.join(here, 'clients', `${name}.js`)]),
    ),
    output: {
      path: path.join(output, 'pages'),
      filename: '[name].js',
      publicPath: '/',
    },
  });
}

/** The libraries without React, which a site has already. */
export function bundleForSizes(peers) {
  return bundle({
    target: ['web', 'es2022'],
    entry: Object.fromEntries(
      peers.map((name) => [name, path.join(here, 'sizes', `${name}.js`)]),
    ),
    externalsType: 'module',
    externals: [/^react(-dom)?(\/|$)/],
    // A site has the runtime of the bundler already.
    optimization: {runtimeChunk: {name: ({name}) => `${name}.runtime`}},
    output: {
      path: path.join(output, 'sizes'),
      filename: '[name].js',
      chunkFilename: 'later/[name].js',
      library: {type: 'module'},
      chunkFormat: 'module',
    },
  });
}

export function bundle(config) {
  const isModule = config.output.library !== undefined;
  const compiler = rspack({
    mode: 'production',
    devtool: false,
    performance: false,
    ...config,
    resolve: {
      extensions: ['.js', '.jsx', '.ts', '.tsx'],
      extensionAlias: {'.js': ['.js', '.ts', '.tsx']},
      alias: {
        '@theme': path.join(plugin, 'lib/theme'),
        '@docusaurus/Link$': path.join(here, 'stubs/Link.jsx'),
        '@docusaurus/useBaseUrl$': path.join(here, 'stubs/useBaseUrl.js'),
        '@docusaurus/useDocusaurusContext$': path.join(
          here,
          'stubs/useDocusaurusContext.js',
        ),
        ...Object.fromEntries(
          ['Translate', 'Interpolate', 'router', 'useBrokenLinks'].map(
            (name) => [
              `@docusaurus/${name}$`,
              `@docusaurus/core/lib/client/exports/${name}.js`,
            ],
          ),
        ),
        '@generated/codeTranslations$': path.join(here, 'stubs/none.js'),
        'docusaurus-plugin-comparison': path.join(plugin, 'lib'),
      },
    },
    module: {
      // The code that finds a browser reads its own path.
      parser: {
        javascript: {url: false},
        'css/module': {namedExports: false},
      },
      generator: {
        'css/module': {exportsOnly: false, localIdentName: '[local]_[hash]'},
      },
      rules: [
        {
          test: /\.[jt]sx?$/,
          exclude: /node_modules\/(?!@docusaurus\/)/,
          resolve: {fullySpecified: false},
          loader: 'builtin:swc-loader',
          options: {
            jsc: {
              target: 'es2022',
              parser: {syntax: 'typescript', tsx: true},
              transform: {react: {runtime: 'automatic'}},
            },
          },
        },
        {test: /\.module\.css$/, type: 'css/module'},
      ],
    },
    optimization: {
      ...config.optimization,
      minimizer: [
        new rspack.SwcJsMinimizerRspackPlugin(),
        // For the browsers of a new site. Without them, logical properties become
        // selectors with the language of each element, which no site has.
        new rspack.LightningCssMinimizerRspackPlugin({
          minimizerOptions: {targets},
        }),
      ],
    },
    experiments: {css: true, ...(isModule && {outputModule: true})},
    // The sort functions of tablesort need the global `Tablesort`.
    plugins: [new rspack.ProvidePlugin({Tablesort: 'tablesort'})],
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error || stats?.hasErrors()) {
          reject(error ?? new Error(stats.toString('errors-only')));
        } else {
          resolve();
        }
      });
    });
  });
}
