/**
 * The first of `name`, `name-2` and so on that leaves the ids of a page unique:
 * no id starts with it and a point.
 *
 * @param hasElement whether the anchor itself is the id of an element.
 */
export function findFreeAnchor(
  name: string,
  hasElement: boolean,
  ids: readonly string[],
): string {
  const isTaken = (anchor: string) =>
    ids.some(
      (id) => id.startsWith(`${anchor}.`) || (hasElement && id === anchor),
    );
  let free = name;
  for (let count = 2; isTaken(free); count += 1) {
    free = `${name}-${count}`;
  }
  return free;
}
