import {bars} from '../../src/charts/bars.js';
import type {RawAttributes} from '../../src/views/select.js';
import {datasetOf} from '../dataset/datasetOf.js';
import {layOut, propsOf} from '../views/view.js';
import {english} from '../diagrams/english.js';
import {readLabels} from '../diagrams/readLabels.js';

/** A dataset of one criterion, whose subjects are a, b, … with these values. */
function datasetWith(
  type: string,
  values: readonly string[],
  shortOf = (id: string) => id,
) {
  return datasetOf(`
title: Engines
criteria:
  startup: {name: Start-up, type: ${type}}
  word: {name: Word, type: text}
subjects:
${values
  .map((value, index) => {
    const id = String.fromCharCode(97 + index);
    return `  ${id}: {name: Engine ${id}, short: ${shortOf(id)}, values: {startup: ${value}, word: w}}`;
  })
  .join('\n')}
sources: {s: {title: S}, t: {title: T}}
`);
}

function viewOf(
  type: string,
  values: readonly string[],
  typed: RawAttributes = {},
) {
  return propsOf(bars, datasetWith(type, values), {
    criterion: 'startup',
    ...typed,
  });
}

/** The kinds of marks of each row, and where they are. */
function marksOf(
  type: string,
  values: readonly string[],
  typed: RawAttributes = {},
) {
  const {panels} = viewOf(type, values, {subjects: 'a,b,c,d', ...typed});
  return panels[0]?.rows.map(({marks}) => marks);
}

function drawn(type: string, values: readonly string[]) {
  const dataset = datasetWith(type, values);
  const subjects = dataset.subjects.map(({id}) => id).join(',');
  const typed = {criterion: 'startup', subjects};
  const drawing = layOut(bars, dataset, typed).draw(english);
  const [full = [], solid = []] = [
    ...drawing.mermaid.matchAll(/^ {2}bar \[(.*)\]$/gm),
  ].map(([, list = '']) => list.split(', ').map(Number));
  const [axis = '', ...labels] = [
    ...readLabels(drawing.mermaid).slice(-1),
    ...readLabels(drawing.mermaid).slice(0, -1),
  ];
  return {...drawing, axis, labels, full, solid};
}

const disputed =
  '{disputed: [{value: 4 s, source: s}, {value: 2 s to 3 s, source: t}]}';

describe('bars.props(dataset, {criterion, subjects, sort, scale, page})', () => {
  it('draws exact figures from zero on a linear axis, whatever is lowest', () => {
    const values = ['80 s', '100 s', '0 s', 'unknown'];
    const {panels} = viewOf('duration', values, {subjects: 'a,b,c,d'});

    expect(panels[0]).toMatchObject({
      hasBars: true,
      axis: {isLogarithmic: false, domainLabels: ['0', '100 s']},
      rows: [
        {marks: [{kind: 'bar', from: 0, to: 80}]},
        {marks: [{kind: 'bar', from: 0, to: 100}]},
        {marks: [{kind: 'bar', from: 0, to: 0}]},
        {marks: []},
      ],
    });
  });

  it.each([
    ['~ 3 s', 'ring'],
    ['3 s to 4 s', 'range'],
    ['≤ 3 s', 'bound'],
    [disputed, 'dispute'],
    ['300 s', 'dot'],
  ])('is a range plot with %s, which no length can show', (value, kind) => {
    const values = ['1 s', '2 s', '2 s', value];
    const marks = marksOf('duration', values);
    const [panel] = viewOf('duration', values).panels;

    expect(marks?.[0]).toEqual([expect.objectContaining({kind: 'dot'})]);
    expect(marks?.[3]?.[0]).toMatchObject({kind});
    expect(panel).not.toHaveProperty('hasBars');
    // Mermaid, which draws bars in any case, has the same axis.
    expect(panel?.axis.isLogarithmic || panel?.axis.domainLabels[0]).toBe(
      kind === 'dot' ? true : '0',
    );
  });

  it('is what the author says of the scale', () => {
    const [far, near] = [
      ['1 s', '2 s', '3 s', '400 s'],
      ['1 s', '2 s', '3 s', '4 s'],
    ] as const;

    expect(marksOf('duration', far, {scale: 'linear'})?.[3]).toEqual([
      {kind: 'bar', from: 0, to: 100},
    ]);
    expect(marksOf('duration', near, {scale: 'log'})?.[0]).toEqual([
      expect.objectContaining({kind: 'dot'}),
    ]);
  });

  it('orders by value, unless the embed says otherwise', () => {
    const values = ['2 s', '1 s', 'unknown', '3 s'];
    const orderOf = (typed: RawAttributes) =>
      viewOf('duration', values, typed).panels[0]?.rows.map(({id}) => id);

    expect(orderOf({})).toEqual(['b', 'a', 'd', 'c']);
    expect(orderOf({sort: 'startup:desc'})).toEqual(['d', 'a', 'b', 'c']);
    expect(orderOf({subjects: 'd,a'})).toEqual(['d', 'a']);
  });

  it('writes each value right of its bar, also of the longest one', () => {
    const rowsOf = (values: readonly string[]) =>
      viewOf('money, currency: EUR', values).panels[0]?.rows.map(
        ({label}) => label,
      );

    expect(rowsOf(['2 EUR', '100 EUR'])).toEqual([
      {at: 2, side: 'right'},
      {at: 100, side: 'right'},
    ]);
    // This one needs a line of its own.
    expect(rowsOf(['20000000000 EUR'])).toEqual([undefined]);
  });

  it('is named by the criterion, with its notes, and leads to its cells', () => {
    const noted = '{value: 1 s, note: N, source: s}';

    expect(viewOf('duration', [noted, '2 s'], {page: '#full'})).toMatchObject({
      title: 'Start-up',
      panels: [{rows: [{link: '#full.a.startup'}, {}]}],
      shapes: [],
      footnotes: [{note: 'N', sources: [{title: 'S'}]}],
    });
  });

  it.each([
    [undefined, 'duration', ['1 s'], 'missing-attribute'],
    ['word', 'duration', ['1 s'], 'not-a-quantity'],
    ['startup', 'date', ['2013'], 'not-a-quantity'],
    ['startup', 'duration', ['unknown', 'n/a'], 'nothing-to-draw'],
    ['startup', 'percent', ['-5 %', '10 %'], 'bar-below-zero'],
    ['startup', 'number', ['-3 to 4'], 'bar-below-zero'],
    [
      'startup',
      'number',
      [`{disputed: [{value: 4, source: s}, {value: -1, source: t}]}`],
      'bar-below-zero',
    ],
    ['memory', 'number', ['1'], 'unknown-criterion'],
  ])('refuses the criterion %s of type %s with %j', (...given) => {
    const [criterion, type, values, code] = given;
    const typed = criterion === undefined ? {} : {criterion};

    expect(() => propsOf(bars, datasetWith(type, values), typed)).toThrow(code);
  });
});

