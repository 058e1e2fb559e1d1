import {quote} from './quote.js';

/** A common mistake in a value, for a more helpful message. */
export interface Mistake {
  readonly kind: MistakeKind;
  /** The value as typed. */
  readonly typed: string;
  /** What to write instead, the most probable first; empty if unknown. */
  readonly write: readonly string[];
  /** What was typed next to the value. */
  readonly remark?: string;
}

/** Additional details of messages about values. */
export interface Mistyped {
  readonly mistake?: Mistake;
}

export type MistakeKind = keyof typeof mistakes;

/**
 * Describes what is wrong with a value, and what to write.
 *
 * @param expected - What the criterion accepts, if there are no suggestions.
 */
export function describeMistake(mistake: Mistake, expected: string): string {
  const {kind, write} = mistake;
  const suggested = write.map(quote).join(' or ');
  return mistakes[kind](mistake, suggested || expected);
}

const stateNames =
  'Write "unknown" if nobody knows the value, or "n/a" if the question does not apply.';

// One message for each mistake; `write` is what to write instead.
const mistakes = {
  placeholder: ({typed}: Mistake) =>
    `${quote(typed)} does not say what the value is. ${stateNames}`,
  state: ({typed}: Mistake, write: string) =>
    `${quote(typed)} is not the word for this. Write ${write}.`,
  quotationMarks: ({typed}: Mistake, write: string) =>
    `The quotation marks of ${quote(typed)} are typographic, so they are part of the value. Write ${write}; where YAML needs quotes, they are straight.`,
  symbol: ({typed}: Mistake, write: string) =>
    `${quote(typed)} is a symbol, not a word. Write ${write}.`,
  remark: ({typed, remark = ''}: Mistake, write: string) =>
    remark === ''
      ? `${quote(typed)} has a mark after the value. Write ${write}, and what the mark refers to as "note".`
      : `${quote(typed)} has a remark after the value. Write ${write}, and the remark as "note": {value: …, note: ${quote(remark)}}.`,
  qualifier: ({typed}: Mistake, write: string) =>
    `${quote(typed)} needs a sign instead of a word: ~, <, ≤, > or ≥. Write ${write}.`,
  separator: ({typed, write}: Mistake, text: string) =>
    `Unexpected ${quote(typed)}. Digits are written without separators, with a point before decimals: write ${text}${write.length > 1 ? ', whichever is meant' : ''}.`,
  period: ({typed}: Mistake, write: string) =>
    `${quote(typed)} is part of a year. Write its months: ${write}.`,
  untilNow: ({typed}: Mistake, write: string) =>
    `${quote(typed)} has no end yet. Write ${write}.`,
  era: ({typed}: Mistake) =>
    `${quote(typed)} is before the dates that can be read, which start with the year 0. Use the type "number", with negative years before that.`,
  multiplier: ({typed}: Mistake, write: string) =>
    `${quote(typed)} has a letter instead of zeros. Write ${write}.`,
  packageVersion: ({typed}: Mistake, write: string) =>
    `${quote(typed)} is the version of a package, and packages are ordered differently. Write the version of the program, ${write}, and the rest as "note".`,
  severalUnits: ({typed}: Mistake, write: string) =>
    `${quote(typed)} has several units. Write one figure with one unit: ${write}.`,
  fraction: ({typed}: Mistake, write: string) =>
    `${quote(typed)} is a fraction. Write ${write}.`,
  infinity: ({typed, write}: Mistake, text: string) =>
    write.length > 0
      ? `${quote(typed)} has no upper end. Write ${text}.`
      : `${quote(typed)} is not a figure. Write "n/a" if there is no limit, with the reason as "note".`,
  word: ({typed}: Mistake, write: string) =>
    `${quote(typed)} is not a value of this type. Write ${write}.`,
  rate: ({typed}: Mistake, write: string) =>
    `${quote(typed)} is a rate, which this type does not have. Write ${write}, or change the type of the criterion to "text".`,
  unit: ({typed}: Mistake, write: string) =>
    `${quote(typed)} has a unit, and a number has none. Write ${write}, or change the type of the criterion.`,
} satisfies Record<string, (mistake: Mistake, write: string) => string>;
