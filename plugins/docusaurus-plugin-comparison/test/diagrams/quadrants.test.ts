import {quadrants} from '../../src/diagrams/quadrants.js';
import {datasetOf} from '../dataset/datasetOf.js';
import {layOut, propsOf} from '../views/view.js';
import {english} from './english.js';
import {bodyOf, readLabels} from './readLabels.js';

/** A dataset of two criteria of these types, with a row of values a subject. */
function datasetWith(
  types: readonly [string, string],
  rows: readonly (readonly [name: string, x: string, y: string])[],
) {
  return datasetOf(`
title: Engines
criteria:
  x: {name: Across, type: ${types[0]}}
  y: {name: Up, type: ${types[1]}}
  word: {name: Word, type: text}
subjects:
${rows
  .map(
    ([name, x, y], index) =>
      `  s${index}: {name: ${name} Engine, short: ${name}, values: {x: ${x}, y: ${y}, word: w}}`,
  )
  .join('\n')}
sources: {s: {title: S}}
`);
}

function viewOf(...given: Parameters<typeof datasetWith>) {
  return propsOf(quadrants, datasetWith(...given), {x: 'x', y: 'y'});
}

function drawn(...given: Parameters<typeof datasetWith>) {
  const dataset = datasetWith(...given);
  return layOut(quadrants, dataset, {x: 'x', y: 'y'}).draw(english);
}

/** The places of all points without the margin around them, to 3 decimals. */
function placesIn(view: ReturnType<typeof viewOf>) {
  const place = (at: number) =>
    Math.round((1000 * (at - 0.06)) / (1 - 2 * 0.06)) / 1000 + 0;
  return view.points.map(({place: {x, y}}) => [place(x), place(y)]);
}

const scale = 'scale, scale: [process, kernel, hypervisor]';

