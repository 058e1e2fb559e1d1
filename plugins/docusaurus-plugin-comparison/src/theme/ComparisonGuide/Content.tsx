import React, {type ReactNode} from 'react';
import ComparisonFigure from '@theme/ComparisonFigure';
import type {Props} from '@theme/ComparisonGuide/Content';
import Question from '@theme/ComparisonGuide/Question';
import styles from './styles.module.css';

/**
 * The questions as a picture, if there is room, and one at a time, for phones and
 * the keyboard.
 */
export default function Content({view, caption, anchor}: Props): ReactNode {
  return (
    <div className={styles.guide}>
      <ComparisonFigure view={view} caption={caption} anchor={anchor}>
        <Question question={view.question} />
      </ComparisonFigure>
    </div>
  );
}
