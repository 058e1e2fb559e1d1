import React, {useId, type ReactNode} from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import Export from '@theme/ComparisonFigure/Export';
import AxisGrid from '@theme/ComparisonRangePlot/AxisGrid';
import {chartStyles} from '@theme/ComparisonRangePlot/chartStyles';
import Legend from '@theme/ComparisonRangePlot/Legend';
import PlotNotes from '@theme/ComparisonScatterPlot/PlotNotes';
import PlotWords from '@theme/ComparisonScatterPlot/PlotWords';
import type {Props} from '@theme/ComparisonStripPlot/Content';
import Strip from '@theme/ComparisonStripPlot/Strip';

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
  const {title, x, y, rows, without, shapes, footnotes, files} = view;
  const {collectAnchor} = useBrokenLinks();
  if (anchor !== undefined) {
    collectAnchor(anchor);
  }
  const points = rows.flatMap((row) => row.points);
  const named = points.filter(({side}) => side).length;
  return (
    <figure className={chartStyles.figure} id={anchor}>
      <figcaption className={chartStyles.caption}>
        <bdi>{caption ?? title}</bdi>
      </figcaption>
      <div className={chartStyles.plot}>
        <AxisGrid axis={x.axis} />
        {/* Its rows are boxes of a grid, which have no roles of their own. */}
        <table role="table" className={chartStyles.rows}>
          <tbody role="rowgroup">
            {rows.map((row, index) => (
              <Strip key={index} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      <Legend axis={x.axis} shapes={shapes} />
      <PlotNotes
        count={points.length}
        named={{narrow: named, wide: named}}
        without={without}
      />
      <PlotWords
        scales={[
          {...x.axis, name: x.name},
          {...y, isLogarithmic: false},
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
