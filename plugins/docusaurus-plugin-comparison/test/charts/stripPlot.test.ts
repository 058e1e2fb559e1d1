import {createElement} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {packStrip} from '../../src/charts/packStrip.js';
import {stripPlot, type StripPlotView} from '../../src/charts/stripPlot.js';
import type {ContentProps} from '../../src/views/module.js';
import type {RawAttributes} from '../../src/views/select.js';
import {datasetOf} from '../dataset/datasetOf.js';
import {usePages} from '../support/pages.js';
import {elementsOf} from '../theme/elementsOf.js';
import {importTheme} from '../theme/importTheme.js';
import {propsOf} from '../views/view.js';
import {findFaults} from './inChart.js';
import {pageOf} from './renderRangePlot.js';

const pages = usePages();

const yaml = `
title: Engines
criteria:
  startup: {name: Start-up, type: duration}
  boundary: {name: Boundary, type: scale, scale: [process, runtime, kernel, hypervisor]}
  word: {name: Word, type: text}
subjects:
  vm: {name: Virtual machine, values: {startup: 29.3 s to 96.9 s, boundary: hypervisor, word: w}}
  kata: {name: VM-backed container, values: {startup: 0.82 s to 0.95 s, boundary: hypervisor, word: w}}
  microvm: {name: MicroVM, short: Micro, values: {startup: ≤ 125 ms, boundary: hypervisor, word: w}}
  container: {name: Container, values: {startup: {disputed: [{value: 1 s, source: a}, {value: 3 s, source: b}]}, boundary: kernel, word: w}}
  wasm: {name: WebAssembly, values: {startup: ~ 50 µs, boundary: runtime, word: w}}
  none: {name: None, values: {startup: unknown, boundary: kernel, word: w}}
  bare: {name: Bare, values: {startup: 1 ms, boundary: n/a, word: w}}
  both: {name: Both, values: {startup: 1 ms, boundary: {disputed: [{value: kernel, source: a}, {value: process, source: b}]}, word: w}}
sources: {a: {title: One}, b: {title: Two}}
`;

const viewOf = (typed: RawAttributes = {}, source = yaml) =>
  propsOf(stripPlot, datasetOf(source), {
    x: 'startup',
    y: 'boundary',
    ...typed,
  });

async function renderStripPlot(view: StripPlotView): Promise<string> {
  const Content = await importTheme<ContentProps<StripPlotView>>(
    'ComparisonStripPlot/Content',
  );
  return renderToStaticMarkup(createElement(Content, {view}));
}

/** A dataset of so many subjects in two words. */
function manyOf(count: number): string {
  const rows = Array.from(
    {length: count},
    (_, index) =>
      `  s${index}: {name: Subject ${index}, values: {startup: ${((index * 37) % 101) + 1} s, boundary: ${index % 3 === 0 ? 'low' : 'high'}}}\n`,
  );
  return `title: T\ncriteria: {startup: {name: Start, type: duration}, boundary: {name: Level, type: scale, scale: [low, high]}}\nsubjects:\n${rows.join('')}`;
}

describe('stripPlot.props(dataset, {x, y, subjects, scale, page})', () => {
  it('has a row for each word, the strongest first, in each the lowest value first', () => {
    expect(
      viewOf().rows.map(({word, points}) => [
        word,
        ...points.map(({id}) => id),
      ]),
    ).toEqual([
      ['hypervisor', 'microvm', 'kata', 'vm'],
      ['kernel', 'container'],
      ['runtime', 'wasm'],
      ['process'],
    ]);
  });

  it('lists those without a figure, without a word, or with several words', () => {
    const {without, x} = viewOf();

    expect(without.map(({id}) => id).toSorted()).toEqual([
      'bare',
      'both',
      'none',
    ]);
    // The axis spans what is drawn.
    expect(x.axis.domainLabels).toEqual(
      viewOf({subjects: 'vm,kata,microvm,container,wasm'}).x.axis.domainLabels,
    );
  });

  it('leads from each mark to its cell, or to its subject where the cell has no id', () => {
    const [row] = viewOf({page: '#full'}).rows;

    expect(row?.points[0]?.link).toBe('#full.subject:microvm');
  });

  it('explains the shapes that are drawn', () => {
    expect(viewOf().shapes).toEqual(['range', 'about', 'at-most', 'disputed']);
  });

  it('takes words too in place of the quantity, each as far from the next', () => {
    const {x, rows, shapes} = viewOf({x: 'boundary', subjects: 'vm,both'});

    expect(x.axis.ticks.map(({at}) => at)).toEqual([0, 33.33, 66.67, 100]);
    expect(rows[0]?.points.map(({marks}) => marks)).toEqual([
      [{kind: 'dot', at: 100}],
    ]);
    expect(shapes).toEqual([]);
  });

  it.each([
    [{y: 'word'}, 'not-a-quantity'],
    [{y: 'startup'}, 'not-a-quantity'],
    [{x: 'word'}, 'not-a-quantity'],
    [{subjects: 'none'}, 'nothing-to-draw'],
    [{subjects: 'bare,both'}, 'nothing-to-draw'],
  ])('refuses %j: %s', (typed, code) => {
    expect(() => viewOf(typed)).toThrow(code);
  });

  it.each(['x', 'y'])('refuses an embed without "%s"', (attribute) => {
    const typed = {x: 'startup', y: 'boundary', [attribute]: undefined};

    expect(() =>
      propsOf(
        stripPlot,
        datasetOf(yaml),
        JSON.parse(JSON.stringify(typed)) as RawAttributes,
      ),
    ).toThrow('missing-attribute');
  });
});

