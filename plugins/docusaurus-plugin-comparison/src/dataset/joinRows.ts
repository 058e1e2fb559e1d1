import type {Place, ReportProblem} from '../problems/problem.js';
import {
  annotateValue,
  findColumnAnnotations,
  type CsvColumn,
  type RowAnnotations,
} from './annotationColumns.js';
import type {CsvCell, CsvRow} from './csv.js';
import type {Entry, MapNode, Node, TextNode} from './node.js';

/** A file in which each choice of a subject has a row of its own. */
export interface ChoiceRows {
  /** What follows the id. */
  readonly columns: readonly CsvColumn[];
  /** The ids of the choices of each dimension of the dataset. */
  readonly choices: ReadonlyMap<string, readonly string[]>;
  /** The dimensions of each criterion that has some. */
  readonly by: ReadonlyMap<string, readonly string[]>;
}

/**
 * Joins the rows that a subject has for its choices: a value that depends on a
 * dimension becomes a map of choices. Everything else is in one of the rows, or
 * the same in all.
 */
export function joinRows(
  records: readonly CsvRow[],
  file: ChoiceRows,
  report: ReportProblem,
): readonly CsvRow[] {
  const rowsById = new Map<string, [CsvRow, ...CsvRow[]]>();
  const seen = new Map<string, Place>();
  for (const record of records) {
    const [id] = record;
    const key = [id.text, ...listChoiceTexts(record, file)].join(', ');
    const first = seen.get(key);
    const rows = rowsById.get(id.text);
    if (first) {
      report('duplicate-key', id.place, {key}, first);
    } else if (rows) {
      rows.push(record);
    } else {
      rowsById.set(id.text, [record]);
    }
    seen.set(key, first ?? id.place);
  }
  return [...rowsById.values()].map((rows): CsvRow => {
    const [[id]] = rows;
    const annotated = rows.map(
      (row) => [row, findColumnAnnotations(file.columns, row)] as const,
    );
    const cells = file.columns.map((column, index): CsvCell => {
      const at = index + 1;
      const name = column?.name ?? '';
      if (column?.kind === 'criterion' && file.by.has(name)) {
        return joinChoices(id, annotated, at, name, file, report);
      }
      return column?.kind === 'dimension' ||
        (column?.kind === 'annotation' && file.by.has(column.criterion))
        ? {...id, text: ''}
        : joinEqual(rows, at, name, report);
    });
    return [id, ...cells];
  });
}

function listChoiceTexts(
  row: CsvRow,
  {columns}: ChoiceRows,
): readonly string[] {
  return columns.flatMap((column, index) =>
    column?.kind === 'dimension' ? [row[index + 1]?.text ?? ''] : [],
  );
}

/** The cell that all rows have, or those that have any. */
function joinEqual(
  rows: readonly [CsvRow, ...CsvRow[]],
  at: number,
  field: string,
  report: ReportProblem,
): CsvCell {
  const [[id]] = rows;
  let joined: CsvCell | undefined;
  for (const row of rows) {
    const cell = row[at];
    if (!cell || (cell.text === '' && !cell.isRefused)) {
      continue;
    }
    if (joined && joined.text !== cell.text) {
      const details = {field, subject: id.text};
      report('other-rows', cell.place, details, joined.place);
    }
    joined ??= cell;
  }
  return joined ?? {...id, text: ''};
}

/** A value with the choices for which it is. */
interface ChosenValue {
  readonly path: readonly TextNode[];
  readonly cell: CsvCell;
  readonly value: Node;
}

/** The values of a criterion as a map of choices. */
function joinChoices(
  id: CsvCell,
  rows: readonly (readonly [CsvRow, RowAnnotations])[],
  at: number,
  criterion: string,
  file: ChoiceRows,
  report: ReportProblem,
): CsvCell {
  const values = new Map<string, ChosenValue>();
  for (const [row, annotations] of rows) {
    const cell = row[at];
    if (cell?.isRefused) {
      return cell;
    }
    if (!cell || cell.text === '') {
      continue;
    }
    const own = annotations.get(criterion);
    const value = annotateValue(cell, own, id.text, report);
    for (const path of listPaths(row, criterion, file)) {
      const key = path.map(({text}) => text).join('/');
      const first = values.get(key);
      if (first && first.cell.text !== cell.text) {
        const details = {field: criterion, subject: id.text};
        report('other-rows', cell.place, details, first.cell.place);
      }
      values.set(key, first ?? {path, cell, value});
    }
  }
  const [first] = values.values();
  return first
    ? {...first.cell, node: nest([...values.values()], 0, first.cell.place)}
    : {...id, text: ''};
}

/**
 * The choices for which the value of a row is: those that it names, and each of
 * a dimension that has no column.
 */
function listPaths(
  row: CsvRow,
  criterion: string,
  {columns, choices, by}: ChoiceRows,
): readonly (readonly TextNode[])[] {
  return (by.get(criterion) ?? []).reduce<readonly (readonly TextNode[])[]>(
    (paths, dimension) => {
      const at = columns.findIndex(
        (column) => column?.kind === 'dimension' && column.name === dimension,
      );
      const typed = at < 0 ? undefined : row[at + 1];
      const steps = typed
        ? [typed]
        : (choices.get(dimension) ?? []).map((text) => ({...row[0], text}));
      return paths.flatMap((path) => steps.map((step) => [...path, step]));
    },
    [[]],
  );
}

/** Values as maps in maps, by the parts of their paths. */
function nest(
  values: readonly ChosenValue[],
  level: number,
  place: Place,
): MapNode {
  const groups = new Map<string, [ChosenValue, ...ChosenValue[]]>();
  for (const each of values) {
    const key = each.path[level]?.text ?? '';
    const group = groups.get(key);
    if (group) {
      group.push(each);
    } else {
      groups.set(key, [each]);
    }
  }
  const entries = new Map<string, Entry>();
  for (const [key, group] of groups) {
    const [{path, value, cell}] = group;
    const keyPlace = path[level]?.place ?? place;
    const isLast = level + 1 >= path.length;
    entries.set(key, {
      key,
      keyPlace,
      value: isLast ? value : nest(group, level + 1, cell.place),
    });
  }
  return {kind: 'map', entries, place};
}
