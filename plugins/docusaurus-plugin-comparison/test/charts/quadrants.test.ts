import {quadrants} from '../../src/charts/quadrants.js';
import {scatterPlot} from '../../src/charts/scatterPlot.js';
import {stripPlot} from '../../src/charts/stripPlot.js';
import {datasetOf} from '../dataset/datasetOf.js';
import {layOut, propsOf} from '../views/view.js';
import {english} from '../diagrams/english.js';
import {readLabels} from '../diagrams/readLabels.js';

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

function scatterPlotOf(...given: Parameters<typeof datasetWith>) {
  const view = viewOf(...given);
  if (!('scatterPlot' in view)) {
    throw new Error('no scatter plot');
  }
  return view.scatterPlot;
}

function stripPlotOf(...given: Parameters<typeof datasetWith>) {
  const view = viewOf(...given);
  if (!('stripPlot' in view)) {
    throw new Error('no strip plot');
  }
  return view.stripPlot;
}

function drawn(...given: Parameters<typeof datasetWith>) {
  const dataset = datasetWith(...given);
  return layOut(quadrants, dataset, {x: 'x', y: 'y'}).draw(english);
}

/** The points of a Mermaid text, without the margin around them. */
function placesIn(...given: Parameters<typeof datasetWith>) {
  const place = (at: string) =>
    Math.round((1000 * (Number(at) - 0.06)) / (1 - 2 * 0.06)) / 1000 + 0;
  return [...drawn(...given).mermaid.matchAll(/: \[(.*), (.*)\]$/gm)].map(
    ([, x = '', y = '']) => [place(x), place(y)],
  );
}

const scale = 'scale, scale: [process, kernel, hypervisor]';
const quantities = ['number', 'number'] as const;

