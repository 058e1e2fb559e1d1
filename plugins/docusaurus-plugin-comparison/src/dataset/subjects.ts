import {subjectFormat} from '../format/index.js';
import type {Cell, Subject} from '../model/index.js';
import type {Place} from '../problems/problem.js';
import {closest} from '../problems/closest.js';
import {countSubjectCells} from '../values/chooseCells.js';
import {findNeedlessChoice, readCellChoices} from './cellChoices.js';
import {readCell} from './cells.js';
import type {Context} from './context.js';
import type {Criteria} from './criteria.js';
import type {CriterionGroups} from './criterionGroups.js';
import type {DatasetDimensions} from './dimensions.js';
import {readEarlierId} from './earlierId.js';
import {present, readEntries} from './entries.js';
import {
  commentOf,
  isRefused,
  readFields,
  readMap,
  reportCuts,
} from './fields.js';
import type {LayersById} from './layers.js';
import {isNothing, type Entry, type MapNode, type Node} from './node.js';
import {inheritProvenance, readProvenance, type Scopes} from './provenance.js';
import {readScalars, scalarNames} from './scalars.js';
import type {Sources} from './sources.js';
import {readStack} from './stack.js';
import {resolveParents} from './parents.js';
import {checkGroup, type SubjectGroups} from './subjectGroups.js';
import {readTagIds, type Tags} from './tags.js';

/** The fields of a subject that are lists of ids in a CSV file. */
export const listCsvColumns: readonly string[] = ['source', 'tags'];

/** The fields of a subject that a CSV file may contain as well. */
export const subjectColumns: readonly string[] = [
  ...scalarNames(subjectFormat),
  ...listCsvColumns,
];

/** Every subject by id; undefined for one that was refused. */
export type Subjects = ReadonlyMap<string, Subject | undefined>;

/** The sections that subjects refer to. */
export interface Vocabulary {
  readonly criteria: Criteria;
  readonly dimensions: DatasetDimensions;
  readonly layers: LayersById;
  readonly groups: SubjectGroups;
  readonly tags: Tags;
  readonly sources: Sources;
  readonly criterionGroups: CriterionGroups;
  readonly scopes: Omit<Scopes, 'subject'>;
}

/** Reads the section `subjects`. */
export function readSubjects(
  node: Node,
  vocabulary: Vocabulary,
  context: Context,
): Subjects {
  if (!isAllowedCount(node, vocabulary, context)) {
    return new Map();
  }
  // An unknown criterion is one mistake, even if every subject repeats it.
  const unknownCriteria = new Set<string>();
  const subjects = readEntries(
    node,
    'subjects',
    'subject',
    context,
    (id, value) => readSubject(id, value, vocabulary, unknownCriteria, context),
  );
  return resolveParents(subjects, node, context);
}

function isAllowedCount(
  node: Node,
  {criteria, dimensions}: Vocabulary,
  {limits, report}: Context,
): boolean {
  const count = node.kind === 'map' ? node.entries.size : 0;
  const known = [...criteria.values()].map((criterion) => criterion ?? {});
  const cells = count * countSubjectCells(known, present(dimensions));
  if (count > limits.subjects) {
    const limit = limits.subjects;
    const what = 'subjects';
    report('too-many', node.place, {what, count, limit, option: 'subjects'});
    return false;
  }
  if (cells > limits.cells) {
    const limit = limits.cells;
    const what = 'cells';
    report('too-many', node.place, {what, count: cells, limit, option: what});
    return false;
  }
  return true;
}

function readSubject(
  id: string,
  node: Node,
  vocabulary: Vocabulary,
  unknownCriteria: Set<string>,
  context: Context,
): Subject | undefined {
  const of = `subject "${id}"`;
  const fields = readFields(node, of, subjectFormat, context);
  if (!fields) {
    return undefined;
  }
  const {name, asOf, when, ...rest} = readScalars(fields, context);
  const dates = {
    ...(asOf !== undefined && {asOf}),
    ...(when !== undefined && {when}),
  };
  const provenance = readProvenance(fields, dates, vocabulary.sources, context);
  checkGroup(rest.group, fields, vocabulary.groups, context);
  const tags = readTagIds(fields, vocabulary.tags, context);
  const stackEntry = fields.get('stack');
  const stack = stackEntry
    ? readStack(stackEntry.value, of, vocabulary.layers, context)
    : [];
  const values = fields.get('values');
  const map = values && readMap(values.value, `values of ${of}`, context);
  const cells =
    map &&
    readCells(
      id,
      map,
      values.keyPlace,
      {...vocabulary, scopes: {...vocabulary.scopes, subject: provenance}},
      unknownCriteria,
      context,
    );
  if (name === undefined || !cells) {
    return undefined;
  }
  return {
    id,
    name,
    ...rest,
    ...(tags && {tags}),
    ...readEarlierId(fields, 'a subject', context),
    ...(provenance && {provenance}),
    stack,
    cells,
  };
}

