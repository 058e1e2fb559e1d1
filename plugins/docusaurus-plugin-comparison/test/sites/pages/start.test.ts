import type {Browser, Page} from 'playwright-core';
import {bundlers} from '../builds/bundlers.js';
import {fixtureSite} from '../builds/fixtureSite.js';
import {openBrowser} from '../../support/browser.js';
import type {Site} from '../../support/site.js';
import type {DevServer} from '../../support/startSite.js';

const dataset = 'docs/engines.comparison.yaml';
const doc = 'docs/comparison.mdx';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser?.close());

describe.each(bundlers)('docusaurus start, on $bundler', ({env}) => {
  let site: Site;
  let server: DevServer;
  let page: Page;

  beforeAll(async () => {
    site = fixtureSite();
    server = await site.start([], env);
    page = await browser.newPage();
    await page.goto(new URL('docs/next/', server.url).href);
    await page.getByText('45 s').waitFor();
  });

  afterAll(async () => {
    await page?.close();
    await server?.stop();
    site.remove();
  });

  /** Edits a file for a while, and mends it again. */
  async function whileWrong(
    file: string,
    from: string,
    to: string,
    look: () => Promise<void>,
  ): Promise<void> {
    const right = site.read(file);
    const before = server.output().length;
    site.write(file, right.replace(from, to));
    await look();
    // Nobody mends a file while it is still being compiled, and webpack may
    // miss a change within the same tick of the file system's clock.
    await server.waitFor(/compiled/, {after: before});
    await page.waitForTimeout(1000);
    site.write(file, right);
    await page.waitForFunction(
      () => !document.querySelector('[role=alert] pre'),
    );
    await page.getByRole('table').waitFor();
    await page.locator('figure svg[role=img]').waitFor();
  }

  /** What the page says in place of an embed. */
  function told(): Promise<string | null> {
    return page.getByRole('alert').locator('pre').first().textContent();
  }

  it('shows an edit of the dataset without a restart', async () => {
    site.write(dataset, site.read(dataset).replace('45 s', '46 s'));
    await page.getByText('46 s').waitFor();
    expect(
      await page.locator('iframe#webpack-dev-server-client-overlay').count(),
    ).toBe(0);
  });

  it('tells of wrong data on the page and in the terminal, and heals', async () => {
    const before = server.output().length;
    await whileWrong(dataset, '46 s', '46 sek', async () => {
      await page.getByText('unknown-unit').first().waitFor();
      expect(await told()).toContain(
        'docs/engines.comparison.yaml:17:23  error unknown-unit  Unexpected unit "sek"',
      );
      await server.waitFor('unknown-unit', {after: before});
    });
    expect(server.output().slice(before)).not.toMatch(/^\s+at /m);
  });

  it('tells of broken YAML, and heals', async () => {
    await whileWrong(dataset, 'title: Engines', 'title: "Engines', async () => {
      await page.getByText('yaml-syntax').first().waitFor();
    });
  });

  it('tells of an unknown subject with its place in the page, and heals', async () => {
    await whileWrong(doc, 'slow,fast', 'slow,fats', async () => {
      await page.getByText('unknown-subject').first().waitFor();
      expect(await told()).toContain(
        'docs/comparison.mdx:10:1  error unknown-subject  Unexpected subject "fats"',
      );
    });
  });

  it('tells of a missing dataset, and heals when the file appears', async () => {
    await whileWrong(
      doc,
      './engines.comparison.yaml',
      './later.comparison.yaml',
      async () => {
        await page.getByText('missing-dataset').first().waitFor();
        site.write('docs/later.comparison.yaml', site.read(dataset));
        await page.locator('figure svg[role=img]').waitFor();
      },
    );
  });
});
