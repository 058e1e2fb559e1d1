import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import type {Props} from '@theme/ComparisonQuadrants/Content';
import ScatterPlot from '@theme/ComparisonScatterPlot/Content';
import StripPlot from '@theme/ComparisonStripPlot/Content';

/** The chart, and its Mermaid text with what that does not show. */
export default function Content({view, ...rest}: Props): ReactNode {
  const {isNumbered, mermaid, files} = view;
  const withFiles = files && {files};
  const chart = {
    ...rest,
    isNumbered,
    mermaid,
    children: (
      <>
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
      </>
    ),
  };
  return 'scatterPlot' in view ? (
    <ScatterPlot {...chart} view={{...view.scatterPlot, ...withFiles}} />
  ) : (
    <StripPlot {...chart} view={{...view.stripPlot, ...withFiles}} />
  );
}
