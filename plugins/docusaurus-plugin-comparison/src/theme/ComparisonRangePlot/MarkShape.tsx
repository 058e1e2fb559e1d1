import React, {type ReactNode} from 'react';
import type {Props} from '@theme/ComparisonRangePlot/MarkShape';

/** One mark in the middle of its row; one of an earlier value is smaller. */
export default function MarkShape({mark, isEarlier}: Props): ReactNode {
  switch (mark.kind) {
    case 'dot':
    case 'ring': {
      const {kind, at} = mark;
      return (
        <circle
          cx={`${at}%`}
          cy="50%"
          r={isEarlier ? 3.5 : kind === 'dot' ? 5 : 4.5}
          data-mark={kind === 'ring' ? kind : undefined}
        />
      );
    }
    case 'range':
    case 'dispute':
    case 'bar': {
      const {kind, from, to} = mark;
      return (
        <line
          x1={`${from}%`}
          x2={`${to}%`}
          y1="50%"
          y2="50%"
          data-mark={kind === 'range' ? undefined : kind}
        />
      );
    }
    case 'bound': {
      const {at, reach} = mark;
      // Both parts turn the same way: otherwise their overlap would be a hole.
      const half = reach < 0 ? 3 : -3;
      return (
        <svg x={`${at}%`} y="50%" overflow="visible">
          <path d={`M-1.5-8h3v16h-3zM0 ${half}L${reach} 0L0 ${-half}z`} />
        </svg>
      );
    }
  }
}
