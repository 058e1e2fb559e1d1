import React, {type ReactNode} from 'react';
import type {Props} from '@theme/ComparisonClaims/Known';
import Grounds from '@theme/ComparisonClaims/Grounds';
import VerdictWord from '@theme/ComparisonClaims/VerdictWord';

/** What the data says about a statement, why, and the values behind that. */
export default function Known({claim: {reason}, known}: Props): ReactNode {
  return (
    <>
      <div data-part="verdict">
        <strong>
          <VerdictWord verdict={known.verdict} />
        </strong>
        {reason !== undefined && (
          <>
            {' · '}
            <bdi>{reason}</bdi>
          </>
        )}
      </div>
      {known.grounds.length > 0 && <Grounds known={known} />}
    </>
  );
}
