import React, {type ReactNode} from 'react';
import type {Props} from '@theme/ComparisonScatterPlot/PointShape';

/** One mark of a subject. */
export default function PointShape({mark}: Props): ReactNode {
  switch (mark.kind) {
    case 'dot':
    case 'ring': {
      const {kind, x, y} = mark;
      return (
        <circle
          cx={`${x}%`}
          cy={`${y}%`}
          r={kind === 'dot' ? 5 : 4.5}
          data-mark={kind === 'ring' ? kind : undefined}
        />
      );
    }
    case 'range':
    case 'dispute': {
      const {kind, left, right, top, bottom} = mark;
      const dash = kind === 'dispute' ? kind : undefined;
      // A line has no area: as a rectangle, it would not be drawn.
      return left < right && top < bottom ? (
        <rect
          x={`${left}%`}
          y={`${top}%`}
          width={`${round(right - left)}%`}
          height={`${round(bottom - top)}%`}
          data-mark={dash}
        />
      ) : (
        <line
          x1={`${left}%`}
          x2={`${right}%`}
          y1={`${top}%`}
          y2={`${bottom}%`}
          data-mark={dash}
        />
      );
    }
    case 'bound': {
      const {x, y, dx, dy} = mark;
      const reach = dx + dy;
      // Both parts turn the same way: otherwise their overlap would be a hole.
      const half = reach < 0 ? 3 : -3;
      return (
        <svg x={`${x}%`} y={`${y}%`} overflow="visible">
          <path
            d={`M-1.5-8h3v16h-3zM0 ${half}L${reach} 0L0 ${-half}z`}
            transform={dy === 0 ? undefined : 'rotate(90)'}
          />
        </svg>
      );
    }
  }
}

function round(percent: number): number {
  return Math.round(percent * 100) / 100;
}
