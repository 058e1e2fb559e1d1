import {datasetFormat, type NameOf} from '../format/index.js';
import type {Dataset} from '../model/index.js';
import type {SourceFile} from '../problems/problem.js';
import type {Context} from './context.js';
import {readCriteria} from './criteria.js';
import {present} from './entries.js';
import {readFields} from './fields.js';
import {readGuide} from './guide.js';
import {readHistory} from './history.js';
import {readLayers} from './layers.js';
import type {Node} from './node.js';
import {readScalars} from './scalars.js';
import {readScales} from './scales.js';
import {readSources} from './sources.js';
import {readSubjectGroups} from './subjectGroups.js';
import {readSubjects} from './subjects.js';
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
  const {title = '', ...rest} = readScalars(fields, context);
  const section = <Item>(
    name: NameOf<typeof datasetFormat, 'map'>,
    read: (node: Node, context: Context) => ReadonlyMap<string, Item>,
  ): ReadonlyMap<string, Item> => {
    const entry = fields.get(name);
    return entry ? read(entry.value, context) : new Map<string, Item>();
  };
  const scales = section('scales', readScales);
  const unitsEntry = fields.get('units');
  const units = unitsEntry ? readUnitSection(unitsEntry.value, context) : [];
  const criteria = section('criteria', (node) =>
    readCriteria(node, scales, units, context),
  );
  const layers = section('layers', readLayers);
  const groups = section('subjectGroups', readSubjectGroups);
  const sources = section('sources', readSources);
  const subjectsEntry = fields.get('subjects');
  // Without criteria, each value would be reported as unknown. One message
  // about the missing criteria is enough.
  if (!subjectsEntry || criteria.size === 0 || context.lacksValues) {
    return undefined;
  }
  const vocabulary = {criteria, layers, groups, sources};
  const subjects = readSubjects(subjectsEntry.value, vocabulary, context);
  const history = fields.get('history');
  const guide = fields.get('guide');
  const question = guide && readGuide(guide.value, subjects, context);
  const dataset: Dataset = {
    file: file.path,
    title,
    ...rest,
    criteria: present(criteria),
    ...(scales.size > 0 && {scales: present(scales)}),
    layers: present(layers),
    subjects: present(subjects),
    ...(groups.size > 0 && {subjectGroups: present(groups)}),
    sources: present(sources),
    history: history
      ? readHistory(history.value, subjects, sources, context)
      : [],
    ...(question && {guide: question}),
  };
  const place = fields.get('reviewed')?.value.place;
  if (place) {
    context.places.set(dataset, place);
  }
  return dataset;
}
