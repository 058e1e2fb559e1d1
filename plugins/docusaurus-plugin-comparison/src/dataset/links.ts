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
  {report, pages}: Context,
): string | undefined {
  if (isLink(typed)) {
    return typed;
  }
  if (!page.test(typed)) {
    report('bad-link', place, {found: typed, what});
    return undefined;
  }
  pages.push({path: splitPage(typed).path, typed, what, place});
  return toPlaceholder(typed);
}
