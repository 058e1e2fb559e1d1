import path from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Page} from 'playwright-core';
import {usePages, type OpenOptions, type Pages} from './pages.js';
import {serveFolder, type FolderServer} from './serveFolder.js';
import {makeSite, type Site} from './site.js';

interface SetUpSiteOptions {
  readonly baseUrl?: string;
  /** Text by path, written over the copy. */
  readonly files?: Record<string, string>;
  /** The environment of the build. */
  readonly env?: NodeJS.ProcessEnv;
  /** Prepares the site before it is built. */
  readonly prepare?: (site: Site) => Promise<void>;
}

/** A site for the tests of a file or a `describe`; ready when they run. */
export interface ServedSite {
  readonly site: Site;
  /** Where it is served, base URL included. */
  readonly url: string;
  readonly pages: Pages;
  /** Opens a page of the site, and waits for all that it loads. */
  open(address: string, options?: OpenOptions): Promise<Page>;
}

/**
 * Copies a fixture, builds it and serves what came out, before the tests of a
 * file, or of the `describe` that this is called in. Removes it after them.
 */
export function setUpSite(
  fixture: URL,
  {baseUrl = '/', files = {}, env, prepare}: SetUpSiteOptions = {},
): ServedSite {
  const pages = usePages();
  let site: Site | undefined;
  let server: FolderServer | undefined;

  beforeAll(async () => {
    site = makeSite(fileURLToPath(fixture), {files});
    await prepare?.(site);
    const {code, output} = await site.build([], env);
    expect({code, output}).toEqual({code: 0, output});
    server = await serveFolder(path.join(site.dir, 'build'), baseUrl);
  });

  afterAll(async () => {
    await server?.close();
    site?.remove();
  });

  const used: ServedSite = {
    get site() {
      return ready(site);
    },
    get url() {
      return ready(server).url;
    },
    pages,
    open: (address, options) => pages.open(new URL(address, used.url), options),
  };
  return used;
}

function ready<Part>(part: Part | undefined): Part {
  if (part === undefined) {
    throw new Error('The site is ready only while tests run.');
  }
  return part;
}
