import React, {type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {Props} from '@theme/ComparisonTable/Freshness';
import ReportLink from '@theme/ComparisonTable/ReportLink';
import styles from './styles.module.css';

/**
 * What months count as, how old the values are, when they were last reviewed,
 * where they are, and where to report one.
 */
export default function Freshness({
  view: {
    month,
    oldest,
    oldestText,
    reviewed,
    reviewedText,
    data,
    report,
    title,
  },
}: Props): ReactNode {
  if (
    [month, oldest, reviewed, data, report].every((each) => each === undefined)
  ) {
    return null;
  }
  return (
    <p className={styles.fresh}>
      {month !== undefined && (
        <Translate
          id="theme.comparison.month"
          description="How long a month is where prices by the hour and by the month are compared; {length} is such as 730 h"
          values={{length: <bdi>{month}</bdi>}}>
          {'A month counts as {length}.'}
        </Translate>
      )}{' '}
      {oldest !== undefined && (
        <Translate
          id="theme.comparison.oldest"
          description="The oldest date for which a value of the table holds"
          values={{date: <Day date={oldest} text={oldestText} />}}>
          {'Oldest value: {date}.'}
        </Translate>
      )}{' '}
      {reviewed !== undefined && (
        <Translate
          id="theme.comparison.reviewed"
          description="The date on which the dataset was last reviewed"
          values={{date: <Day date={reviewed} text={reviewedText} />}}>
          {'Last reviewed: {date}.'}
        </Translate>
      )}{' '}
      {data && (
        <Translate
          id="theme.comparison.data"
          description="Leads to the file of the dataset"
          values={{
            file: (
              <Link to={data.url}>
                <bdi>{data.name}</bdi>
              </Link>
            ),
          }}>
          {'View the data: {file}'}
        </Translate>
      )}{' '}
      {report !== undefined && (
        <ReportLink report={report} title={title} data={data?.url} />
      )}
    </p>
  );
}

function Day({
  date,
  text = date,
}: {
  readonly date: string;
  readonly text?: string | undefined;
}): ReactNode {
  return (
    <bdi>
      <time dateTime={date}>{text}</time>
    </bdi>
  );
}
