import type {BenchmarkTool} from './benchmarkTool.js';
import {toPlainFigure, toRecord, toRecords} from './record.js';

/** What `vitest bench --outputJson` writes, with times in milliseconds. */
export const vitest: BenchmarkTool = {
  name: 'vitest bench',
  read([document]) {
    const files = toRecords(toRecord(document)?.['files']);
    const groups = files?.map((file) => toRecords(file['groups']));
    if (!groups || groups.length === 0 || groups.includes(undefined)) {
      return undefined;
    }
    const read = groups.flat().flatMap((group) =>
      (toRecords(group?.['benchmarks']) ?? []).map((benchmark) => ({
        group: String(group?.['fullName'] ?? ''),
        benchmark,
      })),
    );
    const isGrouped = new Set(read.map(({group}) => group)).size > 1;
    return read.map(({group, benchmark}) => ({
      name: String(benchmark['name'] ?? ''),
      ...(isGrouped && {group}),
      figures: {
        mean: toPlainFigure(benchmark['mean'], 1e-3),
        median: toPlainFigure(benchmark['median'], 1e-3),
        deviation: toPlainFigure(benchmark['sd'], 1e-3),
        min: toPlainFigure(benchmark['min'], 1e-3),
        max: toPlainFigure(benchmark['max'], 1e-3),
        p99: toPlainFigure(benchmark['p99'], 1e-3),
        rate: toPlainFigure(benchmark['hz']),
        error: toPlainFigure(benchmark['rme']),
        runs: toPlainFigure(benchmark['sampleCount']),
      },
    }));
  },
};
