import {stack} from '../../src/diagrams/stack.js';
import {guide} from '../../src/diagrams/guide.js';
import {
  columnFormat,
  dialectFormat,
  recordFormats,
  valuesFileFormat,
  type RecordFormat,
} from '../../src/format/index.js';
import {readSelection, type RawAttributes} from '../../src/views/select.js';
import {table} from '../../src/views/table.js';
import type {DataFile} from '../../src/views/view.js';
import {timeline} from '../../src/charts/timeline.js';
import {fact} from '../../src/views/fact.js';
import {datasetOf} from '../dataset/datasetOf.js';
import {columnsOf} from './columnsOf.js';
import {propsOf} from './view.js';

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

const refuse = (code: string): never => {
  throw new Error(code);
};

const show = (typed: RawAttributes = {}) => propsOf(table, dataset, typed);

describe('table.layOut(dataset, selection)', () => {
  it('ranks by typed value, equal for equal, null where missing', () => {
    expect(columnsOf(show()).map(({ranks}) => [...ranks])).toEqual([
      [2, 1, NaN, 0, 2],
      [1, 0, NaN, NaN, 1],
    ]);
  });

  it('ranks by the author’s order of the subjects, whatever the page’s', () => {
    const view = show({sort: 'startup'});
    const [startup] = columnsOf(view);
    expect(
      view.subjects.map(({id, index}) => [id, startup?.ranks[index]]),
    ).toEqual([
      ['d', 0],
      ['b', 1],
      ['a', 2],
      ['e', 2],
      ['c', NaN],
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
    expect(criteria).toEqual([{id: 'kernel', name: 'Kernel', ranks: [0, 1]}]);
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

  it.each(['none', 'sort', 'all'])('reads controls %s', (controls) => {
    expect(show({controls}).controls).toBe(controls);
  });

  it.each([
    [{subjects: 'z'}, 'unknown-subject'],
    [{criteria: 'z'}, 'unknown-criterion'],
    [{sort: 'z'}, 'unknown-criterion'],
    [{sort: 'startup:up'}, 'bad-sort'],
    [{orientation: 'columns'}, 'unknown-word'],
    [{controls: 'some'}, 'unknown-word'],
  ])('refuses %j', (typed, code) => {
    expect(() => show(typed)).toThrow(code);
  });
});

describe('table.layOut(dataset, selection)', () => {
  const full = datasetOf(`
title: T
description: About *all*.
reviewed: 2026-06
criteria:
  x: {name: X, type: text, group: G, description: Which \`x\`.}
  y: {name: Y, type: list}
subjects:
  a:
    name: A
    short: a
    description: The **first**.
    link: https://example.com/a
    values: {x: "[word](https://example.com)", y: [one, two]}
`);

  it('has what is said of the whole, its criteria and its subjects', () => {
    const {cells: _, ...subject} = propsOf(table, full).subjects[0] ?? {};

    expect(propsOf(table, full)).toMatchObject({
      title: 'T',
      description: ['About ', {kind: 'emphasis', children: ['all']}, '.'],
      reviewed: '2026-06',
      criteria: [
        {
          id: 'x',
          name: 'X',
          group: 'G',
          description: ['Which ', {kind: 'code', text: 'x'}, '.'],
        },
        {id: 'y', name: 'Y'},
      ],
    });
    expect(subject).toEqual({
      id: 'a',
      index: 0,
      name: 'A',
      short: 'a',
      description: ['The ', {kind: 'strong', children: ['first']}, '.'],
      link: 'https://example.com/a',
    });
  });

  it('has no field for what the dataset does not say', () => {
    expect(Object.keys(show())).toEqual([
      'id',
      'title',
      'period',
      'orientation',
      'criteria',
      'subjects',
      'footnotes',
    ]);
    expect(Object.keys(show().criteria[1] ?? {})).toEqual([
      'id',
      'name',
      'ranks',
    ]);
    expect(Object.keys(show().subjects[2]?.cells[0] ?? {})).toEqual([
      'state',
      'claims',
    ]);
    expect(Object.keys(show().subjects[0] ?? {})).toEqual([
      'id',
      'index',
      'name',
      'cells',
    ]);
  });

  it('has marked words next to the text, and the entries of a list', () => {
    expect(propsOf(table, full).subjects[0]?.cells).toMatchObject([
      {
        claims: [
          {
            text: 'word',
            prose: [
              {kind: 'link', url: 'https://example.com', children: ['word']},
            ],
          },
        ],
      },
      {claims: [{text: 'one; two', items: ['one', 'two']}]},
    ]);
  });

  it('is text and numbers only, which JSON keeps', () => {
    const props = propsOf(table, full);

    expect(JSON.parse(JSON.stringify(props))).toEqual(props);
  });
});

describe('table.layOut(dataset, selection), as the page opens', () => {
  const idsOf = (typed: RawAttributes) =>
    show(typed).subjects.map(({id}) => id);

  it.each([
    [{}, 'abcde'],
    [{sort: 'startup:asc'}, 'dbaec'],
    // Missing values come last both ways, and equal ones as the author wrote.
    [{sort: 'startup:desc'}, 'aebdc'],
    [{sort: 'startup', subjects: 'e,c,b,a'}, 'beac'],
    [{sort: 'startup', criteria: 'kernel'}, 'abcde'],
    [{sort: 'startup', orientation: 'subjects-as-columns'}, 'dbaec'],
  ])('has the subjects of %j in the order %s', (typed, ids) => {
    expect(idsOf(typed).join('')).toBe(ids);
  });

  it('knows the author’s order, or that of the embed', () => {
    const indexes = (typed: RawAttributes) =>
      show(typed).subjects.map(({id, index}) => `${id}${index}`);

    expect(indexes({sort: 'startup:desc'})).toEqual([
      'a0',
      'e4',
      'b1',
      'd3',
      'c2',
    ]);
    expect(indexes({sort: 'startup', subjects: 'e,c,b,a'})).toEqual([
      'b2',
      'e0',
      'a3',
      'c1',
    ]);
  });
});

describe('table.layOut(dataset, selection), for those who filter', () => {
  const figures = datasetOf(`
title: T
criteria:
  time: {name: Time, type: duration, better: lower}
  count: {name: Count, type: number, better: higher}
  price: {name: Price, type: money, currency: EUR}
  date: {name: Date, type: date, better: higher}
  yes: {name: Support, type: support}
  scale: {name: Scale, type: scale, scale: [weak, "so, so", strong]}
  text: {name: Text, type: text}
subjects:
  a: {name: A, values: {time: 1 min, count: "≥ 5", price: 2–3 EUR, date: 2020, yes: no, scale: weak, text: x}}
  b: {name: B, values: {time: {disputed: [{value: 5 s, source: s}, {value: 1 s to 3 s, source: s}]}, count: unknown, price: "≤ 1 EUR", date: 2021, yes: yes, scale: strong, text: y}}
  c: {name: C, values: {time: n/a, count: 2, price: 3 EUR, date: 1999, yes: unknown, scale: weak, text: z}}
sources: {s: {title: S}}
`);
  const view = propsOf(table, figures);
  const {criteria, subjects} = view;
  const cellsOf = (id: string) => {
    const index = criteria.findIndex((each) => each.id === id);
    return subjects.map(({cells}) => cells[index]);
  };
  const headerOf = (id: string) => criteria.find((each) => each.id === id);

  it('says which end of a criterion is better', () => {
    expect(criteria.map(({better}) => better)).toEqual([
      'lower',
      'higher',
      undefined,
      'higher',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('has units for figures, and words where there are no others', () => {
    expect(headerOf('time')?.units).toMatchObject({ms: 1e-3, s: 1, h: 3600});
    expect(headerOf('count')?.units).toEqual({'': 1});
    expect(headerOf('price')?.units).toEqual({EUR: 1, '€': 1});
    expect(headerOf('yes')?.words).toEqual(['no', 'partial', 'yes']);
    expect(headerOf('scale')?.words).toEqual(['weak', 'so, so', 'strong']);
    expect(criteria.filter(({units}) => units).map(({id}) => id)).toEqual([
      'time',
      'count',
      'price',
    ]);
    expect(criteria.filter(({words}) => words).map(({id}) => id)).toEqual([
      'yes',
      'scale',
    ]);
  });

  it.each([
    ['time', ['60 60', '1 5', '']],
    ['count', ['5 Infinity', '', '2 2']],
    ['price', ['2 3', '0 1', '3 3']],
    // What takes no units takes no bounds.
    ['date', ['18262 18627', '18628 18992', '10592 10956']],
    ['yes', ['0 0', '2 2', '']],
    ['text', ['', '', '']],
  ])('gives the bounds of %s in the base unit: %j', (id, expected) => {
    const column = criteria.findIndex((each) => each.id === id);
    const {bounds = []} = columnsOf(view)[column] ?? {};

    expect(
      bounds.map((each) => (each ? `${each.low} ${each.high}` : '')),
    ).toEqual(expected);
  });

  it.each([
    // Of a dispute, the sides that are furthest apart count.
    ['time', [undefined, 'best', undefined]],
    ['count', ['best', undefined, undefined]],
    ['price', [undefined, undefined, undefined]],
    ['date', [undefined, 'best', undefined]],
    ['yes', [undefined, undefined, undefined]],
    ['text', [undefined, undefined, undefined]],
  ])('marks the best of %s: %j', (id, best) => {
    expect(cellsOf(id).map((cell) => cell?.best)).toEqual(best);
  });

  it('marks the best of those that are shown', () => {
    const shown = propsOf(table, figures, {subjects: 'a,c', criteria: 'date'});

    expect(shown.subjects.map(({cells}) => cells[0]?.best)).toEqual([
      'best',
      undefined,
    ]);
  });
});

describe('table.layOut(dataset, selection), for those who ask how old it is', () => {
  const aged = datasetOf(`
title: T
criteria: {x: {name: X, type: text}, y: {name: Y, type: text}}
subjects:
  a: {name: A, values: {x: {value: x, asOf: 2021-01}, y: {value: y, asOf: 2020-11-30}}}
  b: {name: B, values: {x: {disputed: [{value: x, asOf: 2020-12, source: s}, {value: y, source: s}]}, y: {value: y, asOf: 2021}}}
sources: {s: {title: S}}
`);

  it.each([
    [{}, ['2020', '2021']],
    [{criteria: 'x'}, ['2020', '2021']],
    [{subjects: 'b', criteria: 'y'}, ['2021']],
    [{subjects: 'a', criteria: 'x'}, ['2021-01']],
  ])('has the one date or the years of %j, %j', (typed, period) => {
    expect(propsOf(table, aged, typed).period).toEqual(period);
  });
});

describe('table.layOut(dataset, selection, refuse, {findData})', () => {
  it('says on which line of its file each cell is', () => {
    const selection = readSelection(dataset, {subjects: 'a, b'}, refuse);
    const [a] = dataset.subjects;
    const findData = (): DataFile => ({
      name: 'x.csv',
      url: 'https://example.com/x.csv',
      lineOf: (cell) => (cell === a?.cells[1] ? 7 : undefined),
      urlOf: () => undefined,
    });
    const view = table.layOut(dataset, selection, refuse, {findData});
    expect(view?.props.data).toEqual({
      name: 'x.csv',
      url: 'https://example.com/x.csv',
      offsets: [null, 0],
    });
    expect(view?.props.subjects.map(({line}) => line)).toEqual([
      7,
      [null, null],
    ]);
  });

  it('says in which file each subject is, if each has its own', () => {
    const selection = readSelection(dataset, {subjects: 'a, b'}, refuse);
    const url = 'https://example.com/docs/x.comparison.yaml';
    const urls = new Map([
      ['a', 'https://example.com/docs/x/a.yaml'],
      ['b', 'https://other.example.com/b.yaml'],
    ]);
    const findData = (): DataFile => ({
      name: 'x.comparison.yaml',
      url,
      lineOf: () => 3,
      urlOf: ({id}) => urls.get(id),
    });
    const view = table.layOut(dataset, selection, refuse, {findData});

    expect(view?.props.data?.url).toBe(url);
    expect(view?.props.subjects.map(({file}) => file)).toEqual([
      'x/a.yaml',
      'https://other.example.com/b.yaml',
    ]);
  });

  it('says nothing where the site does not tell where that is', () => {
    expect(show()).not.toHaveProperty('data');
    expect(show().subjects[0]).not.toHaveProperty('line');
  });
});

describe('table.layOut(dataset, selection), for an address', () => {
  it.each([
    ['x.comparison.yaml', 'x'],
    ['docs/a.b/My_engines-2.comparison.yml', 'My_engines-2'],
    ['docs/two words, "quoted".comparison.yaml', 'two-words-quoted-'],
    ['docs/x.comparison.yaml.comparison.yaml', 'x-comparison-yaml'],
    ['docs/比較.comparison.yaml', '比較'],
    ['docs/中文.comparison.yaml', '中文'],
    ['docs/हिन्दी ٣.comparison.yaml', 'हिन्दी-٣'],
    // As macOS stores "é", and as others do.
    ['docs/cafe\u0301.comparison.yaml', 'caf\u00e9'],
    ['docs/caf\u00e9.comparison.yaml', 'caf\u00e9'],
    ['.comparison.yaml', 'comparison'],
  ])('has of %s the id %s', (file, id) => {
    expect(propsOf(table, {...dataset, file}).id).toBe(id);
  });
});

// Each field holds a word of its own that starts with "w".
const everything = `
title: wTitle
description: About *wDescription*
reviewed: 2026-01
publisher: wPublisher
license: "[wLicense](https://example.com/wLicenseUrl)"
citation: wCitation
subjectNoun: {one: wNoun, other: wNouns}
tags: {tagged: {name: wTag}}
groups:
  speed: {name: wGroup, source: two, when: wCore}
criteria:
  text: {name: wName, group: speed, description: "Which \`wWhich\`", type: text, better: lower}
  word: {name: wScale, type: scale, scale: [wWeak, wStrong], labels: {wStrong: wStrong wShown}}
  price: {name: wMoney, type: money, currency: EUR, sortBy: low, lower: wCheaper, higher: wDearer}
  list: {name: wList, type: list, repeats: true}
  level: {name: wLevel, type: scale, scale: levels}
  rent: {name: wRent, type: quantity, unit: EUR/wPod, show: typed, bare: true, negative: true}
  browser: {name: wBrowser, type: availability}
  fee: {name: wFee, type: number, by: region}
dimensions:
  region: {name: wRegion, choices: {eu: {name: wEurope}}, first: eu}
units:
  wPod: {is: counted}
scales:
  levels: {words: {low: {name: wLow, shape: dash, tone: weak}, high: {name: wHigh}}}
layers:
  ground: {name: wGround, tone: system}
  copied: {name: wCopied}
boundary: wBoundary
order: [a]
subjects:
  a:
    name: wSubject
    short: wShort
    version: wVersion
    description: See [wSee](https://example.com/wUrl "wLinkTitle")
    group: first
    icon: /img/wIcon.svg
    link: https://example.com/wLink
    stack: [ground, {copies: 2, of: [copied]}]
    values:
      text: {value: "**wStrongly** said", note: "*wNote*", when: wWhen, asOf: 2026-02, source: {id: one, quote: wQuoted words, at: wPlace}}
      word: wWeak
      price: {value: 3.21 EUR, source: [one, two], derived: true}
      list: [wFirst, wSecond]
      level: low
      rent: "4.32"
      browser: {since: 4, removed: 9, partial: true, prefix: -wPrefix-, as: wAs, flag: wFlag, note: wRangeNote}
      fee: {eu: 1}
  b:
    name: wOther
    parent: a
    tags: [tagged]
    values:
      text: {value: unknown, note: wUnknown}
      word: wStrong
      price: {value: n/a, note: wNever}
      list:
        disputed:
          - {value: wThird, source: three, note: wThirdNote, when: wThirdWhen, asOf: 2026-03}
          - {value: [wFourth, wFifth], source: three}
        note: wDispute
        source: four
      level: high
      rent: -4.32 EUR/wPod
      browser: no
      fee: 2
subjectGroups:
  first: {name: wGroupOfSubjects}
sources:
  one: {title: wOne, authors: wAuthors, published: 2026-04, url: https://example.com/wOneUrl, archive: https://example.com/wArchive, retrieved: 2026-06}
  two: {title: wTwo}
  three: {title: wThree}
  four: {title: wFour}
  five: {title: wFive}
history:
  - {date: 2026-05, title: wEvent, text: "wText", subjects: [a], source: five}
# What the data says about claims is for a view of its own.
claims:
  cheap: {words: It is cheap., if: a.price < 4 EUR, expect: open, reason: Prices change., fresh: 30d}
guide: {ask: wAsk, yes: a, no: {ask: wThen, yes: a, no: b}}
`;

describe('view.layOut(dataset, selection), of all views together', () => {
  const full = datasetOf(everything);
  const shown = JSON.stringify([
    propsOf(table, full),
    propsOf(stack, full),
    propsOf(timeline, full),
    propsOf(guide, full),
  ]);
  const words = everything.match(/\bw[A-Z]\w*|2026-\d\d|3\.21 EUR/g) ?? [];

  it('loses nothing that the author wrote', () => {
    expect(
      words.filter((word) => !new RegExp(`\\b${word}\\b`).test(shown)),
    ).toEqual([]);
  });

  it('is asked for every field of the format', () => {
    // How a file is read; what is in it is shown as any other value.
    const ofFiles: readonly RecordFormat[] = [
      columnFormat,
      dialectFormat,
      valuesFileFormat,
    ];
    const fields = recordFormats
      .filter((format) => !ofFiles.includes(format))
      .flatMap((format) => Object.keys(format));

    expect(
      fields.filter(
        (field) =>
          // The earlier name of `labels`
          // An earlier name, what no view shows, and where other fields are.
          !['words', 'was', 'extends'].includes(field) &&
          !new RegExp(`\\b${field}:`).test(everything),
      ),
    ).toEqual([]);
    expect(new Set(words).size).toBeGreaterThan(40);
  });
});

describe('table.layOut(dataset, selection), of what is said once', () => {
  const scoped = datasetOf(`
title: T
source: book
asOf: 2024-06
groups:
  speed: {name: Speed, when: One core}
  other: {name: Other, when: Never shown}
criteria:
  x: {name: X, type: number, group: speed}
  y: {name: Y, type: number, source: none, asOf: 2025, group: other}
subjects:
  a: {name: A, version: 1.2, reviewed: 2026, values: {x: 1, y: {value: 2, note: Own}}}
sources:
  book: {title: The book}
`);

  it('lists it under the table, and not with each cell', () => {
    const {provenance: notes, footnotes, period} = propsOf(table, scoped);

    expect(notes).toEqual([
      {
        asOf: '2024-06',
        sources: [{title: 'The book'}],
      },
      {name: 'A', version: '1.2', reviewed: '2026', sources: []},
      {name: 'Speed', when: 'One core', sources: []},
      {name: 'Other', when: 'Never shown', sources: []},
      {name: 'Y', asOf: '2025', isUnsourced: true, sources: []},
    ]);
    expect(footnotes).toEqual([{note: 'Own', sources: []}]);
    expect(period).toEqual(['2024', '2025']);
  });

  it('leaves out what is said of criteria that are not shown', () => {
    const {provenance: notes} = propsOf(table, scoped, {criteria: 'x'});

    expect(JSON.stringify(notes)).not.toMatch(/Never shown|"Y"/);
  });

  it('leaves a dataset that says nothing once without notes', () => {
    expect(propsOf(table, dataset)).not.toHaveProperty('provenance');
  });

  it('gives a fact what is nearest', () => {
    expect(propsOf(fact, scoped, {cell: 'a.x'}).footnotes).toEqual([
      {
        when: 'One core',
        asOf: '2024-06',
        sources: [{title: 'The book'}],
      },
    ]);
  });
});
