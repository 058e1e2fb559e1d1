import type {Value} from '../../model/index.js';
import type {Reading} from '../valueType.js';
import {splitRange} from '../figureText.js';
import {numberToken, readingsOfNumber} from './numbers.js';

/** A figure of a quote: each reading that its number has. */
type Occurrence = ReadonlySet<string>;

const qualifier = /^\s*(?:~|≈|<=|>=|≤|≥|<|>)\s?/;

/**
 * The figures of a value that the quotes do not contain, in any unit; of a
 * range, both ends count, and each needs a figure of its own.
 */
export function findMissingFigures(
  typed: string,
  quotes: readonly string[],
  read: (typed: string) => Reading,
): readonly string[] {
  const literal = findLiterals(typed);
  if (literal.length > 0) {
    return literal.filter(
      (digits) => !quotes.some((quote) => hasNumber(quote, digits)),
    );
  }
  const plain = typed.replace(qualifier, '');
  const ends = figureEnds(plain, read(plain));
  const names = nameEnds(plain, ends);
  // "9 125 ms" has one figure, or two.
  const [missing = []] = [true, false]
    .map((isGrouped) => {
      const found = quotes.flatMap((text) =>
        findOccurrences(text, isGrouped, read),
      );
      return findUnmatched(ends, found).map((index) => names[index] ?? plain);
    })
    .sort((a, b) => a.length - b.length);
  return missing;
}

/**
 * The numbers that a quote must contain digit for digit: those with a zero too
 * many, since nobody writes 0125, and those with more digits than are compared.
 */
function findLiterals(typed: string): readonly string[] {
  const numbers = typed.match(/(?<![\d.])\d[\d.]*/g) ?? [];
  return numbers.filter((number) => {
    const digits = number.replace('.', '').replace(/^0+/, '');
    return /^0\d/.test(number) || digits.length > mostDigits;
  });
}

// As many as a number of a computer holds in each unit.
const mostDigits = 15;

function hasNumber(text: string, digits: string): boolean {
  return [...text.matchAll(/(?<![\d.,])\d+(?:\.\d+)*/g)].some(
    ([each]) => each === digits,
  );
}

/** The figures that a text reaches from and to; one if it is not a range. */
function figureEnds(text: string, reading: Reading): readonly string[] {
  if (!('value' in reading)) {
    return [];
  }
  const {low, high, exact}: Value = reading.value;
  const ends = (exact ? [exact.low, exact.high] : [low, high]).map(String);
  // "21 s to 21 s" may be "12 s to 21 s" with two digits swapped.
  const isOne = ends[0] === ends[1] && !splitRange(text, true);
  return ends.slice(isOne ? 1 : 0).filter((end) => !/inf/i.test(end));
}

/** The ends as they are typed, for messages. */
function nameEnds(typed: string, ends: readonly string[]): readonly string[] {
  const parts = ends.length === 2 ? splitRange(typed, true) : undefined;
  return parts ?? ends.map(() => typed);
}

/**
 * The indexes of the ends that have no occurrence of their own. There are one
 * or two ends, so both orders are tried.
 */
function findUnmatched(
  ends: readonly string[],
  found: readonly Occurrence[],
): readonly number[] {
  const [first, second] = ends;
  const of = (end: string | undefined) =>
    found.flatMap((each, at) =>
      end !== undefined && each.has(end) ? [at] : [],
    );
  const [ofFirst, ofSecond] = [of(first), of(second)];
  if (first !== undefined && ofFirst.length === 0) {
    return second !== undefined && ofSecond.length === 0 ? [0, 1] : [0];
  }
  if (second === undefined) {
    return [];
  }
  const isOwn = ofSecond.some((at) => ofFirst.some((other) => other !== at));
  return isOwn ? [] : [1];
}

// A figure with its unit is shorter, and words of a sentence are many.
const longestFigure = 60;
const mostReadings = 16;

/** The figures of a quote, the longest readable text first at each number. */
function findOccurrences(
  text: string,
  isGrouped: boolean,
  read: (typed: string) => Reading,
): readonly Occurrence[] {
  const found: Occurrence[] = [];
  let from = 0;
  for (const match of text.matchAll(numberToken(isGrouped))) {
    const [digits] = match;
    if (match.index < from) {
      continue;
    }
    const span = findSpan(text, match.index, digits, isGrouped, read);
    if (span) {
      found.push(...span.occurrences);
      from = span.end;
    }
  }
  return found;
}

