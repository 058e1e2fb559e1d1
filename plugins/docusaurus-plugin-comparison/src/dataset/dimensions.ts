import {
  availabilityFormat,
  cellFormat,
  choiceFormat,
  dimensionFormat,
} from '../format/index.js';
import type {DatasetDimension, DimensionChoice} from '../model/index.js';
import {countChoices} from '../values/chooseCells.js';
import type {Context} from './context.js';
import {present, readEntries} from './entries.js';
import {readFields} from './fields.js';
import {findNode, type Node} from './node.js';
import {readScalars} from './scalars.js';

/** Every dimension by id; undefined for one that was refused. */
export type DatasetDimensions = ReadonlyMap<
  string,
  DatasetDimension | undefined
>;

/**
 * What else is typed where a dimension is: the attributes of directives and
 * claims, and the words that are ours in the query of an import.
 */
export const embedWords: readonly string[] = [
  'absent',
  'caption',
  'cell',
  'claims',
  'class',
  'controls',
  'criteria',
  'criterion',
  'data',
  'digits',
  'expect',
  'fence',
  'fresh',
  'from',
  'id',
  'if',
  'inline',
  'is',
  'mark',
  'marks',
  'missing',
  'only',
  'orientation',
  'page',
  'part',
  'reason',
  'scale',
  'since',
  'sort',
  'subjects',
  'to',
  'toc',
  'unit',
  'use',
  'view',
  'x',
  'y',
];

/**
 * Reads the section `dimensions`.
 *
 * @param fields - The columns of a CSV file that are fields of a subject.
 * @param criteria - Where the criteria are, whose ids are columns too.
 */
export function readDimensions(
  node: Node,
  fields: readonly string[],
  criteria: Node | undefined,
  context: Context,
): DatasetDimensions {
  const dimensions = readEntries(
    node,
    'dimensions',
    'dimension',
    context,
    read,
  );
  const known = present(dimensions);
  const count = countChoices(
    known.map(({id}) => id),
    known,
  );
  const limit = context.limits.choices;
  if (count > limit) {
    const what = 'choices';
    const details = {what, count, limit, option: what};
    context.report('too-many', node.place, details);
  }
  return dimensions;

  function read(id: string, value: Node): DatasetDimension | undefined {
    const taken = embedWords.includes(id)
      ? 'an attribute of embeds'
      : fields.includes(id)
        ? 'a field of a subject'
        : findNode(criteria, id)
          ? 'a criterion'
          : undefined;
    const dimension = readDimension(id, value, context);
    if (taken !== undefined) {
      const of = 'a dimension';
      context.report('taken-id', keyPlaceOf(node, id), {id, of, taken});
    }
    return dimension;
  }
}

function keyPlaceOf(node: Node, key: string) {
  return node.kind === 'map' ? node.entries.get(key)?.keyPlace : undefined;
}

function readDimension(
  id: string,
  node: Node,
  context: Context,
): DatasetDimension | undefined {
  const of = `dimension "${id}"`;
  const fields = readFields(node, of, dimensionFormat, context);
  const choicesNode = fields?.get('choices')?.value;
  if (!fields || !choicesNode) {
    return undefined;
  }
  const items = readEntries(
    choicesNode,
    `choices of ${of}`,
    `choice of ${of}`,
    context,
    (choice, value) => readChoiceName(choice, value, of, choicesNode, context),
  );
  const choices = present(items);
  const name = fields.text('name');
  const [listed] = choices;
  const first = fields.word('first', [...items.keys()]) ?? listed?.id;
  // Without a choice that was refused, its values would be reported as well.
  return name !== undefined &&
    first !== undefined &&
    choices.length === items.size
    ? {id, name, choices, first}
    : undefined;
}

function readChoiceName(
  id: string,
  node: Node,
  of: string,
  choices: Node,
  context: Context,
): DimensionChoice | undefined {
  if (Object.hasOwn(cellFormat, id) || Object.hasOwn(availabilityFormat, id)) {
    const taken = 'a field of a value';
    const details = {id, of: `a choice of ${of}`, taken};
    context.report('taken-id', keyPlaceOf(choices, id), details);
  }
  const fields = readFields(
    node,
    `choice "${id}" of ${of}`,
    choiceFormat,
    context,
  );
  const {name} = fields ? readScalars(fields, context) : {};
  return name === undefined ? undefined : {id, name};
}
