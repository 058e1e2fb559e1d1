import {timeline, type TimelineView} from '../../src/charts/timeline.js';
import type {RawAttributes} from '../../src/views/select.js';
import {datasetOf} from '../dataset/datasetOf.js';
import {elementsOf} from '../theme/elementsOf.js';
import {layOut, propsOf} from '../views/view.js';
import {renderTimeline, timelineOf} from './renderTimeline.js';
import {datesYaml, historyYaml} from './timelineCases.js';
import {english} from '../diagrams/english.js';
import {bodyOf, decode} from '../diagrams/readLabels.js';

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

describe('timeline.layOut(dataset, {subjects, criterion, page})', () => {
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

describe('a timeline of a criterion', () => {
  const viewOf = (typed: RawAttributes = {}) =>
    propsOf(timeline, datasetOf(datesYaml(rows)), {
      criterion: 'released',
      ...typed,
    });
  const rows = [
    ['Late', '2018-05'],
    ['Early', '~ 1967'],
    ['Ranged', '2001 – 2003'],
    ['Open', '≥ 2010'],
    [
      'Argued',
      '{disputed: [{value: 2016, source: a}, {value: 2017, source: b}]}',
    ],
    ['Never', 'n/a'],
    ['Secret', 'unknown'],
  ] as const;

  it('has the marks of a range plot, the earliest first', () => {
    const {title, marks, shapes, events} = viewOf({page: '#t'});

    expect(title).toBe('Released');
    expect(events).toEqual([]);
    expect(
      marks.map(({title: name, date, link, marks: drawn}) => [
        name,
        date,
        link,
        drawn.map(({kind}) => kind),
      ]),
    ).toEqual([
      ['Early', '~ 1967', '#t.subject:s1', ['ring']],
      ['Ranged', '2001 – 2003', '#t.subject:s2', ['range', 'dot', 'dot']],
      ['Open', '≥ 2010', '#t.subject:s3', ['bound']],
      [
        'Argued',
        'disputed: 2016 or 2017',
        '#t.s4.released',
        ['dispute', 'dot', 'dot'],
      ],
      ['Late', '2018-05', '#t.subject:s0', ['dot']],
    ]);
    expect(shapes).toEqual(['range', 'about', 'at-least', 'disputed']);
  });

  it('has a month at its first day, and lists all subjects', () => {
    const {axis, marks, subjects} = viewOf({subjects: 's0,s2,s5,s6'});
    const [from = NaN, to = NaN] = axis.domainLabels.map((year) =>
      Date.UTC(Number(year), 0),
    );
    const place = (Date.UTC(2018, 4) - from) / (to - from);

    expect(marks.at(-1)?.marks).toEqual([
      {kind: 'dot', at: expect.closeTo(100 * place, 1)},
    ]);
    expect(subjects.map(({name, isDrawn}) => [name, isDrawn])).toEqual([
      ['Ranged', true],
      ['Late', true],
      ['Never', false],
      ['Secret', false],
    ]);
  });

  it('has a point for each subject in its Mermaid text, at its first day', () => {
    const {mermaid} = viewOf();

    expect(
      [...mermaid.matchAll(/milestone, (.*), 0d$/gm)].map(([, date]) => date),
    ).toEqual([
      '1967-01-01',
      '2001-01-01',
      '2010-01-01',
      '2016-01-01',
      '2018-05-01',
    ]);
  });

  it.each([
    [{criterion: 'x'}, 'not-a-quantity'],
    [{criterion: 'z'}, 'unknown-criterion'],
  ])('refuses %j: %s', (typed, code) => {
    expect(() => propsOf(timeline, dataset, typed)).toThrow(code);
  });

  it('refuses a criterion without a date', () => {
    expect(() => viewOf({subjects: 's5,s6'})).toThrow('nothing-to-draw');
  });
});

describe('the labels of a timeline', () => {
  const labelsIn = (
    {marks}: TimelineView,
    layout: 'narrow' | 'wide',
  ): readonly (string | undefined)[] =>
    marks.map(({places}) =>
      places[layout].label?.lines
        .map(({date = '', text = ''}) => `${date} ${text}`.trim())
        .join(' / '),
    );

  it('have the date and the title, on as many lines as they need', () => {
    const view = timelineOf(
      historyYaml([
        ['1990', 'First'],
        ['2005-03', 'Some words that need two lines'],
        ['2020', 'Last'],
      ]),
    );

    expect(labelsIn(view, 'wide')).toEqual([
      '1990 First',
      'March 2005 Some words that / need two lines',
      '2020 Last',
    ]);
    expect(labelsIn(view, 'narrow')[1]).toBe(
      'March 2005 / Some words / that need two / lines',
    );
  });

  it('are shared by entries that crowd, with their number and names', () => {
    const view = timelineOf(
      historyYaml([
        ['1990', 'Alone'],
        ...Array.from(
          {length: 30},
          (_, index) => [`2010-0${1 + (index % 9)}`, `No. ${index}`] as const,
        ),
      ]),
    );
    const labels = labelsIn(view, 'wide');

    expect(labels[0]).toBe('1990 Alone');
    const counts = labels.flatMap((label = '') => {
      const [, count] = /^2010 \((\d+)\)/.exec(label) ?? [];
      return count === undefined
        ? /^\S+ 2010 /.test(label)
          ? 1
          : []
        : Number(count);
    });
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(30);
    expect(Math.max(...counts)).toBeGreaterThan(1);
    // Each has a mark of its own, and its line in the list.
    expect(view.marks).toHaveLength(31);
    expect(view.events).toHaveLength(31);
    expect(view.heights.wide).toBeLessThanOrEqual(320);
    expect(view.heights.narrow).toBeLessThanOrEqual(320);
  });

  it('end with dots where there are more words than four lines have', () => {
    const view = timelineOf(historyYaml([['2001', 'words and '.repeat(40)]]));

    expect(labelsIn(view, 'narrow')[0]).toMatch(/^2001 .*…$/);
    expect(labelsIn(view, 'narrow')[0]?.split(' / ')).toHaveLength(4);
  });
});

describe('ComparisonTimeline/Content', () => {
  it('leads from each event to its entry in the list', async () => {
    const html = await renderTimeline({
      view: timelineOf(
        historyYaml([
          ['2001', 'One'],
          ['2002', 'Two'],
        ]),
      ),
      anchor: 'came',
    });
    const elements = elementsOf(html);
    const links = elements.filter(({attributes}) => attributes['data-value']);

    expect(
      links.map(({attributes}) => [
        attributes['aria-label'],
        attributes['href'],
      ]),
    ).toEqual([
      ['2001: One', '#came.event-1'],
      ['2002: Two', '#came.event-2'],
    ]);
    expect(
      elements
        .filter(({name}) => name === 'li')
        .map(({attributes}) => attributes['id']),
    ).toEqual(['came.event-1', 'came.event-2']);
    expect(html).not.toMatch(/<style|\sstyle=|url\(/);
  });

  it('has each subject in its text version, and names those without a date', async () => {
    const html = await renderTimeline({
      view: timelineOf(
        datesYaml([
          ['Some engine', '2001'],
          ['Another', 'unknown'],
        ]),
        {criterion: 'released', page: '#t'},
      ),
    });
    const [chart = '', words = ''] = html.split('<details');

    expect(chart).toContain('Not shown:');
    expect(chart).toContain('Another');
    expect(
      elementsOf(words).filter(
        ({attributes}) => attributes['data-value-of'] !== undefined,
      ),
    ).toHaveLength(2);
    expect(words).toContain('unknown');
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
