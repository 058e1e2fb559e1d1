import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import type {Props} from '@theme/ComparisonTable/Freshness';
import styles from './styles.module.css';

/** How old the values are, and when somebody last read them through. */
export default function Freshness({
  view: {oldest, reviewed},
}: Props): ReactNode {
  if (oldest === undefined && reviewed === undefined) {
    return null;
  }
  return (
    <p className={styles.fresh}>
      {oldest !== undefined && (
        <Translate
          id="theme.comparison.oldest"
          description="The oldest date for which a value of the table holds"
          values={{date: <time dateTime={oldest}>{oldest}</time>}}>
          {'The oldest value is as of {date}.'}
        </Translate>
      )}{' '}
      {reviewed !== undefined && (
        <Translate
          id="theme.comparison.reviewed"
          description="The date on which the dataset was last read through"
          values={{date: <time dateTime={reviewed}>{reviewed}</time>}}>
          {'Last read through on {date}.'}
        </Translate>
      )}
    </p>
  );
}
