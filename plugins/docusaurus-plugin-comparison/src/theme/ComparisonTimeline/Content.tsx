import React, {type ReactNode} from 'react';
import ComparisonFigure from '@theme/ComparisonFigure';
import ComparisonProse from '@theme/ComparisonProse';
import ComparisonSources from '@theme/ComparisonSources';
import type {Props} from '@theme/ComparisonTimeline/Content';
import SubjectName from '@theme/ComparisonTable/SubjectName';
import styles from './styles.module.css';

/** The events on a scale of years, and as a list with what there is to say. */
export default function Content({view, caption, anchor}: Props): ReactNode {
  return (
    <ComparisonFigure view={view} caption={caption} anchor={anchor}>
      <ol className={styles.events}>
        {view.events.map(
          ({date, dateText = date, title, text, subjects, sources}, index) => (
            <li key={index} className={styles.event}>
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
    </ComparisonFigure>
  );
}
