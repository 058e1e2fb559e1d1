import React, {type ReactNode} from 'react';
import ComparisonEmbed from '@theme/ComparisonEmbed';
import ComparisonProblems from '@theme/ComparisonProblems';
import type {Props} from '@theme/ComparisonSourceList';

/** All sources of a comparison dataset. */
export default function ComparisonSourceList({
  caption,
  anchor,
  ...embed
}: Props): ReactNode {
  return 'problems' in embed ? (
    <ComparisonProblems problems={embed.problems} />
  ) : (
    <ComparisonEmbed embed={embed} caption={caption} anchor={anchor} />
  );
}
