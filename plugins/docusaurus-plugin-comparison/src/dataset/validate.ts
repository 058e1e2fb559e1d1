import type {Dataset} from '../model.js';
import type {SourceFile} from '../problems/problem.js';
import type {Context} from './context.js';
import {readCriteria} from './criteria.js';
import {present} from './entries.js';
import {readFields} from './fields.js';
import {readLayers} from './layers.js';
import type {Node} from './node.js';
import {readSources} from './sources.js';
import {readSubjects} from './subjects.js';
import {isDate} from './texts.js';

const shape = {
  required: ['title', 'criteria', 'subjects'],
  optional: ['description', 'reviewed', 'layers', 'sources'],
};

/**
 * Reads the whole tree. All problems are reported; the result is complete only
 * where there was none.
 */
export function validate(
  file: SourceFile,
  root: Node,
  context: Context,
): Dataset | undefined {
  const fields = readFields(root, 'the dataset', shape, context);
  if (!fields) {
    return undefined;
  }
  const title = fields.text('title');
  const description = fields.text('description');
  const reviewed = fields.text('reviewed');
  if (reviewed !== undefined && !isDate(reviewed)) {
    const place = fields.get('reviewed')?.value.place;
    const what = 'reviewed of the dataset';
    context.report('bad-date', place, {found: reviewed, what});
  }
  const section = <Item>(
    name: string,
    read: (node: Node, context: Context) => ReadonlyMap<string, Item>,
  ): ReadonlyMap<string, Item> => {
    const entry = fields.get(name);
    return entry ? read(entry.value, context) : new Map<string, Item>();
  };
  const criteria = section('criteria', readCriteria);
  const layers = section('layers', readLayers);
  const sources = section('sources', readSources);
  const subjects = fields.get('subjects');
  // Without criteria each value would be called unknown; the one message that
  // they are missing is enough.
  if (!subjects || criteria.size === 0) {
    return undefined;
  }
  const vocabulary = {criteria, layers, sources};
  return {
    file: file.path,
    title: title ?? '',
    ...(description !== undefined && {description}),
    ...(reviewed !== undefined && {reviewed}),
    criteria: present(criteria),
    layers: present(layers),
    subjects: readSubjects(subjects.value, vocabulary, context),
    sources: present(sources),
  };
}
