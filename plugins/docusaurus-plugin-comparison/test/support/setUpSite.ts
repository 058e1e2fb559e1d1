import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Page} from 'playwright-core';
import {usePages, type OpenOptions, type Pages} from './pages.js';
import {serveFolder, type FolderServer} from './serveFolder.js';
import {makeSite, type Site} from './site.js';

interface ServeSiteOptions {
  /** The start of the name of its folder; see `makeSite`. */
  readonly name?: string;
  readonly baseUrl?: string;
  /** Files to write to the copy: text by path. */
  readonly files?: Record<string, string>;
  /** The environment of the build. */
  readonly env?: NodeJS.ProcessEnv;
  /** Prepares the site before it is built. */
  readonly prepare?: (site: Site) => Promise<void>;
}

/** A site for the tests of a file or a `describe`, ready before they run. */
export interface ServedSite {
  readonly site: Site;
  /** Its URL, including the base URL. */
  readonly url: string;
}

/** A site with pages in Chromium. */
export interface OpenedSite extends ServedSite {
  readonly pages: Pages;
  /** Opens a page of the site, and waits for everything that it loads. */
  open(address: string, options?: OpenOptions): Promise<Page>;
}

/**
 * Copies a fixture, builds it and serves the result, before the tests of a file
 * or of the enclosing `describe`. Removes it after the tests.
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
    const before = listSources(site.dir);
    const {code, output} = await site.build([], env);
    expect({code, output}).toEqual({code: 0, output});
    // A build writes nothing next to what authors write.
    expect(listSources(site.dir)).toEqual(before);
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

/** Like `serveSite`, with pages in Chromium. */
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

/** What authors write of a site: its files with their sizes and times. */
function listSources(dir: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    ['blog', 'docs', 'i18n', 'src', 'static', 'versioned_docs']
      .map((name) => path.join(dir, name))
      .filter((folder) => fs.existsSync(folder))
      .flatMap((folder) =>
        fs
          .readdirSync(folder, {recursive: true, encoding: 'utf8'})
          .map((name) => path.join(folder, name)),
      )
      .map((file) => [file, fs.lstatSync(file)] as const)
      .map(([file, {size, mtimeMs}]) => [file, `${size} ${mtimeMs}`]),
  );
}

function ready<Part>(part: Part | undefined): Part {
  if (part === undefined) {
    throw new Error('The site is ready only while tests run.');
  }
  return part;
}
