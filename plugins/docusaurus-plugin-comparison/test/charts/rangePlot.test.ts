import {gzipSync} from 'node:zlib';
import {createElement} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import type {RangePlotView} from '../../src/charts/rangePlot.js';
import {importTheme} from '../theme/importTheme.js';
import type {ContentProps} from '../../src/views/module.js';
import type {RawAttributes} from '../../src/views/select.js';
import {table, type TableView} from '../../src/views/table.js';
import {datasetOf} from '../dataset/datasetOf.js';
import {elementsOf} from '../theme/elementsOf.js';
import {propsOf} from '../views/view.js';
import {chartCases} from './cases.js';
import {rangePlotOf, renderRangePlot} from './renderRangePlot.js';

const yaml = `
title: Engines
criteria:
  startup: {name: Start-up, type: duration}
  size: {name: Size, type: number}
  word: {name: Word, type: text}
subjects:
  slow: {name: Slow, values: {startup: {value: 17 s to 97 s, source: a, note: N}, size: 1, word: w}}
  none: {name: None, values: {startup: unknown, size: 2, word: w}}
  fast: {name: Fast, values: {startup: ≤ 125 ms, size: 3, word: w}}
  other: {name: Other, values: {startup: {disputed: [{value: 1 s, source: a}, {value: ~ 3 s, source: b}]}, size: 4, word: w}}
  bare: {name: Bare, values: {startup: n/a, size: 5, word: w}}
  exact: {name: Exact, values: {startup: 500 ms, size: 6, word: w}}
sources: {a: {title: One}, b: {title: Two}}
`;

const rowsOf = ({panels}: RangePlotView) => panels[0]?.rows ?? [];

const orderOf = (typed: object) =>
  rowsOf(rangePlotOf(yaml, {criterion: 'startup', ...typed})).map(({id}) => id);

