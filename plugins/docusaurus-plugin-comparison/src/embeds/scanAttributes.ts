import type {Place} from '../problems/problem.js';

/** An attribute of a directive or an element, with its places in the text. */
export interface TypedAttribute {
  readonly name: string;
  /** As typed between the quotes; undefined for a name alone. */
  readonly value?: string;
  readonly place: Place;
  readonly valuePlace: Place;
}

const attribute =
  /([^\s=>'"{}/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`{}]+)))?/g;

/**
 * Reads attributes from the source: the parser of Markdown keeps no places, and
 * of two attributes with one name only the last.
 */
export function scanAttributes(
  source: string,
  offset: number,
): readonly TypedAttribute[] {
  return [...source.matchAll(attribute)].map((match) => {
    const [typed, name = '', double, single, bare] = match;
    const value = double ?? single ?? bare;
    const start = offset + match.index;
    const isQuoted = double !== undefined || single !== undefined;
    const end = start + typed.length - (isQuoted ? 1 : 0);
    return {
      name,
      ...(value !== undefined && {value}),
      place: {start, end: start + typed.length},
      valuePlace: {start: end - (value ?? name).length, end},
    };
  });
}

/**
 * The offset in the source of a character of the value that the parser made of
 * it: it decodes `&lt;`, and removes the marks of quotations before lines.
 */
export function sourceOffset(
  typed: string,
  value: string,
  offset: number,
): number {
  let at = 0;
  for (let index = 0; index < offset && at < typed.length; index += 1) {
    while (at < typed.length && !isSource(typed, at, value[index])) {
      at += 1;
    }
    at += lengthAt(typed, at, value[index]);
  }
  while (at < typed.length && !isSource(typed, at, value[offset])) {
    at += 1;
  }
  return at;
}

const reference = /&(?:#\d+|#x[\da-f]+|\w+);/iy;

function isSource(typed: string, at: number, character: string | undefined) {
  return typed[at] === character || lengthAt(typed, at, character) > 1;
}

function lengthAt(
  typed: string,
  at: number,
  character: string | undefined,
): number {
  reference.lastIndex = at;
  const [found] = reference.exec(typed) ?? [];
  return found !== undefined && (character !== '&' || /^&(?:amp|#)/.test(found))
    ? found.length
    : 1;
}
