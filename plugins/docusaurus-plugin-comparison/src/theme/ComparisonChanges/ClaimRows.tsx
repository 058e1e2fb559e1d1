import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import type {ChangedClaim} from 'docusaurus-plugin-comparison';
import ChangeTable from '@theme/ComparisonChanges/ChangeTable';
import type {Props} from '@theme/ComparisonChanges/ClaimRows';

/** The sentences about which the data of both versions says different things. */
export default function ClaimRows({view}: Props): ReactNode {
  return (
    <ChangeTable
      view={view}
      heading={
        <Translate
          id="theme.comparison.changes.claim"
          description="The heading over sentences about which the data says something else">
          Statement
        </Translate>
      }
      rows={view.claims.map(({words, was, is, link}) => ({
        name:
          link === undefined ? <bdi>{words}</bdi> : <a href={link}>{words}</a>,
        was: <VerdictWord verdict={was} />,
        is: <VerdictWord verdict={is} />,
      }))}
    />
  );
}

function VerdictWord({
  verdict,
}: {
  readonly verdict: ChangedClaim['was'];
}): ReactNode {
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
