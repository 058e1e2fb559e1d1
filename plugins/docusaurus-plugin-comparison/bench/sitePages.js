// The pages of this site under Lighthouse, beside the intro of the classic
// template as `create-docusaurus` makes it.
import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {printFigures} from './lighthouse.js';
import {serve} from './serve.js';

const require = createRequire(import.meta.url);
const plugin = fileURLToPath(new URL('..', import.meta.url));
const repo = path.join(plugin, '../..');
const folder = path.join(plugin, 'test/.sites/bench-site-pages');
const docusaurus = require.resolve('@docusaurus/core/bin/docusaurus.mjs');

export async function benchSitePages() {
  fs.rmSync(folder, {recursive: true, force: true});
  fs.mkdirSync(folder, {recursive: true});
  // What is built here runs in Node too, and not as our own modules do.
  fs.writeFileSync(path.join(folder, 'package.json'), '{"private": true}\n');
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
  execFileSync(
    process.execPath,
    [docusaurus, 'build', site, '--out-dir', into, '--locale', 'en'],
    {stdio: ['ignore', 'ignore', 'inherit'], cwd: site},
  );
}
