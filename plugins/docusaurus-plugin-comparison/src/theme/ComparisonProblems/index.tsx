import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import type {Props} from '@theme/ComparisonProblems';
import styles from './styles.module.css';

/** Stands in place of an embed while its dataset has problems. */
export default function ComparisonProblems({problems}: Props): ReactNode {
  return (
    <div role="alert" className={styles.problems}>
      <p className={styles.heading}>
        <Translate
          id="theme.comparison.problems"
          description="The heading over the problems of a comparison dataset">
          This comparison cannot be shown
        </Translate>
      </p>
      <pre className={styles.report} tabIndex={0}>
        {problems}
      </pre>
    </div>
  );
}
