import {defaultLimits} from '../../src/dataset/limits.js';
import {toDataset} from '../../src/dataset/load.js';
import {readSpan} from '../../src/values/calendar.js';
import {findWarnings} from '../../src/warnings/index.js';

describe('stale({dataset, today, maxDays}, report)', () => {
  it.each([
    // Exactly as many days as allowed is not more than allowed.
    ['2026-05-31', '2026-06-30', 30, false],
    ['2026-05-30', '2026-06-30', 30, true],
    ['2026-06-30', '2026-06-30', 0, false],
    ['2026-06-29', '2026-06-30', 0, true],
    // A month or year counts to its last day.
    ['2026-05', '2026-06-30', 30, false],
    ['2026-05', '2026-07-01', 30, true],
    ['2025', '2026-01-30', 30, false],
    ['2025', '2026-01-31', 30, true],
    ['2024-02', '2024-03-30', 30, false],
    ['2024-02', '2024-03-31', 30, true],
    ['2026', '2026-06-30', 0, false],
    // What is yet to come is not old.
    ['2030-01-01', '2026-06-30', 0, false],
  ])('of %s on %s with %d days is %s', (date, today, maxDays, isTold) => {
    const codes = codesOf(`reviewed: ${date}`, today, maxDays);

    expect(codes.includes('stale')).toBe(isTold);
  });
});

function codesOf(line: string, date: string, maxDays: number) {
  const text = `title: T
${line}
criteria: {x: {name: X, type: text}}
subjects: {a: {name: A, values: {x: y}}}
`;
  const loaded = toDataset({path: 'x.comparison.yaml', text}, defaultLimits);
  if ('problems' in loaded) {
    throw new Error('no dataset');
  }
  const today = readSpan(date)?.first ?? NaN;
  return findWarnings(loaded, {today, maxDays}).map(({code}) => code);
}
