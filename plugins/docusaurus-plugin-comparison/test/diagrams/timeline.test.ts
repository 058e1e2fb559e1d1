import {timeline} from '../../src/diagrams/timeline.js';
import {datasetOf} from '../dataset/datasetOf.js';
import {propsOf} from '../views/view.js';

const start = `
title: Engines
criteria: {x: {name: X, type: text}}
subjects:
  a: {name: A, link: https://example.com/a, values: {x: y}}
  b: {name: B, values: {x: y}}
  c: {name: C, values: {x: y}}
sources: {s: {title: S, published: 2020}, t: {title: T}}
`;
const dataset = datasetOf(`${start}
history:
  - {date: 2013-03-20, title: Day}
  - {date: 2013-03, title: Month, subjects: b}
  - {date: 2013, title: Year, subjects: [b, a], source: [t, s]}
  - {date: 2013-01-01, title: First day, text: "With *words*."}
  - {date: 2013-01, title: First month, subjects: [a]}
  - {date: 1967, title: Earliest}
`);

const titles = (subjects?: string) =>
  propsOf(
    timeline,
    dataset,
    subjects === undefined ? {} : {subjects},
  ).events.map(({title}) => title);

describe('timeline.props(dataset, {subjects})', () => {
  it('sorts by the first day, and leaves the author’s order of equals', () => {
    expect(titles()).toEqual([
      'Earliest',
      'Year',
      'First day',
      'First month',
      'Month',
      'Day',
    ]);
  });

  it('leaves the order of the dataset itself', () => {
    titles();

    expect(dataset.history.map(({title}) => title).at(-1)).toBe('Earliest');
  });

  it('shows dates as typed, names with links and whole sources', () => {
    const {title, events} = propsOf(timeline, dataset);

    expect(title).toBe('Engines');
    expect(events[1]).toEqual({
      date: '2013',
      title: 'Year',
      subjects: [
        {id: 'b', name: 'B'},
        {id: 'a', name: 'A', link: 'https://example.com/a'},
      ],
      sources: [{title: 'T'}, {title: 'S', published: '2020'}],
    });
    expect(events[2]).toEqual({
      date: '2013-01-01',
      title: 'First day',
      text: ['With ', {kind: 'emphasis', children: ['words']}, '.'],
      subjects: [],
      sources: [],
    });
  });

  it('shows only what is about one of the subjects that an embed names', () => {
    expect(titles('a')).toEqual(['Year', 'First month']);
    expect(titles('b')).toEqual(['Year', 'Month']);
    expect(titles('c, a')).toEqual(['Year', 'First month']);
    expect(titles('a b')).toEqual(['Year', 'First month', 'Month']);
  });

  it('refuses a history without events, also for the subjects named', () => {
    expect(() => propsOf(timeline, datasetOf(start))).toThrow('no-history');
    expect(() => titles('c')).toThrow('no-history');
  });

  it('refuses an unknown subject', () => {
    expect(() => titles('z')).toThrow('unknown-subject');
  });
});
