import type {annotationsFormat} from '../format/index.js';
import type {Annotations} from '../model/index.js';
import {readCitations} from './citations.js';
import type {Context} from './context.js';
import type {Fields} from './fields.js';
import {readKnownIds} from './knownIds.js';
import type {Node} from './node.js';
import {readScalars} from './scalars.js';
import type {Sources} from './sources.js';

/** Reads the annotations of a value: note, condition, date and sources. */
export function readAnnotations(
  fields: Fields<typeof annotationsFormat>,
  of: string,
  sources: Sources,
  context: Context,
): Annotations {
  const source = fields.get('source')?.value;
  const isUnsourced = source !== undefined && isNoSource(source, sources);
  return {
    ...readScalars(fields, context),
    ...(source && !isUnsourced
      ? readCitations(source, of, sources, context)
      : {sources: []}),
    ...(fields.flag('derived') && {isDerived: true}),
    ...(isUnsourced && {isUnsourced}),
  };
}

/** Whether a node says that there is no source: a source may have that id. */
function isNoSource(node: Node, sources: Sources): boolean {
  return node.kind === 'text' && node.text === 'none' && !sources.has('none');
}

/** Reads the ids of one or more sources, or "none"; reports unknown ids. */
export function readSourceIds(
  node: Node,
  of: string,
  sources: Sources,
  context: Context,
): readonly string[] {
  if (isNoSource(node, sources)) {
    return [];
  }
  const what = `source of ${of}`;
  return readKnownIds(node, what, sources, 'unknown-source', context);
}
