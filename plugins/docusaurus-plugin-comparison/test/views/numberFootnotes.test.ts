import {numberFootnotes} from '../../src/views/numberFootnotes.js';

const footnotes = ['a', 'b', 'c', 'd'].map((note) => ({note, sources: []}));

/** A cell with a footnote for it as a whole, and one for each of its claims. */
function cell(footnote: number | undefined, ...claims: readonly number[]) {
  return {
    state: claims.length > 0 ? ('disputed' as const) : ('value' as const),
    claims: claims.map((each) => ({text: 'x', footnote: each})),
    ...(footnote !== undefined && {footnote}),
  };
}

const subjects = [
  {id: 'one', cells: [cell(3), cell(0)]},
  {id: 'two', cells: [cell(2, 1), cell(undefined)]},
];

/** The notes in their order, and the numbers in each cell. */
function numbered(orientation: 'subjects-as-rows' | 'subjects-as-columns') {
  const result = numberFootnotes({subjects, footnotes}, orientation);
  return {
    notes: result.footnotes.map(({note}) => note).join(''),
    numbers: result.subjects.map(({cells}) =>
      cells.map(({claims, footnote}) =>
        [...claims.map((each) => each.footnote), footnote].join(),
      ),
    ),
  };
}

describe('numberFootnotes(table, orientation)', () => {
  it('numbers by subject where these are rows', () => {
    expect(numbered('subjects-as-rows')).toEqual({
      notes: 'dabc',
      numbers: [
        ['0', '1'],
        ['2,3', ''],
      ],
    });
  });

  it('numbers by criterion where subjects are columns', () => {
    expect(numbered('subjects-as-columns')).toEqual({
      notes: 'dbca',
      numbers: [
        ['0', '3'],
        ['1,2', ''],
      ],
    });
  });
});
