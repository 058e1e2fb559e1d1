import {citationFormat, longestQuote} from '../format/index.js';
import type {Annotations, Citation} from '../model/index.js';
import type {Context} from './context.js';
import {readFields} from './fields.js';
import {readKnownIds} from './knownIds.js';
import type {MapNode, Node} from './node.js';
import {readScalars} from './scalars.js';
import type {Sources} from './sources.js';

/**
 * Reads the entries of the source of a value: ids, or fields with an id, a
 * quote and its place. Reports unknown ids.
 */
export function readCitations(
  node: Node,
  of: string,
  sources: Sources,
  context: Context,
): Pick<Annotations, 'sources' | 'citations'> {
  const items = node.kind === 'list' ? node.items : [node];
  const all = items.flatMap((item): readonly Citation[] => {
    if (item.kind === 'map') {
      const citation = readCitation(item, of, sources, context);
      return citation ? [citation] : [];
    }
    const what = `source of ${of}`;
    return readKnownIds(item, what, sources, 'unknown-source', context).map(
      (source) => ({source}),
    );
  });
  // One with an id alone is the same as the id.
  const citations = all.filter((each) => Object.keys(each).length > 1);
  return {
    sources: [...new Set(all.map(({source}) => source))],
    ...(citations.length > 0 && {citations}),
  };
}

function readCitation(
  node: MapNode,
  of: string,
  sources: Sources,
  context: Context,
): Citation | undefined {
  const what = `a source of ${of}`;
  const fields = readFields(node, what, citationFormat, context);
  const id = fields?.get('id');
  if (!fields || !id) {
    return undefined;
  }
  const [source] = readKnownIds(
    id.value,
    `id of ${what}`,
    sources,
    'unknown-source',
    context,
  );
  const {id: _, ...said} = readScalars(fields, context);
  const place = fields.get('quote')?.value.place;
  const length = [...(said.quote ?? '')].length;
  if (length > longestQuote) {
    context.report('text-too-long', place, {
      what: `quote of ${what}`,
      length,
      limit: longestQuote,
      isFixed: true,
    });
  }
  if (source === undefined) {
    return undefined;
  }
  const citation: Citation = {source, ...said};
  if (place) {
    context.places.set(citation, place);
  }
  return citation;
}
