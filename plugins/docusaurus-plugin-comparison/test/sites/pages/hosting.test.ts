import fs from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {Page} from 'playwright-core';
import {makeFolder} from '../../support/folder.js';
import {usePages} from '../../support/pages.js';
import {runCommand} from '../../support/runCommand.js';
import {serveFolder, type FolderServer} from '../../support/serveFolder.js';
import {buildOwnSite} from './builtSite.js';

const text = fs.readFileSync(
  fileURLToPath(new URL('../../../docs/hosting.md', import.meta.url)),
  'utf8',
);

const folder = makeFolder({'policy.mjs': blockOf('policy.mjs')});

let policy: string;
let site: FolderServer;
const pages = usePages();

beforeAll(async () => {
  const build = await buildOwnSite();
  policy = await printPolicy(build);
  const headers = readHeaders(blockOf('/etc/nginx/conf.d/docs.conf'));
  site = await serveFolder(build, '/', (path) => ({
    ...headers(path),
    'Content-Security-Policy': policy,
  }));
});

afterAll(() => site?.close());

/** The block of code on the page with this title. */
function blockOf(title: string): string {
  const block = text.split(`title="${title}"\n`)[1]?.split('\n```')[0];
  if (block === undefined) {
    throw new Error(`no block ${title}`);
  }
  return `${block}\n`;
}

/** Runs the program of the page as a reader does. */
async function printPolicy(build: string): Promise<string> {
  const {code, output, stdout} = await runCommand({
    file: process.execPath,
    args: [folder.at('policy.mjs'), build],
  });
  expect({code, output}).toEqual({code: 0, output: stdout});
  return stdout.trim();
}

/** The headers that a configuration of nginx adds to the answer for a path. */
function readHeaders(config: string) {
  const [, name = '', map = ''] =
    /map \$uri \$(\w+) \{(.*?)\}/s.exec(config) ?? [];
  const rules = [...map.matchAll(/^\s*(\S+)\s+"([^"]+)";/gm)];
  const headers = [...config.matchAll(/add_header (\S+)\s+(\S+) always;/g)];
  return (path: string): Record<string, string> =>
    Object.fromEntries(
      headers.map(([, header = '', value = '']) => [
        header,
        value === `$${name}`
          ? (rules.find(
              ([, rule = '']) =>
                rule === 'default' || new RegExp(rule.slice(1)).test(path),
            )?.[2] ?? '')
          : value,
      ]),
    );
}

/** Opens a page; what the policy refuses there is an error of the page. */
function open(path: string): Promise<Page> {
  return pages.open(new URL(path, site.url));
}

describe('the policy of docs/hosting.md', () => {
  it('allows nothing but the files and the hashes of the site', () => {
    expect(policy).toMatch(/^default-src 'self'; script-src 'self' 'sha256-/);
    expect(policy).not.toMatch(/unsafe-(inline|eval)|https?:|\*/);
    // One for each script and style that there is, however many pages.
    expect(policy.match(/'sha256-/g)?.length).toBeLessThan(30);
  });

  it('stops what the site did not bring', async () => {
    const page = await open('');
    const refused = await page.evaluate(
      () =>
        new Promise<readonly string[]>((resolve) => {
          const seen: string[] = [];
          document.addEventListener('securitypolicyviolation', (event) => {
            seen.push(`${event.effectiveDirective} ${event.blockedURI}`);
            if (seen.length === 2) {
              resolve(seen);
            }
          });
          const script = document.createElement('script');
          script.textContent = 'document.title = "taken"';
          document.body.append(script);
          document.body.insertAdjacentHTML(
            'beforeend',
            '<p style="color: red">',
          );
        }),
    );

    expect(refused).toEqual([
      'script-src-elem inline',
      'style-src-attr inline',
    ]);
    expect(await page.title()).not.toBe('taken');
    // Some browsers report one attribute more than once.
    const told = pages
      .takeErrors(page)
      .map((error) => /(?:script|style)-src/.exec(error)?.[0]);
    expect([...new Set(told)]).toEqual(['script-src', 'style-src']);
  });

  it.each([
    '',
    'contributing',
    'docs/choosing',
    'docs/comparison',
    'docs/measurements',
    'docs/sources',
    'docs/1.0/full-table',
    'de',
    'de/docs/comparison',
    'plugin/embeds',
    'search?q=Firecracker',
  ])('is kept by /%s', async (path) => {
    const page = await open(path);

    expect(pages.takeErrors(page)).toEqual([]);
  });

  it('is kept by the page that says that there is none', async () => {
    const page = await open('no-such-page');

    expect(pages.takeErrors(page)).toEqual([
      `404 ${new URL('no-such-page', site.url).href}`,
    ]);
  });

  it('lets the colors be switched', async () => {
    const page = await open('plugin/embeds');
    const toggle = page.getByRole('button', {name: /dark and light mode/});
    await toggle.first().click();
    await toggle.first().click();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  });

  it('lets pictures be shown in their colors and sizes', async () => {
    const page = await open('docs/comparison');
    const pictures = page.locator('figure svg[role=img]');
    expect(await pictures.count()).toBeGreaterThan(0);
    for (const picture of await pictures.all()) {
      const box = await picture.boundingBox();
      expect(box?.width).toBeGreaterThan(300);
      expect(box?.height).toBeGreaterThan(100);
    }
    const fills = await pictures
      .first()
      .locator('rect')
      .evaluateAll((all) => all.map((each) => getComputedStyle(each).fill));
    expect(new Set(fills).size).toBeGreaterThan(2);
  });

  it('puts stacks below each other on a narrow screen, in place of the picture', async () => {
    const page = await open('docs/comparison');
    await page.setViewportSize({width: 390, height: 844});
    const figure = page.getByRole('figure').first();
    await figure
      .getByText('Container runtime', {exact: true})
      .filter({visible: true})
      .first()
      .waitFor();

    expect(await figure.locator('svg[role=img]').first().isVisible()).toBe(
      false,
    );
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth),
    ).toBe(390);
  });

  it('lets a table be sorted', async () => {
    const page = await open('docs/full-table');
    const header = page.locator('tbody th', {hasText: 'Start-up time'}).first();
    await header.getByRole('button').click();
    expect(await header.getAttribute('aria-sort')).toBe('ascending');
  });

  it('lets a reader search', async () => {
    const page = await open('search?q=Firecracker');
    await page.getByRole('link', {name: 'MicroVMs'}).first().waitFor();
  });
});

describe('the headers of docs/hosting.md', () => {
  it('keep for ever only what changes its name with its content', async () => {
    const page = await fetch(new URL('docs/comparison', site.url));
    const html = await page.text();
    const [, script = ''] =
      /src="?(\/assets\/js\/main[^" >]+)/.exec(html) ?? [];
    const asset = await fetch(new URL(script, site.url));

    expect(page.headers.get('cache-control')).toBe('no-cache');
    expect(asset.headers.get('cache-control')).toContain('immutable');
    expect(script).toMatch(/\.[0-9a-f]{8}\.js$/);
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
  });
});
