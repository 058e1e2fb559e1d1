import {fileLanguage} from '../../src/values/language.js';
import {createPlotAxis} from '../../src/views/axis/createPlotAxis.js';
import {toSpan, type Span} from '../../src/views/axis/spans.js';
import {valuesOf} from '../../src/values/valuesOf.js';
import {fact} from '../../src/views/fact.js';
import {datasetOf} from '../dataset/datasetOf.js';
import {layOut, propsOf} from './view.js';

/** A dataset of one criterion, with a subject for each value: s0, s1 and so on. */
const datasetWith = (type: string, values: readonly string[]) =>
  datasetOf(`
title: T
criteria: {x: {name: X, type: ${type}}}
subjects:
${values.map((value, index) => `  s${index}: {name: S${index}, values: {x: ${value}}}`).join('\n')}
sources: {s: {title: S}, t: {title: T}}
`);

const axisOf = (
  type: string,
  values: readonly string[],
  typed: Readonly<Record<string, string>> = {mark: ''},
) => propsOf(fact, datasetWith(type, values), {cell: 's0.x', ...typed}).axis;

const kindsOf = (values: readonly string[]) =>
  axisOf('duration', values)?.marks.map(({kind}) => kind);

describe('the mark of a fact', () => {
  it.each([
    ['linear', ['30 ms', '10 ms', '20 ms to 90 ms']],
    ['logarithmic', ['1 s', '2 ms', '3 ms to 40 s', '< 7 ms']],
  ])('has each figure where a %s axis of all has it', (_, values) => {
    const dataset = datasetWith('duration', values);
    const [criterion] = dataset.criteria;
    const spans = dataset.subjects.map(({cells}) =>
      cells
        .flatMap(valuesOf)
        .map((value) => toSpan(value, 'duration'))
        .filter((span): span is Span => span !== undefined),
    );
    if (!criterion) {
      throw new Error('no criterion');
    }
    const {axis} = createPlotAxis(
      {criterion, spans, texts: values},
      {language: fileLanguage},
    );
    const [own = [], ...rest] = spans.map((sides) =>
      sides.flatMap(({low, high}) =>
        [low, high].map((figure) => 100 * axis.placeOf(figure)),
      ),
    );
    const {marks = [], others = []} = axisOf('duration', values) ?? {};

    expect(marks).toEqual([
      {kind: 'dot', at: expect.closeTo(own[0] ?? NaN, 1)},
    ]);
    expect(others).toEqual(
      [
        ...new Set(rest.flat().map((place) => Math.round(place * 10) / 10)),
      ].sort((a, b) => a - b),
    );
  });

  it('has the same marks as a range plot', () => {
    expect(kindsOf(['1 s', '2 s'])).toEqual(['dot']);
    expect(kindsOf(['~ 1 s', '2 s'])).toEqual(['ring']);
    expect(kindsOf(['≤ 1 s', '2 s'])).toEqual(['bound']);
    expect(kindsOf(['1 s to 2 s', '3 s'])).toEqual(['range', 'dot', 'dot']);
    expect(
      kindsOf([
        '{disputed: [{value: 1 s, source: s}, {value: 2 s, source: t}]}',
      ]),
    ).toEqual(['dispute', 'dot', 'dot']);
  });

  it('has one line for figures at the same place', () => {
    expect(
      axisOf('duration', ['1 s', '2 s', '2 s', '2 s'])?.others,
    ).toHaveLength(1);
  });

  it('is only there if the author asks for it, and the cell has a figure', () => {
    expect(axisOf('duration', ['1 s', '2 s'], {})).toBeUndefined();
    expect(axisOf('duration', ['1 s', '2 s'], {mark: 'false'})).toBeUndefined();
    expect(axisOf('duration', ['1 s', '2 s'], {mark: 'true'})).toBeDefined();
    expect(axisOf('duration', ['unknown', '2 s'])).toBeUndefined();
  });

  it.each([
    ['text', 'words', {mark: ''}, 'not-a-quantity'],
    ['duration', 'unknown', {mark: ''}, 'nothing-to-draw'],
    ['duration', '1 s', {mark: 'yes'}, 'unknown-word'],
    ['date', '2020', {mark: '', scale: 'log'}, 'no-log-scale'],
  ])('refuses what it cannot draw: %s %s %j', (type, value, typed, code) => {
    expect(() =>
      layOut(fact, datasetWith(type, [value]), {cell: 's0.x', ...typed}),
    ).toThrow(code);
  });
});
