import {rangePlot} from '../../src/charts/rangePlot.js';
import type {RawAttributes} from '../../src/views/select.js';
import type {Versions} from '../../src/views/view.js';
import {datasetOf} from '../dataset/datasetOf.js';
import {elementsOf} from '../theme/elementsOf.js';
import {propsOf} from '../views/view.js';
import {rangePlotOf, renderRangePlot} from './renderRangePlot.js';

/** Subjects with a first and a second value. */
function yamlOf(type: string, values: Readonly<Record<string, string>>) {
  return `title: T
criteria: {x: {name: Cold, type: ${type}}, y: {name: Warm, type: ${type}}, word: {name: Word, type: text}, other: {name: Other, type: bytes}}
subjects:
${Object.entries(values)
  .map(
    ([id, pair]) =>
      `  ${id}: {name: ${id}, values: {x: ${pair.replace(' | ', ', y: ')}, word: w, other: 1 MB}}`,
  )
  .join('\n')}
sources: {a: {title: One}, b: {title: Two}}
`;
}

const pairs = {
  shorter: '4 s | 1 s',
  longer: '1 s | 9 s',
  same: '3 s | 3 s',
  near: '5000 ms | 5001 ms',
  ranges: '1 s to 2 s | 6 s to 9 s',
  overlapping: '1 s to 6 s | 5 s to 9 s',
  'bound-below': '≤ 2 s | 8 s',
  'bound-over': '≥ 2 s | 8 s',
  'to-bound-over': '8 s | ≤ 2 s',
  'to-bound-below': '2 s | ≤ 8 s',
  disputed:
    '{disputed: [{value: 1 s, source: a}, {value: ~ 2 s, source: b}]} | 7 s',
  unknown: 'unknown | 7 s',
  bare: '7 s | n/a',
  none: 'unknown | n/a',
};

const viewOf = (typed: RawAttributes = {}, tag = 'en') =>
  rangePlotOf(
    yamlOf('duration', pairs),
    {criterion: 'x', to: 'y', ...typed},
    tag,
  );

const rowOf = (id: string, tag?: string) =>
  viewOf({}, tag).panels[0]?.rows.find((row) => row.id === id);

describe('rangePlot.props(dataset, {criterion, to})', () => {
  it('names both sides, and orders by the first', () => {
    const {title, sides, panels} = viewOf();

    expect([title, sides]).toEqual(['Cold, Warm', {from: 'Cold', to: 'Warm'}]);
    expect(panels[0]?.rows[0]?.id).toBe('longer');
  });

  it.each([
    ['shorter', 'left'],
    ['longer', 'right'],
    ['ranges', 'right'],
    ['bound-below', 'right'],
    ['to-bound-over', 'left'],
    ['disputed', 'right'],
    // Nobody knows in which direction these have changed, if at all.
    ['same', undefined],
    ['near', undefined],
    ['overlapping', undefined],
    ['bound-over', undefined],
    ['to-bound-below', undefined],
    ['unknown', undefined],
    ['bare', undefined],
  ])('has an arrow for "%s": %s', (id, direction) => {
    const {from, to} = rowOf(id)?.earlier?.arrow ?? {};

    expect(
      from === undefined || to === undefined
        ? undefined
        : from < to
          ? 'right'
          : 'left',
    ).toBe(direction);
  });

  it('draws an arrow only between figures that were stated', () => {
    for (const {earlier, marks} of viewOf().panels[0]?.rows ?? []) {
      const placesOf = (list: typeof marks) =>
        list.flatMap((mark) => ('at' in mark ? [mark.at] : []));
      if (earlier?.arrow) {
        expect(placesOf(earlier.marks)).toContain(earlier.arrow.from);
        expect(placesOf(marks)).toContain(earlier.arrow.to);
      }
    }
  });

  it('has both values in words', () => {
    expect(rowOf('ranges')?.text).toBe('1–2 s → 6–9 s');
    expect(rowOf('none')?.text).toBe('unknown → n/a');
    expect(rowOf('unknown', 'de')?.text).toBe('unbekannt → 7 s');
    // The arrow points from the value that is read first.
    expect(rowOf('ranges', 'ar')?.text).toBe('1–2 s → 6–9 s');
    expect(rowOf('unknown', 'ar')?.text).toBe('غير معروف ← \u20687 s\u2069');
    expect(rowOf('bare', 'ar')?.text).toMatch(/^7 s → \u2068.*\u2069$/);
  });

  it('explains the shapes of both', () => {
    expect(viewOf().shapes).toEqual([
      'range',
      'about',
      'at-most',
      'at-least',
      'disputed',
    ]);
  });

  it.each([
    [{to: 'other'}, 'other-unit'],
    [{to: 'word'}, 'not-a-quantity'],
    [{to: 'z'}, 'unknown-criterion'],
    [{criterion: 'word'}, 'other-unit'],
    [{since: '1.0'}, 'unknown-attribute'],
    [{criteria: 'x,y'}, 'unknown-attribute'],
  ])('refuses %j: %s', (typed, code) => {
    expect(() => viewOf(typed)).toThrow(code);
  });

  it('refuses figures without a logarithm on either side', () => {
    expect(() =>
      rangePlotOf(yamlOf('percent', {a: '-5 % | 5 %'}), {
        criterion: 'x',
        to: 'y',
        scale: 'log',
      }),
    ).toThrow('no-log-scale');
  });
});

