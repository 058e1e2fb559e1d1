import type {Place} from '../problems/problem.js';
import type {Context} from './context.js';
import {isLink} from './texts.js';

const page = /^\.{1,2}\/[^\s\\?#]*\.mdx?(?:#\S*)?$/;

/**
 * What a link leads to, as a page can carry it: the same address, or that of the
 * page it names. Undefined where it was refused.
 */
export function resolveLink(
  typed: string,
  place: Place,
  what: string,
  {report, findPage}: Context,
): string | undefined {
  if (isLink(typed)) {
    return typed;
  }
  if (!page.test(typed)) {
    report('bad-link', place, {found: typed, what});
    return undefined;
  }
  const [file = '', anchor] = typed.split('#');
  const address = findPage(file);
  if (address === undefined) {
    report('missing-page', place, {found: typed, what});
    return undefined;
  }
  return anchor === undefined ? address : `${address}#${anchor}`;
}
