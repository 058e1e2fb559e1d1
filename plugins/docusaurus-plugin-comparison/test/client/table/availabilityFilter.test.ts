import {availabilityFilter} from '../../../src/client/table/availabilityFilter.js';
import {availability} from '../../../src/values/availability.js';
import {selectors, toRange, type Statement} from './bcd/selectors.js';

const cells = Object.entries(selectors).flatMap(([feature, support]) =>
  Object.entries(support).map(([browser, statements]) => ({
    name: `${feature} in ${browser}`,
    statements: [statements].flat() as readonly Statement[],
  })),
);
const notation = {decimalSign: '.', to: 'to'} as const;

/** The text of a cell, as the dataset has it. */
function textOf(statements: readonly Statement[]): string {
  const reading = availability.readRanges?.(statements.map(toRange));
  return reading && 'value' in reading
    ? reading.value.text
    : JSON.stringify(reading);
}

/** 4.4.3 as 4004003; NaN for a word. */
function toNumber(text: string | false | undefined, missing = NaN): number {
  const parts = String(text).replace('≤', '').split('.').map(Number);
  const [major = 0, minor = 0, patch = 0] = parts;
  return text === undefined ? missing : major * 1e6 + minor * 1e3 + patch;
}

/** Of the data itself, by numbers. */
function judgeByData(
  statements: readonly Statement[],
  release: number,
  partial: boolean,
  flag: boolean,
): string {
  const sure = statements.some((each) => {
    const since = toNumber(each.version_added);
    const until = toNumber(each.version_removed, Infinity);
    return isCounted(each) && since <= release && release < until;
  });
  const open = statements.some((each) => {
    const until = toNumber(each.version_removed, Infinity);
    const isOpen = String(each.version_added).startsWith('≤');
    return isCounted(each) && isOpen && release < until;
  });
  return sure ? 'yes' : open ? 'maybe' : 'no';

  function isCounted(each: Statement): boolean {
    return (partial || !each.partial_implementation) && (flag || !each.flags);
  }
}

/** Each release that a statement names, and one on each side. */
const releases = [
  ...new Set(
    cells
      .flatMap(({statements}) => statements)
      .flatMap((each) => [each.version_added, each.version_removed])
      .flatMap((text) => {
        const release = String(text).replace('≤', '');
        const major = parseInt(release);
        return Number.isNaN(major)
          ? []
          : [release, `${major + 1}`, `${Math.max(1, major - 1)}`];
      }),
  ),
];

function read(filter: string, typed: readonly (readonly string[])[]) {
  return availabilityFilter.read(filter, {typed} as never, notation);
}

describe('availabilityFilter.read(text, column, notation)', () => {
  it.each([
    ['', false, false],
    [', partial', true, false],
    [', flag', false, true],
    [', partial, flag', true, true],
  ] as const)('agrees with the data in "100%s"', (suffix, partial, flag) => {
    const typed = cells.map(({statements}) => [textOf(statements)]);
    const found: string[] = [];
    const expected: string[] = [];
    for (const release of releases) {
      const reading = read(`${release}${suffix}`, typed);
      for (const [index, {name, statements}] of cells.entries()) {
        const verdict = 'judge' in reading ? reading.judge(index) : 'refused';
        found.push(`${name}, ${release}: ${verdict}`);
        expected.push(
          `${name}, ${release}: ${judgeByData(statements, toNumber(release), partial, flag)}`,
        );
      }
    }

    expect(found).toEqual(expected);
    expect(found.length).toBeGreaterThan(5000);
    expect(new Set(found.map((text) => text.split(': ').at(-1))).size).toBe(2);
  });

  it.each([
    ['≤ 37', '30', 'maybe'],
    ['≤ 37', '37', 'yes'],
    ['yes', '1', 'maybe'],
    ['preview', '999', 'no'],
    ['no', '999', 'no'],
    ['removed in 120', '119', 'maybe'],
    ['removed in 120', '120', 'no'],
    ['4, removed in ≤ 9', '5', 'maybe'],
    ['4, removed in preview', '999', 'yes'],
    ['9', '9.1', 'yes'],
    ['1.10', '1.9', 'no'],
  ])('judges %j in %s as %s', (typed, release, verdict) => {
    const reading = read(release, [[typed]]);

    expect('judge' in reading && reading.judge(0)).toBe(verdict);
    expect('passes' in reading && reading.passes(0, undefined)).toBe(
      verdict !== 'no',
    );
  });

  it('says nothing of a value that is missing, and joins sides', () => {
    const reading = read('5', [[], ['4', '9']]);

    expect('judge' in reading && [0, 1].map(reading.judge)).toEqual([
      'maybe',
      'maybe',
    ]);
  });

  it.each(['>= 5', 'latest', '5, prefix', ', flag', '', '3–9'])(
    'refuses %j',
    (text) => {
      expect(read(text, [])).toHaveProperty('problem.reason', 'notVersion');
    },
  );
});
