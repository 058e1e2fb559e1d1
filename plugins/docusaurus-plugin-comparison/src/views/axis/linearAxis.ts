import type {Language} from '../../values/language.js';
import type {ChartAxis} from './axis.js';
import {formatTick} from './tickLabel.js';
import {tickUnitFor, type TickUnits} from './tickUnits.js';

// An axis of more steps would have labels that touch on a narrow page.
const mostLinearSteps = 6;

/**
 * An axis on which equal differences are equally long. It starts at zero unless
 * its figures are near to each other and far from zero.
 */
export function createLinearAxis(
  min: number,
  max: number,
  {units, isBinary}: TickUnits,
  language: Language,
): ChartAxis {
  const [from, to] = startingAtZero(min, max);
  const unit = tickUnitFor(Math.max(Math.abs(from), Math.abs(to)), units);
  const size = unit?.size ?? 1;
  const steps = unit?.name === 'h' ? hourSteps : isBinary ? binarySteps : [];
  const step = stepFor((to - from) / size / mostLinearSteps, steps);
  const first = Math.floor(from / size / step + 1e-9);
  const last = Math.ceil(to / size / step - 1e-9);
  const figures = Array.from({length: last - first + 1}, (_, index) =>
    exactly((first + index) * step * size),
  );
  const [low = 0, high = 1] = [figures[0], figures.at(-1)];
  // Divided first, since the difference of two figures may be infinite.
  const scale = Math.max(Math.abs(low), Math.abs(high));
  const placeOf = (figure: number): number =>
    (figure / scale - low / scale) / (high / scale - low / scale);
  return {
    isLogarithmic: false,
    ticks: figures.map((figure) => ({
      figure,
      place: placeOf(figure),
      label: formatTick(figure, units, language, unit),
    })),
    lines: [],
    placeOf,
  };
}

function startingAtZero(min: number, max: number): readonly [number, number] {
  // Smaller figures have fewer digits than a step needs.
  if (Math.max(Math.abs(min), Math.abs(max)) < 1e-300) {
    return [0, 1];
  }
  // Figures that differ by less than a computer holds are equal here.
  const isPoint = max - min <= 1e-9 * Math.max(Math.abs(min), Math.abs(max));
  if (min >= 0 && (isPoint || min < max / 3)) {
    return [0, max];
  }
  return max <= 0 && (isPoint || max > min / 3) ? [min, 0] : [min, max];
}

const hourSteps = [1, 2, 3, 6, 12, 24];
const binarySteps = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024];

/** The smallest round step that is at least so large. */
function stepFor(least: number, steps: readonly number[]): number {
  const found =
    least >= (steps[0] ?? Infinity) / 2
      ? steps.find((step) => step >= least)
      : undefined;
  if (found !== undefined) {
    return found;
  }
  const power = 10 ** Math.floor(Math.log10(least));
  const round = [1, 2, 5, 10].find(
    (each) => each * power >= least * (1 - 1e-9),
  );
  return exactly((round ?? 10) * power);
}

/** A figure without the noise of binary fractions. */
function exactly(figure: number): number {
  return Number(figure.toPrecision(12));
}
