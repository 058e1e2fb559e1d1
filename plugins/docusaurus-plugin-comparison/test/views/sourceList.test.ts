import {readSelection} from '../../src/views/select.js';
import {sourceList} from '../../src/views/sourceList.js';
import {datasetOf} from '../dataset/datasetOf.js';
import {propsOf} from './view.js';

const dataset = datasetOf(`
title: Engines
criteria:
  x: {name: X, type: text}
  y: {name: Y, type: text}
subjects:
  a: {name: A, values: {x: {value: p, source: [s, t]}, y: q}}
  b:
    name: B
    values:
      x: {value: p, source: t}
      y: {disputed: [{value: p, source: s}, {value: q, source: t}]}
sources:
  s: {title: S, authors: We, published: 2020, url: https://example.com/s}
  t: {title: T}
  u: {title: U}
history: [{date: 2020, title: Began, source: t}]
`);

describe('sourceList.layOut(dataset, {page})', () => {
  it('lists each source with all that it supports', () => {
    expect(propsOf(sourceList, dataset)).toEqual({
      title: 'Engines',
      sources: [
        {
          id: 's',
          title: 'S',
          authors: 'We',
          published: '2020',
          url: 'https://example.com/s',
          cells: [
            {subject: 'A', criterion: 'X'},
            {subject: 'B', criterion: 'Y'},
          ],
          scopes: [],
          events: [],
        },
        {
          id: 't',
          title: 'T',
          cells: [
            {subject: 'A', criterion: 'X'},
            {subject: 'B', criterion: 'X'},
            {subject: 'B', criterion: 'Y'},
          ],
          scopes: [],
          events: ['2020 Began'],
        },
        {id: 'u', title: 'U', cells: [], scopes: [], events: []},
      ],
    });
  });

  it.each([
    ['./page.mdx', '/base/page#x.a.x'],
    ['./page.mdx#all', '/base/page#all.a.x'],
    ['#full', '#full.a.x'],
  ])('leads back to the values in the table of %s', (page, link) => {
    const refuse = (code: string) => {
      throw new Error(code);
    };
    const selection = readSelection(dataset, {page}, refuse, (file) =>
      file === './page.mdx' ? '/base/page' : undefined,
    );

    expect(
      sourceList.layOut(dataset, selection, refuse)?.props.sources[0]?.cells[0]
        ?.link,
    ).toBe(link);
  });

  it('names once what names a source for many values', () => {
    const inherited = datasetOf(`
title: Engines
source: s
groups: {speed: {name: Speed, source: t}}
criteria:
  x: {name: X, type: number, group: speed}
  y: {name: Y, type: number, source: none}
subjects:
  a: {name: A, source: [s, t], values: {x: 1, y: {value: 2, source: t}}}
sources: {s: {title: S}, t: {title: T}}
`);

    expect(propsOf(sourceList, inherited)?.sources).toMatchObject([
      {id: 's', cells: [], scopes: [null, 'A']},
      {
        id: 't',
        cells: [{subject: 'A', criterion: 'Y'}],
        scopes: ['A', 'Speed'],
      },
    ]);
  });

  it('refuses a page that is not there', () => {
    expect(() => propsOf(sourceList, dataset, {page: './gone.mdx'})).toThrow(
      'missing-page',
    );
  });
});
