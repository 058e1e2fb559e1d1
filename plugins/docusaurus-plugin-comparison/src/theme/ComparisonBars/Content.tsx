import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import type {Props} from '@theme/ComparisonBars/Content';
import RangePlot from '@theme/ComparisonRangePlot/Content';

/** The chart, and its Mermaid text with what that does not show. */
export default function Content({view, caption, anchor}: Props): ReactNode {
  return (
    <RangePlot
      view={view}
      caption={caption}
      anchor={anchor}
      mermaid={view.mermaid}>
      <Translate
        id="theme.comparison.bars.mermaid"
        description="Before the Mermaid text of a bar chart">
        Mermaid draws no ticks. Ranges, bounds, and disputes look alike.
      </Translate>
    </RangePlot>
  );
}
