import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import ChangeTable from '@theme/ComparisonChanges/ChangeTable';
import type {Props} from '@theme/ComparisonChanges/ClaimRows';
import VerdictWord from '@theme/ComparisonClaims/VerdictWord';

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
