import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import type {ScatterSubject} from 'docusaurus-plugin-comparison';
import Cell from '@theme/ComparisonFigure/Cell';
import Scale from '@theme/ComparisonFigure/Scale';
import Words from '@theme/ComparisonFigure/Words';
import type {Props} from '@theme/ComparisonScatterPlot/PlotWords';
import Footnotes from '@theme/ComparisonTable/Footnotes';

/** What two criteria say of each subject, with notes and sources. */
export default function PlotWords({
  scales: [x, y],
  points,
  without,
  isNumbered,
  footnotes,
  anchor,
}: Props): ReactNode {
  const toItem = (subject: ScatterSubject) => (
    <li key={subject.id} data-value-of={subject.valueId}>
      <bdi>{subject.name}</bdi>:{' '}
      <span>
        <bdi>{x.name}</bdi>: <Cell cell={subject.x} anchor={anchor} />
        {'; '}
        <bdi>{y.name}</bdi>: <Cell cell={subject.y} anchor={anchor} />
      </span>
    </li>
  );
  const List = isNumbered ? 'ol' : 'ul';
  return (
    <Words isOpen={false}>
      <Scale {...x} />
      <Scale {...y} />
      <List>{points.map(toItem)}</List>
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
      <Footnotes footnotes={footnotes} anchor={anchor} />
    </Words>
  );
}
