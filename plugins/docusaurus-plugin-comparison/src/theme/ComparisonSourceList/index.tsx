import React, {type ReactNode} from 'react';
import ComparisonEmbed from '@theme/ComparisonEmbed';
import type {Props} from '@theme/ComparisonSourceList';

/** All sources of a comparison dataset. */
export default function ComparisonSourceList({
  caption,
  anchor = 'sources',
  isReported,
  ...embed
}: Props): ReactNode {
  return (
    <ComparisonEmbed
      embed={embed}
      caption={caption}
      anchor={anchor}
      isReported={isReported}
    />
  );
}
