import type {FoundCell} from './foundTable.js';
import type {IdsByName} from './imported.js';
import {freeId, toSlug} from '../dataset/slug.js';

export const unitInName =
  /\s*[([](ms|s|min|kB|MB|GB|KiB|MiB|GiB|B|EUR|USD|%)[)\]]$/;

export function chooseIds(
  heads: readonly FoundCell[],
  kind: 'criterion' | 'subject',
  known: IdsByName = new Map(),
  keepsGroup = false,
): readonly string[] {
  const slugs = heads.map(
    ({text}, index) =>
      toSlug(text.replace(unitInName, '') || text, kind.slice(0, 1)) ??
      `${kind}-${index + 1}`,
  );
  const isUnique = new Set(slugs).size === slugs.length;
  const renamed = findRenamed(heads, known);
  const taken = new Set<string>();
  return heads.map(({text, group}, index) => {
    const prefix =
      group && (!isUnique || keepsGroup) && kind === 'criterion'
        ? `${toSlug(group, 'group') ?? 'group'}-`
        : '';
    const before = known.get(text) ?? renamed.get(text);
    const id = freeId(
      before ?? `${prefix}${slugs[index] ?? ''}`.slice(0, 90),
      taken,
    );
    taken.add(id);
    return id;
  });
}

/** The id of the only name that changed. */
function findRenamed(heads: readonly FoundCell[], known: IdsByName): IdsByName {
  const names = new Set(heads.map(({text}) => text));
  const [gone, ...moreGone] = [...known.keys()].filter(
    (name) => !names.has(name),
  );
  const [added, ...moreAdded] = [...names].filter((name) => !known.has(name));
  const id = gone === undefined ? undefined : known.get(gone);
  return id !== undefined &&
    added !== undefined &&
    moreGone.length + moreAdded.length === 0
    ? new Map([[added, id]])
    : new Map();
}
