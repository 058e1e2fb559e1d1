import type {Place, SourceFile} from '../problems/problem.js';
import type {Context} from './context.js';
import {readJsonRows} from './readJsonRows.js';
import {readCsv, type Csv, type CsvRow} from './csv.js';
import {joinRows, type ChoiceRows} from './joinRows.js';
import {listCsvColumns, subjectColumns} from './subjects.js';
import {mapRows, type ColumnTargets} from './mapRows.js';
import {typesOf} from './translate.js';
import {isPlainMapping, type ValuesMapping} from './valuesMapping.js';
import {
  annotateValue,
  findColumnAnnotations,
  readAnnotationColumn,
  splitListCell,
  type CsvColumn,
} from './annotationColumns.js';
import {
  findNode,
  type Entry,
  type MapNode,
  type Node,
  type TextNode,
} from './node.js';

/**
 * Adds the values of a CSV file to the tree of its dataset, as if they were
 * written in YAML. The first row names the columns: `id`, then criteria and
 * texts of a subject such as `name`. Each further row is a subject. Problems
 * are reported; the result is undefined if no row can be used.
 */
export function addValues(
  root: MapNode,
  file: SourceFile,
  mapping: ValuesMapping,
  context: Context,
): MapNode | undefined {
  const {limits, report} = context;
  const criteria = keysOf(root, 'criteria');
  const dimensions = keysOf(root, 'dimensions');
  // Rows have an id and texts in addition to values; one row has the names.
  const otherCells = (1 + subjectColumns.length) * (1 + limits.subjects);
  const maxCells = limits.cells + otherCells + criteria.length;
  const {delimiter, property} = mapping;
  const csv =
    property === undefined
      ? readCsv(file, maxCells, report, delimiter)
      : readJsonRows(file, property, maxCells, limits, report);
  if (!csv || !hasAllowedCells(csv, file, context)) {
    return undefined;
  }
  const [header, ...records] = isPlainMapping(mapping)
    ? csv.rows
    : (mapRows(
        csv.rows,
        mapping,
        targetsOf(root, criteria, dimensions),
        file,
        context,
      ) ?? []);
  const columns =
    header || isPlainMapping(mapping)
      ? readHeader(header ?? [], file, {criteria, dimensions}, context)
      : undefined;
  if (!header || !columns) {
    return undefined;
  }
  const hasChoices = columns.some((column) => column?.kind === 'dimension');
  const count = hasChoices
    ? new Set(records.map(([id]) => id.text)).size
    : csv.rowCount - 1;
  if (!isAllowedSubjectCount(count, file, context)) {
    return undefined;
  }
  const known = root.entries.get('subjects');
  if (known && known.value.kind !== 'map') {
    // Reported when the section is read.
    return root;
  }
  const subjects = new Map(
    known?.value.kind === 'map' ? known.value.entries : [],
  );
  const uncomputed = criteria.filter(
    (each) => findNode(root, 'criteria', each, 'is') === undefined,
  );
  const missing = findMissing(columns, uncomputed, known?.value);
  // An invalid column may be any of the missing criteria.
  for (const criterion of columns.includes(undefined) ? [] : missing) {
    report('csv-column-missing', header[0].place, {criterion});
  }
  const seen = new Map<string, Place>();
  const invalidKeys = new Set<string>();
  const complete = records.filter((record) => {
    const isComplete = hasAllCells(record, header, context);
    if (!isComplete) {
      invalidKeys.add(record[0].text);
    }
    return isComplete;
  });
  const joined = hasChoices
    ? joinRows(complete, choiceRowsOf(root, columns, criteria), report)
    : complete;
  for (const record of joined) {
    const [id] = record;
    const first = seen.get(id.text);
    if (first) {
      report('duplicate-key', id.place, {key: id.text}, first);
      continue;
    }
    seen.set(id.text, id.place);
    subjects.set(
      id.text,
      mergeValues(subjects.get(id.text), record, columns, missing, context),
    );
  }
  const place = known?.value.place ?? startOfFile(file);
  const entries = new Map(root.entries);
  entries.set('subjects', {
    key: 'subjects',
    keyPlace: known?.keyPlace ?? place,
    value: {kind: 'map', entries: subjects, invalidKeys, place},
  });
  return {...root, entries};
}

/** What joining rows takes from the dataset. */
function choiceRowsOf(
  root: MapNode,
  columns: readonly CsvColumn[],
  criteria: readonly string[],
): ChoiceRows {
  const by = criteria.flatMap((id) => {
    const node = findNode(root, 'criteria', id, 'by');
    const ids = node?.kind === 'list' ? node.items : node ? [node] : [];
    const names = ids.flatMap((each) =>
      each.kind === 'text' && each.text !== '' ? [each.text] : [],
    );
    return names.length > 0 ? [[id, names] as const] : [];
  });
  const choices = keysOf(root, 'dimensions').map((id) => {
    const node = findNode(root, 'dimensions', id);
    return [id, node?.kind === 'map' ? keysOf(node, 'choices') : []] as const;
  });
  return {columns, by: new Map(by), choices: new Map(choices)};
}

function targetsOf(
  root: MapNode,
  criteria: readonly string[],
  dimensions: readonly string[],
): ColumnTargets {
  return {
    types: typesOf(root),
    fields: [...subjectColumns, ...dimensions],
    isAnnotation: (name) => readAnnotationColumn(name, criteria) !== undefined,
    isNamed: (id) => findNode(root, 'subjects', id, 'name') !== undefined,
  };
}

