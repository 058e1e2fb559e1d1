import fs from 'node:fs';
import {writeTwins} from '../../../src/markdown/twins/writeTwins.js';
import {
  printLlmsFullText,
  printLlmsText,
} from '../../../src/markdown/twins/llmsText.js';
import {makeFolder} from '../../support/folder.js';
import {joinChunks, twinSite} from './twinSite.js';

const html =
  '<html><head><title>Home | Test</title></head><body></body></html>';
const folder = makeFolder({
  'site/a.mdx':
    '---\ntitle: A\n---\n\n::comparison-table{data=./x.comparison.yaml}\n',
  'site/b.md': '# B\n\nText[^n1].\n\n[^n1]: Note.\n',
  'site/home.tsx': "import x from './x.comparison.yaml?view=table';",
  'site/plain.tsx': 'export default () => null;',
  'site/x.comparison.yaml': `title: Engines
criteria: {fuel: {name: Fuel, type: text}}
subjects: {fast: {name: Fast, values: {fuel: {value: petrol, note: A note}}}}
`,
  'build/docs/a.html': html,
  'build/index.html': html,
  'build/docs/b/index.html': html,
  'build/docs/b.md': 'Written by another plugin',
});
const page = (name: string, permalink: string, rest = {}) => ({
  file: folder.at(`site/${name}`),
  permalink,
  section: 'docs',
  isNewest: true,
  ...rest,
});
const published = [
  page('a.mdx', '/base/docs/a', {
    title: 'A [one]',
    description: 'Of *engines*.',
  }),
  page('b.md', '/base/docs/b/', {
    title: 'B',
    description: '::comparison-table\\{data=./x.comparison.yaml\\}',
  }),
  page('home.tsx', '/base/', {section: 'pages'}),
  page('plain.tsx', '/base/plain', {section: 'pages'}),
  page('a.mdx', '/base/old/a', {title: 'Old', isNewest: false}),
];
const read = (file: string) => fs.readFileSync(folder.at(file), 'utf8');

describe('writeTwins(published, site, outDir)', () => {
  const site = twinSite(folder.at('site'));
  let twins: Awaited<ReturnType<typeof writeTwins>>;

  beforeAll(async () => {
    twins = await writeTwins(published, site, folder.at('build'));
  });

  it('writes each page next to it, but a page of React that shows nothing', () => {
    expect(twins.map(({address}) => address)).toEqual([
      '/base/docs/a.md',
      '/base/docs/b.md',
      '/base/index.md',
      '/base/old/a.md',
    ]);
    expect(read('build/docs/a.md')).toContain(
      '| [Fast](https://example.com/base/docs/a#x.subject:fast) | petrol[^n1] |',
    );
  });

  it('takes the title of a page of React from its HTML', () => {
    expect(read('build/index.md')).toMatch(/^# Home\n\n\*\*Engines\*\*\n/);
  });

  it('leaves a file that is there already', () => {
    expect(read('build/docs/b.md')).toBe('Written by another plugin');
    expect(twins.map(({notePrefix}) => notePrefix)).toEqual([
      'n',
      undefined,
      'n',
      'n',
    ]);
  });

  it('adds a link to the page', () => {
    expect(read('build/docs/a.html')).toContain(
      '<link rel="alternate" type="text/markdown" title="A [one]" href="/base/docs/a.md"></head>',
    );
  });

  it('is listed with the datasets that pages of the newest version show', () => {
    const dataset = {
      title: 'Engines_',
      url: 'https://example.com/base/data/x.json',
      pages: ['https://example.com/base/docs/a'],
      subjects: 1,
      criteria: 2,
      values: 2,
      reviewed: '2026-06',
      license: {text: 'CC-BY-4.0', spdx: 'CC-BY-4.0'},
    };
    const old = {...dataset, pages: ['https://example.com/base/old/a']};

    expect(
      joinChunks(
        printLlmsText(twins, [dataset, old], {...site, tagline: '- A line'}),
      ),
    ).toBe(`# Test

> \\- A line

## Docs

- [A \\[one\\]](https://example.com/base/docs/a.md): Of \\*engines\\*.
- [B](https://example.com/base/docs/b.md)

## Pages

- [Home](https://example.com/base/index.md)

## Data

- [Engines\\_](https://example.com/base/data/x.json): 1 subject, 2 criteria, 2 values; last reviewed 2026-06; license CC-BY-4.0; also as [CSV](https://example.com/base/data/x.csv)
`);
  });

  it('is joined with labels of footnotes that are unique', async () => {
    const parts: string[] = [];
    for await (const part of printLlmsFullText(twins, site)) {
      parts.push(part);
    }
    const text = parts.join('');

    expect(text).toContain('petrol[^p1-n1]');
    expect(text).toContain('[^p1-n1]: A note');
    expect(text).toContain('[^p3-n1]: A note');
    expect(text).toContain('URL: <https://example.com/base/docs/b/>');
    expect(text).not.toContain('/old/');
  });
});
