import {findValueType} from '../values/index.js';
import {type FoundCell, type FoundTable, isEmptyCell} from './foundTable.js';
import {normalizeFigure} from './normalizeFigure.js';
import type {Questions} from './questions.js';
import {isGapSign, plainSign, readSureWord, splitRemark} from './sureWord.js';

/** A table as criteria and subjects. */
export interface TableGrid {
  readonly criteria: readonly FoundCell[];
  readonly subjects: readonly FoundCell[];
  readonly subjectsAre: 'rows' | 'columns';
  cellAt(criterion: number, subject: number): FoundCell;
  readonly remarks: readonly string[];
}

/** Finds the headings of a table, and whether its subjects are rows or columns. */
export function layOutGrid(
  table: FoundTable,
  questions: Questions,
  given?: 'rows' | 'columns',
): TableGrid {
  const remarks: string[] = [];
  const headingRows = table.headingRows ?? countHeadingRows(table.rows);
  const top = fillGroups(table.rows.slice(0, headingRows));
  let body = table.rows.slice(headingRows);
  const columns =
    table.headingColumns ?? countHeadingColumns(body, headingRows);
  if (headingRows === 2) {
    remarks.push('The headings have 2 rows: groups and names.');
  }
  let group: string | undefined;
  const groups = new Map<readonly FoundCell[], string>();
  body = body.filter((row) => {
    const [first] = row;
    const isGroup =
      columns === 1 &&
      !table.hasSubjectRows &&
      row.length > 2 &&
      first !== undefined &&
      !isEmptyCell(first) &&
      row.slice(1).every(isEmptyCell);
    if (columns === 2 && first && !isEmptyCell(first)) {
      group = first.text;
    }
    if (isGroup) {
      group = first.text;
      remarks.push(
        `line ${first.line}: "${first.text}" is the group of the rows below.`,
      );
    } else if (group !== undefined) {
      groups.set(row, group);
    }
    return !isGroup;
  });
  const rowHeads = body.map((row) =>
    withGroup(row[columns - 1], groups.get(row)),
  );
  const columnHeads = (top.at(-1) ?? []).slice(columns).map((cell, index) => {
    const above = top.length > 1 ? top[0]?.[columns + index] : undefined;
    return withGroup(
      cell,
      above === cell ? undefined : above?.text || cell.group,
    );
  });
  const cells = body.map((row) => row.slice(columns));
  const corner = top.at(-1)?.[columns - 1]?.text ?? '';
  const subjectsAre = table.hasSubjectRows
    ? 'rows'
    : (given ??
      orient(
        {
          cells,
          corner,
          table,
          rows: rowHeads.length,
          columns: columnHeads.length,
        },
        questions,
      ));
  const isRows = subjectsAre === 'rows';
  return {
    criteria: isRows ? columnHeads : rowHeads,
    subjects: isRows ? rowHeads : columnHeads,
    subjectsAre,
    cellAt: (criterion, subject) => {
      const cell = isRows
        ? cells[subject]?.[criterion]
        : cells[criterion]?.[subject];
      if (!cell) {
        throw new Error(`No cell ${criterion}, ${subject}`);
      }
      return cell;
    },
    remarks,
  };
}

function withGroup(
  cell: FoundCell | undefined,
  group: string | undefined,
): FoundCell {
  if (!cell) {
    throw new Error('A row is shorter than its headings');
  }
  return group === undefined ? cell : {...cell, group};
}

// Empty cells right of a filled one, over a row of plain text.
function countHeadingRows([first, second]: FoundTable['rows']): number {
  const isSplit =
    first !== undefined &&
    second !== undefined &&
    first.slice(1).some(isEmptyCell) &&
    first.slice(1).some((cell) => !isEmptyCell(cell)) &&
    second
      .slice(1)
      .every(
        (cell) => !isEmptyCell(cell) && readSureWord(cell.text) === undefined,
      ) &&
    (second[0] ? isEmptyCell(second[0]) : false);
  return isSplit ? 2 : 1;
}

function countHeadingColumns(
  body: FoundTable['rows'],
  headingRows: number,
): number {
  const wide = (body[0]?.length ?? 0) > 2;
  const [first] = body[0] ?? [];
  return wide &&
    headingRows === 1 &&
    first !== undefined &&
    !isEmptyCell(first) &&
    body.slice(1).some((row) => row[0] && isEmptyCell(row[0])) &&
    body.every((row) => row[1] && !isEmptyCell(row[1])) &&
    new Set(body.map((row) => row[1]?.text)).size === body.length
    ? 2
    : 1;
}

