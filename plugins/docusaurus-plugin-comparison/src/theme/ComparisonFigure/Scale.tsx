import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import type {Props} from '@theme/ComparisonFigure/Scale';

/** From what to what an axis goes, and whether in powers of ten. */
export default function Scale({
  name,
  domainLabels: [low, high],
  isLogarithmic,
}: Props): ReactNode {
  return (
    <p>
      <bdi>{name}</bdi>: <bdi>{low}</bdi> – <bdi>{high}</bdi>
      {isLogarithmic && (
        <>
          {', '}
          <Translate
            id="theme.comparison.chart.logarithmic"
            description="After the ends of an axis that goes in powers of ten">
            logarithmic
          </Translate>
        </>
      )}
    </p>
  );
}
