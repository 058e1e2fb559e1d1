import type {Criterion} from '../model/index.js';
import {findValueType} from '../values/index.js';
import type {Language} from '../values/language.js';
import {localize} from '../views/cell.js';

/** From what to what an axis goes, and how. */
export interface AxisScale {
  /** The ends in the base unit. */
  readonly low: number;
  readonly high: number;
  /** The ends as a person writes them, with a unit. */
  readonly domainLabels: readonly [string, string];
  readonly isLogarithmic: boolean;
}

// Below a hundredth of the longest, a bar cannot be told from none.
const widestLinear = 100;

/**
 * The scale for figures in the base unit of a criterion: from zero, or in powers
 * of ten where they lie far apart; undefined where there is no figure. One that
 * is infinite has no end, for which room is left.
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
  const most = Math.max(...finite) * room;
  const least = Math.min(...finite);
  const leastPositive = Math.min(...finite.filter((figure) => figure > 0));
  const isLogarithmic = least >= 0 && most / leastPositive >= widestLinear;
  const zero = {figure: 0, text: '0'};
  const up = (figure: number) => endAt(figure, roundUp, criterion);
  const [low, high] = isLogarithmic
    ? [
        endAt(leastPositive, powerBelow, criterion),
        endAt(most, powerAbove, criterion),
      ]
    : [
        least < 0 ? up(least) : zero,
        most > 0 ? up(most) : least < 0 ? zero : up(1),
      ];
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

/** The place of a figure on a scale, from 0 to 1; what lies beyond, at its end. */
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

/** A round figure, and how a person writes it. */
interface End {
  readonly figure: number;
  readonly text: string;
}

/** The end nearest to a figure that is round in one of the criterion's units. */
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

/** The units of a criterion, each by its short spelling, which comes first. */
function tickUnits(
  criterion: Criterion,
): readonly (readonly [string, number])[] {
  const units = findValueType(criterion.type)?.units?.(criterion) ?? {};
  const spellings = new Map<number, string>();
  for (const [unit, factor] of Object.entries(units)) {
    // An axis that starts with MB does not end with GiB.
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

/** Below the figure itself: the smallest bar is not to start where the axis does. */
function powerBelow(size: number): number {
  return 10 ** (Math.ceil(Math.log10(size) - 1e-12) - 1);
}

/** A figure without what binary fractions add to it. */
function exact(figure: number): number {
  return Number(figure.toPrecision(12));
}
