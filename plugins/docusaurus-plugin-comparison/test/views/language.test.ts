import {bars} from '../../src/charts/bars.js';
import {quadrants} from '../../src/charts/quadrants.js';
import {timeline} from '../../src/charts/timeline.js';
import {createLanguage} from '../../src/values/language.js';
import {fact} from '../../src/views/fact.js';
import {sourceList} from '../../src/views/sourceList.js';
import {table} from '../../src/views/table.js';
import {words, type ViewContext} from '../../src/views/view.js';
import {datasetOf} from '../dataset/datasetOf.js';
import {layOut, propsOf} from './view.js';

const dataset = datasetOf(`
title: Engines
reviewed: 2026-06-30
criteria:
  number: {name: Number, type: number}
  percent: {name: Percent, type: percent}
  duration: {name: Duration, type: duration}
  bytes: {name: Bytes, type: bytes}
  money: {name: Money, type: money, currency: EUR}
  date: {name: Date, type: date}
  text: {name: Text, type: text}
  version: {name: Version, type: version}
  list: {name: List, type: list}
sources:
  s: {title: Log 1.5, published: 2021-08}
subjects:
  a:
    name: A 1.5
    values:
      number: 1.5e-3
      percent: -.5 %
      duration: {value: ≤ 1.5 h, asOf: 2021-08-05, source: s, note: 1.5 on 2021-08}
      bytes: 0.5–1.25 MiB
      money: €1.50 to 2.5
      date: 2013-03–2021-08-05
      text: åtta 1.5 on 2021-08
      version: 1.10.0-rc.11
      list: 1.5; 2021-08
  b:
    name: B
    values:
      number: 250000.50
      percent: {disputed: [{value: 29.3 %, source: s}, {value: 30 %, source: s}]}
      duration: 2 h
      bytes: unknown
      money: 3 €
      date: ~ 2019
      text: zon
      version: 1.9
      list: none
history: [{date: 2021-08-05, title: Version 1.5, source: s}]
`);

const german = createLanguage({tag: 'de', figures: 'localized'});
const context: Partial<ViewContext> = {language: german};

/** What a table shows in each cell of a subject. */
function cellsOf(id: string, given: Partial<ViewContext>): readonly string[] {
  const {subjects, criteria} = propsOf(table, dataset, {}, given);
  const subject = subjects.find((each) => each.id === id);
  return (subject?.cells ?? []).map(({claims}, index) =>
    [
      criteria[index]?.name,
      ...claims.map(({endpoints, text}) => endpoints?.join(' … ') ?? text),
    ].join(': '),
  );
}

describe('view.layOut(dataset, selection, refuse, {language})', () => {
  it('writes figures and dates as the language does, and nothing else', () => {
    expect(cellsOf('a', context)).toEqual([
      'Number: 1,5e-3',
      'Percent: -0,5 %',
      'Duration: ≤ 1,5 h',
      'Bytes: 0,5–1,25 MiB',
      'Money: €1,50 … 2,5',
      'Date: März 2013 – 5. August 2021',
      'Text: åtta 1.5 on 2021-08',
      'Version: 1.10.0-rc.11',
      'List: 1.5; 2021-08',
    ]);
    expect(cellsOf('b', context)).toEqual([
      'Number: 250000,50',
      'Percent: 29,3 %: 30 %',
      'Duration: 2 h',
      'Bytes',
      'Money: 3 €',
      'Date: ~ 2019',
      'Text: zon',
      'Version: 1.9',
      'List: none',
    ]);
  });

  it('leaves figures of English as they are, and writes its dates', () => {
    const english = createLanguage({tag: 'en', figures: 'localized'});

    expect(cellsOf('a', {language: english})).toEqual(
      cellsOf('a', {}).map((cell) =>
        cell.replace('2013-03–2021-08-05', 'March 2013 – August 5, 2021'),
      ),
    );
  });

  it('leaves all as typed if figures stay as typed', () => {
    const typed = createLanguage({tag: 'de', figures: 'typed'});

    const viewsIn = (given: Partial<ViewContext>) => [
      propsOf(table, dataset, {}, given),
      propsOf(timeline, dataset, {}, given),
      propsOf(sourceList, dataset, {}, given),
    ];

    expect(viewsIn({language: typed})).toEqual(viewsIn({}));
  });

  it('keeps next to each value what was typed, if that differs', () => {
    const {subjects} = propsOf(table, dataset, {}, context);
    const typed = subjects[0]?.cells.map(({claims}) => claims[0]?.typed);

    expect(typed).toEqual([
      '1.5e-3',
      '-.5 %',
      '≤ 1.5 h',
      '0.5–1.25 MiB',
      '€1.50 to 2.5',
      '2013-03–2021-08-05',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('writes the one date of what is shown', () => {
    const selection = {subjects: 'a', criteria: 'duration'};
    const {period, periodText} = propsOf(table, dataset, selection, context);

    expect([period, periodText]).toEqual([['2021-08-05'], '5. August 2021']);
  });

  it('writes the dates of a dataset, and keeps them as typed for programs', () => {
    const {reviewed, reviewedText, period, periodText, footnotes} = propsOf(
      table,
      dataset,
      {},
      context,
    );

    expect([reviewed, reviewedText]).toEqual(['2026-06-30', '30. Juni 2026']);
    expect([period, periodText]).toEqual([['2021'], undefined]);
    expect(footnotes.find(({note}) => note !== undefined)).toEqual({
      asOf: '2021-08-05',
      asOfText: '5. August 2021',
      note: '1.5 on 2021-08',
      sources: [
        {
          title: 'Log 1.5',
          published: '2021-08',
          publishedText: 'August 2021',
        },
      ],
    });
    expect(propsOf(sourceList, dataset, {}, context).sources[0]).toMatchObject({
      publishedText: 'August 2021',
      events: ['5. August 2021 Version 1.5'],
    });
    expect(propsOf(timeline, dataset, {}, context).events[0]).toMatchObject({
      date: '2021-08-05',
      dateText: '5. August 2021',
    });
  });

  it('writes facts, axes and the labels of pictures likewise', () => {
    const cell = {cell: 'a.percent'};
    const say = (id: keyof typeof words) => words[id];
    const drawn = layOut(bars, dataset, {criterion: 'duration'}, context);
    const axes = propsOf(quadrants, dataset, {x: 'date', y: 'money'}, context);

    expect(propsOf(fact, dataset, cell, context).cell.claims).toEqual([
      {text: '-0,5 %', typed: '-.5 %'},
    ]);
    expect(drawn.draw(say).description).toContain('A 1.5: ≤ 1,5 h');
    expect(axes).toMatchObject({
      scatterPlot: {x: {axis: {domainLabels: ['2012', '2022']}}},
    });
    expect(layOut(timeline, dataset, {}, context).draw(say).description).toBe(
      '5. August 2021 Version 1.5.',
    );
  });

  it.each([
    ['en', [0, 1]],
    ['sv', [1, 0]],
  ])('orders a text criterion as in %s', (tag, ranks) => {
    const language = createLanguage({tag, figures: 'localized'});
    const {criteria} = propsOf(table, dataset, {}, {language});

    expect(criteria.find(({id}) => id === 'text')?.ranks).toEqual(ranks);
  });
});
