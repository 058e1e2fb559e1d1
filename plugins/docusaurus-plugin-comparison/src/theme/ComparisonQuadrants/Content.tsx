import React, {useId, type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import type {SubjectCells} from 'docusaurus-plugin-comparison';
import ComparisonFigure from '@theme/ComparisonFigure';
import Cell from '@theme/ComparisonFigure/Cell';
import Scale from '@theme/ComparisonFigure/Scale';
import Words from '@theme/ComparisonFigure/Words';
import type {Props} from '@theme/ComparisonQuadrants/Content';
import Footnotes from '@theme/ComparisonTable/Footnotes';

/** The points, and the values as lists with their notes and sources. */
export default function Content({view, caption, anchor}: Props): ReactNode {
  const id = useId();
  const start = anchor ?? id;
  const {x, y, points, without, isNumbered, footnotes} = view;
  const toItem = (subject: SubjectCells) => (
    <li key={subject.name}>
      <bdi>{subject.name}</bdi>
      <br />
      <bdi>{x.name}</bdi>: <Cell cell={subject.x} anchor={start} />
      <br />
      <bdi>{y.name}</bdi>: <Cell cell={subject.y} anchor={start} />
    </li>
  );
  const List = isNumbered ? 'ol' : 'ul';
  return (
    <ComparisonFigure view={view} caption={caption} anchor={anchor}>
      <Words isOpen={!view.picture || isNumbered}>
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
        <Footnotes footnotes={footnotes} anchor={start} />
      </Words>
    </ComparisonFigure>
  );
}
