import type {Criterion, Value} from '../model/index.js';
import {findValueType} from './index.js';
import type {Language} from './language.js';

/**
 * The place of each cell in its criterion's order, from 0, equal for equal
 * values; undefined for a cell without a value. Disputed figures are in the
 * middle of their sides, as a range does; disputed words have no place. The
 * browser compares these numbers and nothing else, so one comparator serves
 * every type.
 */
export function rank(
  criterion: Criterion,
  cells: readonly (readonly Value[])[],
  language: Language,
): readonly (number | undefined)[] {
  const ofType = findValueType(criterion.type)?.compare ?? compareNumbers;
  const compare = (a: Value, b: Value): number => ofType(a, b, language);
  const known = cells
    .map((values, index) => ({value: middle(values), index}))
    .filter((each): each is {value: Value; index: number} => !!each.value)
    .sort((a, b) => compare(a.value, b.value));
  const ranks: (number | undefined)[] = cells.map(() => undefined);
  let current = -1;
  let previous: Value | undefined;
  for (const {value, index} of known) {
    if (!previous || compare(previous, value) !== 0) {
      current += 1;
    }
    ranks[index] = current;
    previous = value;
  }
  return ranks;
}

function middle(values: readonly Value[]): Value | undefined {
  const [first] = values;
  if (!first || values.length === 1) {
    return first;
  }
  const keys = values.map(({sortKey}) => sortKey);
  if (!keys.every((key) => typeof key === 'number')) {
    return undefined;
  }
  const sortKey = Math.min(...keys) / 2 + Math.max(...keys) / 2;
  // What is exact of one side is not so of the middle.
  const {exact: _, ...rest} = first;
  return {...rest, sortKey};
}

function compareNumbers(a: Value, b: Value): number {
  return Number(a.sortKey) - Number(b.sortKey);
}
