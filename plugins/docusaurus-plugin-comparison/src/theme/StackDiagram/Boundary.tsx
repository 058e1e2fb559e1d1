import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import type {Props} from '@theme/StackDiagram/Boundary';

/** What separates copies from what they share. */
export default function Boundary({name}: Props): ReactNode {
  return name === undefined ? (
    <Translate
      id="theme.comparison.stack.boundary"
      description="Separates what each copy has of its own from what all share, in stack diagrams">
      Isolation boundary
    </Translate>
  ) : (
    <bdi>{name}</bdi>
  );
}
