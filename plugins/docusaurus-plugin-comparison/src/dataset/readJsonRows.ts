import type {Place, ReportProblem, SourceFile} from '../problems/problem.js';
import type {Csv, CsvCell, CsvRow} from './csv.js';
import type {Limits} from './limits.js';
import {describeNode, findNode, inFile, type MapNode} from './node.js';
import {parse} from './parse.js';

/**
 * Reads a list of objects in a JSON file as rows, with the place of each cell.
 * Each key is a column; keys of an object in an object are joined by a point,
 * as in "size.value". Texts in a list are joined as lists are in CSV cells.
 * What is nested otherwise is not a column. Problems are reported; the result is
 * undefined if there are no rows.
 *
 * @param maxCells - The number of cells up to which rows are returned.
 * @param property - The path to the list, such as "data.items"; empty if the
 *   file is the list.
 */
export function readJsonRows(
  file: SourceFile,
  property: string,
  maxCells: number,
  limits: Limits,
  report: ReportProblem,
): Csv | undefined {
  // JSON is YAML, so that a file has the same limits and messages.
  const tree = parse(file, limits, (code, place, details, related) =>
    report(code, inPlace(file, place), details, related),
  );
  const keys = property === '' ? [] : property.split('.');
  const node = tree && findNode(inFile(tree, file), ...keys);
  const items = node?.kind === 'list' ? node.items : [];
  const records = items.filter((item) => item.kind === 'map');
  const other = items.find((item) => item.kind !== 'map');
  const [first] = records;
  if (!tree || !node || !first || other) {
    if (tree) {
      report(
        'wrong-shape',
        (other ?? node)?.place ?? {file, start: 0, end: 0},
        {
          what: property === '' ? 'the file' : `"${property}" of the file`,
          found: node ? describeNode(other ?? node) : 'nothing',
          expected: 'a list of objects',
        },
      );
    }
    return undefined;
  }
  const rows = records.map((record) => {
    const cells = new Map<string, CsvCell>();
    addCells(cells, record, '', file);
    return {cells, place: record.place};
  });
  const names = new Set(rows.flatMap(({cells}) => [...cells.keys()]));
  const rowCount = 1 + rows.length;
  const cellCount = rowCount * names.size;
  if (cellCount > maxCells) {
    // Each object may have keys of its own: that many cells are not made.
    return {rows: [], rowCount, cellCount};
  }
  const header = [...names].map((text) => toTextCell(text, first.place));
  const all = [
    header,
    ...rows.map(({cells, place}) =>
      [...names].map((name) => cells.get(name) ?? toTextCell('', place)),
    ),
  ].flatMap(([id, ...others]): readonly CsvRow[] =>
    id ? [[id, ...others]] : [],
  );
  return {rows: all, rowCount: all.length, cellCount};
}

function inPlace(file: SourceFile, place: Place | undefined): Place {
  return place ? {...place, file} : {file, start: 0, end: 0};
}

function addCells(
  cells: Map<string, CsvCell>,
  record: MapNode,
  prefix: string,
  file: SourceFile,
): void {
  for (const {key, value} of record.entries.values()) {
    const name = prefix + key;
    if (value.kind === 'map') {
      addCells(cells, value, `${name}.`, file);
    } else if (value.kind === 'text') {
      // Both say that there is no value.
      const text = value.text === 'null' ? '' : value.text;
      const isNumber = /[-\d]/.test(file.text.charAt(value.place.start));
      cells.set(name, {
        ...value,
        text,
        ...(isNumber && {hasDecimalPoint: true}),
      });
    } else {
      const texts = value.items.flatMap((item) =>
        item.kind === 'text' ? item.text : [],
      );
      // A text with a semicolon would become two.
      if (
        texts.length === value.items.length &&
        !texts.some((text) => text.includes(';'))
      ) {
        const text = texts.length === 0 ? 'none' : texts.join('; ');
        cells.set(name, toTextCell(text, value.place));
      }
    }
  }
}

function toTextCell(text: string, {file, start, end}: Place): CsvCell {
  return {kind: 'text', text, place: {...(file && {file}), start, end}};
}
