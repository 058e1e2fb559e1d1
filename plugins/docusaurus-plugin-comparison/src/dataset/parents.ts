import type {Subject} from '../model/index.js';
import type {Place} from '../problems/problem.js';
import type {Context} from './context.js';
import type {Subjects} from './subjects.js';

/** How many levels of subjects there may be: more could not be told apart. */
const mostLevels = 4;

// Looking further for a circle would take long in a chain of thousands.
const longestPath = 50;

/**
 * Checks the parents of all subjects, and gives a subject without a group that
 * of its parent.
 *
 * @param parentPlaces - Where each subject names its parent.
 */
export function resolveParents(
  subjects: Subjects,
  parentPlaces: ReadonlyMap<string, Place>,
  context: Context,
): Subjects {
  if (parentPlaces.size === 0) {
    return subjects;
  }
  const refused = new Set(
    [...subjects.values()].filter(
      (subject) =>
        subject && !isParentValid(subject, subjects, parentPlaces, context),
    ),
  );
  const {places, report} = context;
  return new Map(
    [...subjects].map(([id, subject]) => {
      if (!subject || refused.has(subject)) {
        return [id, subject];
      }
      const group = listParents(subject, subjects).find(
        (each) => each.group !== undefined,
      )?.group;
      if (subject.parent === undefined || group === undefined) {
        return [id, subject];
      }
      if (subject.group !== undefined) {
        if (subject.group !== group) {
          const {parent} = subject;
          const details = {
            subject: id,
            group: subject.group,
            parent,
            expected: group,
          };
          report('group-of-parent', parentPlaces.get(id), details);
        }
        return [id, subject];
      }
      const inGroup = {...subject, group};
      const place = places.get(subject);
      if (place) {
        places.set(inGroup, place);
      }
      return [id, inGroup];
    }),
  );
}

function isParentValid(
  {id, parent}: Subject,
  subjects: Subjects,
  parentPlaces: ReadonlyMap<string, Place>,
  {report}: Context,
): boolean {
  const place = parentPlaces.get(id);
  if (parent === undefined) {
    return true;
  }
  if (!subjects.has(parent)) {
    report('unknown-subject', place, {
      found: parent,
      expected: [...subjects.keys()].filter((each) => each !== id),
    });
    return false;
  }
  const path = [id];
  for (
    let next: string | undefined = parent;
    next !== undefined;
    next = subjects.get(next)?.parent
  ) {
    if (path.includes(next)) {
      // A circle is reported once, at the first of its ids; one further up that
      // does not contain the subject, at its own subjects.
      if (next === id && path.every((each) => each >= id)) {
        const what = `parent of subject "${id}"`;
        report('circular-reference', place, {what, path: [...path, id]});
      }
      return false;
    }
    path.push(next);
    if (path.length > longestPath) {
      break;
    }
  }
  if (path.length > mostLevels) {
    report('too-many-levels', place, {subject: id, limit: mostLevels});
    return false;
  }
  return true;
}

/** The parent of a subject, its parent, and so on. */
function listParents(
  {parent}: Subject,
  subjects: Subjects,
): readonly Subject[] {
  const ancestors: Subject[] = [];
  for (
    let next = subjects.get(parent ?? '');
    next && ancestors.length < mostLevels;
    next = subjects.get(next.parent ?? '')
  ) {
    ancestors.push(next);
  }
  return ancestors;
}
