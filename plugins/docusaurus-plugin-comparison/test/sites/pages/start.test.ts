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
});
