import type {Place} from '../problems/problem.js';
import type {Context} from './context.js';
import type {Fields} from './fields.js';
import {splitPage, toPlaceholder} from './pageLinks.js';
import {isLink} from './texts.js';

const page = /^\.{1,2}\/[^\s\\?#]*\.mdx?(?:#\S*)?$/;

/** The link in a field, as a page can carry it; undefined where refused. */
export function readLink(
  fields: Fields,
  field: string,
  of: string,
  context: Context,
): string | undefined {
  const typed = fields.text(field);
  const place = fields.get(field)?.value.place;
  return typed === undefined || !place
    ? undefined
    : resolveLink(typed, place, `${field} of ${of}`, context);
}

/** What a link leads to: the same URL, or a placeholder for that of a page. */
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
