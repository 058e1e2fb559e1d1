import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import ComparisonValue from '@theme/ComparisonValue';
import type {Props} from '@theme/ComparisonTable/Cell';
import FootnoteLink from '@theme/ComparisonTable/FootnoteLink';

/** One answer, with the links to its footnotes. */
export default function Cell({cell, anchor, role}: Props): ReactNode {
  if (!cell) {
    return <td role={role} />;
  }
  const {state, isBest} = cell;
  return (
    <td role={role} data-state={state === 'value' ? undefined : state}>
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
