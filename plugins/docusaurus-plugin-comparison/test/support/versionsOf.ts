import {findVersions} from '../../src/site/versions.js';

/** The versions of the docs in a folder, as a site with the classic preset has them. */
export function versionsOf(siteDir: string): ReturnType<typeof findVersions> {
  return findVersions({
    siteDir,
    siteConfig: {presets: [['classic', {docs: {}}]], plugins: []} as never,
  });
}