interface FigureSpan {
  readonly end: number;
  readonly occurrences: readonly Occurrence[];
}

function findSpan(
  text: string,
  index: number,
  digits: string,
  isGrouped: boolean,
  read: (typed: string) => Reading,
): FigureSpan | undefined {
  const ends = boundariesAfter(text, index + digits.length).reverse();
  for (const end of ends) {
    for (const start of startsBefore(text, index)) {
      const occurrences = readSpanText(text.slice(start, end), isGrouped, read);
      if (occurrences.length > 0) {
        return {end, occurrences};
      }
    }
  }
  return undefined;
}

/** Where a figure may end: after its number, and after each word or sign. */
function boundariesAfter(text: string, from: number): number[] {
  const last = Math.min(text.length, from + longestFigure);
  const ends: number[] = [from];
  for (let end = from + 1; end <= last; end += 1) {
    const isInWord = /^[\p{L}\p{N}\p{M}]{2}/u.test(
      text.slice(end - 1, end + 1),
    );
    if (!isInWord && !/\s/.test(text.charAt(end - 1))) {
      ends.push(end);
    }
  }
  return ends;
}

/** Where a figure may start: at a sign or a currency before its number. */
function startsBefore(text: string, index: number): readonly number[] {
  const before = text.slice(Math.max(0, index - 6), index);
  const [sign = ''] = /(?<![\p{L}\p{N}])[-−+]$/u.exec(before) ?? [];
  const [currency = ''] = /(?:\p{Lu}{3}|\p{Sc})\s?$/u.exec(before) ?? [];
  const [dollar = ''] = /\p{Lu}{0,3}\p{Sc}\s?$/u.exec(before) ?? [];
  // A number without its sign is another one.
  const parts = sign === '' ? [dollar, currency, ''] : [sign];
  const lengths = new Set(parts.map(({length}) => length));
  return [...lengths].sort((a, b) => b - a).map((length) => index - length);
}

/** What a part of a quote says in each reading; nothing if it is not a figure. */
function readSpanText(
  span: string,
  isGrouped: boolean,
  read: (typed: string) => Reading,
): readonly Occurrence[] {
  const lows = new Set<string>();
  const highs = new Set<string>();
  for (const text of spell(span, isGrouped)) {
    const [low, high] = figureEnds(text, readLeniently(text, read));
    if (low !== undefined) {
      lows.add(low);
    }
    if (high !== undefined) {
      highs.add(high);
    }
  }
  return [lows, highs].filter(({size}) => size > 0);
}

/** Reads a figure; "msec" is ms in a quote, though not in a dataset. */
function readLeniently(
  text: string,
  read: (typed: string) => Reading,
): Reading {
  const reading = read(text);
  if (!('refused' in reading) || reading.refused !== 'unknown-unit') {
    return reading;
  }
  const {found, suggestion} = reading.details;
  return suggestion === undefined
    ? reading
    : read(text.replace(found, suggestion));
}

// The words between the ends of a range, in languages of sources.
const rangeWord =
  /(?<=\d[^\d]{0,20}?)\s+(?:and|or|through|until|bis|und|à|et|a|y|e)\s+(?=[-−+]?\d)|\s?(?:\.{2,3}|…)\s?(?=\d)/gu;

/** A part of a quote as a dataset would have it, in each reading. */
function spell(span: string, isGrouped: boolean): readonly string[] {
  let texts = [''];
  let from = 0;
  for (const match of span.matchAll(numberToken(isGrouped))) {
    const before = span.slice(from, match.index);
    const readings = readingsOfNumber(match[0]);
    texts = texts
      .flatMap((text) => readings.map((number) => text + before + number))
      .slice(0, mostReadings);
    from = match.index + match[0].length;
  }
  return texts.map((text) =>
    (text + span.slice(from))
      .replace(rangeWord, ' to ')
      // "A 125-ms boot", but not "125-130 ms".
      .replace(/(\d)[-‑](?=\p{L})/gu, '$1 ')
      .replace(/\s+/g, ' '),
  );
}
