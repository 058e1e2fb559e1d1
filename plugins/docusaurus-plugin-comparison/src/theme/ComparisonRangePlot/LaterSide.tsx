import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import type {Props} from '@theme/ComparisonRangePlot/LaterSide';

/** What the second one of two values is called. */
export default function LaterSide({sides: {to}}: Props): ReactNode {
  return to === undefined ? (
    <Translate
      id="theme.comparison.chart.now"
      description="In a chart of what has changed, the newest values">
      now
    </Translate>
  ) : (
    <bdi>{to}</bdi>
  );
}
