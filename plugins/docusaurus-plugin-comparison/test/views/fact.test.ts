import {readThemeMessages} from '../../src/site/themeMessages.js';
import {fact} from '../../src/views/fact.js';
import {translateWith} from '../../src/views/view.js';
import {datasetOf} from '../dataset/datasetOf.js';
import {layOut, propsOf} from './view.js';

const dataset = datasetOf(`
title: Engines
criteria:
  startup: {name: Start-up time, type: duration}
  kernel: {name: Kernel, type: text}
  runs-on: {name: Runs on, type: list}
subjects:
  vm:
    name: Virtual machine
    values:
      startup: {value: ~ 45 s, source: s, note: Slow., when: cold, asOf: 2024}
      kernel: A \`guest\` kernel
      runs-on: [Linux, macOS]
  box:
    name: Box
    values:
      startup: {value: unknown, note: Nobody has measured.}
      kernel: {disputed: [{value: own, source: s}, {value: none, source: t}], note: Words.}
      runs-on: n/a
sources:
  s: {title: S, url: https://example.com/s}
  t: {title: T}
`);

const show = (cell: string) => propsOf(fact, dataset, {cell});

describe('fact.layOut(dataset, {cell})', () => {
  it('is one value, with the names that it belongs to and its footnote', () => {
    expect(show('vm.startup')).toEqual({
      subject: 'Virtual machine',
      criterion: 'Start-up time',
      cell: {
        state: 'value',
        claims: [
          {text: '~ 45 s', qualified: {qualifier: 'about', figure: '45 s'}},
        ],
        footnote: 0,
      },
      footnotes: [
        {
          note: 'Slow.',
          when: 'cold',
          asOf: '2024',
          sources: [{title: 'S', url: 'https://example.com/s'}],
        },
      ],
    });
  });

  it.each([
    ['duration', '≤ 125 ms', {qualifier: 'atMost', figure: '125 ms'}],
    ['bytes', '>= 2 GB', {qualifier: 'atLeast', figure: '2 GB'}],
    ['duration', '< 50 µs', {qualifier: 'lessThan', figure: '50 µs'}],
    ['percent', '> 99.9 %', {qualifier: 'moreThan', figure: '99.9 %'}],
    ['number', '≈ 7', {qualifier: 'about', figure: '7'}],
    ['duration', '45 s', undefined],
    ['duration', '1 s to 3 s', undefined],
    ['date', '≥ 2013', undefined],
    ['version', '< 2.0', undefined],
    ['text', '< 5 of them', undefined],
  ])('says the sign of a figure in words: %s %s', (type, value, qualified) => {
    const {cell} = propsOf(
      fact,
      datasetOf(`
title: One
criteria: {c: {name: C, type: ${type}}}
subjects: {a: {name: A, values: {c: ${JSON.stringify(value)}}}}
`),
      {cell: 'a.c'},
    );

    expect(cell.claims[0]?.qualified).toEqual(qualified);
  });

  it.each([
    ['≤ 37', '37 or earlier', '37 oder früher'],
    ['57', '57', '57'],
    ['no', 'no', 'nein'],
    [
      '4, removed in ≤ 60',
      '4, removed in 60 or earlier',
      '4, entfernt in 60 oder früher',
    ],
  ])('says of availability since when: %s', (value, english, german) => {
    const shown = layOut(
      fact,
      datasetOf(`
title: One
criteria: {c: {name: C, type: availability}}
subjects: {a: {name: A, values: {c: ${JSON.stringify(value)}}}}
`),
      {cell: 'a.c'},
    );

    expect(shown.label?.(translateWith({}))).toBe(english);
    expect(shown.label?.(translateWith(readThemeMessages('de')))).toBe(german);
  });

  it('leads to its cell in a table of the page that is named', () => {
    const {link} = propsOf(fact, dataset, {cell: 'vm.startup', page: '#full'});

    expect(link).toBe('#full.vm.startup');
  });

  it('has the bounds that its text does not say', () => {
    const other = datasetOf(`
title: Engines
criteria: {startup: {name: Start-up, type: duration}}
subjects:
  a: {name: A, values: {startup: 500 ms to 3 s}}
  b: {name: B, values: {startup: 45 s}}
`);
    const exactOf = (cell: string) => propsOf(fact, other, {cell}).exact;

    expect(exactOf('a.startup')).toEqual({unit: 's', low: 0.5, high: 3});
    expect(exactOf('b.startup')).toBeUndefined();
  });

  it('leads to its line in the file of the data', () => {
    const findData = () => ({
      name: 'engines.yaml',
      url: 'https://example.com/engines.yaml',
      lineOf: () => 7,
      urlOf: () => undefined,
    });

    expect(
      propsOf(fact, dataset, {cell: 'vm.startup'}, {findData}).editUrl,
    ).toBe('https://example.com/engines.yaml#L7');
  });

  it('is the same cell as that of the table', () => {
    expect(show('vm.kernel')).toMatchObject({
      cell: {
        claims: [
          {
            text: 'A guest kernel',
            prose: ['A ', {kind: 'code', text: 'guest'}, ' kernel'],
          },
        ],
      },
      footnotes: [],
    });
  });

  it('is a list with its entries', () => {
    expect(show('vm.runs-on').cell.claims).toEqual([
      {text: 'Linux; macOS', items: ['Linux', 'macOS']},
    ]);
  });

  it('is unknown, with what is said of that', () => {
    expect(show('box.startup')).toMatchObject({
      cell: {state: 'unknown', claims: [], footnote: 0},
      footnotes: [{note: 'Nobody has measured.', sources: []}],
    });
  });

  it('is not applicable, without a footnote where nothing is said', () => {
    expect(show('box.runs-on')).toMatchObject({
      cell: {state: 'not-applicable', claims: []},
      footnotes: [],
    });
    expect(show('box.runs-on').cell).not.toHaveProperty('footnote');
  });

  it('is every side of a dispute, each with its source', () => {
    const {cell, footnotes} = show('box.kernel');
    const titles = cell.claims.map(({text, footnote = -1}) => [
      text,
      footnotes[footnote]?.sources[0]?.title,
    ]);

    expect(cell.state).toBe('disputed');
    expect(titles).toEqual([
      ['own', 'S'],
      ['none', 'T'],
    ]);
    expect(footnotes[cell.footnote ?? -1]?.note).toBe('Words.');
  });

  it.each([
    ['', 'bad-cell'],
    ['vm', 'bad-cell'],
    ['vm.', 'bad-cell'],
    ['.startup', 'bad-cell'],
    ['vm.startup.x', 'bad-cell'],
    ['vm startup', 'bad-cell'],
    ['vm .startup', 'bad-cell'],
    ['wm.startup', 'unknown-subject'],
    ['vm.startups', 'unknown-criterion'],
    ['constructor.startup', 'unknown-subject'],
  ])('refuses "%s" with %s', (cell, code) => {
    expect(() => show(cell)).toThrow(code);
  });
});
