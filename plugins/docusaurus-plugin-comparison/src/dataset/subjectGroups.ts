import {subjectGroupFormat, type subjectFormat} from '../format/index.js';
import type {SubjectGroup} from '../model/index.js';
import type {Context} from './context.js';
import {readEntries} from './entries.js';
import {readFields, type Fields} from './fields.js';
import type {Node} from './node.js';
import {readScalars} from './scalars.js';

/** Every group by id; undefined for one that was refused. */
export type SubjectGroups = ReadonlyMap<string, SubjectGroup | undefined>;

/** Reads the section `subjectGroups`. */
export function readSubjectGroups(node: Node, context: Context): SubjectGroups {
  return readEntries(
    node,
    'subjectGroups',
    'subject group',
    context,
    readSubjectGroup,
  );
}

function readSubjectGroup(
  id: string,
  node: Node,
  context: Context,
): SubjectGroup | undefined {
  const of = `subject group "${id}"`;
  const fields = readFields(node, of, subjectGroupFormat, context);
  const {name} = fields ? readScalars(fields, context) : {};
  return name === undefined ? undefined : {id, name};
}

/** Reports a `group` that a dataset with groups does not have. */
export function checkGroup(
  group: string | undefined,
  fields: Fields<typeof subjectFormat>,
  groups: SubjectGroups,
  {report}: Context,
): void {
  if (group !== undefined && groups.size > 0 && !groups.has(group)) {
    const expected = [...groups.keys()];
    const place = fields.get('group')?.value.place;
    report('unknown-group', place, {found: group, expected});
  }
}
