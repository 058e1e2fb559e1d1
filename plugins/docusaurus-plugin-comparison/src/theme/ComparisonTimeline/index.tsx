import React, {type ReactNode} from 'react';
import ComparisonDiagram from '@theme/ComparisonDiagram';
import type {Props} from '@theme/ComparisonTimeline';

/** The history of a comparison dataset, the earliest event first. */
export default function ComparisonTimeline(props: Props): ReactNode {
  return <ComparisonDiagram {...props} />;
}