describe('packStrip(items)', () => {
  const dotAt = (at: number, name = 'Some name') => ({
    marks: [{kind: 'dot', at} as const],
    name,
  });

  it('shares a line between names that are apart at every width', () => {
    const {places, lanes} = packStrip([dotAt(0), dotAt(10), dotAt(90)]);

    expect(places).toEqual([
      {lane: 0, side: 'right'},
      {lane: 1, side: 'right'},
      {lane: 0, side: 'left'},
    ]);
    expect(lanes).toBe(2);
  });

  it('leaves out a name without room, which has a line of its own', () => {
    const {places, lanes} = packStrip([dotAt(0), dotAt(50, 'x'.repeat(60))]);

    expect(places[1]).toEqual({lane: 1});
    expect(lanes).toBe(2);
  });

  it('has at most twelve lines of names, and one for the rest', () => {
    const {places, lanes} = packStrip(
      Array.from({length: 200}, (_, index) => dotAt(index / 2)),
    );

    expect(lanes).toBe(13);
    expect(places.filter(({side}) => side).length).toBeGreaterThan(12);
  });
});

describe('ComparisonStripPlot/Content', () => {
  it('is a table of words, each with a list of links named by their values', async () => {
    const html = await renderStripPlot(viewOf({page: '#full'}));
    const [chart = '', words = ''] = html.split('<details');
    const elements = elementsOf(chart);

    expect(
      elements.filter(({name}) => name === 'th').map(({text}) => text),
    ).toEqual(['hypervisor', 'kernel', 'runtime', 'process']);
    expect(
      elements
        .filter(({name}) => name === 'a')
        .map(({attributes}) => attributes['aria-label']),
    ).toEqual([
      'Micro, MicroVM: ≤ 125 ms, hypervisor',
      'VM-backed container: 0.82–0.95 s, hypervisor',
      'Virtual machine: 29.3–96.9 s, hypervisor',
      'Container: disputed: 1 s or 3 s, kernel',
      'WebAssembly: ~ 50 µs, runtime',
    ]);
    expect(chart).toContain('Not shown:');
    expect(
      elementsOf(words).filter(
        ({attributes}) => attributes['data-value-of'] !== undefined,
      ),
    ).toHaveLength(8);
    expect(html).not.toMatch(/<style|\sstyle=|url\(/);
    expect(chart).not.toMatch(/\sid=/);
  });

  it('has no text over another or over a mark at any width', async () => {
    const charts = await Promise.all(
      [
        viewOf({page: '#t'}),
        viewOf({x: 'boundary'}),
        viewOf({}, manyOf(20)),
        viewOf({x: 'boundary'}, manyOf(20)),
        viewOf({}, manyOf(90)),
      ].map(renderStripPlot),
    );
    const page = await pages.openEmpty();
    await page.setContent(pageOf(charts.join('')));
    const faults: string[] = [];
    for (let width = 320; width <= 1200; width += 8) {
      await page.setViewportSize({width, height: 800});
      const found = await page.evaluate(findFaults);
      faults.push(...found.map((fault) => `${width}: ${fault}`));
      const frames = await page.evaluate(() =>
        [...document.querySelectorAll('[role="list"]')].map((strip) => {
          const grid = strip.closest('figure')?.querySelector('svg');
          const [a, b] = [strip, grid].map((part) =>
            part?.getBoundingClientRect(),
          );
          return (
            Math.abs((a?.left ?? NaN) - (b?.left ?? NaN)) +
            Math.abs((a?.right ?? NaN) - (b?.right ?? NaN))
          );
        }),
      );
      expect(Math.max(...frames)).toBeLessThan(1);
    }
    expect(faults).toEqual([]);

    await page.addStyleTag({content: 'svg text {letter-spacing: 0.6em}'});
    await page.setViewportSize({width: 320, height: 800});
    expect((await page.evaluate(findFaults)).length).toBeGreaterThan(0);
  });
});
