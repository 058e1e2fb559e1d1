import React, {type ReactNode} from 'react';
import ComparisonPicture from '@theme/ComparisonPicture';
import type {Props} from '@theme/ComparisonFence/Content';

/** The picture of a hand-written Mermaid fence. */
export default function Content({view: {title, picture}}: Props): ReactNode {
  return picture && <ComparisonPicture picture={picture} label={title} />;
}
