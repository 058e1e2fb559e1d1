import {findValueType} from '../../src/values/index.js';
import {fileLanguage} from '../../src/values/language.js';
import {rank} from '../../src/values/rank.js';

describe('rank(criterion, cells)', () => {
  it('gives places from 0 in the order of the sort keys', () => {
    expect(ranksOf('duration', ['2 s', '500 ms', '1 min'])).toEqual([1, 0, 2]);
  });

  it('gives equal values one place, and leaves no gap after it', () => {
    expect(ranksOf('duration', ['1 s', '1000 ms', '2 s', '≤ 1 s'])).toEqual([
      0, 0, 1, 0,
    ]);
  });

  it('takes the same figure in two units for equal', () => {
    expect(ranksOf('duration', ['568 ms', '0.568 s'])).toEqual([0, 0]);
    expect(ranksOf('duration', ['3 µs', '0.003 ms'])).toEqual([0, 0]);
  });

  it('gives a cell without a value none', () => {
    expect(ranksOf('number', ['2', [], '1'])).toEqual([1, undefined, 0]);
  });

  it('puts a range where its middle is', () => {
    expect(ranksOf('number', ['1 to 9', '4', '6'])).toEqual([1, 0, 2]);
  });

  it('puts disputed figures in the middle of their sides', () => {
    expect(ranksOf('number', [['1', '9'], '4', '6'])).toEqual([1, 0, 2]);
  });

  it('gives disputed words none', () => {
    expect(ranksOf('text', [['b', 'd'], 'a', 'c'])).toEqual([undefined, 0, 1]);
  });

  it('reads numbers inside of words as numbers', () => {
    expect(ranksOf('text', ['v1.10', 'v1.9', 'v1.2'])).toEqual([2, 1, 0]);
  });

  it('orders lists by their first entries, then by their second ones', () => {
    const lists = ['Linux; Windows', 'BSD; macOS; Plan 9', 'Linux; macOS'];

    expect(ranksOf('list', lists)).toEqual([2, 0, 1]);
  });

  it('orders a list before a longer one that begins alike, "none" first', () => {
    expect(ranksOf('list', ['a; b', 'a', 'none', 'a'])).toEqual([2, 1, 0, 1]);
  });

  it('reads numbers inside of the entries of a list as numbers', () => {
    expect(ranksOf('list', ['v10', 'v9; v2', 'v9; v10'])).toEqual([2, 0, 1]);
  });

  it('gives disputed lists none', () => {
    expect(ranksOf('list', [['b', 'c; d'], 'a'])).toEqual([undefined, 0]);
  });

  it('orders words of a scale as the criterion does', () => {
    expect(ranksOf('support', ['yes', 'no', 'partial'])).toEqual([2, 0, 1]);
  });

  it('keeps the greatest figures in order', () => {
    const cells = ['-1e308 to 1e308', '1e308', '-1e308 to 1e308', '-1'];

    expect(ranksOf('number', cells)).toEqual([1, 2, 1, 0]);
  });

  it('takes no cells', () => {
    expect(ranksOf('number', [])).toEqual([]);
  });
});

/** A cell is one typed value, or the sides of a dispute, or nothing. */
function ranksOf(type: string, cells: readonly (string | readonly string[])[]) {
  const criterion = {id: 'x', name: 'X', type};
  return rank(
    criterion,
    cells.map((typed) =>
      [typed].flat().flatMap((each) => {
        const reading = findValueType(type)?.read(each, criterion);
        return reading && 'value' in reading ? [reading.value] : [];
      }),
    ),
    fileLanguage,
  );
}
