import React, {type ReactNode} from 'react';
import {cornerLabel} from '@theme/ComparisonTable/cornerLabel';
import type {Props} from '@theme/ComparisonTable/Corner';
import styles from './styles.module.css';

/**
 * The header of the names. A browser with JavaScript makes it a button that
 * orders the subjects by their names.
 */
export default function Corner({view: {orientation}, role}: Props): ReactNode {
  return (
    <th scope="col" role={role} className={styles.criterion} data-corner="">
      <span className={styles.button}>
        <bdi>{cornerLabel(orientation)}</bdi>
        <span
          aria-hidden="true"
          data-mark="order"
          data-sign=""
          className={styles.direction}
        />
      </span>
    </th>
  );
}
