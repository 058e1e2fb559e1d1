import {isAvailabilityRange} from './availability.js';
import {annotationsFormat, citationFormat} from '../format/index.js';
import type {ReportProblem} from '../problems/problem.js';
import type {Entry, Node, TextNode} from './node.js';

/** A column such as "price.source", which says something about a value. */
export interface AnnotationColumn {
  readonly kind: 'annotation';
  /** As in the file. */
  readonly name: string;
  readonly criterion: string;
  readonly field: string;
}

/** The column with this name; undefined if it is no annotation of a criterion. */
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

/** Puts the annotations of a row into the long forms of its values. */
export function annotateValues(
  values: Map<string, Entry>,
  columns: readonly ({readonly kind: string} | AnnotationColumn | undefined)[],
  cells: readonly TextNode[],
  subject: string,
  report: ReportProblem,
): void {
  columns.forEach((column, index) => {
    const cell = cells[index];
    if (!isAnnotation(column) || !cell || cell.text === '') {
      return;
    }
    const {criterion, field, name} = column;
    const entry = values.get(criterion);
    if (!entry) {
      // A value that is missing is reported as such.
      return;
    }
    const {value, keyPlace} = entry;
    const entries = new Map<string, Entry>(
      value.kind === 'map' && !isAvailabilityRange(value)
        ? value.entries
        : [['value', {key: 'value', keyPlace: value.place, value}]],
    );
    const first = entries.get(field);
    if (first) {
      const details = {field: name, subject};
      report('csv-and-yaml', cell.place, details, first.keyPlace);
    }
    const own = field === 'source' ? splitListCell(cell) : cell;
    entries.set(field, {key: field, keyPlace: cell.place, value: own});
    values.set(criterion, {
      key: criterion,
      keyPlace,
      value: {kind: 'map', entries, place: value.place},
    });
  });
  // The source may be in a column further right.
  for (const [criterion, entry] of values) {
    const own = citeSource(
      entry,
      `${criterion} of subject "${subject}"`,
      report,
    );
    values.set(criterion, own);
  }
}

/** Moves the quote and the place of a row into its source, which is one. */
function citeSource(entry: Entry, of: string, report: ReportProblem): Entry {
  const {value} = entry;
  const given =
    value.kind === 'map'
      ? [...value.entries.values()].filter(({key}) => isOfCitation(key))
      : [];
  const [first] = given;
  if (value.kind !== 'map' || !first) {
    return entry;
  }
  const entries = new Map(value.entries);
  for (const {key} of given) {
    entries.delete(key);
  }
  const source = entries.get('source');
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
    entries.set('source', {
      ...source,
      value: {kind: 'map', entries: new Map(all), place},
    });
  }
  return {...entry, value: {...value, entries}};
}

function isAnnotation(
  column: {readonly kind: string} | AnnotationColumn | undefined,
): column is AnnotationColumn {
  return column?.kind === 'annotation';
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
