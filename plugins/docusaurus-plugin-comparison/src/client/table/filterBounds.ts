import type {FilterProblem, Notation} from './filterReading.js';

/** The bounds of a filter as typed. */
export interface TypedBounds {
  /** The sign before a single end: `<`, `<=`, `>`, `>=` or `=`. */
  readonly sign: Sign;
  /** One end, or the two of a range; '' for an end that is left open. */
  readonly ends: readonly [string] | readonly [string, string];
}

export type Sign = '<' | '<=' | '>' | '>=' | '=';

const signed = /^(<=?|≤|>=?|≥|=|~|≈)?\s*(.*)$/s;
const plainSigns: Readonly<Record<string, Sign>> = {
  '<': '<',
  '<=': '<=',
  '≤': '<=',
  '>': '>',
  '>=': '>=',
  '≥': '>=',
};

/**
 * Takes a filter apart into its sign and its ends. Signs and digits may be typed
 * in the width and script of the reader's keyboard.
 *
 * @param split splits a range whose ends have a dash between them.
 */
export function readTypedBounds(
  text: string,
  {to}: Pick<Notation, 'to'>,
  split: (text: string) => readonly [string, string] | undefined,
): TypedBounds {
  const [, typed, rest = ''] = signed.exec(toAscii(text).trim()) ?? [];
  const mayBeRange = typed === undefined || typed === '=';
  const words = new Set([` ${toAscii(to)} `, ' to ', '..', '~']);
  for (const word of mayBeRange ? words : []) {
    const at = rest.indexOf(word);
    if (at !== -1) {
      const ends = [rest.slice(0, at), rest.slice(at + word.length)] as const;
      return {sign: '=', ends: [ends[0].trim(), ends[1].trim()]};
    }
  }
  const ends = mayBeRange ? split(rest) : undefined;
  return {sign: plainSigns[typed ?? ''] ?? '=', ends: ends ?? [rest]};
}

/** A text with signs and digits of ASCII, and ordinary spaces. */
function toAscii(text: string): string {
  return text
    .replace(/[！-～]/g, (wide) =>
      String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
    )
    .replace(/￥/g, '¥')
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) % 16))
    .replace(/٫/g, '.')
    .replace(/(?<=\d)٬(?=\d)/g, '')
    .replace(/…|‥/g, '..')
    .replace(/〜/g, '~')
    .replace(/\s+/g, ' ');
}

/** Whether what reaches from one bound to another overlaps something else. */
export function overlaps(
  a: FilterBounds | undefined,
  b: FilterBounds | undefined,
): boolean {
  return !!a && !!b && a.low <= b.high && b.low <= a.high;
}

export interface FilterBounds {
  readonly low: number;
  readonly high: number;
}

/** Why a range cannot be read whose ends are the wrong way round. */
export function reversed(ends: readonly string[]): FilterProblem {
  return {reason: 'reversedRange', found: [...ends].reverse().join('..')};
}
