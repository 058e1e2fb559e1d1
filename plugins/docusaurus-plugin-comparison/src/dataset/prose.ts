import type {Prose} from '../model/index.js';
import type {Place} from '../problems/problem.js';
import {countMarks, mapLinks, parseProse} from '../values/prose.js';
import type {Context} from './context.js';
import {resolveLink} from './links.js';

// The time to parse Markdown grows faster than the number of marks.
const maxMarks = 200;

/** Parses the Markdown of a text, and checks the targets of its links. */
export function readProse(
  typed: string,
  place: Place,
  what: string,
  context: Context,
): Prose {
  const count = countMarks(typed);
  if (count > maxMarks) {
    context.report('too-many-marks', place, {what, count, limit: maxMarks});
    return typed;
  }
  return mapLinks(
    parseProse(typed),
    (url) => resolveLink(url, place, `a link in ${what}`, context) ?? url,
  );
}
