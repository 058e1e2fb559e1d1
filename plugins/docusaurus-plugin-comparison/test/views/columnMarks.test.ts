import {readThemeMessages} from '../../src/site/themeMessages.js';
import {createLanguage} from '../../src/values/language.js';
import type {Mark} from '../../src/views/axis/marks.js';
import type {RawAttributes} from '../../src/views/select.js';
import {table} from '../../src/views/table.js';
import {translateWith} from '../../src/views/view.js';
import {datasetOf} from '../dataset/datasetOf.js';
import {propsOf} from './view.js';

/** A dataset of one criterion, with a subject for each value. */
function columnOf(
  type: string,
  values: readonly string[],
  typed: RawAttributes = {},
  tag = 'en',
) {
  const yaml = `
title: T
criteria: {x: {name: X, type: ${type}}}
subjects:
${values.map((value, index) => `  s${index}: {name: S${index}, values: {x: ${value}}}`).join('\n')}
sources: {s: {title: S}}
`;
  const view = propsOf(
    table,
    datasetOf(yaml),
    {marks: 'x', ...typed},
    {
      language: createLanguage({tag, figures: 'localized'}),
      say: translateWith(readThemeMessages(tag)),
    },
  );
  return {
    scale: view.criteria[0]?.scale,
    kinds: view.subjects.map(({cells: [cell]}) =>
      (cell?.marks ?? []).map(({kind}) => kind).join(' '),
    ),
    marks: view.subjects.map(({cells: [cell]}) => cell?.marks ?? []),
  };
}

function endsOf(mark: Mark | undefined): readonly number[] {
  return !mark ? [] : 'at' in mark ? [mark.at] : [mark.from, mark.to];
}

describe('the marks of a table', () => {
  it('are bars from zero where lengths show all of the values', () => {
    const {scale, marks} = columnOf('bytes', ['640 MB', '160 MB', '0 MB']);

    expect(scale).toEqual({
      isLogarithmic: false,
      domainLabels: ['0', '800 MB'],
    });
    expect(marks.map(([mark]) => mark)).toEqual([
      {kind: 'bar', from: 0, to: 80},
      {kind: 'bar', from: 0, to: 20},
      {kind: 'bar', from: 0, to: 0},
    ]);
  });

  it.each([
    ['a range', '20 MB to 40 MB', 'range dot dot'],
    ['a bound', '≤ 40 MB', 'bound'],
    ['an open bound', '≥ 40 MB', 'bound'],
    ['about', '~ 40 MB', 'ring'],
    [
      'a dispute',
      '{disputed: [{value: 20 MB, source: s}, {value: 40 MB, source: s}]}',
      'dispute dot dot',
    ],
  ])('are no bars with %s, and start at zero', (_, value, kinds) => {
    const column = columnOf('bytes', ['100 MB', value, '90 MB']);

    expect(column.kinds).toEqual(['dot', kinds, 'dot']);
    expect(column.scale?.domainLabels[0]).toBe('0');
  });

  it('are none where no figure is stated', () => {
    const {kinds, marks} = columnOf('bytes', ['1 MB', 'unknown', 'n/a']);

    expect(kinds).toEqual(['bar', '', '']);
    expect(marks.slice(1)).toEqual([[], []]);
  });

  it('are no bars below zero and for dates', () => {
    expect(columnOf('percent', ['-5 %', '10 %']).kinds).toEqual(['dot', 'dot']);
    expect(columnOf('date', ['2008', '2013-03']).kinds).toEqual(['dot', 'dot']);
  });

  it('are on a logarithmic axis as in a chart, without bars', () => {
    const far = ['1 ms', '100 ms', '10 s'];
    const {scale, marks} = columnOf('duration', far);

    expect(scale).toEqual({
      isLogarithmic: true,
      domainLabels: ['100 µs', '10 s'],
    });
    expect(marks.flat()).toEqual([
      {kind: 'dot', at: 20},
      {kind: 'dot', at: 60},
      {kind: 'dot', at: 100},
    ]);
    expect(columnOf('duration', far, {scale: 'linear'}).kinds).toEqual([
      'bar',
      'bar',
      'bar',
    ]);
    expect(
      columnOf('duration', ['1 s', '2 s'], {scale: 'log'}).scale?.isLogarithmic,
    ).toBe(true);
  });

  it('have zero apart on a logarithmic axis', () => {
    const {scale, marks} = columnOf('duration', ['0 s', '1 ms', '10 s']);

    expect(scale).toEqual({
      isLogarithmic: true,
      domainLabels: ['100 µs', '10 s'],
      hasZero: true,
    });
    expect(marks.flatMap(([mark]) => endsOf(mark))).toEqual([0, 28, 100]);
  });

  it('follow the shown subjects, whatever their order', () => {
    const values = ['640 MB', '160 MB', '40 MB'];
    const typed = {subjects: 's2 s1'};

    expect(columnOf('bytes', values, typed).scale?.domainLabels).toEqual([
      '0',
      '200 MB',
    ]);
    expect(
      columnOf('bytes', values, {sort: 'x:asc'}).marks.flatMap(([mark]) =>
        endsOf(mark),
      ),
    ).toEqual([0, 5, 0, 20, 0, 80]);
  });

  it('have their figures as the page writes them', () => {
    const values = ['0.2 MB', '0.45 MB'];

    expect(columnOf('bytes', values, {}, 'de').scale?.domainLabels).toEqual(
      columnOf('bytes', values).scale?.domainLabels.map((label) =>
        label.replace('.', ','),
      ),
    );
  });

  it('are only those that an embed asks for', () => {
    const {scale, kinds} = columnOf('bytes', ['1 MB', '2 MB'], {marks: ''});

    expect(scale).toBeUndefined();
    expect(kinds).toEqual(['', '']);
  });
});
