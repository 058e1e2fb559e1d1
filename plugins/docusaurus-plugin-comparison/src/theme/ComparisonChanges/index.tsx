import React, {type ReactNode} from 'react';
import type {Props} from '@theme/ComparisonChanges';
import ComparisonEmbed from '@theme/ComparisonEmbed';

/** What has changed in a comparison dataset since a version of the docs. */
export default function ComparisonChanges({
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
    />
  );
}
