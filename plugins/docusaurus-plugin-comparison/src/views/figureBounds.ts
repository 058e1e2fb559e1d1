import {boundsOf, roundFigure, type Bounds} from '../values/bounds.js';
import {matchFigure, splitRange} from '../values/figureText.js';

/** The place of a figure in an order, and its range. */
export interface FigureBounds extends Bounds {
  /** What the order compares: the middle of a range. */
  readonly point: number;
  /** Whether the figure is typed as "about" so much. */
  readonly isAbout?: boolean;
}

/**
 * Reads the bounds of a figure from the text that an author typed. The build
 * asks for what browsers read, too, so that only what they would read in
 * another way is written into a page.
 *
 * @param units how many base units each unit is; "" for a number without one.
 * @returns undefined if the text is not a figure in these units.
 */
export function readFigureBounds(
  typed: string,
  units: Readonly<Record<string, number>>,
): FigureBounds | undefined {
  const text = typed.trim().replace(/\s+/g, ' ');
  const toBase = (digits: string | undefined, unit: string): number =>
    roundFigure(Number(digits?.replace('−', '-')) * (units[unit] ?? NaN));
  const ends = splitRange(text, true);
  if (ends) {
    const [lower, upper] = ends.map((end) => matchFigure(end, true));
    const unitOf = (unit: string | undefined): string =>
      (unit ?? upper?.['unit'] ?? lower?.['unit'] ?? '').trim();
    const low = toBase(lower?.['number'], unitOf(lower?.['unit']));
    const high = toBase(upper?.['number'], unitOf(upper?.['unit']));
    const isRead =
      low <= high && !lower?.['qualifier'] && !upper?.['qualifier'];
    return isRead
      ? {low, high, point: roundFigure(low / 2 + high / 2)}
      : undefined;
  }
  const {number, unit = '', qualifier} = matchFigure(text, true) ?? {};
  const point = toBase(number, unit.trim());
  // Only numbers and percentages may be negative.
  const min = '' in units || '%' in units ? -Infinity : 0;
  return Number.isFinite(point)
    ? {
        ...boundsOf(qualifier, {low: point, high: point}, min),
        point,
        ...(/[~≈]/.test(qualifier ?? '') && {isAbout: true}),
      }
    : undefined;
}
