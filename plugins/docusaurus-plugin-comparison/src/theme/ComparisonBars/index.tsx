import React, {type ReactNode} from 'react';
import ComparisonDiagram from '@theme/ComparisonDiagram';
import type {Props} from '@theme/ComparisonBars';

/** One quantity of a comparison dataset, as bars and in words. */
export default function ComparisonBars(props: Props): ReactNode {
  return <ComparisonDiagram {...props} />;
}
