import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import type {Props} from '@theme/ComparisonProblems';
import styles from './styles.module.css';

/**
 * Stands in place of an embed while its dataset has problems; in a sentence too,
 * where HTML allows no block.
 */
export default function ComparisonProblems({problems}: Props): ReactNode {
  return (
    <span role="alert" className={styles.problems}>
      <span className={styles.heading}>
        <Translate
          id="theme.comparison.problems"
          description="The heading over the problems of a comparison dataset">
          This comparison cannot be shown
        </Translate>
      </span>
      <code className={styles.report} tabIndex={0} dir="ltr">
        {problems}
      </code>
    </span>
  );
}
