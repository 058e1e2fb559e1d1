import React, {type ReactNode} from 'react';
import ComparisonDiagram from '@theme/ComparisonDiagram';
import type {Props} from '@theme/StackDiagram';

/** The stacks of a comparison dataset, as a picture and in words. */
export default function StackDiagram(props: Props): ReactNode {
  return <ComparisonDiagram {...props} />;
}
