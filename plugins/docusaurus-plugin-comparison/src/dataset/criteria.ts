import type {Criterion} from '../model.js';
import {findValueType, typeNames} from '../values/index.js';
import type {Context} from './context.js';
import {readEntries} from './entries.js';
import {readFields, readList, readText, type Fields} from './fields.js';
import type {Node} from './node.js';

const shape = {
  required: ['name', 'type'],
  optional: ['group', 'better', 'description', 'scale', 'sortBy'],
};

/** Every criterion by id; undefined for one that was refused. */
export type Criteria = ReadonlyMap<string, Criterion | undefined>;

/** Reads the section `criteria`. */
export function readCriteria(node: Node, context: Context): Criteria {
  return readEntries(node, 'criteria', 'criterion', context, readCriterion);
}

function readCriterion(
  id: string,
  node: Node,
  context: Context,
): Criterion | undefined {
  const of = `criterion "${id}"`;
  const fields = readFields(node, of, shape, context);
  if (!fields) {
    return undefined;
  }
  const name = fields.text('name');
  const group = fields.text('group');
  const description = fields.text('description');
  const better = fields.word('better', ['lower', 'higher']);
  const sortBy = fields.word('sortBy', ['low', 'high', 'middle']);
  const typeName = fields.word('type', typeNames);
  const type = typeName === undefined ? undefined : findValueType(typeName);
  if (!type) {
    return undefined;
  }
  const scale = readScale(fields, id, type.hasScale ?? false, context);
  if (name === undefined || (type.hasScale && !scale)) {
    return undefined;
  }
  return {
    id,
    name,
    type: type.name,
    ...(group !== undefined && {group}),
    ...(description !== undefined && {description}),
    ...(better && {better}),
    ...(scale && {scale}),
    ...(sortBy && sortBy !== 'middle' && {sortBy}),
  };
}

function readScale(
  fields: Fields,
  id: string,
  hasScale: boolean,
  context: Context,
): readonly string[] | undefined {
  const {report} = context;
  const of = `criterion "${id}"`;
  const entry = fields.get('scale');
  if (!entry) {
    if (hasScale) {
      report('missing-scale', fields.get('type')?.value.place, {criterion: id});
    }
    return undefined;
  }
  if (!hasScale) {
    const type = fields.text('type') ?? '';
    report('needless-field', entry.keyPlace, {field: 'scale', type, of});
    return undefined;
  }
  const what = `scale of ${of}`;
  const list = readList(entry.value, what, context);
  if (!list) {
    return undefined;
  }
  if (list.items.length === 0) {
    report('empty-list', list.place, {what});
    return undefined;
  }
  const words = new Set<string>();
  for (const item of list.items) {
    const word = readText(item, `a word of the ${what}`, context);
    if (word !== undefined && words.has(word)) {
      report('duplicate-word', item.place, {word, what});
    } else if (word !== undefined) {
      words.add(word);
    }
  }
  return [...words];
}
