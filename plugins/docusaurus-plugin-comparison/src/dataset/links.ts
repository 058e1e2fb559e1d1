import type {Place} from '../problems/problem.js';
import type {Context} from './context.js';
import {splitPage, toPlaceholder} from './pageLinks.js';
import {isLink} from './texts.js';

const page = /^\.{1,2}\/[^\s\\?#]*\.mdx?(?:#\S*)?$/;

/**
 * The target of a link: its URL, or a placeholder for the permalink of a page.
 * An invalid link is reported, and returns undefined.
 */
export function resolveLink(
  typed: string,
  place: Place,
  what: string,
  {report, pages, folders}: Context,
): string | undefined {
  if (isLink(typed)) {
    return typed;
  }
  if (!page.test(typed)) {
    report('bad-link', place, {found: typed, what});
    return undefined;
  }
  const folder = place.file && folders.get(place.file);
  const target = folder === undefined ? typed : `${folder}${typed}`;
  const isInFile = folder !== undefined;
  pages.push({path: splitPage(target).path, typed, what, place, isInFile});
  return toPlaceholder(target);
}
