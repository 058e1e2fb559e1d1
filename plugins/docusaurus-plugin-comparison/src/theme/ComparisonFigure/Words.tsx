import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import type {Props} from '@theme/ComparisonFigure/Words';
import styles from './styles.module.css';

/** What says the same as a picture; open where there is no picture. */
export default function Words({isOpen, children}: Props): ReactNode {
  return (
    <details className={styles.words} open={isOpen}>
      <summary>
        <Translate
          id="theme.comparison.picture.words"
          description="The heading over the words that say the same as a picture">
          Text version
        </Translate>
      </summary>
      {children}
    </details>
  );
}
