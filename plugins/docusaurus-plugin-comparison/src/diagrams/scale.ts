import type {Criterion} from '../model.js';
import {findValueType} from '../values/index.js';

/** From what to what an axis goes, and how. */
export interface Scale {
  /** The ends in the base unit. */
  readonly low: number;
  readonly high: number;
  /** The ends as a person writes them, with a unit. */
  readonly ends: readonly [string, string];
  readonly isLogarithmic: boolean;
}

// Below a hundredth of the longest, a bar cannot be told from none.
const widestLinear = 100;

/**
 * The scale for figures in the base unit of a criterion: from zero, or in powers
 * of ten where they lie far apart; undefined where there is no figure.
 */
export function createScale(
  figures: readonly number[],
  criterion: Criterion,
): Scale | undefined {
  const finite = figures.filter(Number.isFinite);
  if (finite.length === 0) {
    return undefined;
  }
  const most = Math.max(...finite);
  const least = Math.min(...finite);
  const leastPositive = Math.min(...finite.filter((figure) => figure > 0));
  const isLogarithmic = least >= 0 && most / leastPositive >= widestLinear;
  const [low, high] = isLogarithmic
    ? // The smallest bar is not to start where the axis does.
      [powerBelow(leastPositive), -roundDown(-most, powersOfTen)]
    : [
        least < 0 ? roundDown(least, roundSteps) : 0,
        most > 0 ? -roundDown(-most, roundSteps) : 0,
      ];
  const ends = [print(low, criterion), print(high, criterion)] as const;
  return {low, high: high === low ? low + 1 : high, ends, isLogarithmic};
}

/** The place of a figure on a scale, from 0 to 1; what lies beyond, at its end. */
export function placeOn(
  {low, high, isLogarithmic}: Scale,
  figure: number,
): number {
  const place = isLogarithmic
    ? (Math.log10(figure) - Math.log10(low)) /
      (Math.log10(high) - Math.log10(low))
    : (figure - low) / (high - low);
  return Math.min(1, Math.max(0, Number.isNaN(place) ? 0 : place));
}

const powersOfTen = [1];
const roundSteps = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8];

/** The next round number that is lower, for figures below zero. */
function roundDown(figure: number, steps: readonly number[]): number {
  const size = Math.abs(figure);
  const power = 10 ** Math.floor(Math.log10(size));
  const step = steps.find((each) => each * power >= size * (1 - 1e-12)) ?? 10;
  return -round(step * power);
}

function powerBelow(figure: number): number {
  return round(10 ** (Math.ceil(Math.log10(figure) - 1e-12) - 1));
}

/** A figure with the largest unit of which it is a whole number. */
function print(figure: number, criterion: Criterion): string {
  const units = findValueType(criterion.type)?.units?.(criterion) ?? {};
  // The first spelling of a unit is the short one.
  const short = new Map<number, string>();
  for (const [unit, factor] of Object.entries(units)) {
    short.set(factor, short.get(factor) ?? unit);
  }
  const [factor = 1, unit = ''] =
    [...short]
      .sort(([a], [b]) => b - a)
      .find(
        ([each]) =>
          Number.isInteger(round(figure / each)) && (figure !== 0 || each <= 1),
      ) ?? [];
  const number = String(round(figure / factor));
  return unit === '' || figure === 0
    ? number
    : `${number}${unit === '%' ? '' : ' '}${unit}`;
}

function round(figure: number): number {
  return Number(figure.toPrecision(12));
}
