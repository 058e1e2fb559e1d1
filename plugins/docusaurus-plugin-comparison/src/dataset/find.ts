import {Globby} from '@docusaurus/utils';
import type {Roots} from './read.js';

/** Matches the file names of datasets. */
export const datasetGlob = '**/*.comparison.{yaml,yml}';

/** Matches the files that a dataset may depend on. */
export const watchedGlob = '**/*.{yaml,yml,csv,tsv,json}';

// Folders without the site's own content.
const ignoredFolders = ['**/node_modules/**', '**/.*/**', 'build/**'];

/** The absolute paths of all matching files, in all versions and locales. */
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
        // A pipe, or a link to outside, must be reported, not skipped.
        onlyFiles: false,
        followSymbolicLinks: false,
        // Pages cannot use files of a folder that cannot be read.
        suppressErrors: true,
      }),
    ),
  );
  return [...new Set(perRoot.flat())].sort();
}
