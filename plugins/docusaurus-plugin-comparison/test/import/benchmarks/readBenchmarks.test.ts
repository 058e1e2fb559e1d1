import {toDataset} from '../../../src/dataset/load.js';
import {defaultLimits} from '../../../src/dataset/limits.js';
import {benchmarkTools} from '../../../src/import/benchmarks/index.js';
import {importTable} from '../../../src/import/importTable.js';
import {printDataset} from '../../../src/import/printDataset.js';
import {readBenchmarks} from '../../../src/import/readBenchmarks.js';
import {readTables} from '../../../src/import/readTables.js';
import {expectOutputs, listFixtures} from '../../support/fixtures.js';

function importJson(text: string) {
  const [table] = readTables(text, 'json', {
    title: 'results',
    resolveLink: () => undefined,
  });
  if (!table) {
    throw new Error('No table');
  }
  return importTable(table, {
    title: 'Results',
    provenance: {
      source: 'https://example.com/results',
      asOf: '2026-11-28',
      when: 'On a laptop',
    },
  });
}

const fixtures = listFixtures(import.meta.url);

describe('readBenchmarks(text, title)', () => {
  it('has an example for each tool', () => {
    expect(fixtures).toHaveLength(benchmarkTools.length);
  });

  it.each(fixtures)('reads what $name has written', (fixture) => {
    const imported = importJson(fixture.read('input.json') ?? '');
    const text = printDataset(imported, []);

    expect([...imported.questions.keys()]).toEqual([]);
    expectOutputs(fixture, {
      'expected.yaml': text,
      'remarks.txt': `${imported.remarks.join('\n')}\n`,
    });
    expect(
      toDataset({path: 'x.comparison.yaml', text}, defaultLimits),
    ).not.toHaveProperty('problems');
  });

  it('says what was not measured, and writes no exponent', () => {
    const {subjects} = importJson(
      JSON.stringify({
        results: [
          {command: 'a', mean: 4e-10, stddev: null, max: 1e21},
          {command: 'b', mean: 3723.5, stddev: 0, max: 2, min: -1},
        ],
      }),
    );
    const values = subjects.map(({cells}) =>
      [...cells].map(([id, {value, note}]) => [id, value, note]),
    );

    expect(values).toEqual([
      [
        ['mean', '0.4 ns', undefined],
        ['standard-deviation', 'unknown', 'not measured'],
        ['maximum', 'unknown', 'not measured'],
      ],
      [
        ['mean', '3724 s', undefined],
        ['standard-deviation', '0 s', undefined],
        ['maximum', '2 s', undefined],
      ],
    ]);
  });

  it.each([
    '[{"name": "a", "mean": 1}]',
    '{"results": [{"command": "a"}]}',
    '{"files": []}',
    '{"files": [{"filepath": "a"}]}',
    '{"reason": 1}',
    '{"a": 1}\n{"reason": "benchmark-complete"}',
    'null',
    '1\n2',
    'no JSON',
  ])('leaves other JSON to others: %s', (text) => {
    expect(readBenchmarks(text, 'x')).toBeUndefined();
  });

  it('refuses results of nothing', () => {
    expect(() => readBenchmarks('{"reason": "group-complete"}', 'x')).toThrow(
      'The file has no results of Criterion.',
    );
  });
});
