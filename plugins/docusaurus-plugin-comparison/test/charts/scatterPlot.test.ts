import {gzipSync} from 'node:zlib';
import {scatterPlot} from '../../src/charts/scatterPlot.js';
import type {RawAttributes} from '../../src/views/select.js';
import {datasetOf} from '../dataset/datasetOf.js';
import {elementsOf} from '../theme/elementsOf.js';
import {importTheme} from '../theme/importTheme.js';
import {propsOf} from '../views/view.js';
import {renderScatterPlot, scatterPlotOf} from './renderScatterPlot.js';
import {scatterCases, scatterPoints} from './scatterCases.js';

const yaml = `
title: Engines
criteria:
  startup: {name: Start-up, type: duration}
  memory: {name: Memory, type: bytes}
  word: {name: Word, type: text}
subjects:
  slow: {name: Slow, values: {startup: 17 s to 97 s, memory: 512 MB, word: w}}
  fast: {name: Fast, short: F, values: {startup: ≤ 125 ms, memory: ~ 5 MB, word: w}}
  none: {name: None, values: {startup: 900 min, memory: unknown, word: w}}
  bare: {name: Bare, values: {startup: n/a, memory: 1 MB, word: w}}
  other: {name: Other, values: {startup: {disputed: [{value: 1 s, source: a}, {value: 3 s, source: b}]}, memory: 20 MB, word: w}}
sources: {a: {title: One}, b: {title: Two}}
`;

const viewOf = (typed: RawAttributes = {}, source = yaml) =>
  propsOf(scatterPlot, datasetOf(source), {
    x: 'startup',
    y: 'memory',
    ...typed,
  });

describe('scatterPlot.props(dataset, {x, y, subjects, scale, page})', () => {
  it('draws the subjects with figures on both axes, and lists the others', () => {
    const {points, without} = viewOf();

    expect(points.map(({id, texts}) => [id, ...texts])).toEqual([
      ['fast', '≤ 125 ms', '~ 5 MB'],
      ['other', 'disputed: 1 s or 3 s', '20 MB'],
      ['slow', '17–97 s', '512 MB'],
    ]);
    expect(without.map(({id, texts}) => [id, ...texts])).toEqual([
      ['none', '900 min', 'unknown'],
      ['bare', 'n/a', '1 MB'],
    ]);
  });

  it('has axes that span only what is drawn', () => {
    const {x} = viewOf();

    expect(x.axis.domainLabels).toEqual(
      viewOf({subjects: 'slow,fast,other'}).x.axis.domainLabels,
    );
    expect(x.axis.domainLabels[1]).toBe('100 s');
  });

  it('explains the shapes that are drawn', () => {
    expect(viewOf().shapes).toEqual(['range', 'about', 'at-most', 'disputed']);
  });

  it('names a point with the short name, in each layout that has room', () => {
    const [fast] = viewOf().points;

    expect(fast?.short).toBe('F');
    expect(Object.keys(fast?.names ?? {})).toEqual(['narrow', 'wide']);
  });

  it('leads from each point to its cell, or to its subject where the cell has no id', () => {
    expect(viewOf({page: '#full'}).points[0]?.link).toBe('#full.subject:fast');
    expect(viewOf().points[0]).not.toHaveProperty('link');
  });

  it('has a name for the ends alone where there are many points', () => {
    const {points} = viewOf({x: 'x', y: 'y'}, scatterPoints(100));

    expect(points).toHaveLength(100);
    const named = points.filter(({names}) => Object.keys(names).length > 0);
    expect(named.length).toBeLessThanOrEqual(4);
  });

  it('never has a number that JSON lacks', () => {
    const view = viewOf();

    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  });

  it('is logarithmic where the author says so', () => {
    const isLogarithmic = (scale: string) => {
      const {x, y} = viewOf({scale});
      return [x.axis.isLogarithmic, y.axis.isLogarithmic];
    };

    expect(isLogarithmic('log')).toEqual([true, true]);
    expect(isLogarithmic('linear')).toEqual([false, false]);
  });

  it.each([
    [{x: 'word'}, 'not-a-quantity'],
    [{subjects: 'none'}, 'nothing-to-draw'],
    [{subjects: 'none,bare'}, 'nothing-to-draw'],
  ])('refuses %j: %s', (typed, code) => {
    expect(() => viewOf(typed)).toThrow(code);
  });

  it('refuses an embed without a criterion for an axis', () => {
    expect(() => propsOf(scatterPlot, datasetOf(yaml), {x: 'startup'})).toThrow(
      'missing-attribute',
    );
  });
});

