/** @jest-environment jsdom */
import {createFilterJudge} from '../../../src/client/table/judgeFilter.js';
import {readNotation} from '../../../src/client/table/filter.js';
import {readTable} from '../../../src/client/table/table.js';
import {importStrings} from '../../theme/renderTable.js';
import {yamlOf} from './columnOf.js';
import {addTable, leavePage} from './openTable.js';
import '../../support/configureDomTests.js';

afterEach(leavePage);

/** The verdicts on the values of a criterion, one for each. */
async function verdictsOn(
  criterion: string,
  values: readonly string[],
  ...conditions: readonly string[]
): Promise<string> {
  const root = await addTable({yaml: yamlOf(criterion, values)});
  const strings = await importStrings();
  const table = readTable(root, strings);
  const [column] = table?.criteria ?? [];
  if (!table || !column) {
    throw new Error('The server has rendered no table.');
  }
  const judge = createFilterJudge(
    column,
    conditions,
    readNotation(table.element, strings),
  );
  return table.subjects
    .map(({index, cells}) => judge(index, cells[0]))
    .join(' ');
}

const disputed = (...values: readonly string[]) =>
  `{disputed: [${values.map((value) => `{value: ${value}, source: s}`).join(', ')}]}`;

describe('createFilterJudge(column, conditions, notation)', () => {
  it.each([
    ['< 1 s', '0.5 s', 'yes'],
    ['< 1 s', '2 s', 'no'],
    ['< 1 s', '1 s', 'no'],
    ['< 1 s', '< 1 s', 'yes'],
    ['<= 1 s', '< 1 s', 'yes'],
    ['>= 1 s', '< 1 s', 'no'],
    ['< 1 s', '≤ 1 s', 'maybe'],
    ['<= 1 s', '≤ 1 s', 'yes'],
    ['> 1 s', '"> 1 s"', 'yes'],
    ['> 1 s', '≥ 1 s', 'maybe'],
    ['< 1 s', '0.5 s to 2 s', 'maybe'],
    ['< 3 s', '0.5 s to 2 s', 'yes'],
    ['< 1 s', '~ 0.95 s', 'maybe'],
    ['< 1 s', '~ 1.05 s', 'maybe'],
    ['< 1 s', '~ 0.8 s', 'yes'],
    ['< 1 s', '~ 1.2 s', 'no'],
    ['< 1 s', 'unknown', 'maybe'],
    ['< 1 s', 'n/a', 'no'],
    ['< 1 s', disputed('0.5 s', '0.6 s'), 'yes'],
    ['< 1 s', disputed('0.5 s', '2 s'), 'maybe'],
    ['< 1 s', disputed('~ 0.95 s', '0.5 s'), 'maybe'],
    ['< 1 s', disputed('2 s', '3 s'), 'no'],
    // A filter that cannot be read asks for nothing
    ['soon', '9 s', 'yes'],
  ])('of a duration, "%s" and %s: %s', async (filter, value, expected) => {
    expect(await verdictsOn('type: duration', [value], filter)).toBe(expected);
  });

  it.each([
    ['> 2020', '2021', 'yes'],
    ['> 2020', '2020', 'no'],
    ['>= 2020-06', '2020', 'maybe'],
    ['>= 2020-06', '2020-06', 'yes'],
    ['>= 2020-06', '2020 to 2021', 'maybe'],
    ['2019..2022', '2020 to 2021', 'yes'],
    ['> 2020', '~ 2021', 'maybe'],
    ['> 2020', 'unknown', 'maybe'],
    ['> 2020', disputed('2021', '2019'), 'maybe'],
    ['> 2020', disputed('2018', '2019'), 'no'],
  ])('of a date, "%s" and %s: %s', async (filter, value, expected) => {
    expect(await verdictsOn('type: date', [value], filter)).toBe(expected);
  });

  it.each([
    ['>= 1.10', '"1.10"', 'yes'],
    ['>= 1.10', '"1.9"', 'no'],
    ['> 1.10', '"1.10"', 'no'],
    ['>= 1.10', '≥ 1.9', 'maybe'],
    ['>= 1.10', '≥ 1.11', 'yes'],
    ['> 1.10', '≥ 1.10', 'maybe'],
    ['> 1.10', '"> 1.10"', 'yes'],
    ['< 2', '< 2.0', 'yes'],
    ['<= 2', '≤ 2.0', 'yes'],
    ['< 2', '≤ 2.0', 'maybe'],
    ['1.9..2', '≥ 1.9', 'maybe'],
    ['1.9..2', '"1.9"', 'yes'],
    ['> 1.10', '~ 2.0', 'maybe'],
    ['> 1.10', disputed('"1.11"', '"1.12"'), 'yes'],
    ['> 1.10', disputed('"1.11"', '"1.9"'), 'maybe'],
  ])('of a version, "%s" and %s: %s', async (filter, value, expected) => {
    expect(await verdictsOn('type: version', [value], filter)).toBe(expected);
  });

  const answers = [
    'yes',
    'partial',
    'no',
    'unknown',
    'n/a',
    disputed('yes', 'partial'),
    disputed('yes', 'no'),
    disputed('partial', 'no'),
  ];

  it.each([
    [['=yes'], 'yes no no maybe no maybe maybe no'],
    [['=yes', '=partial'], 'yes yes no maybe no yes maybe maybe'],
    [['=yes', '=no'], 'yes no yes maybe no maybe maybe maybe'],
    [['=yes', '?unknown'], 'yes no no yes no maybe maybe no'],
    [['?na', '?disputed'], 'no no no maybe yes yes yes yes'],
    // An address of an earlier version
    [['yes'], 'yes no no maybe no maybe maybe no'],
  ])('of words, %j: %s', async (conditions, expected) => {
    expect(await verdictsOn('type: support', answers, ...conditions)).toBe(
      expected,
    );
  });

  it('of text, looks for the text', async () => {
    expect(
      await verdictsOn(
        'type: text',
        ['Rust and C', 'Go', 'unknown', 'n/a', disputed('Rust', 'Go')],
        'rust',
      ),
    ).toBe('yes no maybe no maybe');
  });
});
