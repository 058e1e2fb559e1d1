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

/** Ids that are each given once: `x`, then `x-2` and `x-3` if `x` is wanted again. */
export class FreeIds {
  readonly #taken: Set<string>;
  /** The lowest number that may be free, by the id that is wanted. */
  readonly #numbers = new Map<string, number>();

  /** @param taken - Ids that are not given. */
  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken);
  }

  take(wanted: string): string {
    let number = this.#numbers.get(wanted) ?? 1;
    let id = number > 1 ? `${wanted}-${number}` : wanted;
    while (this.#taken.has(id)) {
      number += 1;
      id = `${wanted}-${number}`;
    }
    this.#numbers.set(wanted, number + 1);
    this.#taken.add(id);
    return id;
  }
}
