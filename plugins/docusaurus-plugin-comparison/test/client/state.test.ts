import fc from 'fast-check';
import {parseState} from '../../src/client/table/parse.js';
import {
  comparisonKinds,
  printState,
  type TableState,
} from '../../src/client/table/state.js';
import {plainTexts, ids} from '../properties/arbitraryText.js';
import {check} from '../properties/check.js';

const opened: TableState = {
  sort: [],
  query: '',
  filters: new Map(),
  hiddenSubjects: new Set(),
  hiddenCriteria: new Set(),
  folded: new Set(),
  onlyDifferences: false,
  beaten: 'shown',
  includesMaybe: false,
  baseline: '',
  comparison: 'factor',
  isByColumn: false,
  pair: [],
};

const sorts = ids({maxLength: 3}).chain((criteria) =>
  fc.tuple(
    ...criteria.map((criterion) =>
      fc.record({
        criterion: fc.constant(criterion),
        isDescending: fc.boolean(),
      }),
    ),
  ),
);
// Names of groups and what a reader types are any text.
const texts = fc.oneof(
  plainTexts,
  fc.constantFrom(',', ':', ';', '%', '%2c', '%253b', 'a:b;c,d%', '漢字', '-x'),
  fc.string({unit: 'grapheme', minLength: 1}),
);
const sets = (items: fc.Arbitrary<string>) =>
  fc.array(items, {maxLength: 3}).map((each) => new Set(each));

const comparisons = fc
  .record({
    baseline: fc.oneof(fc.constant(''), texts),
    comparison: fc.constantFrom(...comparisonKinds),
  })
  // Without a baseline, nothing is compared.
  .map((each) =>
    each.baseline === '' ? {...each, comparison: 'factor' as const} : each,
  );

const states: fc.Arbitrary<TableState> = fc
  .record({
    sort: sorts,
    query: fc.oneof(fc.constant(''), texts),
    filters: fc
      .array(fc.tuple(texts, fc.array(texts, {minLength: 1, maxLength: 3})), {
        maxLength: 3,
      })
      .map((entries) => new Map(entries)),
    hiddenSubjects: sets(texts),
    hiddenCriteria: sets(texts),
    folded: sets(texts),
    onlyDifferences: fc.boolean(),
    beaten: fc.constantFrom(
      'shown' as const,
      'marked' as const,
      'hidden' as const,
    ),
    includesMaybe: fc.boolean(),
    compared: comparisons,
    isByColumn: fc.boolean(),
    pair: fc.array(texts, {maxLength: 2}),
  })
  .map(({compared, ...state}) => ({...state, ...compared}));

/** The states with which a page may open. */
const initials: fc.Arbitrary<TableState> = fc
  .record({sort: sorts, isByColumn: fc.boolean()})
  .map((opens) => ({...opened, ...opens}));

describe('printState(state, initial)', () => {
  it.each<readonly [string, Partial<TableState>]>([
    ['', {}],
    ['sort:startup,-size', {sort: [key('startup'), key('-size')]}],
    ['q:two words', {query: 'two words'}],
    ['hide:a,b', {hiddenSubjects: new Set(['a', 'b'])}],
    ['without:price', {hiddenCriteria: new Set(['price'])}],
    ['fold:Speed%2c cost', {folded: new Set(['Speed, cost'])}],
    ['where:startup,< 1 s', {filters: new Map([['startup', ['< 1 s']]])}],
    ['', {filters: new Map([['startup', []]])}],
    [
      'where:kernel,=yes,?unknown',
      {filters: new Map([['kernel', ['=yes', '?unknown']]])},
    ],
    ['only:a,b', {onlySubjects: new Set(['a', 'b'])}],
    ['only:', {onlySubjects: new Set<string>()}],
    ['sort:@name', {sort: [key('@name')]}],
    ['diff', {onlyDifferences: true}],
    ['unbeaten', {beaten: 'hidden' as const}],
    ['unbeaten:marked', {beaten: 'marked' as const}],
    ['maybe', {includesMaybe: true}],
    ['base:a', {baseline: 'a'}],
    ['base:a,percent', {baseline: 'a', comparison: 'percent' as const}],
    ['base:a,difference', {baseline: 'a', comparison: 'difference' as const}],
    ['base:percent', {baseline: 'percent'}],
    ['', {comparison: 'percent' as const}],
    ['columns', {isByColumn: true}],
    ['pair:fast,slow', {pair: ['fast', 'slow']}],
    [
      'sort:-size;q:x;diff;columns',
      {
        sort: [key('-size')],
        query: 'x',
        onlyDifferences: true,
        isByColumn: true,
      },
    ],
  ])('says "%s"', (text, changed) => {
    expect(printState({...opened, ...changed}, opened)).toBe(text);
  });

  it('says that an order or an orientation was taken back', () => {
    const initial = {...opened, sort: [key('-size')], isByColumn: true};

    expect(printState(opened, initial)).toBe('sort:;rows');
  });

  it('says nothing of the state that the page opens with', () => {
    check(
      fc.property(initials, (initial) => {
        expect(printState(initial, initial)).toBe('');
      }),
    );
  });
});

describe('parseState(printState(state, initial), initial)', () => {
  it('is the same state, whatever it holds', () => {
    check(
      fc.property(states, initials, (state, initial) => {
        expect(parseState(printState(state, initial), initial)).toEqual(state);
      }),
    );
  });

  it('is the same state after an address has carried it', () => {
    check(
      fc.property(states, (state) => {
        const address = new URL('https://example.com/');
        address.searchParams.set('x', printState(state, opened));
        const carried = new URL(address.href).searchParams.get('x') ?? '';

        expect(parseState(carried, opened)).toEqual(state);
      }),
    );
  });
});

describe('parseState(text, initial)', () => {
  it.each([
    '',
    ';',
    ';;;',
    'unknown',
    'unknown:x',
    'SORT:x',
    '__proto__:x',
    'constructor',
    ':x',
    '<script>',
    '%',
  ])('leaves "%s" out', (text) => {
    const initial = {...opened, sort: [key('size')]};

    expect(parseState(text, initial)).toEqual(initial);
    expect(parseState(`${text};q:x;${text}`, initial)).toEqual({
      ...initial,
      query: 'x',
    });
  });

  it.each([
    'where',
    'where:',
    'where:,',
    'where:startup',
    'hide',
    'q:',
    'base',
    'base:,percent',
  ])('has of "%s", which says nothing, nothing to say', (text) => {
    expect(printState(parseState(text, opened), opened)).toBe('');
  });

  it.each(['base:a', 'base:a,', 'base:a,factor', 'base:a,times', 'base:a,x,y'])(
    'compares by a factor if "%s" names nothing else',
    (text) => {
      expect(parseState(text, opened)).toEqual({...opened, baseline: 'a'});
    },
  );

  it('never throws, and gives a state that prints as one that is read alike', () => {
    const words = ['sort', 'q', 'hide', 'where', 'diff', 'rows', 'base'];
    const signs = [':', ';', ',', '%', '%3', '%3a', '-', 'a', ' ', '😀'];
    check(
      fc.property(
        fc.array(fc.constantFrom(...words, ...signs), {maxLength: 12}),
        (parts) => {
          const state = parseState(parts.join(''), opened);
          const printed = printState(state, opened);

          expect(printState(parseState(printed, opened), opened)).toBe(printed);
        },
      ),
    );
  });
});

function key(text: string): TableState['sort'][number] {
  return {
    criterion: text.replace(/^-/, ''),
    isDescending: text.startsWith('-'),
  };
}
