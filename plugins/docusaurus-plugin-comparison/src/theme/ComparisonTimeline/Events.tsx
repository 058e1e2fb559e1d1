import React, {type ReactNode} from 'react';
import ComparisonProse from '@theme/ComparisonProse';
import ComparisonSources from '@theme/ComparisonSources';
import SubjectName from '@theme/ComparisonTable/SubjectName';
import type {Props} from '@theme/ComparisonTimeline/Events';
import styles from './styles.module.css';

/** The events as a list, with their texts, subjects and sources. */
export default function Events({events, anchor}: Props): ReactNode {
  return (
    <ol className={styles.events}>
      {events.map(
        ({date, dateText = date, title, text, subjects, sources}, index) => (
          <li
            key={index}
            id={`${anchor}.event-${index + 1}`}
            className={styles.event}>
            <time dateTime={date} className={styles.date}>
              <bdi>{dateText}</bdi>
            </time>
            <div>
              <p className={styles.title}>
                <bdi>{title}</bdi>
                {subjects.map((subject) => (
                  <span key={subject.id} className={styles.subject}>
                    {' '}
                    <SubjectName subject={subject} />
                  </span>
                ))}
              </p>
              {text !== undefined && (
                <p className={styles.text}>
                  <bdi>
                    <ComparisonProse text={text} />
                  </bdi>
                </p>
              )}
              {sources.length > 0 && (
                <p className={styles.sources}>
                  <ComparisonSources sources={sources} />
                </p>
              )}
            </div>
          </li>
        ),
      )}
    </ol>
  );
}
