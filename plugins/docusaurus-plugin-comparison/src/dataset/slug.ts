import {isId} from './texts.js';

// A dataset refuses these keys.
const refusedIds: readonly string[] = ['constructor', 'prototype'];

/** An id made from a name; undefined if no letter or digit is left. */
export function toSlug(name: string, prefix: string): string | undefined {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z0-9])([A-Z][a-z])/g, '$1-$2')
    .toLowerCase()
    .replace(/%/g, ' percent ')
    .replace(/\+\+/g, ' plus-plus ')
    .replace(/\b([a-z])#/g, '$1-sharp ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const isUsable = /^[a-z]/.test(words) && !refusedIds.includes(words);
  const slug = isUsable ? words : words && `${prefix}-${words}`;
  const short = slug.slice(0, 80).replace(/-$/, '');
  return isId(short) ? short : undefined;
}

/**
 * The id with the lowest number that is not taken: `x`, `x-2`, `x-3`.
 *
 * @param first - The number to begin with, where lower ones are known to be taken.
 */
export function freeId(
  id: string,
  taken: ReadonlySet<string>,
  first = 1,
): string {
  const withNumber = (number: number) => (number > 1 ? `${id}-${number}` : id);
  let number = first;
  while (taken.has(withNumber(number))) {
    number += 1;
  }
  return withNumber(number);
}
