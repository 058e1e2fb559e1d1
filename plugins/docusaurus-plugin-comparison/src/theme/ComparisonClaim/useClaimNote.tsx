import React, {type MouseEvent, type RefObject} from 'react';
import {translate} from '@docusaurus/Translate';
import {loadClaimPopover} from 'docusaurus-plugin-comparison/client';
import type {ListedClaim} from 'docusaurus-plugin-comparison';
import type {ClaimNote} from '@theme/ComparisonClaim/useClaimNote';
import {useNote} from '@theme/ComparisonFact/useNote';
import {loadStrings} from '@theme/ComparisonTable/loadStrings';

/** Shows how a claim is known when its mark is pressed, and loads that first. */
export function useClaimNote(
  place: RefObject<HTMLElement | null>,
  claim: ListedClaim | undefined,
): ClaimNote {
  const {note, ask} = useNote(place, loadClaimOpener);
  return {
    note,
    press: (event: MouseEvent<HTMLElement>) => {
      const known = claim?.known;
      if (known) {
        ask(event, ({open, Known}) => ({
          note: <Known claim={claim} known={known} />,
          open: (mark, source) => open(mark, sayClaimTitle(), source),
        }));
      }
    },
  };
}

function sayClaimTitle(): string {
  return translate({
    id: 'theme.comparison.claim.title',
    message: 'According to the data',
    description:
      'The heading over the values on which a statement in a sentence rests',
  });
}

async function loadClaimOpener(place: HTMLElement, signal: AbortSignal) {
  const [createClaimPopover, strings, {default: Known}] = await Promise.all([
    loadClaimPopover(),
    loadStrings(),
    import('@theme/ComparisonClaims/Known'),
  ]);
  return {open: createClaimPopover(place, strings, signal), Known};
}
