import type {Subject} from '../model/index.js';
import type {Place} from '../problems/problem.js';
import type {Context} from './context.js';
import {findNode, type Node} from './node.js';
import type {Subjects} from './subjects.js';

/** How many levels of subjects there may be: more could not be told apart. */
const mostLevels = 4;

// Looking further for a circle would take long in a chain of thousands.
const longestPath = 50;

/**
 * Checks the parents of all subjects, and gives a subject without a group that
 * of its parent.
 *
 * @param node - Where the subjects name their parents.
 */
export function resolveParents(
  subjects: Subjects,
  node: Node,
  context: Context,
): Subjects {
  const placeOf = (id: string) => findNode(node, id, 'parent')?.place;
  // All are checked before any of them has the group of its parent.
  const valid = new Set(
    [...subjects.values()].filter(
      (subject) =>
        subject && isParentValid(subject, subjects, placeOf, context),
    ),
  );
  const {places, report} = context;
  return new Map(
    [...subjects].map(([id, subject]) => {
      const {parent} = subject ?? {};
      if (!subject || parent === undefined || !valid.has(subject)) {
        return [id, subject];
      }
      const expected = listParents(subject, subjects).find(
        (each) => each.group !== undefined,
      )?.group;
      const {group} = subject;
      if (expected === undefined || group === expected) {
        return [id, subject];
      }
      if (group !== undefined) {
        const details = {subject: id, group, parent, expected};
        report('group-of-parent', placeOf(id), details);
        return [id, subject];
      }
      const inGroup = {...subject, group: expected};
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
  placeOf: (id: string) => Place | undefined,
  {report}: Context,
): boolean {
  if (parent === undefined) {
    return true;
  }
  const place = placeOf(id);
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
