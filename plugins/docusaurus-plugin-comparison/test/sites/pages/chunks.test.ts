import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Page} from 'playwright-core';
import {usePages} from '../../support/pages.js';
import {serveFolder, type FolderServer} from '../../support/serveFolder.js';
import {makeSite, type Site} from '../../support/site.js';
import {bundlers} from '../builds/bundlers.js';

// In a text of the dataset, and so in every script that has its data.
const mark = 'Kerosene of the';

// More than 20 KB of each view: bundlers share nothing that is smaller.
const ids = Array.from({length: 200}, (_, index) => `engine${index}`);
const dataset = [
  'title: Engines',
  'criteria: {fuel: {name: Fuel, type: text}}',
  'subjects:',
  ...ids.map(
    (id) => `  ${id}: {name: ${id}, values: {fuel: ${mark} ${id} works}}`,
  ),
  '',
].join('\n');

const start = '# Start\n\nNothing is compared here.\n';
const table = '# Table\n\n::comparison-table{data=./engines.comparison.yaml}\n';
const facts = ids
  .map((id) => `:fact[${id}.fuel]{data=./engines.comparison.yaml}\n`)
  .join('\n');
const shared = 'import Facts from "./_facts.mdx";\n\n# Facts\n\n<Facts />\n';
const react = `import React from 'react';
import Layout from '@theme/Layout';
import ComparisonTable from '@theme/ComparisonTable';
import table from './engines.comparison.yaml?view=table';

export default function Engines() {
  return (
    <Layout>
      <ComparisonTable {...table} />
    </Layout>
  );
}
`;

const sites = [
  {
    size: 'one page',
    others: ['404.html'],
    files: {'engines.mdx': table},
  },
  {
    size: 'two pages',
    others: ['404.html', ''],
    files: {'index.mdx': start, 'engines.tsx': react},
  },
  {
    size: 'three pages, two of which share what they embed',
    others: ['404.html', ''],
    files: {
      'index.mdx': start,
      'engines.mdx': `${shared}\n::comparison-table{data=./engines.comparison.yaml}\n`,
      'facts.mdx': shared,
      '_facts.mdx': facts,
    },
  },
];

const cases = bundlers.flatMap((bundler) =>
  sites.map((site) => ({...bundler, ...site})),
);

describe.each(cases)(
  'the scripts of a site of $size, on $bundler',
  ({env, files, others}) => {
    let site: Site;
    let server: FolderServer;
    const pages = usePages();

    beforeAll(async () => {
      const placed = {'engines.comparison.yaml': dataset, ...files};
      site = makeSite(
        fileURLToPath(new URL('fixtures/chunks', import.meta.url)),
        {
          files: Object.fromEntries(
            Object.entries(placed).map(([name, text]) => [
              `src/pages/${name}`,
              text,
            ]),
          ),
        },
      );
      const {code, output} = await site.build([], env);
      expect({code, output}).toEqual({code: 0, output});
      server = await serveFolder(path.join(site.dir, 'build'));
    });

    afterAll(async () => {
      await server?.close();
      site?.remove();
    });

    /** Opens a page, and lists the scripts with data that it has loaded. */
    async function open(
      address: string,
    ): Promise<{page: Page; loaded: Set<string>}> {
      const loaded = new Set<string>();
      const page = await pages.open(new URL(address, server.url), {
        prepare: (each) => {
          each.on('request', (request) => {
            const {pathname} = new URL(request.url());
            if (pathname.endsWith('.js') && hasData(pathname)) {
              loaded.add(pathname);
            }
          });
        },
      });
      return {page, loaded};
    }

    function hasData(pathname: string): boolean {
      const file = path.join(site.dir, 'build', pathname);
      return fs.readFileSync(file, 'utf8').includes(mark);
    }

    it.each(others)(
      'have no data where /%s loads them, until a reader follows a link',
      async (address) => {
        const {page, loaded} = await open(address);
        expect([...loaded]).toEqual([]);

        await page.getByRole('link', {name: 'The engines'}).click();
        await page.getByRole('table').waitFor();
        expect(await page.getByText(`${mark} engine7 works`).count()).not.toBe(
          0,
        );
        expect(loaded.size).not.toBe(0);
      },
    );
  },
);
