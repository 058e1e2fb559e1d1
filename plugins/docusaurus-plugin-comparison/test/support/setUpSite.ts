import path from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Page} from 'playwright-core';
import {usePages, type OpenOptions, type Pages} from './pages.js';
import {serveFolder, type FolderServer} from './serveFolder.js';
import {makeSite, type Site} from './site.js';

interface ServeSiteOptions {
  /** What its folder is called; see `makeSite`. */
  readonly name?: string;
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
}

/** The same, with pages in Chromium. */
export interface OpenedSite extends ServedSite {
  readonly pages: Pages;
  /** Opens a page of the site, and waits for all that it loads. */
  open(address: string, options?: OpenOptions): Promise<Page>;
}

/**
 * Copies a fixture, builds it and serves what came out, before the tests of a
 * file, or of the `describe` that this is called in. Removes it after them.
 */
export function serveSite(
  fixture: URL,
  {baseUrl = '/', name, files = {}, env, prepare}: ServeSiteOptions = {},
): ServedSite {
  let site: Site | undefined;
  let server: FolderServer | undefined;

  beforeAll(async () => {
    site = makeSite(fileURLToPath(fixture), {
      files,
      ...(name !== undefined && {name}),
    });
    await prepare?.(site);
    const {code, output} = await site.build([], env);
    expect({code, output}).toEqual({code: 0, output});
    server = await serveFolder(path.join(site.dir, 'build'), baseUrl);
  });

  afterAll(async () => {
    await server?.close();
    site?.remove();
  });

  return {
    get site() {
      return ready(site);
    },
    get url() {
      return ready(server).url;
    },
  };
}

/** Serves a fixture as `serveSite` does, and opens its pages in Chromium. */
export function setUpSite(
  fixture: URL,
  options?: ServeSiteOptions,
): OpenedSite {
  const pages = usePages();
  const served = serveSite(fixture, options);
  return {
    get site() {
      return served.site;
    },
    get url() {
      return served.url;
    },
    pages,
    open: (address, given) => pages.open(new URL(address, served.url), given),
  };
}

function ready<Part>(part: Part | undefined): Part {
  if (part === undefined) {
    throw new Error('The site is ready only while tests run.');
  }
  return part;
}