function isAllowedSubjectCount(
  count: number,
  file: SourceFile,
  {limits, report}: Context,
): boolean {
  const limit = limits.subjects;
  if (count > limit) {
    const what = 'subjects';
    report('too-many', startOfFile(file), {what, count, limit, option: what});
  }
  return count <= limit;
}

function hasAllowedCells(
  {rows, rowCount, cellCount}: Csv,
  file: SourceFile,
  {limits, report}: Context,
): boolean {
  if (rows.length < rowCount) {
    const limit = limits.cells;
    const what = 'cells';
    const details = {what, count: cellCount, limit, option: what};
    report('too-many', startOfFile(file), details);
    return false;
  }
  return true;
}

/** The criteria that neither a column nor any subject in the YAML answers. */
function findMissing(
  columns: readonly CsvColumn[],
  criteria: readonly string[],
  subjects: Node | undefined,
): readonly string[] {
  const answered = new Set(
    (subjects?.kind === 'map' ? [...subjects.entries.values()] : []).flatMap(
      ({value}) => (value.kind === 'map' ? keysOf(value, 'values') : []),
    ),
  );
  columns.forEach((column) => answered.add(column?.name ?? ''));
  return criteria.filter((criterion) => !answered.has(criterion));
}

function startOfFile(file: SourceFile): Place {
  return {file, start: 0, end: 0};
}

/** The keys of a section, including those with invalid values. */
function keysOf(root: MapNode, section: string): readonly string[] {
  const node = root.entries.get(section)?.value;
  return node?.kind === 'map'
    ? [...node.entries.keys(), ...(node.invalidKeys ?? [])]
    : [];
}

function readHeader(
  [id, ...names]: readonly TextNode[],
  file: SourceFile,
  {
    criteria,
    dimensions,
  }: Readonly<Record<'criteria' | 'dimensions', readonly string[]>>,
  {report}: Context,
): readonly CsvColumn[] | undefined {
  if (id?.text !== 'id') {
    const place = id?.place ?? startOfFile(file);
    report('csv-header', place, {found: id?.text ?? ''});
    return undefined;
  }
  const seen = new Map<string, Place>();
  return names.map(({text: name, place}) => {
    if (name === '') {
      // Spreadsheets write empty columns.
      return {kind: 'nothing', name};
    }
    const first = seen.get(name);
    if (first) {
      report('duplicate-key', place, {key: name}, first);
      return undefined;
    }
    seen.set(name, place);
    if (criteria.includes(name)) {
      return {kind: 'criterion', name};
    }
    if (subjectColumns.includes(name)) {
      return {kind: 'field', name};
    }
    if (dimensions.includes(name)) {
      return {kind: 'dimension', name};
    }
    const annotation = readAnnotationColumn(name, criteria);
    if (annotation) {
      return annotation;
    }
    const expected = [...criteria, ...subjectColumns, ...dimensions];
    report('csv-column', place, {found: name, expected});
    return undefined;
  });
}

function hasAllCells(
  record: CsvRow,
  header: CsvRow,
  {report}: Context,
): boolean {
  const found = record.length;
  const expected = header.length;
  if (found !== expected) {
    report('csv-cells', record[0].place, {found, expected});
  }
  return found === expected;
}

/** A subject from YAML, with the cells of its row added. */
function mergeValues(
  known: Entry | undefined,
  row: CsvRow,
  columns: readonly CsvColumn[],
  missing: readonly string[],
  {report}: Context,
): Entry {
  const node = known?.value.kind === 'map' ? known.value : undefined;
  const [{text: key, place}, ...cells] = row;
  const keyPlace = known?.keyPlace ?? place;
  if (known && !node) {
    return known;
  }
  const fields = new Map(node?.entries);
  const typed = fields.get('values')?.value;
  const values = new Map(typed?.kind === 'map' ? typed.entries : []);
  const refused: string[] = [];
  columns.forEach((column, index) => {
    const cell = cells[index];
    if (column && cell?.isRefused) {
      refused.push(column.name);
    }
    if (!column || !cell || cell.text === '') {
      return;
    }
    const {kind, name} = column;
    if (kind === 'annotation' || kind === 'dimension') {
      return;
    }
    if (kind === 'nothing') {
      const expected = ['a name over the column'];
      report('csv-column', cell.place, {found: '', expected});
      return;
    }
    const target = kind === 'criterion' ? values : fields;
    const first = target.get(name);
    if (first) {
      const details = {field: name, subject: key};
      report('csv-and-yaml', cell.place, details, first.keyPlace);
    }
    // Missing fields of a row are reported at its id.
    const isList = kind === 'field' && listCsvColumns.includes(name);
    const value = cell.node ?? (isList ? splitListCell(cell) : cell);
    target.set(name, {key: name, keyPlace: place, value});
  });
  for (const [criterion, annotations] of findColumnAnnotations(columns, row)) {
    const entry = values.get(criterion);
    // A value that is missing is reported as such.
    if (entry) {
      const value = annotateValue(entry.value, annotations, key, report);
      values.set(criterion, {key: criterion, keyPlace: entry.keyPlace, value});
    }
  }
  if (!typed || typed.kind === 'map') {
    fields.set('values', {
      key: 'values',
      keyPlace: fields.get('values')?.keyPlace ?? place,
      value: {
        kind: 'map',
        entries: values,
        invalidKeys: new Set([
          ...(typed?.invalidKeys ?? []),
          ...missing,
          ...refused,
        ]),
        place: typed?.place ?? place,
      },
    });
  }
  return {
    key,
    keyPlace,
    value: {
      kind: 'map',
      entries: fields,
      ...(node?.invalidKeys && {invalidKeys: node.invalidKeys}),
      place: node?.place ?? place,
    },
  };
}
