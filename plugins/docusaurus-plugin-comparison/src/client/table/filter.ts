import {withDecimalPoint} from './decimal.js';
import {foldText} from './fold.js';
import {textOf, textsOf} from './table.js';

/**
 * Reads the filter of a criterion, once for all cells. A figure is held against
 * bounds such as `< 1 s` or `100 MB..2 GB`, in any unit of its dimension, and
 * passes where some of what it says lies within; a word is held against a word.
 */
export function createFilter(
  header: HTMLElement | undefined,
  text: string,
): (
  cell: HTMLElement | undefined,
  figure: FilterBounds | undefined,
) => boolean {
  const units = header?.dataset['units'];
  if (header?.dataset['words'] !== undefined) {
    // Of a dispute, one side is enough.
    return (cell) =>
      cell?.dataset['state'] === 'disputed'
        ? ` ${textOf(cell)} `.includes(` ${text} `)
        : textOf(cell) === text;
  }
  if (units === undefined) {
    const word = foldText(text.trim());
    return (cell) =>
      textsOf(cell).some((text) => foldText(text).includes(word));
  }
  const bounds = readBounds(
    withDecimalPoint(text, header),
    JSON.parse(units) as Readonly<Record<string, number>>,
  );
  // A filter that cannot be read hides nothing, and is told of by its field.
  return (_, figure) => !bounds || overlaps(figure, bounds);
}

/** Whether two figures may be the same; what has no bounds overlaps nothing. */
export function overlaps(
  a: FilterBounds | undefined,
  b: FilterBounds | undefined,
): boolean {
  return !!a && !!b && a.low <= b.high && b.low <= a.high;
}

interface FilterBounds {
  readonly low: number;
  readonly high: number;
}

const figure =
  /^\s*(<=?|≤|>=?|≥|=)?\s*([-−+]?[\d.]+(?:e[-+]?\d+)?)\s*(\S*)\s*$/i;

/** Reads bounds in the base unit; undefined where they cannot be read. */
export function readBounds(
  text: string,
  units: Readonly<Record<string, number>>,
): FilterBounds | undefined {
  const ends = text.split('..');
  if (ends.length === 2) {
    const unit = figure.exec(ends[1] ?? '')?.[3] ?? '';
    const [low, high] = ends.map((end, index) =>
      end.trim() === ''
        ? {sign: '', value: index === 0 ? -Infinity : Infinity}
        : readFigure(end, units, unit),
    );
    return low && high && !low.sign && !high.sign && low.value <= high.value
      ? {low: low.value, high: high.value}
      : undefined;
  }
  const found = readFigure(text, units, '');
  if (!found) {
    return undefined;
  }
  const {sign = '=', value} = found;
  // "<" and ">" leave the figure itself out.
  const step = Math.abs(value) * 1e-12 + Number.MIN_VALUE;
  return {
    low: /[<≤]/.test(sign) ? -Infinity : sign === '>' ? value + step : value,
    high: /[>≥]/.test(sign) ? Infinity : sign === '<' ? value - step : value,
  };
}

function readFigure(
  text: string,
  units: Readonly<Record<string, number>>,
  otherwise: string,
): {readonly sign?: string; readonly value: number} | undefined {
  const [, sign, digits, unit] = figure.exec(text) ?? [];
  const factor = units[unit || otherwise];
  // As the dataset reads its own figures, to fifteen digits.
  const value = Number(
    (Number(digits?.replace('−', '-')) * (factor ?? NaN)).toPrecision(15),
  );
  return Number.isNaN(value) ? undefined : {...(sign && {sign}), value};
}
