import {roundToDigits} from '../rational.js';
import {compareFractions, zeroFraction, type Fraction} from './fraction.js';
import {readExactFigure} from './exactFigure.js';
import {pointOfFigure} from './orderFigures.js';
import type {QuantityReader} from './quantityReader.js';
import {toOwnUnit} from './toOwnUnit.js';

const minDigits = 3;

/**
 * A figure in the unit of its criterion, with as many digits as were typed;
 * with "≈" where that are not all. What is in that unit stays as typed.
 */
export function showInUnit(typed: string, reader: QuantityReader): string {
  const figure = readExactFigure(typed, reader);
  const isConverted = figure.units.some(
    // An end of a range may have the unit of the other.
    (unit) =>
      unit !== reader.name && (unit !== '' || figure.units.length === 1),
  );
  const isFinite = figure.high.denominator !== 0n || figure.center;
  if (!isConverted || !isFinite) {
    return typed;
  }
  const digits = countDigits(typed);
  const [sign] = /^\s*(?:<=|>=|[<>≤≥~≈])/u.exec(typed) ?? [];
  const print = (end: Fraction, direction: RoundingDirection) =>
    printFraction(toOwnUnit(end, reader), digits, direction);
  if (sign !== undefined) {
    const direction = /[<≤]/.test(sign)
      ? 'up'
      : /[>≥]/.test(sign)
        ? 'down'
        : 'nearest';
    const {text} = print(pointOfFigure(figure, undefined), direction);
    return `${sign.trim()} ${text} ${reader.name}`;
  }
  const ends =
    figure.low === figure.high ? [figure.low] : [figure.low, figure.high];
  const printed = ends.map((end) => print(end, 'nearest'));
  const about = printed.every(({isExact}) => isExact) ? '' : '≈ ';
  const range = printed.map(({text}) => text).join('–');
  return `${about}${range} ${reader.name}`;
}

type RoundingDirection = 'up' | 'down' | 'nearest';

/** The most digits that a number of a text has, without zeros before them. */
function countDigits(typed: string): number {
  const counts = [...typed.matchAll(/\d[\d,_.’']*/g)].map(
    ([number]) => number.replace(/\D/g, '').replace(/^0+/, '').length,
  );
  return Math.max(minDigits, ...counts);
}

function printFraction(
  fraction: Fraction,
  digits: number,
  direction: RoundingDirection,
): {readonly text: string; readonly isExact: boolean} {
  const order = compareFractions(fraction, zeroFraction);
  if (order === 0) {
    return {text: '0', isExact: true};
  }
  const {numerator, denominator} = fraction;
  const size = {numerator: order < 0 ? -numerator : numerator, denominator};
  const opposite = {up: 'down', down: 'up', nearest: 'nearest'} as const;
  const {value, isExact} = roundToDigits(
    size,
    digits,
    order < 0 ? opposite[direction] : direction,
  );
  return {text: `${order < 0 ? '−' : ''}${value}`, isExact};
}