describe('quadrants.layOut(dataset, {x, y, subjects, scale, page})', () => {
  it('is the scatter plot of the same criteria if both are quantities or dates', () => {
    const rows = [
      ['A', '25 s', '2020'],
      ['B', '50 s to 100 s', '2021-05'],
      ['C', 'unknown', '2022'],
    ] as const;
    const dataset = datasetWith(['duration', 'date'], rows);
    const typed = {x: 'x', y: 'y', subjects: 's0,s1,s2', page: '#t'};

    expect(propsOf(quadrants, dataset, typed)).toMatchObject({
      scatterPlot: propsOf(scatterPlot, dataset, typed),
    });
    const log = {...typed, scale: 'log'};
    expect(() => propsOf(quadrants, dataset, log)).toThrow('no-log-scale');
  });

  it('is the strip plot of the same criteria if the vertical one has words', () => {
    const rows = [
      ['A', '25 s', 'process'],
      ['B', '50 s to 100 s', 'hypervisor'],
    ] as const;
    const dataset = datasetWith(['duration', scale], rows);
    const typed = {x: 'x', y: 'y', page: '#t'};

    expect(propsOf(quadrants, dataset, typed)).toMatchObject({
      stripPlot: propsOf(stripPlot, dataset, typed),
    });
  });

  it('has the words in rows too where they were to be next to each other', () => {
    const dataset = datasetWith(
      [scale, 'duration'],
      [
        ['A', 'process', '25 s'],
        ['B', 'hypervisor', '50 s'],
      ],
    );

    expect(propsOf(quadrants, dataset, {x: 'x', y: 'y'})).toMatchObject({
      stripPlot: propsOf(stripPlot, dataset, {x: 'y', y: 'x'}),
    });
  });

  it('has words in rows and in columns, and all names, if both have words', () => {
    const {x, rows} = stripPlotOf(
      ['support', scale],
      [
        ['A', 'no', 'process'],
        ['B', 'yes', 'hypervisor'],
        ['C', 'yes', 'hypervisor'],
        ['D', 'partial', 'hypervisor'],
      ],
    );

    expect(x.axis.ticks.map(({label, at}) => [label, at])).toEqual([
      ['no', 0],
      ['partial', 50],
      ['yes', 100],
    ]);
    expect(
      rows.map(({word, lanes, points}) => [
        word,
        lanes,
        ...points.map(({short, marks, side}) => [short, marks, side]),
      ]),
    ).toEqual([
      [
        'hypervisor',
        2,
        ['D', [{kind: 'dot', at: 50}], 'right'],
        ['B', [{kind: 'dot', at: 100}], 'left'],
        ['C', [{kind: 'dot', at: 100}], 'left'],
      ],
      ['kernel', 0],
      ['process', 1, ['A', [{kind: 'dot', at: 0}], 'right']],
    ]);
  });

  it('draws each side of a dispute, and lists those without a value', () => {
    const disputed =
      '{disputed: [{value: 1, source: s}, {value: 2, source: s}]}';
    const {points, without} = scatterPlotOf(quantities, [
      ['A', '1', '2'],
      ['B', 'unknown', '2'],
      ['C', 'n/a', '2'],
      ['D', '1', disputed],
    ]);

    expect(points.map(({short}) => short).toSorted()).toEqual(['A', 'D']);
    expect(without.map(({name}) => name)).toEqual(['B Engine', 'C Engine']);
  });

  // Such an embed was shown before, with its list.
  it.each([
    ['number', 'scatterPlot', '1'],
    [scale, 'stripPlot', 'process'],
  ])('lists all subjects if none has both values (%s)', (type, plot, known) => {
    const view = viewOf(
      ['number', type],
      [
        ['A', '1', 'unknown'],
        ['B', 'unknown', known],
      ],
    );

    expect(view).toMatchObject({
      [plot]: {without: [{name: 'A Engine'}, {name: 'B Engine'}]},
    });
    expect(readLabels(view.mermaid)).toContain('Across: 0');
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
  it('has a point in the middle of the marks of each subject', () => {
    expect(
      placesIn(
        ['duration', 'number'],
        [
          ['A', '25 s', '0'],
          ['B', '50 s to 100 s', '20'],
          ['C', '≤ 100 s', '~ 5'],
        ],
      ).toSorted(),
    ).toEqual([
      [0.25, 0],
      [0.75, 1],
      [1, 0.25],
    ]);
    expect(
      placesIn(
        ['bytes', 'number'],
        [
          ['A', '1 kB', '1'],
          ['B', '1 MB', '2'],
        ],
      ).map(([x]) => x),
    ).toEqual([0.25, 1]);
  });

  it('keeps words left to right where the embed says so', () => {
    const rows = [
      ['A', 'process', '0'],
      ['B', 'kernel', '1'],
      ['C', 'hypervisor', '2'],
    ] as const;

    expect(placesIn([scale, 'number'], rows).toSorted()).toEqual([
      [0, 0],
      [0.5, 0.5],
      [1, 1],
    ]);
    expect(
      readLabels(drawn([scale, 'number'], rows).mermaid).slice(0, 4),
    ).toEqual(['Across: process', 'hypervisor', 'Up: 0', '2']);
  });

  it('labels points by their short names, where these have room', () => {
    const view = viewOf(quantities, [
      ['A', '1', '1'],
      ['B', '10', '10'],
    ]);

    expect(view.isNumbered).toBe(false);
    expect(readLabels(view.mermaid).slice(4)).toEqual(['A', 'B']);
  });

  it.each([
    [
      'that would be over each other',
      [
        ['A rather long name', '8', '10'],
        ['Another long name', '10', '10'],
        ['A third', '1', '1'],
      ],
    ],
    [
      'that would hang over the edge',
      [
        ['A name that is too long to be at an edge', '1', '1'],
        ['B', '5', '5'],
        ['C', '10', '10'],
      ],
    ],
  ] as const)('numbers points with names %s, as the list', (_, rows) => {
    const view = viewOf(quantities, rows);

    expect(view.isNumbered).toBe(true);
    expect(readLabels(view.mermaid).slice(4)).toEqual(['1', '2', '3']);
  });

  it('joins the numbers of points in one place', () => {
    const {mermaid} = viewOf(quantities, [
      ['A', '1', '1'],
      ['C', '1', '1'],
      ['D', '1', '1'],
      ['B', '10', '10'],
      ['E', '10', '10'],
    ]);

    expect(readLabels(mermaid).slice(4)).toEqual([
      '1, 2, 3',
      '\u00a0',
      '\u00a0',
      '4, 5',
      '\u00a0',
    ]);
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
      'Up: 1',
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
