import type {ClaimVerdict} from '../claims/judgeClaim.js';
import type {CellReference} from '../claims/scope.js';
import {Footnotes, toCellProps, type CellProps, type Footnote} from './cell.js';
import {createLink} from './createLink.js';
import type {Dataset} from '../model/index.js';
import type {Language} from '../values/language.js';
import type {Selection} from './view.js';

/** What the data says about a condition, with the cells on which that rests. */
export interface GroundedVerdict {
  readonly verdict: ClaimVerdict;
  readonly grounds: readonly CellReference[];
}

/** A value on which a verdict rests. */
export interface GroundProps {
  readonly subject: string;
  readonly criterion: string;
  readonly cell: CellProps;
  readonly footnotes: readonly Footnote[];
  /** The address of the value in a table. */
  readonly link?: string;
}

/** The values on which a verdict rests, for a list. */
export interface ShownGrounds {
  readonly verdict: ClaimVerdict;
  readonly grounds: readonly GroundProps[];
  /** How many more there are. */
  readonly more?: number;
}

/** A longer list would not be read; the table has all values. */
const maxGrounds = 12;

/** @param own - The dataset whose cells have addresses. */
export function showGrounds(
  {verdict, grounds}: GroundedVerdict,
  own: Dataset,
  selection: Selection,
  language: Language,
): ShownGrounds {
  const more = grounds.length - maxGrounds;
  return {
    verdict,
    grounds: grounds
      .slice(0, maxGrounds)
      .map(({dataset, subject, criterion, cell}) => {
        const footnotes = new Footnotes(dataset.sources, language);
        const link =
          dataset.file === own.file
            ? createLink(dataset, selection, criterion)(subject)
            : undefined;
        return {
          subject: subject.name,
          criterion: criterion.name,
          cell: toCellProps(cell, footnotes, criterion),
          footnotes: footnotes.all,
          ...(link !== undefined && {link}),
        };
      }),
    ...(more > 0 && {more}),
  };
}
