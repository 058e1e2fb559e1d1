import {isAvailabilityRange} from './availability.js';
import {annotationsFormat, citationFormat} from '../format/index.js';
import type {ReportProblem} from '../problems/problem.js';
import type {CsvRow} from './csv.js';
import type {Entry, Node, TextNode} from './node.js';

/** What a column contains; undefined if its name is invalid. */
export type CsvColumn =
  | {
      readonly kind: 'criterion' | 'field' | 'dimension' | 'nothing';
      readonly name: string;
    }
  | AnnotationColumn
  | undefined;

/** A column such as "price.source", which says something about a value. */
export interface AnnotationColumn {
  readonly kind: 'annotation';
  /** As in the file. */
  readonly name: string;
  readonly criterion: string;
  readonly field: string;
}

/** The column with this name; undefined if it is not an annotation of a criterion. */
export function readAnnotationColumn(
  name: string,
  criteria: readonly string[],
): AnnotationColumn | undefined {
  const [criterion = '', field = '', ...rest] = name.split('.');
  return rest.length === 0 &&
    criteria.includes(criterion) &&
    (Object.hasOwn(annotationsFormat, field) || isOfCitation(field))
    ? {kind: 'annotation', name, criterion, field}
    : undefined;
}

/** Whether a field says something about the source of a value. */
function isOfCitation(field: string): boolean {
  return field !== 'id' && Object.hasOwn(citationFormat, field);
}

/** Something that a row says about one of its values. */
interface RowAnnotation {
  readonly column: AnnotationColumn;
  readonly cell: TextNode;
}

/** What a row says about its values, by criterion. */
export type RowAnnotations = ReadonlyMap<string, readonly RowAnnotation[]>;

export function findColumnAnnotations(
  columns: readonly CsvColumn[],
  [, ...cells]: CsvRow,
): RowAnnotations {
  const annotations = new Map<string, RowAnnotation[]>();
  columns.forEach((column, index) => {
    const cell = cells[index];
    if (column?.kind !== 'annotation' || !cell || cell.text === '') {
      return;
    }
    const known = annotations.get(column.criterion) ?? [];
    annotations.set(column.criterion, known);
    known.push({column, cell});
  });
  return annotations;
}

/** A value in its long form, with what its row says about it. */
export function annotateValue(
  value: Node,
  annotations: readonly RowAnnotation[] = [],
  subject: string,
  report: ReportProblem,
): Node {
  const [given] = annotations;
  if (!given) {
    return value;
  }
  const {place} = value;
  const entries = new Map<string, Entry>(
    value.kind === 'map' && !isAvailabilityRange(value)
      ? value.entries
      : [['value', {key: 'value', keyPlace: place, value}]],
  );
  for (const {column, cell} of annotations) {
    const {field, name} = column;
    const first = entries.get(field);
    if (first) {
      const details = {field: name, subject};
      report('csv-and-yaml', cell.place, details, first.keyPlace);
    }
    const own = field === 'source' ? splitListCell(cell) : cell;
    entries.set(field, {key: field, keyPlace: cell.place, value: own});
  }
  const cited = annotations.flatMap(({column: {field}}) =>
    isOfCitation(field) ? [field] : [],
  );
  const of = `${given.column.criterion} of subject "${subject}"`;
  return {kind: 'map', entries: citeSource(entries, cited, of, report), place};
}

/**
 * Moves what a row says about the source of a value, such as its quote, into the
 * source, which must be one.
 */
function citeSource(
  entries: ReadonlyMap<string, Entry>,
  fields: readonly string[],
  of: string,
  report: ReportProblem,
): ReadonlyMap<string, Entry> {
  const given = fields.flatMap((field) => entries.get(field) ?? []);
  const [first] = given;
  if (!first) {
    return entries;
  }
  const others = new Map(entries);
  given.forEach(({key}) => others.delete(key));
  const source = others.get('source');
  if (!source) {
    report('missing-field', first.keyPlace, {
      field: 'source',
      of: `the ${first.key} of ${of}`,
    });
  } else if (source.value.kind === 'list') {
    report('wrong-shape', source.value.place, {
      what: `source of ${of}`,
      found: 'a list',
      expected: `one source, since it has a column for its ${first.key}`,
    });
  } else {
    const {place} = source.value;
    const id: Entry = {key: 'id', keyPlace: place, value: source.value};
    const all = [id, ...given].map((each) => [each.key, each] as const);
    others.set('source', {
      ...source,
      value: {kind: 'map', entries: new Map(all), place},
    });
  }
  return others;
}

/** Several ids in one cell are separated as the entries of a list are. */
export function splitListCell(cell: TextNode): Node {
  const ids = cell.text.split(';').map((id) => id.trim());
  return ids.length === 1
    ? cell
    : {
        kind: 'list',
        items: ids.map((text) => ({...cell, text})),
        place: cell.place,
      };
}
