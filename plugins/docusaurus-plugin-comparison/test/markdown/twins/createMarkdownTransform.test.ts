import type {LoadContext} from '@docusaurus/types';
import {createMarkdownTransform} from '../../../src/markdown/twins/createMarkdownTransform.js';
import {makeFolder} from '../../support/folder.js';

const folder = makeFolder({
  'docs/a.mdx': 'On disk',
  'docs/other.mdx': 'Other',
  'docs/x.comparison.yaml': `title: Engines
criteria: {fuel: {name: Fuel, type: text}}
subjects: {fast: {name: Fast, values: {fuel: petrol}}}
`,
  '.docusaurus/docusaurus-plugin-comparison/own/permalinks.json':
    JSON.stringify({
      'docs/a.mdx': '/base/docs/a',
      'docs/other.mdx': '/base/docs/other',
    }),
});

const context = () =>
  ({
    siteDir: folder.dir,
    outDir: folder.at('build'),
    generatedFilesDir: folder.at('.docusaurus'),
    codeTranslations: {},
    i18n: {
      currentLocale: 'en',
      locales: ['en'],
      localeConfigs: {},
      path: 'i18n',
    },
    siteConfig: {
      title: 'Site',
      tagline: '',
      url: 'https://example.com',
      baseUrl: '/base/',
      presets: [],
      plugins: [['docusaurus-plugin-comparison', {id: 'own'}]],
      staticDirectories: [],
      markdown: {format: 'mdx', mdx1Compat: {admonitions: true}},
    },
  }) as unknown as LoadContext;

describe('createMarkdownTransform(context)', () => {
  it('prints the source that it gets, with the addresses of the site', async () => {
    const transform = createMarkdownTransform(context());
    const text = `---
title: A
---

import x from 'x';

:::note Bare title

[Other](./other.mdx)

:::

::comparison-table{data=./x.comparison.yaml}
`;

    expect(await transform(text, folder.at('docs/a.mdx'))).toBe(`---
title: A
---

> **Note: Bare title**
>
> [Other](https://example.com/base/docs/other)

**Engines**

|  | Fuel |
| --- | --- |
| [Fast](https://example.com/base/docs/a#x.subject:fast) | petrol |
`);
  });

  it('leaves a text without front matter alone, as far as it is Markdown', async () => {
    const transform = createMarkdownTransform(context());

    expect(await transform('A *text*.', folder.at('docs/a.mdx'))).toBe(
      'A *text*.\n',
    );
  });
});