describe('rangePlot.props(dataset, {criterion, since}, context)', () => {
  const older = datasetOf(`title: T
criteria: {x: {name: Cold, type: duration}, word: {name: Word, type: duration}}
subjects:
  a: {name: A, values: {x: {value: 9 s, source: old}, word: unknown}}
  gone: {name: Gone, values: {x: 1 s, word: unknown}}
sources: {old: {title: The old log}}
`);
  const newer = datasetOf(`title: T
criteria: {x: {name: Cold, type: duration}, word: {name: Word, type: text}}
subjects:
  a: {name: A, values: {x: {value: 2 s, source: new}, word: w}}
  fresh: {name: Fresh, values: {x: 3 s, word: w}}
sources: {new: {title: The new log}, old: {title: Another log}}
`);
  const versions: Versions = {
    own: undefined,
    others: new Map([['1.0', older]]),
  };
  const changes = (typed: RawAttributes, own?: string) =>
    propsOf(
      rangePlot,
      newer,
      {criterion: 'x', ...typed},
      {versions: {...versions, own}},
    );

  it('compares by ids, and says what was not there', () => {
    const {sides, panels, footnotes} = changes({since: '1.0'});
    const rows = panels[0]?.rows ?? [];

    expect(sides).toEqual({from: '1.0'});
    expect(rows.map(({id, text}) => [id, text])).toEqual([
      ['a', '9 s → 2 s'],
      ['fresh', 'not in 1.0 → 3 s'],
    ]);
    // Each value has the source of its own dataset.
    expect(
      footnotes.map(({sources}) => sources.map(({title}) => title).join()),
    ).toEqual(['The new log', 'The old log']);
    expect(rows[0]?.earlier?.cell?.footnote).toBe(1);
  });

  it('has the version of the docs of its own dataset', () => {
    expect(changes({since: '1.0'}, '2.0').sides).toEqual({
      from: '1.0',
      to: '2.0',
    });
  });

  it('refuses what the version does not have', () => {
    expect(() => changes({since: '0.9'})).toThrow('unknown-version');
    expect(() =>
      propsOf(rangePlot, newer, {criterion: 'x', since: '1.0'}),
    ).toThrow('unknown-version');
    expect(() =>
      propsOf(
        rangePlot,
        datasetOf(`title: T
criteria: {word: {name: Word, type: bytes}}
subjects: {a: {name: A, values: {word: 1 MB}}}
`),
        {criterion: 'word', since: '1.0'},
        {versions},
      ),
    ).toThrow('other-unit');
  });
});

describe('ComparisonRangePlot/Content', () => {
  it('has both values in the text version, and a key', async () => {
    const html = await renderRangePlot({view: viewOf({page: '#t'})});
    const elements = elementsOf(html);
    const textsOf = (name: string) =>
      elements.filter((each) => each.name === name).map(({text}) => text);

    expect(textsOf('li')).toEqual(
      expect.arrayContaining([
        'Cold',
        'Warm',
        'shorter: Cold: 4 s; Warm: 1 s',
        'unknown: Cold: unknown; Warm: 7 s',
      ]),
    );
    expect(
      elements.find(({name}) => name === 'a')?.attributes['aria-label'],
    ).toBe('longer: 1 s → 9 s');
    const [chart] = html.split('<details');
    expect(chart).not.toMatch(/ id="| style="/);
  });
});
