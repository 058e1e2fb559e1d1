import {createElement, type ReactNode} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import type {Page} from 'playwright-core';
import {readThemeMessages} from '../../src/site/themeMessages.js';
import {makeFolder} from '../support/folder.js';
import {usePages} from '../support/pages.js';
import {runLoader} from '../support/runLoader.js';
import {findVisualOrder} from '../support/visualOrder.js';
import {environment, importTheme} from './importTheme.js';

const yaml = `
title: TITLE (v2.0)
reviewed: 2026-06-30
description: What C++ and .NET can do (in 2026).
criteria:
  startup: {name: COLD (p50), type: duration, better: lower, group: Speed (p50)}
  change: {name: Change +/-, type: number, group: Speed (p50)}
  price: {name: Price, type: money, currency: EUR}
  release: {name: Release, type: version}
  since: {name: Since, type: date}
  systems: {name: Systems, type: list}
sources:
  log: {title: Engine log (v2.0+), authors: 'Doe, J.', published: 2021, url: https://example.com/log}
  book: {title: C++ (2nd ed.)}
subjects:
  fast:
    name: C++ (g++)
    values:
      startup: {value: ≤ 125 ms, source: log, note: Only with -O3., when: g++ 9.1+}
      change: -3
      price: €10–20
      release: 1.10.0-rc.11
      since: ~ 2019
      systems: Linux (5.4+); C++; .NET
  slow:
    name: NAME (Go)
    values:
      startup: {value: 3 ms to 40 ms, asOf: 2021, source: book}
      change: {disputed: [{value: .5, source: log}, {value: '+5', source: book}]}
      price: 12.50 €
      release: ≥ 1.9
      since: 2013 to 2015
      systems: none
history:
  - {date: 2013, title: C++ (11) arrives, text: With -std=c++11., subjects: [fast], source: log}
  - {date: 2021, title: .NET 6 (RC), subjects: [slow]}
`;

// As their authors typed them: values, ends of ranges, entries and names.
const texts = [
  '≤ 125 ms',
  '3 ms',
  '40 ms',
  '-3',
  '.5',
  '+5',
  '€10–20',
  '12.50 €',
  '1.10.0-rc.11',
  '≥ 1.9',
  '~ 2019',
  'Linux (5.4+)',
  'C++',
  '.NET',
  'C++ (g++)',
  'g++ 9.1+',
  'Only with -O3.',
  'Engine log (v2.0+)',
  'C++ (2nd ed.)',
  'C++ (11) arrives',
  '.NET 6 (RC)',
  'Change +/-',
  'Speed (p50)',
];

const languages = [
  {
    tag: 'ar',
    title: 'المحركات',
    name: 'محرك',
    cold: 'بدء بارد',
    said: 'يبدأ في',
  },
  {
    tag: 'he',
    title: 'מנועים',
    name: 'מנוע',
    cold: 'עלייה קרה',
    said: 'מתחיל תוך',
  },
];

const embeds = [
  ['?view=table', 'ComparisonTable/Content'],
  ['?view=bars&criterion=startup', 'ComparisonBars/Content'],
  ['?view=quadrants&x=startup&y=change', 'ComparisonQuadrants/Content'],
  ['?view=timeline', 'ComparisonTimeline/Content'],
  ['?view=sources', 'ComparisonSourceList/Content'],
  ['?view=changes&since=1.0', 'ComparisonChanges/Content'],
] as const;
const facts = ['fast.startup', 'fast.change', 'fast.price', 'slow.startup'];

const components = new Map<string, (props: object) => ReactNode>();

beforeAll(async () => {
  for (const name of [...embeds.map(([, each]) => each), 'ComparisonFact']) {
    components.set(name, await importTheme<object>(name));
  }
});

describe.each(languages)(
  'a page from right to left ($tag)',
  ({tag, title, name, cold, said}) => {
    const pages = usePages();
    const file = 'docs/engines.comparison.yaml';
    const text = yaml
      .replace('TITLE', title)
      .replace('NAME', name)
      .replace('COLD', cold);
    const site = makeFolder({
      [file]: text,
      // Most values of one version are not those of the other.
      'old/engines.comparison.yaml': text
        .replace('≤ 125 ms', '3 ms to 40 ms')
        .replace('€10–20', '12.50 €')
        .replace('1.10.0-rc.11', '≥ 1.9')
        .replace('change: -3', "change: '+5'"),
    });
    const versions = [
      [
        {version: undefined, folder: site.at('docs')},
        {version: '1.0', folder: site.at('old')},
      ],
    ];

    /** The HTML of a theme component with what the loader gives it. */
    async function render(
      query: string,
      component: string,
      toProps: (view: object) => object,
    ): Promise<string> {
      const {props, error} = await runLoader(site, file, query, {
        locale: tag,
        words: readThemeMessages(tag),
        versions,
      });
      expect(error).toBeUndefined();
      const Component = components.get(component) ?? (() => null);
      return renderToStaticMarkup(
        createElement(Component, toProps(props as object)),
      );
    }

    let html: string;

    beforeAll(async () => {
      environment.direction = 'rtl';
      const parts: string[] = [];
      for (const [query, component] of embeds) {
        parts.push(await render(query, component, (view) => ({view})));
      }
      const sentence: string[] = [];
      for (const cell of facts) {
        const fact = `?view=fact&cell=${cell}`;
        sentence.push(
          said,
          await render(fact, 'ComparisonFact', (view) => view),
        );
      }
      // The style sheet of charts says the same: axes are not mirrored.
      const style = '<style>svg {direction: ltr}</style>';
      html = `<!doctype html><html lang="${tag}" dir="rtl"><head>${style}</head><body><main><p>${sentence.join(' ')} ${said}.</p>${parts.join('')}</main></body></html>`;
    });

    async function openPage(): Promise<Page> {
      const page = await pages.openEmpty();
      await page.setContent(html);
      await page.evaluate(() => {
        document
          .querySelectorAll('details')
          .forEach((each) => (each.open = true));
      });
      return page;
    }

    it('shows no value, name or end of a range turned around, wherever it is', async () => {
      const page = await openPage();

      const seen = await findVisualOrder(page, texts);

      expect(
        seen.filter(({text, order}) => order !== text.replaceAll(' ', '')),
      ).toEqual([]);
      expect(new Set(seen.map(({text}) => text))).toEqual(new Set(texts));
    });
  },
);
