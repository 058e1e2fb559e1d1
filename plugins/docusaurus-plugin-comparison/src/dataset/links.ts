import type {Place} from '../problems/problem.js';
import type {Context} from './context.js';
import {splitPage, toPlaceholder} from './pageLinks.js';
import {isLink} from './texts.js';

const page = /^\.{1,2}\/[^\s\\?#]*\.mdx?(?:#\S*)?$/;

/**
 * What a link leads to: the same URL, or a placeholder for that of a page.
 * Undefined where it was refused.
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