describe('rangePlot.props(dataset, {criterion, criteria, subjects, sort, scale, page})', () => {
  it('orders by value, with those without a figure last', () => {
    expect(orderOf({})).toEqual([
      'fast',
      'exact',
      'other',
      'slow',
      'none',
      'bare',
    ]);
  });

  it('orders as the embed says', () => {
    expect(orderOf({subjects: 'slow,none,fast'})).toEqual([
      'slow',
      'none',
      'fast',
    ]);
    expect(orderOf({sort: 'startup:desc'}).slice(0, 2)).toEqual([
      'slow',
      'other',
    ]);
    expect(orderOf({subjects: 'slow,fast', sort: 'size:desc'})).toEqual([
      'fast',
      'slow',
    ]);
  });

  it('tells the rows of a subject apart where there are several', () => {
    const {panels} = rangePlotOf(yaml, {criteria: 'startup,size'});
    const ids = panels.flatMap(({rows}) => rows.map(({valueId}) => valueId));
    expect(ids).toContain('size.slow');
    expect(new Set(ids).size).toBe(12);
  });

  it('has a mark for each figure that somebody stated, and no other', () => {
    const rows = rowsOf(rangePlotOf(yaml, {criterion: 'startup'}));
    const kinds = rows.map(({id, marks}) => [
      id,
      marks.map(({kind}) => kind).join(' '),
    ]);

    expect(Object.fromEntries(kinds)).toEqual({
      slow: 'range dot dot',
      none: '',
      fast: 'bound',
      other: 'dispute dot ring',
      bare: '',
      exact: 'dot',
    });
  });

  it('explains the shapes that are drawn', () => {
    expect(rangePlotOf(yaml, {criterion: 'startup'}).shapes).toEqual([
      'range',
      'about',
      'at-most',
      'disputed',
    ]);
    expect(rangePlotOf(yaml, {criterion: 'size'}).shapes).toEqual([]);
  });

  it('says values as tables do, shorter where a unit is there twice', () => {
    const texts = (tag: string) =>
      rowsOf(rangePlotOf(yaml, {criterion: 'startup'}, tag)).map(
        ({text}) => text,
      );

    expect(texts('en')).toEqual([
      '≤ 125 ms',
      '500 ms',
      'disputed: 1 s or ~ 3 s',
      '17–97 s',
      'unknown',
      'n/a',
    ]);
    expect(texts('de')).toContain('unbekannt');
  });

  it('keeps ranges with signs, dates and two units as they are', () => {
    const texts = (type: string, value: string) =>
      rowsOf(
        rangePlotOf(
          `title: T\ncriteria: {x: {name: X, type: ${type}}}\nsubjects: {a: {name: A, values: {x: ${value}}}}\n`,
          {criterion: 'x'},
        ),
      )[0]?.text;

    expect(texts('percent', '-3 % to 4 %')).toBe('-3 % to 4 %');
    expect(texts('duration', '12 min to 3 h')).toBe('12 min to 3 h');
    expect(texts('date', '2013 to 2015')).toBe('2013–2015');
    expect(texts('date', '2013-02 to 2015-03')).toBe(
      'February 2013 to March 2015',
    );
    expect(texts('number', '3 to 5')).toBe('3–5');
    expect(texts('number', '.5 to .75')).toBe('.5 to .75');
  });

  it('has a panel for each of several criteria, with rows in one order', () => {
    const {title, panels, footnotes} = rangePlotOf(yaml, {
      criteria: 'size,startup',
      page: '#t',
    });

    expect(title).toBe('Engines');
    expect(panels.map((panel) => panel.title)).toEqual(['Size', 'Start-up']);
    const ids = ['slow', 'none', 'fast', 'other', 'bare', 'exact'];
    for (const {rows} of panels) {
      expect(rows.map(({id}) => id)).toEqual(ids);
      // The value is above its marks, whatever the width.
      expect(rows.filter(({label}) => label)).toEqual([]);
    }
    expect(panels.map(({rows}) => rows[0]?.link)).toEqual([
      '#t.subject:slow',
      '#t.slow.startup',
    ]);
    expect(footnotes.length).toBeGreaterThan(0);
  });

  it('has the panel of "criterion" first, and each criterion once', () => {
    const titlesOf = (typed: RawAttributes) =>
      rangePlotOf(yaml, typed).panels.map(({title}) => title);

    expect(titlesOf({criterion: 'startup', criteria: 'size startup'})).toEqual([
      'Start-up',
      'Size',
    ]);
    expect(titlesOf({criteria: 'size'})).toEqual(['Size']);
  });

  it('leads from each row to its cell, or to its subject', () => {
    const linksOf = (page: string) =>
      rowsOf(rangePlotOf(yaml, {criterion: 'startup', page})).map(
        ({link}) => link,
      );

    expect(linksOf('#full').slice(0, 4)).toEqual([
      '#full.subject:fast',
      '#full.subject:exact',
      '#full.other.startup',
      '#full.slow.startup',
    ]);
    expect(rowsOf(rangePlotOf(yaml, {criterion: 'startup'}))[0]?.link).toBe(
      undefined,
    );
  });

  it.each(['subjects-as-rows', 'subjects-as-columns'])(
    'leads only to ids that a table has without a script (%s)',
    async (orientation) => {
      const chart = rangePlotOf(yaml, {criterion: 'startup', page: '#t'});
      const Table = await importTheme<ContentProps<TableView>>(
        'ComparisonTable/Content',
      );
      const view = propsOf(table, datasetOf(yaml), {orientation});
      const html = renderToStaticMarkup(
        createElement(Table, {view, anchor: 't'}),
      );
      const ids = elementsOf(html).map(({attributes}) => attributes['id']);

      expect(rowsOf(chart)).toHaveLength(6);
      for (const {link} of rowsOf(chart)) {
        expect(ids).toContain(link?.replace('#', ''));
      }
    },
  );

  it('is a point at its first day for a year or a month, also in a range', () => {
    const placesOf = (...values: readonly string[]) => {
      const subjects = values.map(
        (value, index) => `  s${index}: {name: S, values: {x: ${value}}}\n`,
      );
      return rowsOf(
        rangePlotOf(
          `title: T\ncriteria: {x: {name: X, type: date}}\nsubjects:\n${subjects.join('')}`,
          {criterion: 'x'},
        ),
      ).map(({marks}) => marks);
    };

    const rest = ['2000', '2020'];
    expect(placesOf('2015', ...rest)).toEqual(placesOf('2015-01-01', ...rest));
    const [range] = placesOf('2000 to 2015', '2000-01-01 to 2015-01-01');
    expect(range?.map(({kind}) => kind)).toEqual(['range', 'dot', 'dot']);
  });

  it.each([
    [{}, 'missing-attribute'],
    [{criterion: 'word'}, 'not-a-quantity'],
    [{criteria: 'startup,word'}, 'not-a-quantity'],
    [{criteria: 'startup,speed'}, 'unknown-criterion'],
    [{criterion: 'startup', subjects: 'none,bare'}, 'nothing-to-draw'],
    [{criterion: 'startup', scale: 'sqrt'}, 'unknown-word'],
  ])('refuses %j: %s', (typed, code) => {
    expect(() => rangePlotOf(yaml, typed)).toThrow(code);
  });

  it.each([
    ['percent', '-5 %', 'no-log-scale'],
    ['date', '2015', 'no-log-scale'],
    ['number', '0', 'no-log-scale'],
  ])('refuses a logarithmic scale for %s %s', (type, value, code) => {
    expect(() =>
      rangePlotOf(
        `title: T\ncriteria: {x: {name: X, type: ${type}}}\nsubjects: {a: {name: A, values: {x: ${value}}}}\n`,
        {criterion: 'x', scale: 'log'},
      ),
    ).toThrow(code);
  });

  it('never has a number that JSON lacks', () => {
    for (const {yaml: each, scale} of chartCases) {
      const view = rangePlotOf(each, {criterion: 'x', ...(scale && {scale})});
      expect(JSON.parse(JSON.stringify(view))).toEqual(view);
    }
  });
});

