import React, {useRef, type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/ComparisonClaim';
import {useClaimNote} from '@theme/ComparisonClaim/useClaimNote';
import FactMark from '@theme/ComparisonFact/FactMark';

/**
 * The words of a claim, with a mark that shows how it is known. Without script,
 * the mark leads to the first of its values, or is not there.
 */
export default function ComparisonClaim({
  view,
  reason,
  children,
}: Props): ReactNode {
  const place = useRef<HTMLSpanElement>(null);
  const [claim] = view?.claims ?? [];
  const {note, press} = useClaimNote(
    place,
    claim && reason !== undefined ? {...claim, reason} : claim,
  );
  const known = claim?.known;
  return (
    <span
      ref={place}
      className="comparison-claim"
      data-claim={known?.verdict ?? ''}>
      {children}
      {known && (
        <FactMark
          href={known.grounds[0]?.link}
          label={translate({
            id: 'theme.comparison.claim.mark',
            message: 'How this is known',
            description:
              'The name of the mark after a statement that opens the values on which it rests',
          })}
          onPress={press}
        />
      )}
      {note}
    </span>
  );
}
