import React, {type ReactNode} from 'react';
import ComparisonDiagram from '@theme/ComparisonDiagram';
import type {Props} from '@theme/ComparisonQuadrants';

/** Two criteria of a comparison dataset as axes, the subjects as points. */
export default function ComparisonQuadrants(props: Props): ReactNode {
  return <ComparisonDiagram {...props} />;
}
