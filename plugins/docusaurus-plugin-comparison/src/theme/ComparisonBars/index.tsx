import React, {type ReactNode} from 'react';
import ComparisonEmbed from '@theme/ComparisonEmbed';
import type {Props} from '@theme/ComparisonBars';

/** One quantity of a comparison dataset, as bars and in words. */
export default function ComparisonBars({
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