describe('ComparisonRangePlot/Content', () => {
  it('is one figure with a name, and a table of names and values', async () => {
    const view = rangePlotOf(yaml, {criterion: 'startup', page: '#full'});
    const html = await renderRangePlot({view, caption: 'All <of> them'});
    const elements = elementsOf(html);
    const textsOf = (name: string, role?: string) =>
      elements
        .filter(
          (each) => each.name === name && each.attributes['role'] === role,
        )
        .map(({text}) => text);

    expect(textsOf('figcaption')).toEqual(['All <of> them']);
    expect(textsOf('th', 'rowheader')).toEqual([
      'Fast',
      'Exact',
      'Other',
      'Slow',
      'None',
      'Bare',
    ]);
    expect(
      elements
        .filter(({name}) => name === 'a')
        .slice(0, 6)
        .map(({attributes}) => [attributes['href'], attributes['aria-label']]),
    ).toEqual(
      rowsOf(view).map(({link, name, text}) => [link, `${name}: ${text}`]),
    );
    // Everything drawn is hidden from assistive technology, which has the table.
    const outer = html.match(/<svg[^>]*class[^>]*>/g) ?? [];
    expect(outer.length).toBeGreaterThan(6);
    expect(outer.filter((svg) => !svg.includes('aria-hidden="true"'))).toEqual(
      [],
    );
  });

  it('has a named table for each of several criteria', async () => {
    const view = rangePlotOf(yaml, {criteria: 'size,startup'});
    const html = await renderRangePlot({view});
    const tables = elementsOf(html).filter(({name}) => name === 'table');

    expect(tables.map(({attributes}) => attributes['aria-label'])).toEqual([
      'Size',
      'Start-up',
    ]);
    expect(html).toContain('data-panels="2"');
  });

  it('says in its text version what the chart shows', async () => {
    const view = rangePlotOf(yaml, {criterion: 'startup'});
    const html = await renderRangePlot({view});
    const [, words = ''] = html.split('<details');
    const items = elementsOf(words).filter(({name}) => name === 'li');

    expect(items.slice(0, 6).map(({text}) => text)).toEqual([
      'Fast: ≤ 125 ms',
      'Exact: 500 ms',
      expect.stringMatching(/^Other: disputed: 1 s\[1\] or ~ 3 s\[2\]/),
      expect.stringMatching(/^Slow: 17 s to 97 s/),
      'None: unknown',
      'Bare: n/a',
    ]);
  });

  it('has no style, no id of its own, and text of a dataset as text only', async () => {
    for (const {yaml: each, scale} of chartCases) {
      const view = rangePlotOf(each.replaceAll('Two', "<b onclick='x'>&"), {
        criterion: 'x',
        page: '#t',
        ...(scale && {scale}),
      });
      const html = await renderRangePlot({view});

      expect(html).not.toMatch(/<style|\sstyle=|url\(|<b /);
      const [chart = ''] = html.split('<details');
      expect(chart).not.toMatch(/\sid=/);
      expect(chart).not.toMatch(/\d(?:rem|vw)"/);
    }
  });

  it('adds at most 2 KB with gzip to a page, with 20 rows', async () => {
    const values = ['12 ms', '3 s to 400 s', '≤ 125 ms', '~ 7 s', '≥ 90 s'];
    const rows = Array.from(
      {length: 20},
      (_, index) =>
        `  s${index}: {name: Subject number ${index}, values: {x: ${values[index % 5]?.replace(/\d+/, String(7 * index + 2))}}}\n`,
    );
    const view = rangePlotOf(
      `title: T\ncriteria: {x: {name: X, type: duration}}\nsubjects:\n${rows.join('')}`,
      {criterion: 'x'},
    );
    const html = await renderRangePlot({view});
    const [chart = ''] = html.split('<details');

    expect(rowsOf(view)).toHaveLength(20);
    expect(gzipSync(chart).length).toBeLessThan(2048);
    expect(gzipSync(html).length).toBeLessThan(2048);
  });

  it('is loaded by a component that shows what an import gives', async () => {
    const Component = await importTheme('ComparisonRangePlot');

    expect(Component).toBeInstanceOf(Function);
  });
});
