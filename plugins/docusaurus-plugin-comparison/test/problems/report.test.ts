import {createProblem} from '../../src/problems/collect.js';
import type {Place, Problem} from '../../src/problems/problem.js';
import {formatProblems} from '../../src/problems/report.js';
import {expectOutputs, listFixtures} from '../support/fixtures.js';

const text = 'one: 1\ntwo: 2\nthree: 3\n';

const cases: Readonly<Record<string, readonly Problem[]>> = {
  none: [],
  'one-problem': [problem('a.yaml', 'one')],
  'whole-file': [problem('a.yaml')],
  'two-places': [problem('a.yaml', 'two', 'one')],
  sorted: [
    problem('b.yaml', 'two'),
    problem('a.yaml', 'three'),
    problem('b.yaml'),
    problem('a.yaml', 'one'),
  ],
  'path-that-a-terminal-obeys': [problem('\u001b[2J\u202ea.yaml', 'one')],
};

const fixtures = listFixtures(import.meta.url, 'fixtures/report');

describe('report(problems)', () => {
  it('has a case for every fixture', () => {
    expect(fixtures.map(({name}) => name)).toEqual(Object.keys(cases).sort());
  });

  it.each(fixtures)('reports $name', (fixture) => {
    const told = formatProblems(cases[fixture.name] ?? []);

    expectOutputs(fixture, {'report.txt': `${told}\n`});
  });

  it('reports at most 20 in a file, and how many more there are', () => {
    const told = formatProblems(many('a.yaml', 25));

    expect(headings(told)).toHaveLength(20);
    expect(told).toContain('a.yaml  and 5 more in this file');
    expect(told).toMatch(/\n25 problems in 1 file, 5 of them not shown$/);
  });

  it('reports exactly 20 without a rest', () => {
    expect(formatProblems(many('a.yaml', 20))).toMatch(
      /\n20 problems in 1 file$/,
    );
  });

  it('reports at most 100 in all, and how many more there are', () => {
    const files = Array.from({length: 8}, (_, index) => `f${index}.yaml`);
    const told = formatProblems(files.flatMap((file) => many(file, 19)));

    expect(headings(told)).toHaveLength(100);
    expect(told).toMatch(/\n152 problems in 8 files, 52 of them not shown$/);
  });

  it('leaves the list that it was given', () => {
    const problems = [problem('b.yaml'), problem('a.yaml')];
    formatProblems(problems);

    expect(problems.map(({file}) => file.path)).toEqual(['b.yaml', 'a.yaml']);
  });
});

function problem(path: string, at?: string, first?: string): Problem {
  const place = at === undefined ? undefined : placeOf(at);
  const key = at ?? 'key';
  return createProblem(
    {path, text},
    'duplicate-key',
    place,
    {key},
    first === undefined ? undefined : placeOf(first),
  );
}

function placeOf(word: string): Place {
  const start = text.indexOf(word);
  return {start, end: start + word.length};
}

function many(path: string, count: number): readonly Problem[] {
  return Array.from({length: count}, () => problem(path, 'one'));
}

function headings(told: string): readonly string[] {
  return told.split('\n').filter((line) => line.includes('  error '));
}
