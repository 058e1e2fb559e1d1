import {datasetFormat, valuesFileFormat, type NameOf} from '../format/index.js';
import type {Dataset} from '../model/index.js';
import type {SourceFile} from '../problems/problem.js';
import {readDatasetClaims} from './claims.js';
import {computeCells} from './computed.js';
import type {Context} from './context.js';
import {readCriteria} from './criteria.js';
import {readDimensions} from './dimensions.js';
import {readCriterionGroups} from './criterionGroups.js';
import {present} from './entries.js';
import {fieldsOf, readFields, type Fields} from './fields.js';
import {readGuide} from './guide.js';
import {readHistory, readSubjectIds} from './history.js';
import {readLayers} from './layers.js';
import type {Node} from './node.js';
import {readProvenance} from './provenance.js';
import {readScalars} from './scalars.js';
import {readScales} from './scales.js';
import {readSources, type Sources} from './sources.js';
import {readSubjectGroups} from './subjectGroups.js';
import {readSubjectNoun} from './subjectNoun.js';
import {listSubjectNames} from './subjectNames.js';
import {readSubjects, subjectColumns, type Subjects} from './subjects.js';
import {readTags} from './tags.js';
import {readUnitSection} from './units.js';

/**
 * Reads the whole tree and reports all problems. The result is complete only if
 * there are none.
 */
export function validate(
  file: SourceFile,
  root: Node,
  context: Context,
): Dataset | undefined {
  const fields = readFields(root, 'the dataset', datasetFormat, context);
  if (!fields) {
    return undefined;
  }
  const {title = '', asOf, when, ...rest} = readScalars(fields, context);
  const section = <Item>(
    name: NameOf<typeof datasetFormat, 'map'>,
    read: (node: Node, context: Context) => ReadonlyMap<string, Item>,
  ): ReadonlyMap<string, Item> => {
    const entry = fields.get(name);
    return entry ? read(entry.value, context) : new Map<string, Item>();
  };
  const sources = section('sources', readSources);
  const criterionGroups = section('groups', (node) =>
    readCriterionGroups(node, sources, context),
  );
  const provenance = readProvenance(
    fields,
    {...(asOf !== undefined && {asOf}), ...(when !== undefined && {when})},
    sources,
    context,
  );
  const valuesProvenance = readValuesProvenance(fields, sources, context);
  const scales = section('scales', readScales);
  const criteriaNode = fields.get('criteria')?.value;
  const dimensions = section('dimensions', (node) =>
    readDimensions(node, subjectColumns, criteriaNode, context),
  );
  const unitsEntry = fields.get('units');
  const units = unitsEntry ? readUnitSection(unitsEntry.value, context) : [];
  const criteria = section('criteria', (node) =>
    readCriteria(
      node,
      {
        dimensions,
        scales,
        units,
        criterionGroups,
        sources,
        subjects: listSubjectNames(fields.get('subjects')?.value),
      },
      context,
    ),
  );
  const layers = section('layers', readLayers);
  const groups = section('subjectGroups', readSubjectGroups);
  const tags = section('tags', readTags);
  const subjectNoun = readSubjectNoun(fields, context);
  const subjectsEntry = fields.get('subjects');
  // Without criteria, each value would be reported as unknown. One message
  // about the missing criteria is enough.
  if (!subjectsEntry || criteria.size === 0 || context.lacksValues) {
    return undefined;
  }
  const vocabulary = {
    criteria,
    dimensions,
    layers,
    groups,
    tags,
    sources,
    criterionGroups,
    scopes: {dataset: provenance, valuesFile: valuesProvenance},
  };
  const subjects = putFirst(
    readSubjects(subjectsEntry.value, vocabulary, context),
    fields.get('order')?.value,
    context,
  );
  const history = fields.get('history');
  const claims = section('claims', readDatasetClaims);
  const guide = fields.get('guide');
  const question = guide && readGuide(guide.value, subjects, context);
  const dataset: Dataset = {
    file: file.path,
    title,
    ...rest,
    ...(subjectNoun && {subjectNoun}),
    criteria: present(criteria),
    ...(criterionGroups.size > 0 && {groups: present(criterionGroups)}),
    ...(dimensions.size > 0 && {dimensions: present(dimensions)}),
    ...(scales.size > 0 && {scales: present(scales)}),
    layers: present(layers),
    subjects: present(subjects),
    ...(groups.size > 0 && {subjectGroups: present(groups)}),
    ...(tags.size > 0 && {tags: present(tags)}),
    sources: present(sources),
    history: history
      ? readHistory(history.value, subjects, sources, context)
      : [],
    ...(claims.size > 0 && {claims: present(claims)}),
    ...(question && {guide: question}),
    ...(provenance && {provenance}),
    ...(valuesProvenance && {valuesProvenance}),
  };
  computeCells(dataset, criteriaNode, context);
  const place = fields.get('reviewed')?.value.place;
  if (place) {
    context.places.set(dataset, place);
  }
  return dataset;
}

/** The subjects that the dataset orders, then the others. */
function putFirst(
  subjects: Subjects,
  order: Node | undefined,
  context: Context,
): Subjects {
  const first = order
    ? readSubjectIds(order, 'order of the dataset', subjects, context)
    : [];
  const ids = new Set([...first, ...subjects.keys()]);
  return new Map([...ids].map((id) => [id, subjects.get(id)]));
}

/** What the long form of `values` says about the values of its file. */
function readValuesProvenance(
  fields: Fields<typeof datasetFormat>,
  sources: Sources,
  context: Context,
): Dataset['valuesProvenance'] {
  const node = fields.get('values')?.value;
  if (node?.kind !== 'map') {
    return undefined;
  }
  const of = 'values of the dataset';
  const own = fieldsOf(node, of, valuesFileFormat, context);
  const path = node.entries.get('path')?.value;
  const dates = readScalars(own, context);
  const provenance = readProvenance(own, dates, sources, context);
  if (!provenance || path?.kind !== 'text') {
    return undefined;
  }
  const withPath = {...provenance, path: path.text};
  const place = context.places.get(provenance);
  if (place) {
    context.places.set(withPath, place);
  }
  return withPath;
}
