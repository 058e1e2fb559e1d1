import type {Dataset, Subject} from '../model/index.js';
import {anchorName} from './anchor.js';
import type {Selection} from './view.js';

/**
 * The addresses of the cells of a criterion; that of its subject for a cell whose
 * id a browser adds, in place of which a script puts that of the cell.
 */
export function createLink(
  {file}: Dataset,
  {page}: Selection,
  criterion: string,
): (subject: Pick<Subject, 'id'>, hasId?: boolean) => string | undefined {
  const [address, anchor = anchorName(file)] = page?.split('#') ?? [];
  return ({id}, hasId = true) =>
    address === undefined
      ? undefined
      : hasId
        ? `${address}#${anchor}.${id}.${criterion}`
        : `${address}#${anchor}.subject:${id}`;
}
