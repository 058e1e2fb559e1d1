import React, {type ReactNode} from 'react';
import ComparisonEmbed from '@theme/ComparisonEmbed';
import type {Props} from '@theme/ComparisonScatterPlot';

/** Two quantities of a comparison dataset, on two axes and in words. */
export default function ComparisonScatterPlot({
  caption,
  anchor,
  isReported,
  ...embed
}: Props): ReactNode {
  return (
    <ComparisonEmbed
      embed={embed}
      caption={caption}
      anchor={anchor}
      isReported={isReported}
      hasElement
    />
  );
}
