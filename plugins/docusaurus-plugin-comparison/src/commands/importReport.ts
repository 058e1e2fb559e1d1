import path from 'node:path';
import type {ImportQuestion} from '../import/questions.js';
import {
  countCells,
  describeCells,
  mayBeBetter,
  printImportReport,
  type CellCounts,
} from '../import/printReport.js';
import {
  escapeHidden,
  toJsonProblem,
  type JsonProblem,
} from '../problems/formats/json.js';
import {formatProblems} from '../problems/report.js';
import {visible} from '../problems/visible.js';
import type {PreparedImport} from './prepareImport.js';

/**
 * The output of `comparison:import --format json`. Within a version, fields are
 * only added.
 */
export interface ImportReport {
  readonly version: 1;
  /** Whether files were written; false in a dry run. */
  readonly wrote: boolean;
  /** Why nothing was written. */
  readonly error?: string;
  /** Tables without rows or columns of values, which `#all` leaves out. */
  readonly leftOut: readonly string[];
  readonly tables: readonly ImportedTableReport[];
}

export interface ImportedTableReport {
  /** The path of the input and what names the table in it. */
  readonly from: string;
  /** The line at which the table begins, from 1. */
  readonly line: number;
  readonly title: string;
  /** Paths from the folder in which the command runs. */
  readonly dataset: string;
  readonly answers: string;
  readonly subjectsAre: 'rows' | 'columns';
  readonly subjects: number;
  readonly criteria: readonly {
    readonly id: string;
    readonly name: string;
    readonly type: string;
    /** How many cells became what, such as `{yes: 2, unknown: 1}`. */
    readonly cells: Readonly<Record<string, number>>;
    /** Whether one end of its values may be better. */
    readonly mayBeBetter: boolean;
  }[];
  readonly cells: CellCounts;
  /** Values with a remark, and figures that were rewritten. */
  readonly rewritten: readonly string[];
  readonly remarks: readonly string[];
  readonly questions: readonly (Pick<
    ImportQuestion,
    'ask' | 'taken' | 'choices' | 'cells'
  > & {
    readonly key: string;
    /** The line of the input. */
    readonly line?: number;
  })[];
  /** What the check would report; nothing is written then. */
  readonly problems: readonly JsonProblem[];
  /** The text of the dataset, in a dry run. */
  readonly yaml?: string;
}

/** What an import did, or would do in a dry run. */
export interface ImportOutcome {
  readonly prepared: readonly PreparedImport[];
  readonly leftOut: readonly string[];
  readonly isDryRun: boolean;
  /** Why nothing was written. */
  readonly error?: string;
}

/** The report for programs: an `ImportReport`. */
export function printImportJson(
  {prepared, leftOut, isDryRun, error}: ImportOutcome,
  relative: (file: string) => string,
): string {
  const report: ImportReport = {
    version: 1,
    wrote: !isDryRun && error === undefined,
    ...(error !== undefined && {error}),
    leftOut,
    tables: prepared.map((each) => toTableReport(each, relative, isDryRun)),
  };
  return escapeHidden(JSON.stringify(report, null, 2));
}

/** The report for people. */
export function printImportText(
  {prepared, leftOut, isDryRun, error}: ImportOutcome,
  relative: (file: string) => string,
): string {
  const reports = prepared.flatMap((each) => [
    printImportReport(each.imported, each.open, {
      from: visible(each.from),
      line: each.table.line,
      answersPath: relative(each.answersPath),
    }),
    ...(each.problems.length > 0 ? [formatProblems(each.problems)] : []),
  ]);
  const without = leftOut.map(
    (each) => `${visible(each)}: left out, since it has no values.`,
  );
  if (error !== undefined) {
    return [...reports, ...without, error].join('\n');
  }
  const written = prepared.map(({imported, target, yaml}) => {
    const cells = describeCells(imported);
    const file = relative(target);
    return isDryRun
      ? `${yaml}\nWould write ${file}: ${cells}.`
      : `Wrote ${file}: ${cells}. Show it:\n\n  ::comparison-table{data=./${visible(path.basename(target))}}\n`;
  });
  return [...reports, ...without, ...written].join('\n');
}

/** @param relative - The path of a file as the report names it. */
function toTableReport(
  prepared: PreparedImport,
  relative: (file: string) => string,
  isDryRun: boolean,
): ImportedTableReport {
  const {table, from, imported, target, answersPath, open, problems, yaml} =
    prepared;
  return {
    from,
    line: table.line,
    title: imported.title,
    dataset: relative(target),
    answers: relative(answersPath),
    subjectsAre: imported.subjectsAre,
    subjects: imported.subjects.length,
    criteria: imported.criteria.map((criterion) => ({
      id: criterion.id,
      name: criterion.name,
      type: criterion.type,
      cells: Object.fromEntries(criterion.counts),
      mayBeBetter: mayBeBetter(criterion),
    })),
    cells: countCells(imported),
    rewritten: imported.listed,
    remarks: imported.remarks,
    questions: open.flatMap((key) => {
      const question = imported.questions.get(key);
      if (!question) {
        return [];
      }
      const {ask, taken, choices, cells, at: line} = question;
      const where = line === undefined ? {} : {line};
      return [{key, ask, taken, choices, cells, ...where}];
    }),
    problems: problems.map((each) =>
      toJsonProblem(each, new Map(), (file) => file),
    ),
    ...(isDryRun && {yaml}),
  };
}
