import {select} from '../../src/views/select.js';
import {table} from '../../src/views/table.js';
import type {Refuse} from '../../src/views/view.js';
import {datasetOf} from '../dataset/datasetOf.js';

const dataset = datasetOf(`
title: Engines
criteria:
  startup: {name: Start-up time, type: duration, group: Speed}
  kernel: {name: Kernel, type: text}
subjects:
  a: {name: A, values: {startup: {value: 1 h, source: s, note: Slow.}, kernel: own}}
  b: {name: B, values: {startup: 45 s, kernel: {value: none, source: s, note: Slow.}}}
  c: {name: C, values: {startup: unknown, kernel: {disputed: [{value: x, source: s}, {value: y, source: t}]}}}
  d: {name: D, values: {startup: {disputed: [{value: 1 s, source: s}, {value: 3 s, source: t}]}, kernel: n/a}}
  e: {name: E, values: {startup: 60 min, kernel: own}}
sources:
  s: {title: S, authors: Someone, published: 2020, url: https://example.com/s}
  t: {title: T}
`);

const refuse: Refuse = (code) => {
  throw new Error(code);
};

function show(typed: Parameters<typeof select>[1] = {}) {
  const props = table.props(dataset, select(dataset, typed, refuse), refuse);
  if (!props) {
    throw new Error('refused');
  }
  return props;
}

describe('table.props(dataset, selection)', () => {
  it('ranks by typed value, equal for equal, absent where missing', () => {
    const ranks = show().subjects.map(({id, cells}) => [id, cells[0]?.rank]);
    expect(ranks).toEqual([
      ['a', 2],
      ['b', 1],
      ['c', undefined],
      ['d', 0],
      ['e', 2],
    ]);
  });

  it('keeps the author’s words, and every side of a dispute', () => {
    const [, second] = show().subjects[2]?.cells ?? [];
    expect(second).toEqual({
      state: 'disputed',
      claims: [
        {text: 'x', footnote: 1},
        {text: 'y', footnote: 2},
      ],
    });
  });

  it('writes the same footnote once, with the whole source', () => {
    const {footnotes, subjects} = show();
    expect(subjects[0]?.cells[0]?.footnote).toBe(0);
    expect(subjects[1]?.cells[1]?.footnote).toBe(0);
    expect(footnotes[0]).toEqual({
      note: 'Slow.',
      sources: [
        {
          title: 'S',
          authors: 'Someone',
          published: '2020',
          url: 'https://example.com/s',
        },
      ],
    });
  });

  it('takes subjects and criteria in the order of the embed', () => {
    const {subjects, criteria} = show({subjects: 'b, a', criteria: 'kernel'});
    expect(subjects.map(({id}) => id)).toEqual(['b', 'a']);
    expect(criteria).toEqual([{id: 'kernel', name: 'Kernel'}]);
    expect(subjects[0]?.cells).toHaveLength(1);
  });

  it('reads orientation and sort', () => {
    expect(
      show({orientation: 'subjects-as-columns', sort: 'startup:desc'}),
    ).toMatchObject({
      orientation: 'subjects-as-columns',
      sort: {criterion: 'startup', direction: 'descending'},
    });
    expect(show().orientation).toBe('subjects-as-rows');
  });

  it.each([
    [{subjects: 'z'}, 'unknown-subject'],
    [{criteria: 'z'}, 'unknown-criterion'],
    [{sort: 'z'}, 'unknown-criterion'],
    [{sort: 'startup:up'}, 'bad-sort'],
    [{orientation: 'columns'}, 'unknown-word'],
  ])('refuses %j', (typed, code) => {
    expect(() => show(typed)).toThrow(code);
  });
});
