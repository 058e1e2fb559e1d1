import path from 'node:path';
import {createMatcher, GlobExcludeDefault} from '@docusaurus/utils';
import type {SiteContext} from './site.js';

const matchesPartial = createMatcher(GlobExcludeDefault);

/** Whether pages include a file, which then must not have front matter. */
export function isPartial(
  {roots: [siteDir]}: Pick<SiteContext, 'roots'>,
  file: string,
): boolean {
  return matchesPartial(path.relative(siteDir, file));
}