describe('quadrants.layOut(dataset, {x, y, subjects})', () => {
  it('places quantities on their scales, a range by its middle', () => {
    const view = viewOf(
      ['duration', 'number'],
      [
        ['A', '25 s', '0'],
        ['B', '50 s to 100 s', '20'],
        ['C', '≤ 100 s', '~ 5'],
      ],
    );

    expect(view).toMatchObject({
      title: 'Across, Up',
      x: {name: 'Across', domainLabels: ['0', '100 s'], isLogarithmic: false},
      y: {name: 'Up', domainLabels: ['0', '20'], isLogarithmic: false},
      without: [],
      isNumbered: false,
    });
    expect(placesIn(view)).toEqual([
      [0.25, 0],
      [0.75, 1],
      [1, 0.25],
    ]);
  });

  it('places figures that lie far apart by powers of ten', () => {
    const view = viewOf(
      ['bytes', 'number'],
      [
        ['A', '1 kB', '1'],
        ['B', '1 MB', '2'],
      ],
    );

    expect(view.x).toEqual({
      name: 'Across',
      domainLabels: ['100 B', '1 MB'],
      isLogarithmic: true,
    });
    expect(placesIn(view).map(([x]) => x)).toEqual([0.25, 1]);
  });

  it('places words in their order, evenly', () => {
    const view = viewOf(
      [scale, 'support'],
      [
        ['A', 'process', 'no'],
        ['B', 'kernel', 'partial'],
        ['C', 'hypervisor', 'yes'],
      ],
    );

    expect(view.x.domainLabels).toEqual(['process', 'hypervisor']);
    expect(view.y.domainLabels).toEqual(['no', 'yes']);
    expect(placesIn(view)).toEqual([
      [0, 0],
      [0.5, 0.5],
      [1, 1],
    ]);
  });

  it('places dates between the first and the last, as they were typed', () => {
    const view = viewOf(
      ['date', scale],
      [
        ['A', '2001-01-01', 'process'],
        ['B', '2005-01-01', 'kernel'],
        ['C', '2009-01-01', 'process'],
      ],
    );

    expect(view.x.domainLabels).toEqual(['2001-01-01', '2009-01-01']);
    expect(placesIn(view).map(([x]) => x)).toEqual([0, 0.5, 1]);
    expect(
      placesIn(viewOf(['date', scale], [['A', '2001', 'process']])),
    ).toEqual([[0.5, 0]]);
  });

  it('places figures below zero too', () => {
    const view = viewOf(
      ['percent', 'number'],
      [
        ['A', '-50 %', '1'],
        ['B', '50 %', '2'],
      ],
    );

    expect(view.x.domainLabels).toEqual(['-50%', '50%']);
    expect(placesIn(view).map(([x]) => x)).toEqual([0, 1]);
  });

  it('names those without a place, with what is known of them', () => {
    const disputed =
      '{disputed: [{value: 1, source: s}, {value: 2, source: s}]}';
    const view = viewOf(
      ['number', 'number'],
      [
        ['A', '1', '2'],
        ['B', 'unknown', '2'],
        ['C', '{value: n/a, note: N}', '2'],
        ['D', '1', disputed],
      ],
    );

    expect(view.points.map(({short}) => short)).toEqual(['A']);
    expect(view.without).toMatchObject([
      {name: 'B Engine', x: {state: 'unknown'}, y: {claims: [{text: '2'}]}},
      {name: 'C Engine', x: {state: 'not-applicable', footnote: 0}},
      {name: 'D Engine', y: {state: 'disputed'}},
    ]);
    expect(view.footnotes).toMatchObject([
      {note: 'N'},
      {sources: [{title: 'S'}]},
    ]);
  });

  it('labels points by their short names, where these have room', () => {
    const {points, isNumbered} = viewOf(
      ['number', 'number'],
      [
        ['A', '1', '1'],
        ['B', '10', '10'],
      ],
    );

    expect(isNumbered).toBe(false);
    expect(points.map(({label}) => label)).toEqual(['A', 'B']);
  });

  it('numbers points whose names would be over each other', () => {
    const {points, isNumbered} = viewOf(
      ['number', 'number'],
      [
        ['A rather long name', '10', '10'],
        ['Another long name', '8', '10'],
        ['A third', '1', '1'],
      ],
    );

    expect(isNumbered).toBe(true);
    expect(points.map(({label}) => label)).toEqual(['1', '2', '3']);
  });

  it('numbers points whose names would hang over the edge', () => {
    const long = 'A name that is too long to be at an edge';
    const rows = [
      [long, '1', '1'],
      ['B', '10', '10'],
    ] as const;

    expect(viewOf(['number', 'number'], rows).isNumbered).toBe(true);
  });

  it('joins the numbers of points in one place', () => {
    const {points} = viewOf(
      ['number', 'number'],
      [
        ['A', '1', '1'],
        ['B', '10', '10'],
        ['C', '1', '1'],
        ['D', '1', '1'],
        ['E', '10', '10'],
      ],
    );

    expect(points.map(({label}) => label)).toEqual([
      '1, 3, 4',
      '2, 5',
      '\u00a0',
      '\u00a0',
      '\u00a0',
    ]);
  });

  it.each([
    [{}, 'missing-attribute'],
    [{x: 'x'}, 'missing-attribute'],
    [{x: 'word', y: 'y'}, 'not-a-quantity'],
    [{x: 'x', y: 'z'}, 'unknown-criterion'],
  ])('refuses %j', (typed, code) => {
    const dataset = datasetWith(['number', 'number'], [['A', '1', '1']]);

    expect(() => propsOf(quadrants, dataset, typed)).toThrow(code);
  });

  it('refuses an axis on which nothing has a place', () => {
    expect(() => viewOf(['number', 'number'], [['A', 'unknown', '1']])).toThrow(
      'nothing-to-draw',
    );
  });
});

describe('draw(translate) of quadrants', () => {
  it('names the ends of the axes, and the points', () => {
    const {mermaid} = drawn(
      ['duration', scale],
      [
        ['A', '25 s', 'process'],
        ['B', '100 s', 'hypervisor'],
      ],
    );

    expect(readLabels(mermaid)).toEqual([
      'Across: 0',
      '100 s',
      'Up: process',
      'hypervisor',
      'A',
      'B',
    ]);
    expect(bodyOf(mermaid)).toMatch(/\[0\.28, 0\.06\]\n.*\[0\.94, 0\.94\]\n$/);
  });

  it('says where an axis goes in powers of ten', () => {
    const {mermaid} = drawn(
      ['bytes', 'number'],
      [
        ['A', '1 kB', '1'],
        ['B', '1 MB', '2'],
      ],
    );

    expect(readLabels(mermaid).slice(0, 4)).toEqual([
      'Across: 100 B',
      '1 MB (logarithmic)',
      'Up: 0',
      '2',
    ]);
  });

  it('says the same in words, of those without a place too', () => {
    const {title, description} = drawn(
      ['number', scale],
      [
        ['A', '1', 'process'],
        ['B', 'unknown', 'kernel'],
      ],
    );

    expect(title).toBe('Across, Up');
    expect(description).toBe(
      'A Engine: 1, process. B Engine: unknown, kernel.',
    );
  });
});
