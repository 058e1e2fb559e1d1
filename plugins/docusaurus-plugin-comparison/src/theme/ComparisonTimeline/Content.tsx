import React, {useId, type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import Cell from '@theme/ComparisonFigure/Cell';
import Export from '@theme/ComparisonFigure/Export';
import Words from '@theme/ComparisonFigure/Words';
import {chartStyles} from '@theme/ComparisonRangePlot/chartStyles';
import Legend from '@theme/ComparisonRangePlot/Legend';
import PlotNotes from '@theme/ComparisonScatterPlot/PlotNotes';
import Footnotes from '@theme/ComparisonTable/Footnotes';
import type {Props} from '@theme/ComparisonTimeline/Content';
import Events from '@theme/ComparisonTimeline/Events';
import Track from '@theme/ComparisonTimeline/Track';

/** The dates on an axis, and as a list with what there is to say. */
export default function Content({view, caption, anchor}: Props): ReactNode {
  const id = useId();
  const start = anchor ?? id;
  const {title, marks, events, subjects, shapes, footnotes, files, mermaid} =
    view;
  const {collectAnchor} = useBrokenLinks();
  if (anchor !== undefined) {
    collectAnchor(anchor);
  }
  const named = marks.length;
  return (
    <figure className={chartStyles.figure} id={anchor}>
      <figcaption className={chartStyles.caption}>
        <bdi>{caption ?? title}</bdi>
      </figcaption>
      <Track view={view} anchor={start} />
      <Legend shapes={shapes} />
      <PlotNotes
        count={named}
        named={{narrow: named, wide: named}}
        without={subjects.filter(({isDrawn}) => !isDrawn)}
      />
      {events.length > 0 ? (
        <Events events={events} anchor={start} />
      ) : (
        <Words isOpen={false}>
          <ul>
            {subjects.map(({valueId, name, cell}) => (
              <li key={valueId} data-value-of={valueId}>
                <bdi>{name}</bdi>:{' '}
                <span>
                  <Cell cell={cell} anchor={start} />
                </span>
              </li>
            ))}
          </ul>
          <Footnotes footnotes={footnotes} anchor={start} />
        </Words>
      )}
      <Export files={files} anchor={anchor} mermaid={mermaid}>
        {shapes.length > 0 && (
          <Translate
            id="theme.comparison.timeline.mermaid"
            description="Before the Mermaid text of a timeline">
            Mermaid draws ranges, bounds, and disputes as single points, at
            their first days.
          </Translate>
        )}
      </Export>
    </figure>
  );
}
