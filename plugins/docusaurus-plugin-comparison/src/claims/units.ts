import type {Criterion, Dataset} from '../model/index.js';
import {valueTypes} from '../values/index.js';
import type {Exact} from './exact.js';
import {unitsOfCriterion, type FigureUnits} from './figureUnits.js';
import {factorOf} from './readFigureInterval.js';

/** What a criterion measures; figures of one dimension can be compared. */
export function criterionDimension({type, currency, unit}: Criterion): string {
  if (type === 'quantity') {
    return `quantity in ${unit}`;
  }
  if (type === 'percent') {
    return 'number';
  }
  return currency === undefined ? type : `${type} in ${currency}`;
}

/** The dimension of a unit; undefined if there is no such unit. */
export function dimensionOfUnit(
  unit: string,
  dataset: Dataset,
): string | undefined {
  const found = findWithUnit(unit, dataset);
  return found && criterionDimension(found);
}

/** What figures in a unit are counted in, if they have products with others. */
export function unitsOfUnit(
  unit: string,
  dataset: Dataset,
): FigureUnits | undefined {
  const found = findWithUnit(unit, dataset);
  return found && unitsOfCriterion(found);
}

/** How many base units a unit is. */
export function factorOfUnit(
  unit: string,
  dataset: Dataset,
): Exact | undefined {
  const found = findWithUnit(unit, dataset);
  return found && factorOf(unit, found);
}

const plainCriteria: readonly Criterion[] = valueTypes
  .filter(({isFigure, needs}) => isFigure && needs === undefined)
  .map(({name}) => ({id: name, name, type: name}));

/** The criterion, or the value type, that has a unit. */
function findWithUnit(
  unit: string,
  {criteria}: Dataset,
): Criterion | undefined {
  return [...plainCriteria, ...criteria].find(
    (each) => factorOf(unit, each) !== undefined,
  );
}
