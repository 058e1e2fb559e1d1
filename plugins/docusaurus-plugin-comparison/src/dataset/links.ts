import type {Place} from '../problems/problem.js';
import type {Context} from './context.js';
import type {Fields} from './fields.js';
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

/** What a link leads to: the same address, or that of the page it names. */
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