describe('ComparisonScatterPlot/Content', () => {
  it('is one figure with a name, and a list of links named by their values', async () => {
    const view = viewOf({page: '#full'});
    const html = await renderScatterPlot({view, caption: 'All <of> them'});
    const elements = elementsOf(html);
    const [chart = ''] = html.split('<details');

    expect(elements.find(({name}) => name === 'figcaption')?.text).toBe(
      'All <of> them',
    );
    expect(
      elementsOf(chart)
        .filter(({name}) => name === 'a')
        .map(({attributes}) => [attributes['href'], attributes['aria-label']]),
    ).toEqual([
      ['#full.subject:fast', 'F, Fast: ≤ 125 ms, ~ 5 MB'],
      ['#full.subject:other', 'Other: disputed: 1 s or 3 s, 20 MB'],
      ['#full.subject:slow', 'Slow: 17–97 s, 512 MB'],
    ]);
    const outer = html.match(/<svg[^>]*class[^>]*>/g) ?? [];
    expect(outer.filter((svg) => !svg.includes('aria-hidden="true"'))).toEqual([
      expect.stringContaining('role="list"'),
    ]);
  });

  it('says under the chart who is not in it', async () => {
    const html = await renderScatterPlot({view: viewOf()});
    const [chart = ''] = html.split('<details');

    expect(
      elementsOf(chart)
        .filter(({name}) => name === 'li')
        .map(({text}) => text),
    ).toContain('Not shown: None, Bare');
  });

  it('says in its text version what the chart shows, at the id of its mark', async () => {
    const html = await renderScatterPlot({view: viewOf()});
    const [, words = ''] = html.split('<details');
    const items = elementsOf(words).filter(
      ({attributes}) => attributes['data-value-of'] !== undefined,
    );

    expect(
      items.map(({attributes, text}) => [attributes['data-value-of'], text]),
    ).toEqual([
      ['memory.fast', 'Fast: Start-up: ≤ 125 ms; Memory: ~ 5 MB'],
      [
        'memory.other',
        expect.stringMatching(/^Other: Start-up: disputed: 1 s/),
      ],
      ['memory.slow', 'Slow: Start-up: 17 s to 97 s; Memory: 512 MB'],
      ['memory.none', 'None: Start-up: 900 min; Memory: unknown'],
      ['memory.bare', 'Bare: Start-up: n/a; Memory: 1 MB'],
    ]);
  });

  it('has no style, no id of its own, and text of a dataset as text only', async () => {
    for (const {yaml: each} of scatterCases) {
      const view = scatterPlotOf(each.replaceAll('One', "<b onclick='x'>&"), {
        page: '#t',
      });
      const html = await renderScatterPlot({view});

      expect(html).not.toMatch(/<style|\sstyle=|url\(|<b /);
      const [chart = ''] = html.split('<details');
      expect(chart).not.toMatch(/\sid=/);
      expect(chart).not.toMatch(/\d(?:rem|vw)"/);
    }
  });

  it('adds at most 2 KB with gzip to a page, with 20 points', async () => {
    const html = await renderScatterPlot({
      view: scatterPlotOf(scatterPoints(20)),
    });
    const [chart = ''] = html.split('<details');

    expect(gzipSync(chart).length).toBeLessThan(2048);
  });

  it('has 1,000 points that are named only where they are asked for', async () => {
    const view = scatterPlotOf(scatterPoints(1000));
    const html = await renderScatterPlot({view});
    const names = html.match(/<text[^>]*data-named="focus"/g) ?? [];

    expect(view.points).toHaveLength(1000);
    expect(names.length).toBeGreaterThan(990);
    expect(html).toContain('data-dense');
  });

  it('is loaded by a component that shows what an import gives', async () => {
    const Component = await importTheme('ComparisonScatterPlot');

    expect(Component).toBeInstanceOf(Function);
  });
});
