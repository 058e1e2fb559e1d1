/**
 * Puts each item below its parent, and leaves them in their order otherwise. An
 * item whose parent is not among them is one of the top level.
 */
export function arrangeByParent<Item extends {readonly id: string}>(
  items: readonly Item[],
  parentOf: (item: Item) => string | undefined,
): readonly Item[] {
  const ids = new Set(items.map(({id}) => id));
  const children = new Map<string, Item[]>();
  const top: Item[] = [];
  for (const item of items) {
    const parent = parentOf(item);
    if (parent === undefined || !ids.has(parent)) {
      top.push(item);
      continue;
    }
    const siblings = children.get(parent);
    if (siblings) {
      siblings.push(item);
    } else {
      children.set(parent, [item]);
    }
  }
  const withChildren = (item: Item): readonly Item[] => [
    item,
    ...(children.get(item.id) ?? []).flatMap(withChildren),
  ];
  return top.length === items.length ? items : top.flatMap(withChildren);
}
