import type {Criterion} from '../model/index.js';
import {formatDimensions} from '../values/units/formatDimensions.js';
import {createQuantityReader} from '../values/units/quantityReader.js';
import type {Dimensions} from '../values/units/unitWords.js';
import {
  compareExact,
  exactOne,
  invertExact,
  multiplyExact,
  type Exact,
} from './exact.js';

/** What figures are counted in, as a product of base units. */
export interface FigureUnits {
  readonly dimensions: Dimensions;
  /** How many of that product one is. */
  readonly factor: Exact;
}

export const plainUnits: FigureUnits = {dimensions: {}, factor: exactOne};

/** What the figures of a criterion are counted in, as claims read them. */
export function unitsOfCriterion(
  criterion: Criterion,
): FigureUnits | undefined {
  switch (criterion.type) {
    case 'number':
    case 'percent':
      return plainUnits;
    case 'duration':
      return {dimensions: {s: 1}, factor: exactOne};
    case 'bytes':
      return {dimensions: {B: 1}, factor: exactOne};
    case 'money':
      return criterion.currency === undefined
        ? undefined
        : {dimensions: {[criterion.currency]: 1}, factor: exactOne};
    case 'quantity': {
      const {own} = createQuantityReader(criterion);
      return own.offset || own.isLevel
        ? undefined
        : {dimensions: own.dimensions, factor: own.factor};
    }
    default:
      return undefined;
  }
}

/** What a product, or a quotient, is counted in. */
export function combineUnits(
  a: FigureUnits,
  b: FigureUnits,
  operator: '×' | '÷',
): FigureUnits {
  const sign = operator === '×' ? 1 : -1;
  const names = new Set([
    ...Object.keys(a.dimensions),
    ...Object.keys(b.dimensions),
  ]);
  const sizes = [...names].map(
    (name) =>
      [
        name,
        (a.dimensions[name] ?? 0) + sign * (b.dimensions[name] ?? 0),
      ] as const,
  );
  return {
    dimensions: Object.fromEntries(sizes.filter(([, size]) => size !== 0)),
    factor: multiplyExact(
      a.factor,
      operator === '×' ? b.factor : invertExact(b.factor),
    ),
  };
}

/** What converts figures into other units; undefined if nothing does. */
export function convertUnits(
  from: FigureUnits | undefined,
  to: FigureUnits | undefined,
): Exact | undefined {
  return from &&
    to &&
    formatDimensions(from.dimensions) === formatDimensions(to.dimensions)
    ? multiplyExact(from.factor, invertExact(to.factor))
    : undefined;
}

/** Whether figures can be compared without converting them. */
export function hasSameUnits(
  a: FigureUnits | undefined,
  b: FigureUnits | undefined,
): boolean {
  const factor = convertUnits(a, b);
  return factor !== undefined && compareExact(factor, exactOne) === 0;
}

/** A name for a product of base units; those of one product are the same. */
export function nameUnits({dimensions}: FigureUnits): string {
  return formatDimensions(dimensions) || 'number';
}
