import type {Criterion} from '../../model/index.js';
import {
  addFractions,
  halfFraction,
  multiplyFractions,
  type Fraction,
} from './fraction.js';
import type {ExactFigure} from './exactFigure.js';

/** The point of a figure that the order compares. */
export function pointOfFigure(
  {low, high, center}: Pick<ExactFigure, 'low' | 'high' | 'center'>,
  sortBy: Criterion['sortBy'],
): Fraction {
  if (center) {
    return center;
  }
  if (sortBy) {
    return sortBy === 'low' ? low : high;
  }
  return low === high || high.denominator === 0n
    ? high
    : multiplyFractions(addFractions(low, high), halfFraction);
}

/** Where a figure is next to its point: "< 5" is before 5, and "> 5" after. */
export function nudgeOf(open: ExactFigure['open']): number {
  return open === 'high' ? -1 : open === 'low' ? 1 : 0;
}
