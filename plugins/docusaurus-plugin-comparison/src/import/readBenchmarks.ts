import {benchmarkTools} from './benchmarks/index.js';
import {
  benchmarkFigures,
  type BenchmarkFigure,
  type BenchmarkResult,
} from './benchmarks/benchmarkTool.js';
import {toPlainCell} from './cellBuilder.js';
import {toRecordTable, type FoundCell, type FoundTable} from './foundTable.js';
import {ImportError} from './importError.js';

/** More digits than a measurement that is repeated has in common. */
const significantDigits = 4;

/** The results of a benchmark; undefined for other JSON. */
export function readBenchmarks(
  text: string,
  title: string,
): FoundTable | undefined {
  const documents = parseDocuments(text.replace(/^\ufeff/, ''));
  for (const {name, read} of benchmarkTools) {
    const results = documents && read(documents);
    if (results) {
      return toBenchmarkTable(title, name, results);
    }
  }
  return undefined;
}

/** One value of JSON, or one in each line. */
function parseDocuments(text: string): readonly unknown[] | undefined {
  try {
    return [JSON.parse(text)];
  } catch {
    try {
      const lines = text.split('\n').filter((line) => line.trim() !== '');
      return lines.map((line): unknown => JSON.parse(line));
    } catch {
      return undefined;
    }
  }
}

function toBenchmarkTable(
  title: string,
  tool: string,
  results: readonly BenchmarkResult[],
): FoundTable {
  if (results.length === 0) {
    throw new ImportError(
      `The file has no results of ${tool}. Nothing was written.`,
    );
  }
  const keys = (Object.keys(benchmarkFigures) as BenchmarkFigure[]).filter(
    (key) => results.some(({figures}) => figures[key] !== undefined),
  );
  const head = keys.map((key): FoundCell => {
    const {name, ...given} = benchmarkFigures[key];
    return {...toPlainCell(name, 1), given};
  });
  const remarked = results.filter(({remark}) => remark !== undefined);
  const rows = results.map((result, index) => [
    toNameCell(result, index + 2),
    ...keys.map((key) =>
      toPlainCell(printFigure(key, result.figures[key]), index + 2),
    ),
  ]);
  return {
    ...toRecordTable(title, [[toPlainCell('Name', 1), ...head], ...rows]),
    footnotes: new Map(
      remarked.map(({name, remark = ''}) => [name, {prose: remark}]),
    ),
    remarks: [
      `Results of ${tool}, rounded to ${significantDigits} significant digits. They have no date and no machine: name them with --as-of and --when.`,
      ...remarked.map(({name, remark}) => `${name}: ${remark}`),
    ],
  };
}

function toNameCell({name, group, remark}: BenchmarkResult, line: number) {
  return {
    ...toPlainCell(name, line),
    ...(group !== undefined && {group}),
    ...(remark !== undefined && {marks: [name]}),
  };
}

const unitsOfTime = [
  ['s', 1],
  ['ms', 1e3],
  ['µs', 1e6],
  ['ns', 1e9],
] as const;

function printFigure(key: BenchmarkFigure, figure: number | undefined): string {
  if (figure === undefined) {
    return 'unknown (not measured)';
  }
  switch (benchmarkFigures[key].type) {
    case 'duration': {
      const [unit, factor] =
        unitsOfTime.find(([, each]) => figure * each >= 1) ??
        unitsOfTime[figure === 0 ? 0 : 3];
      return `${printNumber(figure * factor)} ${unit}`;
    }
    case 'bytes':
      return `${figure} B`;
    case 'percent':
      return `${printNumber(figure)} %`;
    case 'number':
      return key === 'runs' ? String(figure) : printNumber(figure);
  }
}

/** Without an exponent and without zeros at the end. */
function printNumber(figure: number): string {
  const rounded = Number(figure.toPrecision(significantDigits));
  return rounded < 1e-6 ? '0' : String(rounded);
}
