import type {BenchmarkTool} from './benchmarkTool.js';
import {toPlainFigure, toRecord, toRecords} from './record.js';

/** What `hyperfine --export-json` writes, with times in seconds. */
export const hyperfine: BenchmarkTool = {
  name: 'hyperfine',
  read([document]) {
    const results = toRecords(toRecord(document)?.['results']);
    const isOurs = results?.every(
      ({command, mean}) =>
        typeof command === 'string' && typeof mean === 'number',
    );
    if (!results || results.length === 0 || !isOurs) {
      return undefined;
    }
    return results.map((result) => {
      const {
        command,
        times,
        exit_codes: codes,
        memory_usage_byte: memory,
      } = result;
      const failed = isList(codes)
        ? [...new Set(codes.filter((code) => code !== 0))]
        : [];
      return {
        name: String(command),
        figures: {
          mean: toPlainFigure(result['mean']),
          median: toPlainFigure(result['median']),
          deviation: toPlainFigure(result['stddev']),
          min: toPlainFigure(result['min']),
          max: toPlainFigure(result['max']),
          user: toPlainFigure(result['user']),
          system: toPlainFigure(result['system']),
          memory: isList(memory)
            ? toPlainFigure(
                memory.reduce<number>(
                  (max, each) => Math.max(max, Number(each)),
                  0,
                ),
              )
            : undefined,
          runs: isList(times) ? times.length : undefined,
        },
        ...(failed.length > 0 && {
          remark: `Some runs ended with ${failed.map((code) => (code === null ? 'a signal' : `exit code ${String(code)}`)).join(', ')}.`,
        }),
      };
    });
  },
};

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
