import {criterionGroupFormat} from '../format/index.js';
import type {CriterionGroup} from '../model/index.js';
import type {Context} from './context.js';
import {readEntries} from './entries.js';
import {readFields} from './fields.js';
import type {Node} from './node.js';
import {readProvenance} from './provenance.js';
import {readScalars} from './scalars.js';
import type {Sources} from './sources.js';

/** Every group by id; undefined for one that was refused. */
export type CriterionGroups = ReadonlyMap<string, CriterionGroup | undefined>;

/** Reads the section `groups`. */
export function readCriterionGroups(
  node: Node,
  sources: Sources,
  context: Context,
): CriterionGroups {
  return readEntries(node, 'groups', 'group', context, (id, value) => {
    const of = `group "${id}"`;
    const fields = readFields(value, of, criterionGroupFormat, context);
    if (!fields) {
      return undefined;
    }
    const {name, ...dates} = readScalars(fields, context);
    const provenance = readProvenance(fields, dates, sources, context);
    return name === undefined
      ? undefined
      : {id, name, ...(provenance && {provenance})};
  });
}
