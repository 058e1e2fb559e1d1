import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import Export from '@theme/ComparisonFigure/Export';
import type {Props} from '@theme/ComparisonQuadrants/Content';
import ScatterPlot from '@theme/ComparisonScatterPlot/Content';
import StripPlot from '@theme/ComparisonStripPlot/Content';

/** The chart, and its Mermaid text with what that does not show. */
export default function Content({view, ...rest}: Props): ReactNode {
  const {isNumbered, mermaid} = view;
  const chart = {
    ...rest,
    isNumbered,
    children: (
      <Export mermaid={mermaid}>
        <Translate
          id="theme.comparison.quadrants.mermaid"
          description="Before the Mermaid text of a quadrant chart">
          Mermaid draws no ticks. Ranges, bounds, and disputes are single
          points.
        </Translate>{' '}
        {isNumbered && (
          <Translate
            id="theme.comparison.quadrants.numbers"
            description="Before the Mermaid text of a quadrant chart that has numbers in place of names">
            Its numbers are those of the list in the text version.
          </Translate>
        )}
      </Export>
    ),
  };
  return 'scatterPlot' in view ? (
    <ScatterPlot {...chart} view={view.scatterPlot} />
  ) : (
    <StripPlot {...chart} view={view.stripPlot} />
  );
}
