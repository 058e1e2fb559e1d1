import type {Cell, Annotations} from '../../src/model/index.js';
import {fileLanguage} from '../../src/values/language.js';
import {Footnotes, toCellProps, toSourceProps} from '../../src/views/cell.js';

const none: Annotations = {sources: []};
const sources = [
  {id: 's', title: 'S', authors: 'Someone', url: 'https://example.com'},
  {id: 't', title: 'T'},
];
const duration = {id: 'x', name: 'X', type: 'duration'};
const value = {text: '1 s', sortKey: 1, low: 1, high: 1};

describe('showCell(cell, footnotes)', () => {
  const show = (cell: Cell) =>
    toCellProps(cell, new Footnotes(sources, fileLanguage), duration);

  it('shows the words of a value and nothing that it is sorted by', () => {
    expect(show({state: 'value', value, ...none})).toEqual({
      state: 'value',
      claims: [{text: '1 s'}],
    });
  });

  it('keeps marks and entries', () => {
    const prose = ['a ', {kind: 'code', text: 'b'} as const];
    const marked = {...value, text: 'a b', prose, items: ['a', 'b']};

    expect(show({state: 'value', value: marked, ...none}).claims).toEqual([
      {text: 'a b', prose, items: ['a', 'b']},
    ]);
  });

  it('keeps the ends of a range that was typed with a word', () => {
    const endpoints = ['1 s', '2 s'] as const;
    const range = {...value, text: '1 s to 2 s', endpoints};

    expect(show({state: 'value', value: range, ...none}).claims).toEqual([
      {text: '1 s to 2 s', endpoints},
    ]);
  });

  it.each(['unknown', 'not-applicable'] as const)(
    'shows %s without a claim, and with what is said of it',
    (state) => {
      expect(show({state, ...none})).toEqual({state, claims: []});
      expect(show({state, note: 'N', sources: []})).toEqual({
        state,
        claims: [],
        footnote: 0,
      });
    },
  );

  it('puts what is said of the whole before what is said of the sides', () => {
    const footnotes = new Footnotes(sources, fileLanguage);
    const cell = toCellProps(
      {
        state: 'disputed',
        claims: [
          {value, sources: ['s']},
          {value: {...value, text: '2 s'}, sources: ['t']},
        ],
        note: 'N',
        sources: [],
      },
      footnotes,
      duration,
    );

    expect(cell).toEqual({
      state: 'disputed',
      claims: [
        {text: '1 s', footnote: 1},
        {text: '2 s', footnote: 2},
      ],
      footnote: 0,
    });
    expect(footnotes.all).toHaveLength(3);
  });
});

describe('Footnotes.add(remarks)', () => {
  it('is none where nothing is said', () => {
    const footnotes = new Footnotes(sources, fileLanguage);

    expect(footnotes.add(none)).toBeUndefined();
    expect(footnotes.all).toEqual([]);
  });

  it.each<Partial<Annotations>>([
    {note: 'N'},
    {when: 'W'},
    {asOf: '2024'},
    {sources: ['t']},
  ])('has one for %j alone', (said) => {
    const footnotes = new Footnotes(sources, fileLanguage);

    expect(footnotes.add({...none, ...said})).toBe(0);
    expect(footnotes.all).toEqual([
      {...said, sources: said.sources ? [{title: 'T'}] : []},
    ]);
  });

  it('has what is said twice once, and tells apart what is not the same', () => {
    const footnotes = new Footnotes(sources, fileLanguage);
    const said = {note: 'N', when: 'W', sources: ['s', 't']};

    expect(footnotes.add(said)).toBe(0);
    expect(footnotes.add({...said, note: ['N']})).toBe(1);
    expect(footnotes.add({...said, sources: ['t', 's']})).toBe(2);
    expect(footnotes.add({...said})).toBe(0);
    expect(footnotes.all).toHaveLength(3);
  });
});

describe('showSources(ids, sources)', () => {
  const known = new Map(sources.map((source) => [source.id, source]));

  it('gives whole sources in the order named, without their ids', () => {
    expect(toSourceProps(['t', 's'], known, fileLanguage)).toEqual([
      {title: 'T'},
      {title: 'S', authors: 'Someone', url: 'https://example.com'},
    ]);
  });
});
