import {timeline} from '../../src/diagrams/timeline.js';
import {datasetOf} from '../dataset/datasetOf.js';
import {layOut, propsOf} from '../views/view.js';
import {english} from './english.js';
import {bodyOf, decode} from './readLabels.js';

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

describe('timeline.layOut(dataset, {subjects})', () => {
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

describe('draw(translate) of a timeline', () => {
  function drawn(history: string) {
    const dataset = datasetOf(`${start}history: ${history}\n`);
    return layOut(timeline, dataset).draw(english);
  }
  const rowsOf = (history: string) =>
    [
      ...drawn(history).mermaid.matchAll(/^ {2}(.*): milestone, (.*), 0d$/gm),
    ].map(([, label = '', date]) => [decode(label), date]);
  const ticksOf = (first: string, last: string) =>
    bodyOf(
      drawn(`[{date: ${first}, title: A}, {date: ${last}, title: B}]`).mermaid,
    )
      .split('\n')
      .filter((line) => /axisFormat|tickInterval/.test(line))
      .map((line) => line.trim());

  it('places an event by the first day of its date, which it shows', () => {
    expect(
      rowsOf(
        '[{date: 1967, title: Year}, {date: 2013-03, title: Month}, {date: 2013-03-20, title: Day}]',
      ),
    ).toEqual([
      ['1967 Year', '1967-01-01'],
      ['2013-03 Month', '2013-03-01'],
      ['2013-03-20 Day', '2013-03-20'],
    ]);
  });

  it('draws one event, and two on one day', () => {
    expect(rowsOf('[{date: 2013, title: Only}]')).toEqual([
      ['2013 Only', '2013-01-01'],
    ]);
    expect(
      rowsOf('[{date: 2013, title: A}, {date: 2013-01-01, title: B}]'),
    ).toEqual([
      ['2013 A', '2013-01-01'],
      ['2013-01-01 B', '2013-01-01'],
    ]);
  });

  it.each([
    ['2013-01-01', '2013-02-01', ['axisFormat %Y-%m', 'tickInterval 1month']],
    ['2013-01', '2014-01', ['axisFormat %Y-%m', 'tickInterval 2month']],
    ['2013-01', '2015-12', ['axisFormat %Y-%m', 'tickInterval 6month']],
    ['2013', '2017', ['axisFormat %Y', 'tickInterval 12month']],
    ['1967', '2018', ['axisFormat %Y']],
  ])('has ticks from %s to %s that suit', (first, last, ticks) => {
    expect(ticksOf(first, last)).toEqual(ticks);
  });

  it('has room for the longest label on the right of the last event', () => {
    const widthOf = (title: string) => {
      const {mermaid} = drawn(`[{date: 2013, title: "${title}"}]`);
      const [, width, padding] =
        /"useWidth":(\d+),.*"rightPadding":(\d+)/.exec(mermaid) ?? [];
      return {width: Number(width), padding: Number(padding)};
    };
    const short = widthOf('A');
    const long = widthOf('A label of many words '.repeat(5).trim());

    // Letters are at least 5 pixels wide.
    expect(long.padding - short.padding).toBeGreaterThan(100 * 5);
    expect(long.width - short.width).toBe(long.padding - short.padding);
  });

  it('says the same in words', () => {
    const {title, description} = drawn(
      '[{date: 1967, title: CP-67}, {date: 2013-03, title: Docker}]',
    );

    expect(title).toBe('Engines');
    expect(description).toBe('1967 CP-67. 2013-03 Docker.');
  });
});
