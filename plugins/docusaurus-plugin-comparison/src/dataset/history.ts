import {eventFormat} from '../format/index.js';
import type {HistoryEvent} from '../model/index.js';
import type {Context} from './context.js';
import {readFields, readList} from './fields.js';
import {readKnownIds} from './knownIds.js';
import type {Node} from './node.js';
import {readSourceIds} from './annotations.js';
import {readScalars} from './scalars.js';
import type {Sources} from './sources.js';
import type {Subjects} from './subjects.js';

/** Reads the section `history`. */
export function readHistory(
  node: Node,
  subjects: Subjects,
  sources: Sources,
  context: Context,
): readonly HistoryEvent[] {
  const list = readList(node, 'history', context);
  if (list?.items.length === 0) {
    context.report('empty-list', list.place, {what: 'history'});
  }
  return (list?.items ?? [])
    .map((item) => readEvent(item, subjects, sources, context))
    .filter((event) => event !== undefined);
}

function readEvent(
  node: Node,
  subjects: Subjects,
  sources: Sources,
  context: Context,
): HistoryEvent | undefined {
  const of = 'an event of the history';
  const fields = readFields(node, of, eventFormat, context);
  const {date, title, ...rest} = fields ? readScalars(fields, context) : {};
  const about = fields?.get('subjects');
  const source = fields?.get('source');
  const sourceIds = source
    ? readSourceIds(source.value, of, sources, context)
    : [];
  const subjectIds = about
    ? readSubjectIds(about.value, `subjects of ${of}`, subjects, context)
    : [];
  if (date === undefined || title === undefined) {
    return undefined;
  }
  return {
    date,
    title,
    ...rest,
    subjects: subjectIds,
    sources: sourceIds,
  };
}

/** Reads the ids of one or more subjects; reports unknown ids. */
export function readSubjectIds(
  node: Node,
  what: string,
  subjects: Subjects,
  context: Context,
): readonly string[] {
  if (node.kind === 'list' && node.items.length === 0) {
    context.report('empty-list', node.place, {what});
  }
  return readKnownIds(node, what, subjects, 'unknown-subject', context);
}
