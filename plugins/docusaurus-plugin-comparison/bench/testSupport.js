import path from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {bundle, output} from './table/bundle.js';

const support = fileURLToPath(new URL('../test/support/', import.meta.url));

/** Imports a module of `test/support`, which is TypeScript. */
export async function importTestSupport(name) {
  const folder = path.join(output, 'support');
  await bundle({
    target: 'node20',
    entry: {[name]: path.join(support, `${name}.ts`)},
    externals: {'playwright-core': 'module playwright-core'},
    output: {
      path: folder,
      filename: '[name].mjs',
      library: {type: 'module'},
      chunkFormat: 'module',
    },
  });
  return import(pathToFileURL(path.join(folder, `${name}.mjs`)));
}
