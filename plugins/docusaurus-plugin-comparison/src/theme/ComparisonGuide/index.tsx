import React, {type ReactNode} from 'react';
import ComparisonDiagram from '@theme/ComparisonDiagram';
import type {Props} from '@theme/ComparisonGuide';

/** The decision guide of a comparison dataset. */
export default function ComparisonGuide(props: Props): ReactNode {
  return <ComparisonDiagram {...props} />;
}
