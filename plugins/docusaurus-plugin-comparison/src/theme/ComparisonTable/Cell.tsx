import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import ComparisonValue from '@theme/ComparisonValue';
import type {Props} from '@theme/ComparisonTable/Cell';
import FootnoteLink from '@theme/ComparisonTable/FootnoteLink';

/** One answer, with the links to its footnotes. */
export default function Cell({cell, id, anchor}: Props): ReactNode {
  const {collectAnchor} = useBrokenLinks();
  if (!cell) {
    return <td role="cell" />;
  }
  // So that Docusaurus knows a link to a cell from a broken one.
  collectAnchor(id);
  const {state, low, high, isBest} = cell;
  return (
    <td
      id={id}
      role="cell"
      data-state={state === 'value' ? undefined : state}
      data-low={low}
      data-high={high === low ? undefined : high}>
      <ComparisonValue
        cell={cell}
        renderFootnote={(index) => (
          <FootnoteLink anchor={anchor} index={index} />
        )}
      />
      {isBest && (
        <>
          {' '}
          <span data-mark="best">
            <span aria-hidden="true">★ </span>
            <Translate
              id="theme.comparison.cell.best"
              description="Stands after the best value of a criterion">
              best
            </Translate>
          </span>
        </>
      )}
    </td>
  );
}
