import React, {type ReactNode} from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import Translate from '@docusaurus/Translate';
import type {ListedClaim} from 'docusaurus-plugin-comparison';
import type {Props} from '@theme/ComparisonClaims/Content';
import Grounds from '@theme/ComparisonClaims/Grounds';
import VerdictWord from '@theme/ComparisonClaims/VerdictWord';
import ComparisonProse from '@theme/ComparisonProse';
import styles from './styles.module.css';

/** Each claim with what the data says about it, and the values behind that. */
export default function Content({view, caption, anchor}: Props): ReactNode {
  const {collectAnchor} = useBrokenLinks();
  if (anchor !== undefined) {
    collectAnchor(anchor);
  }
  return (
    <figure className={styles.claims} id={anchor}>
      <figcaption className={styles.caption}>
        <bdi>{caption ?? view.title}</bdi>
      </figcaption>
      <ul>
        {view.claims.map((claim) => (
          <li key={claim.id}>
            <ClaimItem claim={claim} />
          </li>
        ))}
      </ul>
    </figure>
  );
}

function ClaimItem({
  claim: {words, condition, reason, known},
}: {
  readonly claim: ListedClaim;
}): ReactNode {
  return (
    <>
      {words === undefined ? (
        <code dir="ltr">{condition}</code>
      ) : (
        <bdi>
          <ComparisonProse text={words} />
        </bdi>
      )}
      {known && (
        <div className={styles.verdict}>
          <strong data-verdict={known.verdict}>
            <VerdictWord verdict={known.verdict} />
          </strong>
          {reason !== undefined && (
            <>
              {' · '}
              <bdi>{reason}</bdi>
            </>
          )}
          {known.grounds.length > 0 && (
            <details>
              <summary>
                <Translate
                  id="theme.comparison.claims.grounds"
                  description="Opens the values on which rests what the data says about a statement">
                  Values and sources
                </Translate>
              </summary>
              <Grounds known={known} />
            </details>
          )}
        </div>
      )}
    </>
  );
}
