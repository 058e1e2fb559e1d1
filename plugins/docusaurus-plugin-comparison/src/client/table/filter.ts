import {availabilityFilter} from './availabilityFilter.js';
import {findChosenState, listEntries} from './choices.js';
import {readCondition} from './conditions.js';
import {dateFilter} from './dateFilter.js';
import {figureFilter} from './figureFilter.js';
import type {
  FilterColumn,
  FilterKind,
  Notation,
  Passes,
} from './filterReading.js';
import {foldText} from './fold.js';
import {textOf, textsOf, type Strings} from './table.js';
import {versionFilter} from './versionFilter.js';

/** The kind of a criterion's filter; undefined for a filter of words. */
export function findFilterKind({
  header: {dataset},
}: Pick<FilterColumn, 'header'>): FilterKind | undefined {
  switch (dataset['filterBy']) {
    case 'availability':
      return availabilityFilter;
    case 'date':
      return dateFilter;
    case 'version':
      return versionFilter;
    default:
      return dataset['units'] === undefined ? undefined : figureFilter;
  }
}

/** Reads the filter of a criterion, once for all cells: one condition is enough. */
export function createFilter(
  column: FilterColumn,
  conditions: readonly string[],
  notation: Notation,
): Passes {
  const all = conditions.map((each) => createCondition(column, each, notation));
  return (index, cell) => all.some((passes) => passes(index, cell));
}

function createCondition(
  column: FilterColumn,
  typed: string,
  notation: Notation,
): Passes {
  const condition = readCondition(typed, column);
  switch (condition.kind) {
    case 'state':
      return (_, cell) => findChosenState(cell) === condition.state;
    case 'choice': {
      const {word} = condition;
      // Of a dispute, one side is enough.
      return (_, cell) =>
        findChosenState(cell) === 'disputed'
          ? ` ${textOf(cell)} `.includes(` ${word} `)
          : cell?.dataset['state'] === undefined &&
            listEntries(column, cell).includes(word);
    }
    case 'text':
      return createTextFilter(column, condition.text, notation);
  }
}

function createTextFilter(
  column: FilterColumn,
  text: string,
  notation: Notation,
): Passes {
  const kind = findFilterKind(column);
  if (!kind) {
    const word = foldText(text.trim());
    return (_, cell) =>
      textsOf(cell).some((text) => foldText(text).includes(word));
  }
  const reading = kind.read(text, column, notation);
  // A filter that cannot be read hides nothing. Its field says why.
  return 'passes' in reading ? reading.passes : () => true;
}

/** How the page of a table writes figures and ranges. */
export function readNotation(
  element: HTMLTableElement,
  strings: Strings,
): Notation {
  return {
    decimalSign: element.dataset['decimal'] === ',' ? ',' : '.',
    to: strings['to'] ?? 'to',
  };
}
