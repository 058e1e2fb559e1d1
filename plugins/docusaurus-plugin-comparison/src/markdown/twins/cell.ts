import type {CellProps, ValueProps} from '../../views/cell.js';
import {cellLabel} from '../../views/cellLabel.js';
import {escapeMarkdown} from '../../views/markdownTable.js';
import {printProse} from './prose.js';
import type {TwinContext} from './printer.js';

/** What a cell says, with the labels of its footnotes, for a cell of a table. */
export function printTwinCell(
  cell: CellProps | undefined,
  {say, toUrl}: Pick<TwinContext, 'say' | 'toUrl'>,
  labelOf?: (index: number) => string,
): string {
  if (!cell) {
    return '';
  }
  const {state, claims, footnote} = cell;
  const mark = (index: number | undefined) =>
    index === undefined || !labelOf ? '' : `[^${labelOf(index)}]`;
  const sides = claims.map((claim, index) => {
    const isLast = index === claims.length - 1;
    return [
      printSide(claim, say, toUrl),
      mark(claim.footnote),
      isLast ? mark(footnote) : '',
    ].join('');
  });
  if (sides.length === 0) {
    const word = escapeMarkdown(cellLabel({state, claims: []}, say));
    return word + mark(footnote);
  }
  const either = sides.join(
    ` ${escapeMarkdown(say('theme.comparison.cell.or'))} `,
  );
  return state === 'disputed'
    ? `${escapeMarkdown(say('theme.comparison.cell.disputed'))} ${either}`
    : either;
}

function printSide(
  claim: ValueProps,
  say: TwinContext['say'],
  toUrl: TwinContext['toUrl'],
): string {
  return claim.prose
    ? printProse(claim.prose, toUrl)
    : escapeMarkdown(cellLabel({state: 'value', claims: [claim]}, say));
}
