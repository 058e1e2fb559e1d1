import React, {type ReactNode} from 'react';
import type {Props} from '@theme/ComparisonClaims';
import ComparisonEmbed from '@theme/ComparisonEmbed';

/** The claims of a comparison dataset, and whether they hold. */
export default function ComparisonClaims({
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
