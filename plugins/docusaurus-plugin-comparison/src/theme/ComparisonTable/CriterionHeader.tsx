import React, {type ReactNode} from 'react';
import type {Props} from '@theme/ComparisonTable/CriterionHeader';
import styles from './styles.module.css';

/** The header of a criterion; a browser with JavaScript makes it a button. */
export default function CriterionHeader({
  criterion: {
    id,
    name,
    group,
    better,
    lower,
    higher,
    ranks,
    unit,
    show,
    units,
    shiftedUnits,
    words,
    bounds,
    filterBy,
    sides,
  },
  scope,
  sort,
  role,
}: Props): ReactNode {
  const isSorted = sort?.criterion === id;
  return (
    <th
      scope={scope}
      role={role}
      aria-sort={isSorted ? sort.direction : undefined}
      className={styles.criterion}
      data-criterion={id}
      data-group={group}
      data-better={better && {lower: -1, higher: 1}[better]}
      data-lower={lower}
      data-higher={higher}
      data-ranks={ranks?.join()}
      data-unit={unit}
      data-show={show}
      data-units={units && JSON.stringify(units)}
      data-shifted-units={shiftedUnits && JSON.stringify(shiftedUnits)}
      data-words={words && JSON.stringify(words)}
      data-bounds={bounds && JSON.stringify(bounds)}
      data-filter-by={filterBy}
      data-sides={sides && JSON.stringify(sides)}>
      <span className={styles.button}>
        <bdi>{name}</bdi>
        <span
          aria-hidden="true"
          data-mark="order"
          data-sign={
            isSorted ? {ascending: '▲', descending: '▼'}[sort.direction] : ''
          }
          className={styles.direction}
        />
      </span>
    </th>
  );
}
