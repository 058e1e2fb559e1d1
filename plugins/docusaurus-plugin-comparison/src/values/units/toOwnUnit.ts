import {
  addFractions,
  invertFraction,
  multiplyFractions,
  negateFraction,
  type Fraction,
} from './fraction.js';
import type {QuantityReader} from './quantityReader.js';

/** An end of a figure in the unit of the criterion. */
export function toOwnUnit(end: Fraction, {own}: QuantityReader): Fraction {
  if (end.denominator === 0n) {
    return end;
  }
  const size = own.offset ? addFractions(end, negateFraction(own.offset)) : end;
  return multiplyFractions(size, invertFraction(own.factor));
}
