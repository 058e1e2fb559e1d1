import type {Criterion} from '../../model/index.js';
import {currencySign, isCurrency} from '../currencies.js';
import {
  minusInfiniteFraction,
  zeroFraction,
  type Fraction,
} from './fraction.js';
import {formatDimensions} from './formatDimensions.js';
import {normalizeSigns} from './normalizeSigns.js';
import {readUnit, type UnitVocabulary} from './readUnit.js';
import {UnitProblem} from './unitProblem.js';
import {declareUnits, type Unit} from './unitWords.js';

/** What a criterion of the type quantity needs to read its figures. */
export interface QuantityReader extends UnitVocabulary {
  /** As the criterion has it. */
  readonly name: string;
  readonly own: Unit;
  readonly signs: ReadonlyMap<string, string>;
  /** The product of base units, such as "B·s^-1". */
  readonly base: string;
  /** No figure is below. */
  readonly least: Fraction;
  readonly sortBy: Criterion['sortBy'];
  readonly isBare: boolean;
  /** Each unit that was read, by its text. */
  readonly units: Map<string, Unit>;
}

/** @throws UnitProblem if the unit or a declaration cannot be read. */
export function createQuantityReader({
  unit = '',
  units = [],
  sortBy,
  negative = false,
  bare = false,
}: Pick<
  Criterion,
  'unit' | 'units' | 'sortBy' | 'negative' | 'bare'
>): QuantityReader {
  const words = declareUnits(units);
  const own = readUnit(normalizeSigns(unit), {words});
  const code = Object.keys(own.dimensions).find(isCurrency);
  const signs = new Map(
    code === undefined
      ? []
      : [
          [currencySign(code), code],
          [currencySign(code, true), code],
        ],
  );
  const isNegative = negative || own.isDifference || own.isLevel;
  return {
    name: unit,
    words,
    own,
    signs,
    base: formatDimensions(own.dimensions),
    least: isNegative && !own.offset ? minusInfiniteFraction : zeroFraction,
    sortBy,
    isBare: bare,
    units: new Map(),
  };
}

/** The unit of a figure. @throws UnitProblem if it does not convert. */
export function findConvertible(text: string, reader: QuantityReader): Unit {
  const known = reader.units.get(text);
  if (known) {
    return known;
  }
  const unit = readUnit(text, reader);
  refuseOther(unit, text, reader);
  reader.units.set(text, unit);
  return unit;
}

function refuseOther(unit: Unit, text: string, reader: QuantityReader): void {
  const {own, base, name, words} = reader;
  if (formatDimensions(unit.dimensions) === base) {
    if (own.isDifference ? unit.offset : unit.isDifference) {
      const hint = own.isDifference
        ? `Write the difference with "K" or "${name}".`
        : 'Write a temperature, without "Δ".';
      throw new UnitProblem('temperature-difference', hint, text);
    }
    return;
  }
  const [theirs, ours] = [unit, own].map(({dimensions}) =>
    Object.keys(dimensions).find(isCurrency),
  );
  if (theirs !== undefined && ours !== undefined && theirs !== ours) {
    const hint = `Write an amount in ${ours}: currencies cannot be compared without an exchange rate.`;
    throw new UnitProblem('other-currency', hint, text);
  }
  const isLevel = [unit, own].some(({dimensions}) =>
    Object.keys(dimensions).some((each) => words.get(each)?.isLevel),
  );
  if (isLevel) {
    const hint = `A level does not convert. Write it in ${name}.`;
    throw new UnitProblem('other-level', hint, text);
  }
  if (withoutCalendar(unit) === withoutCalendar(own)) {
    const hint =
      'Months and years differ in length. State one in the dataset: "units: {month: 730 h}".';
    throw new UnitProblem('calendar-length', hint, text);
  }
  const hint = `Write a unit that converts to ${name}.`;
  throw new UnitProblem('other-dimension', hint, text);
}

/** The dimensions as if months had a length. */
function withoutCalendar({dimensions}: Unit): string {
  const {month = 0, s = 0, ...others} = dimensions;
  const time = month + s;
  return formatDimensions(time === 0 ? others : {...others, s: time});
}
