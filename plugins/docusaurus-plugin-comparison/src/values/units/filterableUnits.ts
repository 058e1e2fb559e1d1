import {
  addFractions,
  compareFractions,
  fractionToNumber,
  invertFraction,
  multiplyFractions,
  negateFraction,
  zeroFraction,
} from './fraction.js';
import {readExactFigure} from './exactFigure.js';
import {formatDimensions} from './formatDimensions.js';
import {findConvertible, type QuantityReader} from './quantityReader.js';
import {readUnit} from './readUnit.js';
import type {Unit} from './unitWords.js';

/** What readers type though no value has it: units of one dimension a line. */
const commonUnits: readonly (readonly string[])[] = [
  ['ns', 'µs', 'ms', 's', 'min', 'h', 'd', 'week', 'weeks'],
  ['B', 'kB', 'MB', 'GB', 'TB', 'KiB', 'MiB', 'GiB', 'TiB'],
  ['kbit', 'Mbit', 'Gbit'],
  ['Hz', 'kHz', 'MHz', 'GHz'],
  ['mW', 'W', 'kW', 'MW'],
  ['Wh', 'kWh', 'MWh'],
  ['mm', 'cm', 'm', 'km'],
  ['g', 'kg', 't'],
];

/**
 * How many of the criterion's unit each unit is that a filter takes: those of
 * the values, and common ones. One with another zero is left out, since a factor
 * does not convert it.
 *
 * @param typed the values of a column; undefined for the unit of the criterion
 *   alone.
 */
export function listFilterableUnits(
  typed: readonly string[] | undefined,
  reader: QuantityReader,
): Readonly<Record<string, number>> {
  const {name, own, signs, isBare} = reader;
  const used = new Set<string>();
  for (const text of typed ?? []) {
    readExactFigure(text, reader).units.forEach((unit) => used.add(unit));
  }
  const others = typed ? listRelatives(reader) : [];
  const factors = [...used, ...others].filter(Boolean).flatMap((text) => {
    const unit = findConvertible(text, reader);
    // A sign is before the number, and the rest of the unit after it.
    const [, sign = '', rest = ''] =
      /^(\p{Lu}{0,3}\p{Sc}) ?(.*)$/u.exec(text) ?? [];
    const spelling = (signs.get(sign) ?? sign) + (sign === '' ? text : rest);
    return hasZeroOf(own, unit) ? [[spelling, sizeIn(own, unit)] as const] : [];
  });
  return Object.fromEntries([
    [name, 1],
    ...factors,
    ...[...signs.keys()].map((sign) => [sign, 1] as const),
    ...(isBare ? [['', 1] as const] : []),
  ]);
}

/** The other temperature scales: their size, and their zero. */
export function listShiftedUnits(
  reader: QuantityReader,
): Readonly<Record<string, readonly [number, number]>> | undefined {
  const {own} = reader;
  const others = ['°C', '°F', 'K']
    .filter((text) => own.offset && text !== reader.name)
    .map((text) => [text, readUnit(text, reader)] as const)
    .filter(([, unit]) => !hasZeroOf(own, unit))
    .map(([text, unit]) => {
      const distance = addFractions(
        unit.offset ?? zeroFraction,
        negateFraction(own.offset ?? zeroFraction),
      );
      const zero = multiplyFractions(distance, invertFraction(own.factor));
      return [text, [sizeIn(own, unit), fractionToNumber(zero)]] as const;
    });
  return others.length > 0 ? Object.fromEntries(others) : undefined;
}

/** "kB/s" and "GB/s" of "MB/s". */
function listRelatives({name, own, words}: QuantityReader): readonly string[] {
  const [, first = '', rest = ''] = /^(\p{L}+)(\/[^/]+)?$/u.exec(name) ?? [];
  const unit = words.get(first);
  const families = commonUnits.filter(([each = '']) => {
    const known = words.get(each);
    return (
      !own.isLevel &&
      known &&
      unit &&
      formatDimensions(known.dimensions) === formatDimensions(unit.dimensions)
    );
  });
  return families.flat().map((each) => each + rest);
}

function hasZeroOf(own: Unit, {offset}: Unit): boolean {
  return (
    compareFractions(offset ?? zeroFraction, own.offset ?? zeroFraction) === 0
  );
}

function sizeIn(own: Unit, {factor}: Unit): number {
  return fractionToNumber(
    multiplyFractions(factor, invertFraction(own.factor)),
  );
}
