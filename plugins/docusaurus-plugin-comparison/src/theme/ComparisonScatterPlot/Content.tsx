import React, {useId, type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {ScatterSubject} from 'docusaurus-plugin-comparison';
import Cell from '@theme/ComparisonFigure/Cell';
import Scale from '@theme/ComparisonFigure/Scale';
import Words from '@theme/ComparisonFigure/Words';
import {chartStyles} from '@theme/ComparisonRangePlot/chartStyles';
import type {Props} from '@theme/ComparisonScatterPlot/Content';
import Plane from '@theme/ComparisonScatterPlot/Plane';
import ScatterLegend from '@theme/ComparisonScatterPlot/ScatterLegend';
import Footnotes from '@theme/ComparisonTable/Footnotes';

/** The chart, and the same as lists with their notes and sources. */
export default function Content({view, caption, anchor}: Props): ReactNode {
  const id = useId();
  const start = anchor ?? id;
  const {title, x, y, points, without, footnotes} = view;
  const {collectAnchor} = useBrokenLinks();
  if (anchor !== undefined) {
    collectAnchor(anchor);
  }
  const toItem = (subject: ScatterSubject) => (
    <li key={subject.id} data-value-of={subject.valueId}>
      <bdi>{subject.name}</bdi>:{' '}
      <span>
        <bdi>{x.name}</bdi>: <Cell cell={subject.x} anchor={start} />
        {'; '}
        <bdi>{y.name}</bdi>: <Cell cell={subject.y} anchor={start} />
      </span>
    </li>
  );
  return (
    <figure className={chartStyles.figure} id={anchor}>
      <figcaption className={chartStyles.caption}>
        <bdi>{caption ?? title}</bdi>
      </figcaption>
      <Plane view={view} />
      <ScatterLegend view={view} />
      <Words isOpen={false}>
        <Scale {...x.axis} name={x.name} />
        <Scale {...y.axis} name={y.name} />
        <ul>{points.map(toItem)}</ul>
        {without.length > 0 && (
          <>
            <p>
              <Translate
                id="theme.comparison.chart.without"
                description="The heading over subjects that a chart cannot show, since a value is missing or disputed">
                Not shown:
              </Translate>
            </p>
            <ul>{without.map(toItem)}</ul>
          </>
        )}
        <Footnotes footnotes={footnotes} anchor={start} />
      </Words>
    </figure>
  );
}
