import type {Prose} from '../model/index.js';
import type {Place} from '../problems/problem.js';
import {countMarks, mapLinks, parseProse} from '../values/prose.js';
import type {Context} from './context.js';
import {resolveLink} from './links.js';

// Reading Markdown takes time that grows faster than the number of marks.
const mostMarks = 200;

/** Reads the marks of a text and checks where its links lead. */
export function readProse(
  typed: string,
  place: Place,
  what: string,
  context: Context,
): Prose {
  const count = countMarks(typed);
  if (count > mostMarks) {
    context.report('too-many-marks', place, {what, count, limit: mostMarks});
    return typed;
  }
  return mapLinks(
    parseProse(typed),
    (url) => resolveLink(url, place, `a link in ${what}`, context) ?? url,
  );
}
