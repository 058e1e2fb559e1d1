import type {Bounds} from '../../values/bounds.js';
import {findExactBounds} from '../../views/exactBounds.js';
import {formatBounds} from '../formatBounds.js';
import {typedTextOf, type ColumnState, type Strings} from './table.js';

/**
 * The bounds of a cell's figure in words; undefined where the value says them
 * itself, or is not a figure.
 */
export function describeBounds(
  cell: HTMLElement,
  bounds: Pick<Bounds, 'low' | 'high'>,
  {header}: Pick<ColumnState, 'header'>,
  strings: Strings,
  language: string,
): string | undefined {
  const json = header.dataset['units'];
  if (json === undefined) {
    return undefined;
  }
  const units = JSON.parse(json) as Readonly<Record<string, number>>;
  const exact = findExactBounds(typedTextOf(cell), bounds, units);
  return exact && formatBounds(exact, strings, language);
}
