import React, {type ReactNode} from 'react';
import ComparisonValue from '@theme/ComparisonValue';
import type {Props} from '@theme/ComparisonFigure/Cell';
import FootnoteLink from '@theme/ComparisonTable/FootnoteLink';

/** What a cell says, with the numbers of the notes under the words. */
export default function Cell({cell, anchor}: Props): ReactNode {
  return (
    <ComparisonValue
      cell={cell}
      renderFootnote={(index) => <FootnoteLink anchor={anchor} index={index} />}
    />
  );
}
