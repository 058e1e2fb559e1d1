import React, {
  useEffect,
  useState,
  type ComponentType,
  type ReactNode,
} from 'react';
import ComparisonEmbed from '@theme/ComparisonEmbed';
import {missingView} from '@theme/ComparisonEmbed/missingView';
import type {Props} from '@theme/ComparisonDiagram';

/** A diagram of any kind, drawn when the site was built or in the browser. */
export default function ComparisonDiagram<View>({
  caption,
  anchor,
  isReported,
  ...embed
}: Props<View>): ReactNode {
  const hasMore = 'load' in embed || 'view' in embed || 'problems' in embed;
  if (!hasMore && !('mermaid' in embed)) {
    throw new Error(missingView);
  }
  return (
    <>
      {'mermaid' in embed && embed.mermaid !== undefined && (
        <Drawn mermaid={embed.mermaid} />
      )}
      {hasMore && (
        <ComparisonEmbed
          embed={embed}
          caption={caption}
          anchor={anchor}
          isReported={isReported}
          hasElement
        />
      )}
    </>
  );
}

/** What theme-mermaid draws, which is loaded by no other page. */
function Drawn({mermaid}: {readonly mermaid: string}): ReactNode {
  const [Mermaid, setMermaid] =
    useState<ComponentType<{readonly value: string}>>();

  useEffect(() => {
    void import('@theme/Mermaid').then((module) =>
      setMermaid(() => module.default),
    );
  }, []);

  return Mermaid ? <Mermaid value={mermaid} /> : null;
}
