import React, {type ReactNode} from 'react';
import ComparisonProblems from '@theme/ComparisonProblems';
import Question from '@theme/ComparisonGuide/Question';
import type {Props} from '@theme/ComparisonGuide';
import styles from './styles.module.css';

/** The decision guide of a comparison dataset. */
export default function ComparisonGuide(props: Props): ReactNode {
  if ('problems' in props) {
    return <ComparisonProblems problems={props.problems} />;
  }
  const {caption, title, question} = props;
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>{caption ?? title}</figcaption>
      <Question question={question} />
    </figure>
  );
}
