import React, {type ReactNode} from 'react';
import ComparisonProblems from '@theme/ComparisonProblems';
import type {Props} from '@theme/StackDiagram';
import Diagram from '@theme/StackDiagram/Diagram';

/** The stacks of a comparison dataset, as a picture and in words. */
export default function StackDiagram(props: Props): ReactNode {
  return 'problems' in props ? (
    <ComparisonProblems problems={props.problems} />
  ) : (
    <Diagram {...props} />
  );
}
