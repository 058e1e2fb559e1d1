import React, {type ReactNode} from 'react';
import type {Props} from '@theme/ComparisonRangePlot/Change';
import MarkShape from '@theme/ComparisonRangePlot/MarkShape';
import styles from './styles.module.css';

/**
 * The marks of what was and of what is, joined by an arrow. Where they overlap,
 * what was is above what is.
 */
export default function Change({
  earlier: {marks: before, arrow},
  marks,
}: Props): ReactNode {
  const both = before.length > 0 && marks.length > 0;
  const [upper, lower] =
    both && !arrow ? [{height: '50%'}, {height: '50%', y: '50%'}] : [{}, {}];
  return (
    <>
      {arrow && <Arrow {...arrow} />}
      <svg className={styles.earlier} {...upper}>
        {before.map((mark, index) => (
          <MarkShape key={index} mark={mark} isEarlier />
        ))}
      </svg>
      <svg {...lower}>
        {marks.map((mark, index) => (
          <MarkShape key={index} mark={mark} />
        ))}
      </svg>
    </>
  );
}

/** A line between two figures, with its head next to the mark of the second. */
function Arrow({
  from,
  to,
}: {
  readonly from: number;
  readonly to: number;
}): ReactNode {
  const sign = from < to ? -1 : 1;
  return (
    <>
      <line x1={`${from}%`} x2={`${to}%`} y1="50%" y2="50%" data-mark="arrow" />
      <svg x={`${to}%`} y="50%" overflow="visible" data-mark="arrow">
        <path d={`M${sign * 6} 0l${sign * 7}-4.5v9z`} />
      </svg>
    </>
  );
}
