import type {Criterion, Marker, Value} from '../model/index.js';
import type {AvailabilityRange} from './availabilityRanges.js';
import type {Language} from './language.js';
import type {Details, ProblemCode} from '../problems/sentences.js';

/**
 * A type of value, such as `duration`. To add one: write `NAME.ts` here that
 * exports one object of this shape, list it in `index.ts`, and put a folder of
 * examples under `test/values/fixtures/NAME`.
 */
export interface ValueType {
  /** The word after `type:` in a criterion. */
  readonly name: string;
  /** An example of a value, as an author types it. */
  readonly example: string;
  /** The field that a criterion of this type has, and no other type. */
  readonly needs?: 'scale' | 'currency' | 'unit';
  /** Whether a value is a subject of the dataset. */
  readonly takesSubjects?: true;
  /** Whether `code`, *emphasis* and links may be marked in a value. */
  readonly isProse?: boolean;
  /** Whether a value is something measured, which wants a source. */
  readonly isFigure?: boolean;
  /**
   * The units that a reader may type, and how many base units each is.
   *
   * @param typed the values of a column, where a type knows more units than
   *   readers need.
   */
  units?(
    criterion: Criterion,
    typed?: readonly string[],
  ): Readonly<Record<string, number>>;
  /**
   * The units whose zero is not that of the base unit, such as °F: how many base
   * units each is, and where its zero is.
   */
  shiftedUnits?(criterion: Criterion): ShiftedUnits | undefined;
  /** What the bounds of a filter are, if they are not figures. */
  readonly bounds?: 'date' | 'version' | 'availability';
  /** The words that a value may be, as readers see them, lowest first. */
  words?(criterion: Criterion): readonly string[];
  /** How these words are marked, in the same order. */
  markers?(criterion: Criterion): readonly Marker[] | undefined;
  /** Reads what the author typed; never throws. */
  read(typed: string, criterion: Criterion): Reading;
  /**
   * Reads what its file says has a decimal point, where a point may mean
   * something else otherwise.
   */
  readDecimal?(typed: string, criterion: Criterion): Reading;
  /** Reads many values of one criterion, where that takes preparation. */
  createReader?(criterion: Criterion): (typed: string) => Reading;
  /** Reads a YAML list; absent where a value is always one text. */
  readList?(typed: readonly string[], criterion: Criterion): Reading;
  /** Reads ranges of releases, each a map in YAML; their texts are valid. */
  readRanges?(ranges: readonly AvailabilityRange[]): Reading;
  /**
   * The order of two values, lower first; by the numbers of their sort keys
   * if omitted.
   */
  compare?(a: Value, b: Value, language: Language): number;
  /** What readers of a language see in place of what was typed. */
  localize?(typed: string, language: Language, criterion: Criterion): string;
}

/** By unit: its size and its zero, both in the base unit. */
export type ShiftedUnits = Readonly<Record<string, readonly [number, number]>>;

export type Reading = {readonly value: Value} | Refusal;

/** Why a value cannot be read: a problem that lacks only its place. */
export type Refusal = {
  [Code in ProblemCode]: {
    readonly refused: Code;
    readonly details: Details<Code>;
  };
}[ProblemCode];
