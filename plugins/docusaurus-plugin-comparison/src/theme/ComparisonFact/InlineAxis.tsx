import React, {type ReactNode} from 'react';
import type {Props} from '@theme/ComparisonFact/InlineAxis';
import MarkShape from '@theme/ComparisonRangePlot/MarkShape';
import styles from './axis.module.css';

/**
 * Where a value is among those of all subjects, in the height of a line. It says
 * nothing essential: tables and charts have the figures.
 */
export default function InlineAxis({axis: {marks, others}}: Props): ReactNode {
  return (
    <span className={styles.axis} aria-hidden="true" data-mark="axis">
      <svg aria-hidden="true">
        <line x2="100%" y1="50%" y2="50%" />
        {others.map((place) => (
          <line
            key={place}
            x1={`${place}%`}
            x2={`${place}%`}
            y1="20%"
            y2="80%"
          />
        ))}
        <g>
          {marks.map((mark, index) => (
            <MarkShape key={index} mark={mark} />
          ))}
        </g>
      </svg>
    </span>
  );
}
