import React, {type ReactNode} from 'react';
import type {Props} from '@theme/ComparisonRangePlot/Axis';
import styles from './styles.module.css';

/** The lines of an axis, and over them what they are. */
export default function Axis({axis: {ticks, lines, zero}}: Props): ReactNode {
  return (
    <>
      <svg className={styles.grid} aria-hidden="true">
        {lines.map((at) => (
          <Line key={at} at={at} kind="minor" />
        ))}
        {ticks.map(({at, isZero}) => (
          <Line
            key={at}
            at={at}
            kind={isZero ? 'base' : at === zero ? 'apart' : undefined}
          />
        ))}
      </svg>
      <svg className={styles.axis} aria-hidden="true">
        {ticks.map(({at, label, hiddenIn}) => (
          <text key={at} x={`${at}%`} y="1em" data-hidden={hiddenIn?.join(' ')}>
            {label}
          </text>
        ))}
      </svg>
    </>
  );
}

function Line({
  at,
  kind,
}: {
  readonly at: number;
  readonly kind: string | undefined;
}): ReactNode {
  return <line x1={`${at}%`} x2={`${at}%`} y2="100%" data-line={kind} />;
}
