import type {FigureBounds} from '../../views/figureBounds.js';
import {fillTemplate} from './status.js';
import {typedTextOf, type ColumnState, type Strings} from './table.js';

/**
 * The bounds of a cell's figure in words, in the unit that the value names last;
 * undefined where the value says them itself, or is no figure.
 */
export function describeBounds(
  cell: HTMLElement,
  {low, high}: Pick<FigureBounds, 'low' | 'high'>,
  {header}: Pick<ColumnState, 'header'>,
  strings: Strings,
  language: string,
): string | undefined {
  const units = header.dataset['units'];
  if (units === undefined) {
    return undefined;
  }
  const text = typedTextOf(cell);
  const [unit, factor] = findUnit(
    text,
    JSON.parse(units) as Readonly<Record<string, number>>,
  );
  const figures = new Set(readFigures(text));
  // A figure that is at most so much says no more than that.
  const hasLow = Number.isFinite(low) && (low !== 0 || high === Infinity);
  const ends = [hasLow ? low : NaN, high].map((end) =>
    Number((end / factor).toPrecision(15)),
  );
  const finite = ends.filter(Number.isFinite);
  if (finite.every((end) => figures.has(Math.abs(end)))) {
    return undefined;
  }
  const format = new Intl.NumberFormat(language || 'en', {
    maximumFractionDigits: 15,
    useGrouping: false,
  });
  const [lowText = '', highText = ''] = ends.map((end) =>
    `${format.format(end)} ${unit}`.trim(),
  );
  const name = !hasLow
    ? 'atMost'
    : high === Infinity
      ? 'atLeast'
      : low === high
        ? 'same'
        : 'range';
  return name === 'same'
    ? lowText
    : fillTemplate(strings[name], {low: lowText, high: highText});
}

/** The unit that a text names last, else the base unit, with its size. */
export function findUnit(
  text: string,
  units: Readonly<Record<string, number>>,
): readonly [string, number] {
  const named = text
    .split(/[\s\d.,–-]+/)
    .reverse()
    .find((word) => word !== '' && Object.hasOwn(units, word));
  const base = Object.keys(units).find((unit) => units[unit] === 1) ?? '';
  const unit = named ?? base;
  return [unit, units[unit] ?? 1];
}

function readFigures(text: string): readonly number[] {
  const figures = text.replace(/,(?=\d{3}(?!\d))/g, '').match(/\d+(?:\.\d+)?/g);
  return (figures ?? []).map(Number);
}