/** Keeps the place of a cell that was refused. */
const invalid: Cell = Object.freeze({
  state: 'invalid',
  sources: Object.freeze([]),
});

/** The same context, which counts what is reported as problems of cells. */
function countingProblems(context: Context): Context {
  const {report, inCells} = context;
  return {
    ...context,
    report: (...problem) => {
      inCells.count += 1;
      report(...problem);
    },
  };
}

function readCells(
  subject: string,
  map: MapNode,
  keyPlace: Place,
  {
    criteria,
    dimensions,
    sources,
    criterionGroups,
    scopes,
  }: Vocabulary & {readonly scopes: Scopes},
  unknownCriteria: Set<string>,
  whole: Context,
): readonly Cell[] {
  const context = countingProblems(whole);
  const {report} = context;
  const missing = new Set(
    [...criteria.keys()].filter(
      (id) => !map.entries.has(id) && !isRefused(map, id),
    ),
  );
  const cut = reportCuts(map, (key) => criteria.has(key), context);
  for (const {key, keyPlace, cut: part} of map.entries.values()) {
    if (criteria.has(key) || (part && cut.has(part.key))) {
      continue;
    }
    // A misspelt criterion is one mistake: its value is not missing as well.
    const meant = closest(key, missing);
    if (meant !== undefined) {
      missing.delete(meant);
    }
    if (!unknownCriteria.has(key)) {
      unknownCriteria.add(key);
      const expected = [...criteria.keys()];
      report('unknown-criterion', keyPlace, {found: key, expected});
    }
  }
  const cells: Cell[] = [];
  for (const [id, criterion] of criteria) {
    const entry = map.entries.get(id);
    const isEmpty = entry && isNothing(entry.value);
    if (!criterion) {
      continue;
    }
    if (criterion.is !== undefined) {
      if (entry && !isEmpty) {
        const details = {criterion: id, subject};
        report('computed-value', entry.keyPlace, details);
      }
      // Computed when all others are read.
      cells.push(invalid);
      continue;
    }
    if ((!entry && !missing.has(id)) || cut.has(id)) {
      cells.push(invalid);
      continue;
    }
    if (!entry || isEmpty) {
      const place = entry?.keyPlace ?? keyPlace;
      const {name} = criterion;
      const comment = entry && commentOf(entry.value);
      report('missing-value', place, {
        criterion: id,
        name,
        subject,
        ...(comment !== undefined && {comment}),
      });
      cells.push(invalid);
      continue;
    }
    const needless = findNeedlessChoice(entry.value, criterion, dimensions);
    if (needless) {
      report('missing-by', needless.entry.keyPlace, {
        criterion: id,
        choice: needless.entry.key,
        dimension: needless.dimension.id,
      });
      cells.push(invalid);
      continue;
    }
    const of = `value "${id}" of subject "${subject}"`;
    const group = criterionGroups.get(criterion.groupId ?? '');
    const read = ({keyPlace: key, value}: Entry): Cell | undefined => {
      const own = readCell(value, criterion, of, sources, context);
      const isInCsv = key.file !== undefined && key.file === context.valuesFile;
      const inherited = isInCsv ? scopes : {...scopes, valuesFile: undefined};
      const cell = own && inheritProvenance(own, criterion, group, inherited);
      if (cell) {
        // In a CSV file the key of a value is its whole row; a value that is
        // translated is in the original.
        context.places.set(cell, isInCsv ? value.place : key);
      }
      return cell;
    };
    const ofCriterion = (criterion.by ?? []).flatMap(
      (dimension) => dimensions.get(dimension) ?? [],
    );
    const reader = {subject, criterion, dimensions: ofCriterion, read, invalid};
    cells.push(readCellChoices(entry, reader, context));
  }
  return cells;
}
