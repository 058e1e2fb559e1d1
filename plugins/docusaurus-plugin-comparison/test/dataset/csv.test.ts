import {readCsv} from '../../src/dataset/csv.js';
import {collect} from '../../src/problems/collect.js';
import type {Problem} from '../../src/problems/problem.js';

describe('readCsv(file, most, report)', () => {
  it.each([
    ['', []],
    ['a', [['a']]],
    ['a,b', [['a', 'b']]],
    ['a,b\n', [['a', 'b']]],
    [
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\r1,2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    // A row may be longer or shorter than the first: that is judged later.
    ['a\n1,2\n3', [['a'], ['1', '2'], ['3']]],
    // Empty cells
    ['a,', [['a', '']]],
    [',a', [['', 'a']]],
    [',', []],
    ['a,,b\n,,\n', [['a', '', 'b']]],
    ['"",""', []],
    // Empty lines
    ['\n\na\n\n\r\nb\n\n', [['a'], ['b']]],
    ['  \na', [['a']]],
    // Spaces around
    [' a ,\tb\t', [['a', 'b']]],
    [' "a" ,\t"b"\t', [['a', 'b']]],
    ['" a ",b', [[' a ', 'b']]],
    // Quoted
    ['"a,b",c', [['a,b', 'c']]],
    [
      '"a\nb","c\r\nd"\ne,f',
      [
        ['a\nb', 'c\nd'],
        ['e', 'f'],
      ],
    ],
    ['"a ""b"" c"', [['a "b" c']]],
    ['""""', [['"']]],
    ['"""a"""', [['"a"']]],
    ['"a"",""b"', [['a","b']]],
    // What other formats part cells or mark text with is text
    ["a;b\tc,'d,e'", [['a;b\tc', "'d", "e'"]]],
    ['a\\,b,\\"', undefined],
    // Stray quotes
    ['a"b', undefined],
    ['a "b"', undefined],
    ['"a"b', undefined],
    ['"a" b,c', undefined],
    ['"a', undefined],
    ['"a\nb,c\n', undefined],
    ['"""', undefined],
    ['a,"b""', undefined],
  ])('reads %j', (text, rows) => {
    expect(read(text).rows).toEqual(rows);
  });

  it.each([
    ['a,b"c', 3],
    ['a,"b"c', 2],
    ['a\n"b', 2],
    ['"a","b"" ,c', 4],
  ])('tells where the quote of %j is', (text, start) => {
    const [problem, ...others] = read(text).problems;

    expect(problem).toMatchObject({
      code: 'csv-quote',
      place: {start, end: start + 1},
      file: {path: 'values.csv'},
    });
    expect(others).toEqual([]);
  });

  it('gives each cell the place where it was typed', () => {
    expect(read('id, name ,"a ""b"""\r\n漢,🚀 x,').typed).toEqual([
      ['id', 'name', '"a ""b"""'],
      ['漢', '🚀 x', ''],
    ]);
  });

  it('keeps no more cells than it may, and counts the others', () => {
    const text = 'a,b\n'.repeat(1_000);
    const file = {path: 'values.csv', text};
    const csv = readCsv(file, 10, collect(file, []));

    expect(csv).toMatchObject({rowCount: 1_000, cellCount: 2_000});
    expect(csv?.rows).toHaveLength(5);
  });

  it.each([
    ['quotes', '"'.repeat(100_001)],
    ['quoted quotes', `"${'""'.repeat(100_000)}x`],
    ['spaces', `${' '.repeat(100_000)}"`],
    ['open quotes', '"a,'.repeat(50_000)],
    ['spaces after a quote', `"a"${' '.repeat(100_000)}x`],
  ])('comes to an end with long %s', (_, text) => {
    expect(read(text).problems.map(({code}) => code)).toEqual(['csv-quote']);
  });
});

function read(text: string, most = 1_000) {
  const problems: Problem[] = [];
  const file = {path: 'values.csv', text};
  const rows = readCsv(file, most, collect(file, problems))?.rows;
  return {
    rows: rows?.map((row) => row.map((cell) => cell.text)),
    typed: rows?.map((row) =>
      row.map(({place}) => text.slice(place.start, place.end)),
    ),
    problems,
  };
}
