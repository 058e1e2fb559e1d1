// Lighthouse scores of the pages of this site, next to the intro of the classic
// template of `create-docusaurus`.
import fs from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {printFigures} from './lighthouse.js';
import {serve} from './serve.js';
import {buildSite, makeFolder, writeSite} from './docusaurus.js';

const require = createRequire(import.meta.url);
const repo = fileURLToPath(new URL('../../../', import.meta.url));

export async function benchSitePages() {
  const folder = makeFolder('site-pages');
  writeSite(folder, {});
  const template = path.join(folder, 'template');
  makeTemplate(template);
  build(template, path.join(folder, 'built-template'));
  build(repo, path.join(folder, 'built-site'));
  const [site, plain] = await Promise.all([
    serve(path.join(folder, 'built-site')),
    serve(path.join(folder, 'built-template')),
  ]);
  const pages = {
    'the template, its intro': `${plain.url}/docs/intro`,
    home: `${site.url}/`,
    comparison: `${site.url}/docs/comparison`,
    'virtual machines': `${site.url}/docs/virtual-machines`,
  };
  try {
    for (const screen of ['mobile', 'desktop']) {
      await printFigures(
        `Lighthouse, ${screen}`,
        pages,
        [
          'performance',
          'accessibility',
          'practices',
          'SEO',
          'FCP',
          'LCP',
          'TBT',
          'CLS',
        ],
        screen,
      );
    }
  } finally {
    site.close();
    plain.close();
    fs.rmSync(folder, {recursive: true, force: true});
  }
}

function makeTemplate(folder) {
  const templates = path.join(
    path.dirname(require.resolve('create-docusaurus/package.json')),
    'templates',
  );
  for (const name of ['shared', 'classic']) {
    fs.cpSync(path.join(templates, name), folder, {recursive: true});
  }
}

function build(site, into) {
  buildSite(site, {args: ['--out-dir', into, '--locale', 'en']});
}
