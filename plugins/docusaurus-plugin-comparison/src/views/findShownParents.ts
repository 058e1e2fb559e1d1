import type {Dataset, Subject} from '../model/index.js';

/**
 * The nearest ancestor of each subject that is shown with it, by ids; without an
 * entry for a subject that has none.
 */
export function findShownParents(
  shown: readonly Subject[],
  {subjects}: Pick<Dataset, 'subjects'>,
): ReadonlyMap<string, string> {
  if (shown.every(({parent}) => parent === undefined)) {
    return new Map();
  }
  const all = new Map(subjects.map((each) => [each.id, each]));
  const ids = new Set(shown.map(({id}) => id));
  return new Map(
    shown.flatMap(({id, parent}) => {
      let next = parent;
      while (next !== undefined && !ids.has(next)) {
        next = all.get(next)?.parent;
      }
      return next === undefined ? [] : [[id, next] as const];
    }),
  );
}
