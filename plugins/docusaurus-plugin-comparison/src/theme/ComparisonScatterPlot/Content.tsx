import React, {useId, type ReactNode} from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import Export from '@theme/ComparisonFigure/Export';
import {chartStyles} from '@theme/ComparisonRangePlot/chartStyles';
import Legend from '@theme/ComparisonRangePlot/Legend';
import type {Props} from '@theme/ComparisonScatterPlot/Content';
import Plane from '@theme/ComparisonScatterPlot/Plane';
import PlotNotes from '@theme/ComparisonScatterPlot/PlotNotes';
import PlotWords from '@theme/ComparisonScatterPlot/PlotWords';

/** The chart, and the same as lists with their notes and sources. */
export default function Content({
  view,
  caption,
  anchor,
  isNumbered,
  mermaid,
  children,
}: Props): ReactNode {
  const id = useId();
  const {title, x, y, points, named, without, shapes, footnotes, files} = view;
  const {collectAnchor} = useBrokenLinks();
  if (anchor !== undefined) {
    collectAnchor(anchor);
  }
  return (
    <figure className={chartStyles.figure} id={anchor}>
      <figcaption className={chartStyles.caption}>
        <bdi>{caption ?? title}</bdi>
      </figcaption>
      <Plane view={view} />
      <Legend shapes={shapes} />
      <PlotNotes
        hasZero={[x, y].some(({axis}) => axis.zero !== undefined)}
        count={points.length}
        named={named}
        without={without}
      />
      <PlotWords
        scales={[
          {...x.axis, name: x.name},
          {...y.axis, name: y.name},
        ]}
        points={points}
        without={without}
        isNumbered={isNumbered}
        footnotes={footnotes}
        anchor={anchor ?? id}
      />
      <Export files={files} anchor={anchor} mermaid={mermaid}>
        {children}
      </Export>
    </figure>
  );
}
