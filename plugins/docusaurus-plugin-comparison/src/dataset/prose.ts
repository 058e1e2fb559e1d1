import type {Prose} from '../model.js';
import type {Place} from '../problems/problem.js';
import {mapLinks, parseProse} from '../values/prose.js';
import type {Context} from './context.js';
import {resolveLink} from './links.js';

/** Reads the marks of a text and checks where its links lead. */
export function readProse(
  typed: string,
  place: Place,
  what: string,
  context: Context,
): Prose {
  return mapLinks(
    parseProse(typed),
    (url) => resolveLink(url, place, `a link in ${what}`, context) ?? url,
  );
}
