import React, {type ReactNode} from 'react';
import {bestLabel} from '@theme/ComparisonTable/bestLabel';
import type {TableCell} from 'docusaurus-plugin-comparison';
import ComparisonValue from '@theme/ComparisonValue';
import type {Props} from '@theme/ComparisonTable/Cell';
import FootnoteLink from '@theme/ComparisonTable/FootnoteLink';

/** One answer, with the links to its footnotes. */
export default function Cell({cell, id, anchor, role}: Props): ReactNode {
  if (!cell) {
    return <td role={role} />;
  }
  const {state, best, shape, tone} = cell;
  return (
    <td
      id={isNoted(cell) ? id : undefined}
      role={role}
      data-state={state === 'value' ? undefined : state}
      data-shape={shape}
      data-tone={tone}>
      <ComparisonValue
        cell={cell}
        renderFootnote={(index) => (
          <FootnoteLink anchor={anchor} index={index} />
        )}
      />
      {best && (
        <>
          {' '}
          <span data-mark="best">
            {best === 'best' && <span aria-hidden="true">★ </span>}
            {bestLabel(best)}
          </span>
        </>
      )}
    </td>
  );
}

// Links from notes and from lists of sources lead there without JavaScript too;
// any other cell gets its id in the browser, when a link leads to it.
function isNoted({claims, footnote}: TableCell): boolean {
  return (
    footnote !== undefined ||
    claims.some((claim) => claim.footnote !== undefined)
  );
}
