import type {Language} from '../../values/language.js';
import type {ChartAxis, Tick} from './axis.js';
import {formatPower, formatTick} from './tickLabel.js';
import type {TickUnit, TickUnits} from './tickUnits.js';

/** The share of the axis that separates zero from the scale. */
const zeroGap = 0.1;

const relativeTolerance = 1e-9;

/** An axis on which equal factors are equally long, for figures from zero on. */
export function createLogAxis(
  figures: readonly number[],
  {units, isBinary}: TickUnits,
  language: Language,
): ChartAxis {
  const positive = figures.filter((figure) => figure > 0);
  const [min, max] = [Math.min(...positive), Math.max(...positive)];
  const hasZero = positive.length < figures.length;
  const rungs = isBinary ? powersOfTwo(min, max) : powersOfTen(min, max, units);
  const large = cut(rungs, min, max);
  // Over a few powers of ten there is room for 2 and 5.
  const isFine = !isBinary && large.length <= 4;
  const all = isFine ? cut(multiplesOf(rungs, [1, 2, 5]), min, max) : large;
  const [low = 1, high = 10] = [all[0], all.at(-1)];
  const span = Math.log(high) - Math.log(low);
  const start = hasZero ? zeroGap : 0;
  const placeOf = (figure: number): number =>
    figure > 0
      ? start + (1 - start) * ((Math.log(figure) - Math.log(low)) / span)
      : 0;
  const [unit] = units.length === 1 ? units : [];
  const toTick = (figure: number): Tick => ({
    figure,
    place: placeOf(figure),
    label:
      (unit && !isFine && formatPower(figure, unit.name)) ||
      formatTick(figure, units, language),
    ...(isFine && !rungs.includes(figure) && {isSmall: true}),
  });
  const factor = isFine ? undefined : commonFactor(all);
  return {
    isLogarithmic: true,
    ...(factor !== undefined && {factor}),
    ...(hasZero && {zero: 0}),
    ticks: [
      ...(hasZero ? [{figure: 0, place: 0, label: '0'}] : []),
      ...all.map(toTick),
    ],
    lines: isFine
      ? multiplesOf(rungs, [3, 4, 6, 7, 8, 9])
          .filter((figure) => figure > low && figure < high)
          .map(placeOf)
      : [],
    placeOf,
  };
}

/** From the last that is below the lowest figure to the first at the highest. */
function cut(
  rungs: readonly number[],
  min: number,
  max: number,
): readonly number[] {
  const first = rungs.findLastIndex(
    (rung) => rung < min * (1 - relativeTolerance),
  );
  const last = rungs.findIndex((rung) => rung >= max * (1 - relativeTolerance));
  return rungs.slice(Math.max(0, first), last === -1 ? undefined : last + 1);
}

/** 1, 10 and 100 of each unit, but none that is nearly one of the next. */
function powersOfTen(
  min: number,
  max: number,
  units: readonly TickUnit[],
): readonly number[] {
  const [lowest = 0, highest = 0] = [min, max].map((figure) =>
    Math.floor(Math.log10(figure)),
  );
  if (units.length <= 1 || highest - lowest > 18) {
    // Twelve lines are enough: further ones would be a gray field.
    const step = Math.ceil((highest - lowest + 2) / 12);
    const start = Math.floor((lowest - 1) / step);
    const end = Math.ceil((highest + 1) / step);
    return Array.from({length: end - start + 1}, (_, index) =>
      Number(`1e${(start + index) * step}`),
    ).filter((rung) => rung > 0 && rung < Infinity);
  }
  const rungs = units.flatMap(({size}, index) => {
    const next = units[index + 1]?.size ?? Math.max(size * 1e6, max * 100);
    const powers = Math.ceil(Math.log10(next / 2 / size));
    return Array.from({length: powers}, (_, power) =>
      Number((size * 10 ** power).toPrecision(12)),
    );
  });
  const [smallest = 1] = rungs;
  const below = Math.max(0, Math.ceil(Math.log10(smallest / min)) + 1);
  return [
    ...Array.from({length: below}, (_, power) =>
      Number((smallest / 10 ** (below - power)).toPrecision(12)),
    ),
    ...rungs,
  ];
}

/** Powers of two, by equal steps that leave at most twelve lines. */
function powersOfTwo(min: number, max: number): readonly number[] {
  const [low = 0, high = 0] = [min, max].map((figure) => Math.log2(figure));
  const step =
    [1, 2, 4, 5, 10].find((each) => (high - low) / each <= 10) ??
    Math.ceil((high - low) / 10);
  const start = Math.floor(low / step) - 1;
  const end = Math.ceil(high / step) + 1;
  return Array.from(
    {length: end - start + 1},
    (_, index) => 2 ** ((start + index) * step),
  );
}

/** Multiples of each figure up to the next one. */
function multiplesOf(
  rungs: readonly number[],
  multiples: readonly number[],
): readonly number[] {
  return rungs.flatMap((rung, index) => {
    // After 10 s comes 1 min, which is less than 70 s.
    const next = rungs[index + 1] ?? rung * 10;
    return multiples
      .map((multiple) => Number((multiple * rung).toPrecision(12)))
      .filter((figure) => figure < next * (1 - relativeTolerance));
  });
}

function commonFactor(figures: readonly number[]): number | undefined {
  const [first = 1, second = 1] = figures;
  const factor = Number((second / first).toPrecision(9));
  return figures.every(
    (figure, index) =>
      index === 0 ||
      Math.abs(figure / (figures[index - 1] ?? 1) / factor - 1) <
        relativeTolerance,
  )
    ? factor
    : undefined;
}
