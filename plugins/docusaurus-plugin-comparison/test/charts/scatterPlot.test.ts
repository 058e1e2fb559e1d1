import {gzipSync} from 'node:zlib';
import {scatterPlot} from '../../src/charts/scatterPlot.js';
import type {RawAttributes} from '../../src/views/select.js';
import {datasetOf} from '../dataset/datasetOf.js';
import {propsOf} from '../views/view.js';

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

/** Subjects with figures that differ, without a direction. */
function manyOf(count: number): string {
  const rows = Array.from(
    {length: count},
    (_, index) =>
      `  s${index}: {name: Subject ${index}, values: {x: ${(index * 37) % 101}, y: ${(index * 61) % 97}}}\n`,
  );
  return `title: T\ncriteria: {x: {name: X, type: number}, y: {name: Y, type: number}}\nsubjects:\n${rows.join('')}`;
}

describe('scatterPlot.props(dataset, {x, y, subjects, page})', () => {
  it('draws the subjects with figures on both axes, and lists the others', () => {
    const {points, without} = viewOf();

    expect(points.map(({id, texts}) => [id, ...texts])).toEqual([
      ['slow', '17–97 s', '512 MB'],
      ['fast', '≤ 125 ms', '~ 5 MB'],
      ['other', 'disputed: 1 s or 3 s', '20 MB'],
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
    const [, fast] = viewOf().points;

    expect(fast?.short).toBe('F');
    expect(Object.keys(fast?.names ?? {})).toEqual(['narrow', 'wide']);
  });

  it('leads from each point to its cell', () => {
    expect(viewOf({page: '#full'}).points[0]?.link).toBe('#full.slow.memory');
    expect(viewOf().points[0]).not.toHaveProperty('link');
  });

  it('has a name for the ends alone where there are many points', () => {
    const {points} = viewOf({x: 'x', y: 'y'}, manyOf(100));

    expect(points).toHaveLength(100);
    const named = points.filter(({names}) => Object.keys(names).length > 0);
    expect(named.length).toBeLessThanOrEqual(4);
  });

  it('never has a number that JSON lacks', () => {
    const view = viewOf();

    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  });

  it('has places that take at most 2 KB with gzip, for 20 points', () => {
    const {points} = viewOf({x: 'x', y: 'y'}, manyOf(20));
    const drawn = points.map(({marks, names, short}) => ({
      marks,
      names,
      short,
    }));

    expect(gzipSync(JSON.stringify(drawn)).length).toBeLessThan(2048);
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
