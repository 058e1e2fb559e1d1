import type {Criterion} from '../model/index.js';
import {findValueType} from '../values/index.js';
import type {Language} from '../values/language.js';
import {localize} from '../views/cell.js';

/** The ends of an axis, and whether it is logarithmic. */
export interface AxisScale {
  /** The ends in the base unit. */
  readonly low: number;
  readonly high: number;
  /** The ends as readers see them, with a unit. */
  readonly domainLabels: readonly [string, string];
  readonly isLogarithmic: boolean;
}

// Bars shorter than a hundredth of the longest one are invisible.
const maxLinearRatio = 100;

/**
 * The scale for figures in the base unit of a criterion. It starts at zero, or
 * is logarithmic if the figures are far apart. For an infinite figure, the
 * scale is longer. Undefined without finite figures.
 */
export function createScale(
  figures: readonly number[],
  criterion: Criterion,
  language: Language,
): AxisScale | undefined {
  const finite = figures.filter(Number.isFinite);
  if (finite.length === 0) {
    return undefined;
  }
  const room = figures.includes(Infinity) ? 1.25 : 1;
  const max = Math.max(...finite) * room;
  const min = Math.min(...finite);
  const minPositive = Math.min(...finite.filter((figure) => figure > 0));
  const isLogarithmic = min >= 0 && max / minPositive >= maxLinearRatio;
  const zero = {figure: 0, text: '0'};
  const up = (figure: number) => endAt(figure, roundUp, criterion);
  const [low, high] = isLogarithmic
    ? [
        endAt(minPositive, powerBelow, criterion),
        endAt(max, powerAbove, criterion),
      ]
    : [min < 0 ? up(min) : zero, max > 0 ? up(max) : min < 0 ? zero : up(1)];
  return {
    low: low.figure,
    high: high.figure,
    domainLabels: [
      localize(low.text, criterion, language),
      localize(high.text, criterion, language),
    ],
    isLogarithmic,
  };
}

/** The position of a figure on a scale, clamped to the range from 0 to 1. */
export function placeOn(
  {low, high, isLogarithmic}: AxisScale,
  figure: number,
): number {
  const place = isLogarithmic
    ? (Math.log10(figure) - Math.log10(low)) /
      (Math.log10(high) - Math.log10(low))
    : (figure - low) / (high - low);
  return Math.min(1, Math.max(0, Number.isNaN(place) ? 0 : place));
}

/** A round figure in the base unit, and its text. */
interface End {
  readonly figure: number;
  readonly text: string;
}

/** The nearest figure that is round in one of the criterion's units. */
function endAt(
  figure: number,
  round: (size: number) => number,
  criterion: Criterion,
): End {
  const ends = tickUnits(criterion).map(([unit, factor]) => {
    const number = round(Math.abs(figure) / factor);
    const signed = exact(Math.sign(figure) * number);
    const space = unit === '' || unit === '%' ? '' : ' ';
    return {
      factor,
      // Nobody reads "5000 s" as quickly as "1.5 h".
      isReadable: number >= 1 && number < 1000,
      figure: exact(signed * factor),
      text: `${signed}${space}${unit}`,
    };
  });
  const distance = (end: End) => Math.abs(end.figure - figure);
  const [best] = ends.toSorted(
    (a, b) =>
      Number(b.isReadable) - Number(a.isReadable) ||
      distance(a) - distance(b) ||
      b.factor - a.factor,
  );
  return best ?? {figure, text: String(figure)};
}

/** The units of a criterion: the first, short spelling and the factor. */
function tickUnits(
  criterion: Criterion,
): readonly (readonly [string, number])[] {
  const units = findValueType(criterion.type)?.units?.(criterion) ?? {};
  const spellings = new Map<number, string>();
  for (const [unit, factor] of Object.entries(units)) {
    // An axis must not start with MB and end with GiB.
    if (factor <= 1 || !Number.isInteger(Math.log2(factor))) {
      spellings.set(factor, spellings.get(factor) ?? unit);
    }
  }
  return spellings.size === 0
    ? [['', 1]]
    : [...spellings].map(([factor, unit]) => [unit, factor]);
}

const roundSteps = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8];

function roundUp(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size));
  const step = roundSteps.find((each) => each * power >= size * (1 - 1e-12));
  return (step ?? 10) * power;
}

function powerAbove(size: number): number {
  return 10 ** Math.ceil(Math.log10(size) - 1e-12);
}

/** Less than the figure itself, so that the smallest bar has a length. */
function powerBelow(size: number): number {
  return 10 ** (Math.ceil(Math.log10(size) - 1e-12) - 1);
}

/** Removes rounding errors of binary fractions. */
function exact(figure: number): number {
  return Number(figure.toPrecision(12));
}
