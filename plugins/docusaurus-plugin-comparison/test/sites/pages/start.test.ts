import fs from 'node:fs';
import path from 'node:path';
import type {Page} from 'playwright-core';
import {bundlers} from '../builds/bundlers.js';
import {fixtureSite} from '../builds/fixtureSite.js';
import {usePages} from '../../support/pages.js';
import type {Site} from '../../support/site.js';
import type {DevServer} from '../../support/startSite.js';

const dataset = 'docs/engines.comparison.yaml';
const doc = 'docs/comparison.mdx';

describe.each(bundlers)('docusaurus start, on $bundler', ({env}) => {
  let site: Site;
  let server: DevServer;
  const pages = usePages();

  beforeAll(async () => {
    site = fixtureSite();
    writeClosed('docs/closed.comparison.yaml');
    server = await site.start([], env);
  });

  afterAll(async () => {
    await server?.stop();
    site.remove();
  });

  async function open(): Promise<Page> {
    const page = await pages.open(new URL('docs/next/', server.url));
    await waitUntilRight(page);
    return page;
  }

  /** Writes a file that may not be read, at once. */
  function writeClosed(file: string): void {
    const target = path.join(site.dir, file);
    fs.writeFileSync(`${target}.part`, 'title: Closed\n', {mode: 0});
    fs.renameSync(`${target}.part`, target);
  }

  /** When the JSON files in a folder of the site were written last. */
  function lastWrites(folder: string): readonly (readonly [string, number])[] {
    const names = fs
      .readdirSync(path.join(site.dir, folder), {recursive: true})
      .map(String)
      .filter((name) => name.endsWith('.json'));
    expect(names).not.toEqual([]);
    return names.map((name) => [
      name,
      fs.statSync(path.join(site.dir, folder, name)).mtimeMs,
    ]);
  }

  /** Waits until the page that imports the dataset by hand shows its table. */
  async function waitForImported(page: Page): Promise<void> {
    await page.getByRole('cell', {name: '45 s'}).waitFor();
  }

  /** Waits until the page shows the data as it is in the repository. */
  async function waitUntilRight(page: Page): Promise<void> {
    // Docusaurus, too, has an alert here: that this is an unreleased version.
    await page
      .getByRole('alert')
      .locator('code')
      .first()
      .waitFor({state: 'detached'});
    await page.getByText('45 s').first().waitFor();
    await page.locator('figure svg[role=img]').first().waitFor();
  }

  /** Edits a file while a page is looked at, and then takes the edit back. */
  async function whileEdited(
    page: Page,
    file: string,
    [from, to]: readonly [string, string],
    look: () => Promise<void>,
  ): Promise<void> {
    const text = site.read(file);
    expect(text).toContain(from);
    try {
      site.write(file, text.replace(from, to));
      await look();
    } finally {
      site.write(file, text);
    }
    await waitUntilRight(page);
  }

  /** Waits until the page says something in place of an embed. */
  function waitForReport(page: Page, text: string): Promise<void> {
    return page
      .getByRole('alert')
      .locator('code', {hasText: text})
      .first()
      .waitFor();
  }

  it('shows an edit of the dataset without a restart', async () => {
    const page = await open();
    await whileEdited(page, dataset, ['45 s', '46 s'], async () => {
      await page.getByText('46 s').first().waitFor();
      expect(
        await page.locator('iframe#webpack-dev-server-client-overlay').count(),
      ).toBe(0);
    });
  });

  it('reports wrong data on the page and in the terminal, and heals', async () => {
    const page = await open();
    const before = server.output().length;
    await whileEdited(page, dataset, ['45 s', '46 sek'], async () => {
      await waitForReport(
        page,
        'docs/engines.comparison.yaml:17:23  error unknown-unit  Unexpected unit "sek"',
      );
      // The table and the diagram are there, and only one of them reports it.
      await page.getByRole('cell', {name: 'invalid'}).waitFor();
      await page.locator('figure svg[role=img]').first().waitFor();
      expect(await page.getByText('unknown-unit').count()).toBe(2);
      await page
        .getByRole('alert')
        .locator('a[href$="/messages/unknown-unit"]')
        .waitFor();
      await server.waitFor('unknown-unit', {after: before});
    });
    expect(server.output().slice(before)).not.toMatch(/^\s+at /m);
  });

  it('reports broken YAML, and heals', async () => {
    const page = await open();
    await whileEdited(
      page,
      dataset,
      ['title: Engines', 'title: "Engines'],
      () => waitForReport(page, 'yaml-syntax'),
    );
  });

  it('reports an unknown subject with its place in the page, and heals', async () => {
    const page = await open();
    await whileEdited(page, doc, ['slow,fast', 'slow,fats'], () =>
      waitForReport(
        page,
        'docs/comparison.mdx:10:1  error unknown-subject  Unexpected subject "fats"',
      ),
    );
  });

  it('reports a missing dataset, and heals when the file appears', async () => {
    const page = await open();
    const later = 'docs/later.comparison.yaml';
    await whileEdited(
      page,
      doc,
      ['./engines.comparison.yaml', './later.comparison.yaml'],
      async () => {
        await waitForReport(page, 'missing-dataset');
        site.write(later, site.read(dataset));
        await waitUntilRight(page);
      },
    );
    fs.rmSync(path.join(site.dir, later));
  });

  it.each([
    ['deleted', (file: string) => fs.rmSync(file)],
    ['renamed', (file: string) => fs.renameSync(file, `${file}.old`)],
    [
      'moved',
      (file: string) => fs.renameSync(file, path.join(file, '../../x.yaml')),
    ],
  ])('reports a dataset that is %s, and heals', async (_, leave) => {
    const page = await open();
    const imported = await pages.open(server.url);
    await waitForImported(imported);
    const text = site.read(dataset);
    const before = server.output().length;
    const debugContent = lastWrites('.docusaurus/docusaurus-plugin-debug');
    leave(path.join(site.dir, dataset));
    try {
      await waitForReport(
        page,
        'docs/comparison.mdx:8:1  error missing-dataset  There is no dataset "./engines.comparison.yaml"',
      );
      await waitForReport(
        imported,
        'src/pages/index.tsx:4:20  error missing-dataset  There is no dataset "@site/docs/engines.comparison.yaml"',
      );
      for (const each of [page, imported]) {
        await each
          .locator('iframe#webpack-dev-server-client-overlay')
          .waitFor({state: 'detached'});
      }
    } finally {
      site.write(dataset, text);
    }
    await waitUntilRight(page);
    await waitForImported(imported);
    expect(server.output().slice(before)).not.toMatch(
      /Module not found|^\s+at /m,
    );
    // Docusaurus writes these files in place, so that a bundler that watches
    // them may read half of one, and then does not reload the page.
    expect(lastWrites('.docusaurus/docusaurus-plugin-debug')).toEqual(
      debugContent,
    );
  });

  it('reports a dataset that may not be read, and heals', async () => {
    expect(server.output()).toContain(
      'docs/closed.comparison.yaml  error no-permission',
    );
    const page = await open();
    const text = site.read(dataset);
    writeClosed(dataset);
    try {
      await waitForReport(
        page,
        'docs/engines.comparison.yaml  error no-permission',
      );
    } finally {
      site.write(dataset, text);
    }
    await waitUntilRight(page);
  });
});
