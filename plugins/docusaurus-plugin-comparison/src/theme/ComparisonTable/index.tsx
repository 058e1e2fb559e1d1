import React, {type ReactNode} from 'react';
import ComparisonEmbed from '@theme/ComparisonEmbed';
import type {Props} from '@theme/ComparisonTable';
import {loadStrings} from '@theme/ComparisonTable/loadStrings';

/** The table of a comparison dataset. */
export default function ComparisonTable({
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
      defaultAnchor={({id}) => id}
      enhance={loadEnhance}
    />
  );
}

/** Loads what makes a table one that can be ordered and filtered. */
async function loadEnhance(): Promise<(place: HTMLElement) => () => void> {
  const {enhance} = await import('docusaurus-plugin-comparison/client/table');
  return (place) => {
    const root = place.querySelector<HTMLElement>('.comparison-table');
    return root ? enhance(root, loadStrings, loadComparisonStrings) : () => {};
  };
}

async function loadComparisonStrings(): Promise<
  Readonly<Record<string, string>>
> {
  const {comparisonStrings} =
    await import('@theme/ComparisonTable/comparisonStrings');
  return comparisonStrings();
}