describe('bars.draw(props, say), for export', () => {
  it('has the same text in the page', () => {
    const dataset = datasetWith('duration', ['1 s', '2 s']);
    const {props, draw} = layOut(bars, dataset, {criterion: 'startup'});

    expect(props.mermaid).toBe(draw(english).mermaid);
    expect(props.mermaid).toMatch(/^---\nconfig: /);
  });

  it('draws each figure in percent of the axis, a range beyond its lower end', () => {
    const {full, solid, axis, labels} = drawn('duration', [
      '25 s',
      '50 s to 100 s',
      'unknown',
    ]);

    expect(axis).toBe('Start-up: 0 – 100 s');
    expect(labels).toEqual(['a: 25 s', 'b: 50–100 s', 'c: unknown']);
    expect(full).toEqual([25, 100, 0]);
    expect(solid).toEqual([25, 50, 0]);
  });

  it('draws what has no end to the end of the axis', () => {
    const {full, solid} = drawn('bytes', ['≥ 2 GB', '≤ 1 GB', '1 GB']);

    expect(full).toEqual([100, 40, 40]);
    expect(solid).toEqual([80, 0, 40]);
  });

  it('says that it goes in powers of ten, where it does', () => {
    const {full, axis} = drawn('duration', ['100 ms', '1 s', '10 s']);

    expect(axis).toBe('Start-up: 50 ms – 10 s, logarithmic');
    expect(full.map(Math.round)).toEqual([13, 57, 100]);
  });

  it('says values as they were typed, a dispute with all its sides', () => {
    expect(drawn('duration', ['~ 1 s', 'n/a', disputed]).labels).toEqual([
      'a: ~ 1 s',
      'b: n/a',
      'c: disputed: 4 s or 2–3 s',
    ]);
    expect(drawn('percent', ['≥ 99.9 %']).axis).toBe('Start-up: 0 – 100%');
    expect(drawn('money, currency: EUR', ['12.50 EUR']).axis).toBe(
      'Start-up: 0 – 15 EUR',
    );
  });

  it('has a label of its own for each bar, where two say the same', () => {
    const values = ['1 s', '1 s', '2 s'];
    const dataset = datasetWith('duration', values, () => 'a');
    const typed = {criterion: 'startup'};
    const {mermaid} = layOut(bars, dataset, typed).draw(english);

    expect(readLabels(mermaid).slice(0, -1)).toEqual([
      'a: 1 s',
      'a: 1 s (2)',
      'a: 2 s',
    ]);
  });

  it('says the same in words', () => {
    const {title, description} = drawn('duration', ['1 s', 'unknown']);

    expect(title).toBe('Start-up');
    expect(description).toBe(
      'Start-up: 0 – 1 s. Engine a: 1 s. Engine b: unknown.',
    );
  });
});
