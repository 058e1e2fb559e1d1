import React, {type ReactNode} from 'react';
import ComparisonEmbed from '@theme/ComparisonEmbed';
import type {Props} from '@theme/ComparisonRangePlot';

/** One quantity of a comparison dataset, on an axis and in words. */
export default function ComparisonRangePlot({
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
