import type {Criterion, Inline, Value} from '../../model/index.js';
import {
  parseRanges,
  type AvailabilityRange,
} from '../../values/availabilityRanges.js';
import {msPerDay} from '../../values/calendar.js';
import {findValueType} from '../../values/index.js';
import {toRational} from '../../values/rational.js';
import {supportWords} from '../../values/support.js';
import {formatFraction, toFraction} from '../../values/units/fraction.js';
import {readVersion} from '../../values/versionOrder.js';

/**
 * A value as published: its text, and what its type reads in it. Which fields it
 * has depends on the type of its criterion; `data.schema.json` describes each.
 */
export interface ValueJson extends BoundsJson {
  /** As typed, without the marks of Markdown. */
  readonly text: string;
  /** The same text, where words in it are marked. */
  readonly inlines?: readonly Inline[];
  readonly computed?: true;
  /** Whether it is above every figure. */
  readonly unlimited?: true;
  /** What the order compares, where that is not its only figure. */
  readonly point?: number;
  /** Of a `quantity`, or of what is computed: fractions such as `5/18`. */
  readonly exact?: {readonly low?: string; readonly high?: string};
  /** The word of a `support` or `scale`, and its place, the weakest 0. */
  readonly word?: string;
  readonly rank?: number;
  readonly items?: readonly string[];
  /** The id of a subject. */
  readonly subject?: string;
  /** Of an `availability`. */
  readonly ranges?: readonly AvailabilityRange[];
}

/**
 * The range of a value: figures in the base unit of the
 * criterion, days as in ISO 8601, or versions. An end that is omitted is
 * infinite.
 */
export interface BoundsJson {
  readonly low?: number | string;
  readonly high?: number | string;
  /** The end that is left out, as that of `< 5 s`. */
  readonly open?: 'low' | 'high';
  /** Whether the author wrote "about". */
  readonly approximate?: true;
}

export function toValueJson(value: Value, criterion: Criterion): ValueJson {
  const {text, prose, items, isComputed} = value;
  return {
    text,
    ...(prose && {inlines: prose}),
    ...(isComputed && {computed: true}),
    ...(items && {items}),
    ...readByType(value, criterion),
  };
}

function readByType(value: Value, criterion: Criterion): Partial<ValueJson> {
  switch (criterion.type) {
    case 'support':
    case 'scale':
      return toWord(value, criterion);
    case 'subject':
      return toSubjectId(value, criterion);
    case 'availability': {
      const ranges = parseRanges(value.text);
      return 'found' in ranges ? {} : {ranges};
    }
    case 'version':
      return toVersions(value);
    case 'date':
      return {
        ...mapEnds(value, (day) =>
          new Date(day * msPerDay).toISOString().slice(0, 10),
        ),
        ...readSign(value),
      };
    default:
      return findValueType(criterion.type)?.isFigure ? toFigureJson(value) : {};
  }
}

/** The words of a criterion as a dataset writes them, the weakest first. */
export function wordsOfCriterion({type, scale}: Criterion): readonly string[] {
  return type === 'support' ? supportWords : (scale ?? []);
}

function toWord({sortKey}: Value, criterion: Criterion): Partial<ValueJson> {
  const rank = Number(sortKey);
  const word = wordsOfCriterion(criterion)[rank];
  return word === undefined ? {} : {word, rank};
}

function toSubjectId(
  {text}: Value,
  {subjects = []}: Criterion,
): Partial<ValueJson> {
  const id = subjects.find(({name}) => name === text)?.id;
  return id === undefined ? {} : {subject: id};
}

function toVersions(value: Value): Partial<ValueJson> {
  const {qualifier, version = value.text} = readVersion(value.text) ?? {};
  return {
    ...(!/^[<≤]/.test(qualifier ?? '') && {low: version}),
    ...(!/^[>≥]/.test(qualifier ?? '') && {high: version}),
    ...readSign(value),
  };
}

function toFigureJson(value: Value): Partial<ValueJson> {
  const {low, high, sortKey, exact} = value;
  if (low === Infinity) {
    return {unlimited: true};
  }
  const isPoint = low === high && sortKey === low;
  const fractions = exact && {
    ...(isRounded(low, exact.low) && {low: exact.low}),
    ...(isRounded(high, exact.high) && {high: exact.high}),
  };
  return {
    ...mapEnds(value, (figure) => figure),
    ...(!isPoint && Number.isFinite(sortKey) && {point: Number(sortKey)}),
    ...(fractions && Object.keys(fractions).length > 0 && {exact: fractions}),
    ...readSign(value),
  };
}

/** Whether a number is not exactly this fraction. */
function isRounded(figure: number | undefined, fraction: string): boolean {
  if (figure === undefined || !Number.isFinite(figure)) {
    return false;
  }
  const {numerator, denominator} = toRational(figure);
  return formatFraction(toFraction(numerator, denominator)) !== fraction;
}

function mapEnds<End extends number | string>(
  {low, high}: Value,
  map: (end: number) => End,
): {readonly low?: End; readonly high?: End} {
  return {
    ...(low !== undefined && Number.isFinite(low) && {low: map(low)}),
    ...(high !== undefined && Number.isFinite(high) && {high: map(high)}),
  };
}

const signMeanings: Readonly<
  Record<string, Pick<BoundsJson, 'open' | 'approximate'>>
> = {
  '<': {open: 'high'},
  '>': {open: 'low'},
  '~': {approximate: true},
  '≈': {approximate: true},
};

/** What the sign before a value says. */
function readSign({text}: Value): Pick<BoundsJson, 'open' | 'approximate'> {
  const [, sign = ''] = /^\s*([<>~≈])(?!=)/.exec(text) ?? [];
  return signMeanings[sign] ?? {};
}
