import type {FilterColumn} from './filterReading.js';

/** What the values of a criterion measure, which decides how they are compared. */
export type Measure = 'amount' | 'duration' | 'percent' | 'date';

/** @returns undefined for words and versions, which no number relates. */
export function findMeasure({
  header: {dataset},
}: Pick<FilterColumn, 'header'>): Measure | undefined {
  if (dataset['filterBy'] === 'date') {
    return 'date';
  }
  const json = dataset['units'];
  if (json === undefined) {
    return undefined;
  }
  const units = JSON.parse(json) as Readonly<Record<string, number>>;
  return Object.hasOwn(units, '%')
    ? 'percent'
    : Object.hasOwn(units, 'min')
      ? 'duration'
      : 'amount';
}
