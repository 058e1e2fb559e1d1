import type {Context} from './context.js';
import {readText} from './fields.js';
import type {Node} from './node.js';

/**
 * Reads one or more ids of things that the dataset defines; reports the others.
 *
 * @param code - What an unknown id is.
 */
export function readKnownIds(
  node: Node,
  what: string,
  known: ReadonlyMap<string, unknown>,
  code:
    'unknown-source' | 'unknown-subject' | 'unknown-tag' | 'unknown-dimension',
  context: Context,
): readonly string[] {
  const nodes = node.kind === 'list' ? node.items : [node];
  const ids = new Set<string>();
  for (const each of nodes) {
    const id = readText(each, what, context);
    if (id !== undefined && !known.has(id)) {
      context.report(code, each.place, {
        found: id,
        expected: [...known.keys()],
      });
    } else if (id !== undefined) {
      ids.add(id);
    }
  }
  return [...ids];
}
