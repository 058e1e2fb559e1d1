import React, {type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {TimelineView} from 'docusaurus-plugin-comparison';
import ComparisonProblems from '@theme/ComparisonProblems';
import ComparisonProse from '@theme/ComparisonProse';
import ComparisonSources from '@theme/ComparisonSources';
import type {Props} from '@theme/ComparisonTimeline';
import styles from './styles.module.css';

/** The history of a comparison dataset, the earliest event first. */
export default function ComparisonTimeline(props: Props): ReactNode {
  return 'problems' in props ? (
    <ComparisonProblems problems={props.problems} />
  ) : (
    <Timeline {...props} />
  );
}

function Timeline({
  caption,
  title,
  events,
}: TimelineView & {readonly caption?: string}): ReactNode {
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>{caption ?? title}</figcaption>
      <ol className={styles.events}>
        {events.map(({date, title: what, text, subjects, sources}, index) => (
          <li key={index} className={styles.event}>
            <time dateTime={date} className={styles.date}>
              {date}
            </time>
            <div>
              <p className={styles.title}>
                {what}
                {subjects.map(({id, name, link}) => (
                  <span key={id} className={styles.subject}>
                    {link === undefined ? name : <Link to={link}>{name}</Link>}
                  </span>
                ))}
              </p>
              {text !== undefined && (
                <p className={styles.text}>
                  <ComparisonProse text={text} />
                </p>
              )}
              {sources.length > 0 && (
                <p className={styles.sources}>
                  <ComparisonSources sources={sources} />
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
    </figure>
  );
}
