import React, {type ReactNode} from 'react';
import type {Props} from '@theme/ComparisonRangePlot/AxisGrid';
import styles from './styles.module.css';

/** The lines of an axis, and over them what they are. */
export default function AxisGrid({
  axis: {ticks, lines, zero},
}: Props): ReactNode {
  return (
    <>
      <svg className={styles.grid} aria-hidden="true">
        {lines.map((at) => (
          <GridLine key={at} at={at} kind="minor" />
        ))}
        {ticks.map(({at, isZero}) => (
          <GridLine
            key={at}
            at={at}
            kind={isZero ? 'base' : at === zero ? 'apart' : undefined}
          />
        ))}
      </svg>
      <svg className={styles.axis} aria-hidden="true">
        {ticks.map(({at, label, hiddenIn, isInside}) => (
          <text
            key={at}
            x={`${at}%`}
            y="1em"
            data-hidden={hiddenIn?.join(' ')}
            data-inside={isInside && ''}>
            {label}
          </text>
        ))}
      </svg>
    </>
  );
}

function GridLine({
  at,
  kind,
}: {
  readonly at: number;
  readonly kind: string | undefined;
}): ReactNode {
  return <line x1={`${at}%`} x2={`${at}%`} y2="100%" data-line={kind} />;
}
