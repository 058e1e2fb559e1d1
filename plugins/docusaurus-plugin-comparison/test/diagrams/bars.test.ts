import {bars} from '../../src/diagrams/bars.js';
import type {RawAttributes} from '../../src/views/select.js';
import {datasetOf} from '../dataset/datasetOf.js';
import {layOut, propsOf} from '../views/view.js';
import {english} from './english.js';
import {readLabels} from './readLabels.js';

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

/** From where to where each bar goes, in the base unit. */
function spansOf(type: string, values: readonly string[]) {
  return viewOf(type, values).bars.map(({low, high}) => [low, high]);
}

function drawn(type: string, values: readonly string[]) {
  const dataset = datasetWith(type, values);
  const drawing = layOut(bars, dataset, {criterion: 'startup'}).draw(english);
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

describe('bars.props(dataset, {criterion, subjects})', () => {
  it('goes from the lower to the upper end of what was said', () => {
    expect(
      spansOf('duration', ['17 s', '~ 17 s', '17 s to 97 s', disputed]),
    ).toEqual([
      [17, 17],
      [17, 17],
      [17, 97],
      [2, 4],
    ]);
  });

  it('has no end that JSON lacks, where none was said', () => {
    const {MAX_VALUE} = Number;

    expect(spansOf('bytes', ['≥ 2 GB', '≤ 5 MB', '< 5 MB'])).toEqual([
      [2e9, MAX_VALUE],
      [0, 5e6],
      [0, 5e6],
    ]);
    expect(spansOf('number', ['≤ 5', '3'])).toEqual([
      [-MAX_VALUE, 5],
      [3, 3],
    ]);
  });

  it('keeps subjects without a figure, who have no bar', () => {
    const view = viewOf('duration', ['1 s', 'unknown', 'n/a']);

    expect(view.bars).toEqual([
      {
        name: 'Engine a',
        short: 'a',
        cell: {state: 'value', claims: [{text: '1 s'}]},
        low: 1,
        high: 1,
      },
      {name: 'Engine b', short: 'b', cell: {state: 'unknown', claims: []}},
      {
        name: 'Engine c',
        short: 'c',
        cell: {state: 'not-applicable', claims: []},
      },
    ]);
  });

  it('is named by the criterion, with its scale and notes', () => {
    const noted = '{value: 1 s, note: N, source: s}';

    expect(viewOf('duration', [noted, '2 s'])).toMatchObject({
      title: 'Start-up',
      footnotes: [{note: 'N', sources: [{title: 'S'}]}],
      scale: {
        low: 0,
        high: 2,
        domainLabels: ['0', '2 s'],
        isLogarithmic: false,
      },
    });
  });

  it('shows the subjects that an embed names, in its order', () => {
    const values = ['1 s', '2 s', '300 s'];
    const {bars: all, scale} = viewOf('duration', values, {subjects: 'b,a'});

    expect(all.map(({short}) => short)).toEqual(['b', 'a']);
    expect(scale.domainLabels).toEqual(['0', '2 s']);
  });

  it.each([
    [undefined, 'duration', ['1 s'], 'missing-attribute'],
    ['word', 'duration', ['1 s'], 'not-a-quantity'],
    ['startup', 'date', ['2013'], 'not-a-quantity'],
    ['startup', 'duration', ['unknown', 'n/a'], 'nothing-to-draw'],
    ['startup', 'percent', ['-5 %', '10 %'], 'bar-below-zero'],
    ['startup', 'number', ['-3 to 4'], 'bar-below-zero'],
    ['memory', 'number', ['1'], 'unknown-criterion'],
  ])('refuses the criterion %s of type %s with %j', (...given) => {
    const [criterion, type, values, code] = given;
    const typed = criterion === undefined ? {} : {criterion};

    expect(() => propsOf(bars, datasetWith(type, values), typed)).toThrow(code);
  });
});

describe('bars.draw(props, translate)', () => {
  it('draws each figure in percent of the axis, a range beyond its lower end', () => {
    const {full, solid, axis, labels} = drawn('duration', [
      '25 s',
      '50 s to 100 s',
      'unknown',
    ]);

    expect(axis).toBe('Start-up: 0 – 100 s');
    expect(labels).toEqual(['a: 25 s', 'b: 50 s to 100 s', 'c: unknown']);
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

    expect(axis).toBe('Start-up: 10 ms – 10 s, logarithmic');
    expect(full.map(Math.round)).toEqual([33, 67, 100]);
  });

  it('says values as they were typed, a dispute with all its sides', () => {
    expect(drawn('duration', ['~ 1 s', 'n/a', disputed]).labels).toEqual([
      'a: ~ 1 s',
      'b: n/a',
      'c: disputed: 4 s or 2 s to 3 s',
    ]);
    expect(drawn('percent', ['≥ 99.9 %']).axis).toBe('Start-up: 0 – 150%');
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
    expect(description).toBe('Start-up: 0 – 1 s. a: 1 s. b: unknown.');
  });
});
