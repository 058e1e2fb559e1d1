import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import Cell from '@theme/ComparisonFigure/Cell';
import type {Props} from '@theme/ComparisonRangePlot/ChangeWords';
import LaterSide from '@theme/ComparisonRangePlot/LaterSide';

/** Both values of a subject in words, with their notes and sources. */
export default function ChangeWords({
  row: {earlier, cell},
  sides,
  anchor,
}: Props): ReactNode {
  return (
    <>
      <bdi>{sides.from}</bdi>:{' '}
      {earlier?.cell ? (
        <Cell cell={earlier.cell} anchor={anchor} />
      ) : (
        <Translate
          id="theme.comparison.chart.absent"
          description="In place of a value, in a chart of what has changed since a version"
          values={{version: <bdi>{sides.from}</bdi>}}>
          {'not in {version}'}
        </Translate>
      )}
      {'; '}
      <LaterSide sides={sides} />: <Cell cell={cell} anchor={anchor} />
    </>
  );
}
