import type {BenchmarkTool} from './benchmarkTool.js';
import {toPlainFigure, toRecord} from './record.js';

const secondsOfUnit: ReadonlyMap<unknown, number> = new Map([
  ['s', 1],
  ['ms', 1e-3],
  ['us', 1e-6],
  ['µs', 1e-6],
  ['ns', 1e-9],
  ['ps', 1e-12],
]);

/** What `cargo criterion --message-format=json` prints: a message a line. */
export const criterion: BenchmarkTool = {
  name: 'Criterion',
  read(documents) {
    const messages = documents.map(toRecord);
    if (!messages.every((message) => typeof message?.['reason'] === 'string')) {
      return undefined;
    }
    const complete = messages.flatMap((message) =>
      message?.['reason'] === 'benchmark-complete' ? [message] : [],
    );
    return complete.map((message) => {
      const read = (name: string, field = 'estimate') => {
        const estimate = toRecord(message[name]);
        const factor = secondsOfUnit.get(estimate?.['unit'] ?? message['unit']);
        return factor === undefined
          ? undefined
          : toPlainFigure(estimate?.[field], factor);
      };
      const counts = message['iteration_count'];
      return {
        name: String(message['id'] ?? ''),
        figures: {
          mean: read('mean'),
          low: read('mean', 'lower_bound'),
          high: read('mean', 'upper_bound'),
          median: read('median'),
          medianDeviation: read('median_abs_dev'),
          runs: Array.isArray(counts) ? counts.length : undefined,
        },
      };
    });
  },
};