function fillGroups(rows: FoundTable['rows']): FoundTable['rows'] {
  const [first, ...others] = rows;
  if (!first || others.length === 0) {
    return rows;
  }
  let last: FoundCell | undefined;
  const filled = first.map((cell, index) => {
    if (index > 0 && !isEmptyCell(cell)) {
      last = cell;
    }
    return index > 0 ? (last ?? cell) : cell;
  });
  return [filled, ...others];
}

interface GridLines {
  readonly cells: readonly (readonly FoundCell[])[];
  readonly corner: string;
  readonly table: FoundTable;
  readonly rows: number;
  readonly columns: number;
}

function orient(
  {cells, corner, table, rows, columns}: GridLines,
  questions: Questions,
): 'rows' | 'columns' {
  const kinds = cells.map((row) =>
    row.map((cell) => cellKind(cell, table.legend)),
  );
  const across = uniformity(kinds);
  const down = uniformity(
    (kinds[0] ?? []).map((_, index) => kinds.map((row) => row[index])),
  );
  if (table.headingColumns === undefined && Math.abs(across - down) > 1e-9) {
    return down > across ? 'rows' : 'columns';
  }
  if (table.headingColumns !== undefined) {
    return 'rows';
  }
  if (
    /^(?:features?|criteri(?:on|a)|propert(?:y|ies)|goals?|functionality)$/i.test(
      corner,
    )
  ) {
    return 'columns';
  }
  if (/^(?:names?|tools?|librar(?:y|ies)|products?|services?)$/i.test(corner)) {
    return 'rows';
  }
  const taken = corner === '' && rows > columns ? 'columns' : 'rows';
  const hasKinds = kinds
    .flat()
    .some((kind) => kind !== 'text' && kind !== undefined);
  if (corner !== '' && !hasKinds) {
    return taken;
  }
  const answer = questions.ask('orientation', {
    ask: 'Are the subjects, the things that are compared, in rows or in columns?',
    taken,
    choices: taken === 'rows' ? ['rows', 'columns'] : ['columns', 'rows'],
    at: table.line,
  });
  return answer === 'rows' || answer === 'columns' ? answer : taken;
}

function cellKind(
  cell: FoundCell,
  legend: ReadonlyMap<string, string>,
): string | undefined {
  const {text} = cell;
  const sure = readSureWord(text);
  if (cell.hasCode && sure) {
    return 'text';
  }
  if (
    isEmptyCell(cell) ||
    isGapSign(text) ||
    sure === 'n/a' ||
    sure === 'unknown'
  ) {
    return undefined;
  }
  if (
    sure ??
    readSureWord(splitRemark(text).word) ??
    legend.get(plainSign(text))
  ) {
    return 'mark';
  }
  if (/^\p{Extended_Pictographic}/u.test(text)) {
    return 'mark';
  }
  if (text === '') {
    return 'image';
  }
  if (!/\d/.test(text)) {
    return 'text';
  }
  const figure = normalizeFigure(text, '.');
  const type = ['duration', 'bytes', 'percent'].find((name) => {
    const reading = findValueType(name)?.read(figure, {
      id: 'x',
      name: 'x',
      type: name,
    });
    return reading && 'value' in reading;
  });
  if (type) {
    return type;
  }
  if (/^[\d.,]+ ?[€$£]|^(?:from |up to )?[€$£]/.test(text)) {
    return `money ${/(?:\/|per)\s*(.)/.exec(text)?.[1] ?? ''}`;
  }
  return /^\d{4}-\d\d/.test(text)
    ? 'date'
    : /^[~<>≥]?\s?[\d.,]+[kM+]?$/.test(text)
      ? 'number'
      : 'text';
}

/** The mean share of the most frequent kind of a line. */
function uniformity(
  lines: readonly (readonly (string | undefined)[])[],
): number {
  const shares = lines.map((line) => {
    const kinds = line.filter((kind) => kind !== undefined);
    const counts = new Map<string, number>();
    kinds.forEach((kind) => counts.set(kind, (counts.get(kind) ?? 0) + 1));
    return kinds.length === 0 ? 1 : Math.max(...counts.values()) / kinds.length;
  });
  return (
    shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length)
  );
}
