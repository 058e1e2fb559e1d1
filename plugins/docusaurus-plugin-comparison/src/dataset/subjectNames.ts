import type {SubjectReference} from '../model/index.js';
import {findNode, type Node} from './node.js';

/**
 * The subjects with their names, before they are read: a value may name a
 * subject that comes later, or one that is refused.
 */
export function listSubjectNames(
  node: Node | undefined,
): readonly SubjectReference[] {
  if (node?.kind !== 'map') {
    return [];
  }
  const ids = new Set([...node.entries.keys(), ...(node.invalidKeys ?? [])]);
  return [...ids].map((id) => {
    const name = findNode(node, id, 'name');
    return {id, name: name?.kind === 'text' ? name.text : id};
  });
}
