import type {Context} from './context.js';
import {readMap} from './fields.js';
import type {Node} from './node.js';
import {isId} from './texts.js';

/**
 * Reads a section whose keys are ids. An invalid entry is undefined in the
 * result, so that references to it are not reported as unknown.
 */
export function readEntries<Item extends object>(
  node: Node,
  section: string,
  noun: string,
  context: Context,
  read: (id: string, node: Node, context: Context) => Item | undefined,
): Map<string, Item | undefined> {
  const map = readMap(node, section, context, 'ids');
  const invalidKeys = [...(map?.invalidKeys ?? [])];
  const items = new Map<string, Item | undefined>(
    invalidKeys.map((key) => [key, undefined]),
  );
  if (!map) {
    return items;
  }
  if (map.entries.size === 0 && invalidKeys.length === 0) {
    context.report('empty-list', map.place, {what: section});
  }
  for (const {key, keyPlace, value} of map.entries.values()) {
    if (!isId(key)) {
      context.report('bad-id', keyPlace, {id: key, of: `a ${noun}`});
    }
    const item = read(key, value, context);
    items.set(key, item);
    if (item) {
      context.places.set(item, keyPlace);
    }
  }
  return items;
}

/** The valid items. */
export function present<Item>(
  items: ReadonlyMap<string, Item | undefined>,
): Item[] {
  return [...items.values()].filter((item) => item !== undefined);
}
