import {hullOf, type Figures} from './interval.js';
import {
  possibleValuesOf,
  toPossibleValue,
  type PossibleValue,
} from './possibleValues.js';
import type {CellReference, ClaimScope} from './scope.js';

/** All that a part of an expression may be; no values if that is not known. */
export interface Operand {
  readonly values: readonly PossibleValue[];
  /** Why there are no values. */
  readonly missing?: 'unknown' | 'n/a';
  /** The cells that it reads. */
  readonly cells: readonly CellReference[];
}

// Sides of disputes are computed one by one, up to this number.
export const maxValues = 128;

export const noOperand: Operand = {values: [], cells: []};

/** What a cell may be. */
export function operandOfCell(
  reference: CellReference | undefined,
  {cache}: ClaimScope,
): Operand {
  if (!reference) {
    return {values: [], missing: 'unknown', cells: []};
  }
  const {cell, criterion} = reference;
  const cells = [reference];
  if (cell.state === 'not-applicable') {
    return {values: [], missing: 'n/a', cells};
  }
  const values = possibleValuesOf(cell, criterion, cache.values);
  return values.length > 0
    ? {values, cells}
    : {values, missing: 'unknown', cells};
}

/** The figures of an operand; checked expressions have no others. */
export function operandFigures({values}: Operand): readonly Figures[] {
  return values.flatMap((each) =>
    each.kind === 'interval' ? [each.interval as Figures] : [],
  );
}

/** Calculates with each value of the one and each of the other. */
export function combineOperands(
  a: Operand,
  b: Operand,
  make: (x: Figures, y: Figures) => readonly Figures[],
): Operand {
  const cells = [...a.cells, ...b.cells];
  const missing = [a.missing, b.missing];
  if (missing.some(Boolean)) {
    return {
      values: [],
      missing: missing.includes('unknown') ? 'unknown' : 'n/a',
      cells,
    };
  }
  const made = operandFigures(a).flatMap((x) =>
    operandFigures(b).flatMap((y) => make(x, y)),
  );
  const limited = made.length > maxValues ? [hullOf(made)] : made;
  return {values: limited.map(toPossibleValue), cells};
}
