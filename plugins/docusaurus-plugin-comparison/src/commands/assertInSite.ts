import {pathWithin} from '../dataset/pathWithin.js';
import {visible} from '../problems/visible.js';
import {UsageError} from './command.js';

/**
 * @param shown - The path as the message names it.
 *
 * @throws {UsageError} If a file is not in the site.
 */
export function assertInSite(
  file: string,
  siteDir: string,
  shown = file,
): void {
  if (pathWithin(siteDir, file) === undefined) {
    throw new UsageError(
      `The path ${visible(shown)} is outside of the site ${visible(siteDir)}.`,
    );
  }
}
