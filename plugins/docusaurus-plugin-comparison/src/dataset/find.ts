import {Globby} from '@docusaurus/utils';
import type {Roots} from './read.js';

/** The names that datasets go by. */
export const datasetGlob = '**/*.comparison.{yaml,yml}';

/** What may change a dataset: its own file, and those with values. */
export const watchedGlob = '**/*.{comparison.yaml,comparison.yml,csv}';

// Folders in which nothing of the site's own stands.
const ignoredFolders = ['**/node_modules/**', '**/.*/**', 'build/**'];

/** The absolute paths of all files of a name, in all versions and locales. */
export async function findFiles(
  glob: string,
  roots: Roots,
  exclude: readonly string[],
): Promise<readonly string[]> {
  const perRoot = await Promise.all(
    roots.map((cwd) =>
      Globby(glob, {
        cwd,
        ignore: [...ignoredFolders, ...exclude],
        absolute: true,
        // A pipe or a link out must be told of, not passed over.
        onlyFiles: false,
        followSymbolicLinks: false,
        // A folder without rights holds nothing that a page could show.
        suppressErrors: true,
      }),
    ),
  );
  return [...new Set(perRoot.flat())].sort();
}
