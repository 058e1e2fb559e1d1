import React, {type ReactNode} from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type {Props} from '@theme/ComparisonTable/SortHeader';
import styles from './styles.module.css';

/** The header of a criterion, with the button that orders the subjects by it. */
export default function SortHeader({
  criterion,
  scope,
  sort,
  onSort,
}: Props): ReactNode {
  const {id, name} = criterion;
  const direction = sort?.criterion === id ? sort.direction : undefined;
  // A button that does nothing without JavaScript is not shown as one.
  const canSort = useIsBrowser();
  return (
    <th scope={scope} aria-sort={direction} className={styles.criterion}>
      {canSort ? (
        <button
          type="button"
          className={styles.button}
          onClick={() => onSort(id)}>
          {name}
          <span aria-hidden="true" className={styles.direction}>
            {direction ? {ascending: '▲', descending: '▼'}[direction] : '↕'}
          </span>
        </button>
      ) : (
        <span className={styles.button}>
          {name}
          <span aria-hidden="true" className={styles.direction} />
        </span>
      )}
    </th>
  );
}
