import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import type {Props} from '@theme/ComparisonClaims/VerdictWord';

/** What the data says about a statement, in a word. */
export default function VerdictWord({verdict}: Props): ReactNode {
  switch (verdict) {
    case 'holds':
      return (
        <Translate
          id="theme.comparison.changes.holds"
          description="Where the data says that a statement is true">
          holds
        </Translate>
      );
    case 'fails':
      return (
        <Translate
          id="theme.comparison.changes.fails"
          description="Where the data says that a statement is not true">
          does not hold
        </Translate>
      );
    default:
      return (
        <Translate
          id="theme.comparison.changes.open"
          description="Where the data does not decide a statement">
          open
        </Translate>
      );
  }
}
