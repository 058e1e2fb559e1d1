import type {Criterion, Dataset, Subject} from '../model/index.js';
import {pickDimensions} from '../values/chooseCells.js';
import {anchorName} from './anchor.js';
import type {Selection} from './view.js';

/**
 * The addresses of the cells of a criterion, with the choices for which they are
 * shown; that of its subject for a cell whose id a browser adds, in place of
 * which a script puts that of the cell.
 */
export function createLink(
  {file, dimensions = []}: Dataset,
  {page}: Selection,
  {id: criterion, by = []}: Pick<Criterion, 'id' | 'by'>,
): (subject: Pick<Subject, 'id'>, hasId?: boolean) => string | undefined {
  const [address, anchor = anchorName(file)] = page?.split('#') ?? [];
  // As `ComparisonEmbed` reads it. It names the first choice, too: the table may
  // show another one.
  const choices = new URLSearchParams(
    pickDimensions(by, dimensions).map(({id, first}): [string, string] => [
      `${anchor}.${id}`,
      first,
    ]),
  );
  const query = choices.size === 0 ? '' : `?${choices.toString()}`;
  return ({id}, hasId = true) =>
    address === undefined
      ? undefined
      : hasId
        ? `${address}${query}#${anchor}.${id}.${criterion}`
        : `${address}${query}#${anchor}.subject:${id}`;
}
