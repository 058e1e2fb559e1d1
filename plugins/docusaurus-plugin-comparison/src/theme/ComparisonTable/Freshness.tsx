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
export default function Freshness({view}: Props): ReactNode {
  const {month, period, reviewed, data, report, title} = view;
  if (
    [month, period, reviewed, data, report].every((each) => each === undefined)
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
      <Dates view={view} />{' '}
      {data && (
        <Link to={data.url} title={data.name}>
          <Translate
            id="theme.comparison.viewData"
            description="Leads to the file of the dataset">
            View the data
          </Translate>
        </Link>
      )}{' '}
      {report !== undefined && (
        <ReportLink report={report} title={title} data={data?.url} />
      )}
    </p>
  );
}

function Dates({
  view: {period, periodText, reviewed, reviewedText},
}: Props): ReactNode {
  const [first, last] = period ?? [];
  const values = {
    ...(first !== undefined && {
      date: <Day date={first} text={periodText} />,
      first: <Day date={first} />,
    }),
    ...(last !== undefined && {last: <Day date={last} />}),
    ...(reviewed !== undefined && {
      reviewed: <Day date={reviewed} text={reviewedText} />,
    }),
  };
  if (first === undefined) {
    return (
      reviewed !== undefined && (
        <Translate
          id="theme.comparison.freshness.reviewed"
          description="The date on which the dataset was last reviewed"
          values={values}>
          {'Reviewed {reviewed}.'}
        </Translate>
      )
    );
  }
  if (last === undefined) {
    return reviewed === undefined ? (
      <Translate
        id="theme.comparison.freshness.date"
        description="The date of all values of a table"
        values={values}>
        {'Data from {date}.'}
      </Translate>
    ) : (
      <Translate
        id="theme.comparison.freshness.dateReviewed"
        description="The date of all values of a table, and when they were last reviewed"
        values={values}>
        {'Data from {date}, reviewed {reviewed}.'}
      </Translate>
    );
  }
  return reviewed === undefined ? (
    <Translate
      id="theme.comparison.freshness.years"
      description="The years of the oldest and the newest value of a table"
      values={values}>
      {'Data from {first} to {last}.'}
    </Translate>
  ) : (
    <Translate
      id="theme.comparison.freshness.yearsReviewed"
      description="The years of the oldest and the newest value of a table, and when the values were last reviewed"
      values={values}>
      {'Data from {first} to {last}, reviewed {reviewed}.'}
    </Translate>
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
