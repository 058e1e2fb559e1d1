import {fileURLToPath} from 'node:url';
import {makeSite, type Site} from '../../support/site.js';

/** A fresh copy of the fixture site: two versions, three embeds, one import. */
export function fixtureSite(files: Record<string, string> = {}): Site {
  return makeSite(fileURLToPath(new URL('fixtures/site', import.meta.url)), {
    files,
  });
}
