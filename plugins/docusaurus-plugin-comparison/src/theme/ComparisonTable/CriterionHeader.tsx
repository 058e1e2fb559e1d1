import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import type {Props} from '@theme/ComparisonTable/CriterionHeader';
import plot from './marks.module.css';
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
    scale,
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
      {scale && (
        <span className={plot.scale} aria-hidden="true" data-mark="scale">
          <span className={plot.ends}>
            <span>
              {scale.hasZero && '0 · '}
              <bdi>{scale.domainLabels[0]}</bdi>
            </span>
            <span> – </span>
            <bdi>{scale.domainLabels[1]}</bdi>
          </span>
          {scale.isLogarithmic && (
            <span>
              <Translate
                id="theme.comparison.chart.logarithmic"
                description="After the ends of an axis that goes in powers of ten">
                logarithmic
              </Translate>
            </span>
          )}
        </span>
      )}
    </th>
  );
}
