import {matchFigure, splitRange} from '../../values/figureText.js';
import {findUnitAtEnd} from './unitAtEnd.js';
import type {FilterColumn} from './filterReading.js';

/** The units of a criterion, and how many base units each is. */
export type FilterUnits = Readonly<Record<string, number>>;

export function readUnits({header}: Pick<FilterColumn, 'header'>): FilterUnits {
  return JSON.parse(header.dataset['units'] ?? '{}') as FilterUnits;
}

/** By unit: its size and its zero, both in the base unit. */
export type ShiftedFilterUnits = Readonly<
  Record<string, readonly [number, number]>
>;

export function readShiftedUnits({
  header,
}: Pick<FilterColumn, 'header'>): ShiftedFilterUnits {
  return JSON.parse(
    header.dataset['shiftedUnits'] ?? '{}',
  ) as ShiftedFilterUnits;
}

/** The first spelling of each unit. */
export function listUnits(units: FilterUnits): readonly string[] {
  return listDistinctUnits(Object.keys(units), units);
}

/** What a message lists: each unit once, and each spelling of a single one. */
export function listKnownUnits(units: FilterUnits): readonly string[] {
  const all = listUnits(units);
  return (all.length === 1 ? Object.keys(units) : all).filter(Boolean);
}

/**
 * The units in which a column says its values, each once. All spellings of one
 * unit, such as "€" and "EUR", are the same.
 */
export function listUsedUnits(
  {typed, header}: Pick<FilterColumn, 'typed' | 'header'>,
  units: FilterUnits,
): readonly string[] {
  const {unit: own, show} = header.dataset;
  if (own !== undefined && show === 'unit') {
    return [own];
  }
  const used = typed.flat().flatMap((text) => {
    const found = (splitRange(text, true) ?? [text])
      .map(
        (end) =>
          findUnitAtEnd(end, units) ?? matchFigure(end, true)?.['unit']?.trim(),
      )
      .filter((unit) => unit !== undefined);
    return found.length === 0 ? [''] : found;
  });
  const known = listDistinctUnits(
    // A number without a unit is in that of the column, or needs one.
    [...(own === undefined ? [] : [own]), ...used].filter((unit) =>
      Object.hasOwn(units, unit),
    ),
    units,
  );
  // Nothing is known, so any value is in the only unit.
  const all = listUnits(units);
  return known.length === 0 && all.length === 1 ? all : known;
}

function listDistinctUnits(
  spellings: readonly string[],
  units: FilterUnits,
): string[] {
  const byFactor = new Map<number | undefined, string>();
  for (const unit of spellings) {
    if (!byFactor.has(units[unit])) {
      byFactor.set(units[unit], unit);
    }
  }
  return [...byFactor.values()];
}
