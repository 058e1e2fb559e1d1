import React, {useId, type ReactNode} from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import Cell from '@theme/ComparisonFigure/Cell';
import Scale from '@theme/ComparisonFigure/Scale';
import Words from '@theme/ComparisonFigure/Words';
import AxisGrid from '@theme/ComparisonRangePlot/AxisGrid';
import type {Props} from '@theme/ComparisonRangePlot/Content';
import Legend from '@theme/ComparisonRangePlot/Legend';
import Row from '@theme/ComparisonRangePlot/Row';

import Footnotes from '@theme/ComparisonTable/Footnotes';
import './colors.module.css';
import styles from './styles.module.css';

/** The chart, and the same as a list with its notes and sources. */
export default function Content({view, caption, anchor}: Props): ReactNode {
  const id = useId();
  const start = anchor ?? id;
  const {title, axis, rows, shapes, footnotes} = view;
  const {collectAnchor} = useBrokenLinks();
  if (anchor !== undefined) {
    collectAnchor(anchor);
  }
  return (
    <figure className={styles.figure} id={anchor}>
      <figcaption className={styles.caption}>
        <bdi>{caption ?? title}</bdi>
      </figcaption>
      <div className={styles.plot}>
        <AxisGrid axis={axis} />
        {/* Its rows are boxes of a grid, which have no roles of their own. */}
        <table role="table" className={styles.rows}>
          <tbody role="rowgroup">
            {rows.map((row) => (
              <Row key={row.id} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      <Legend axis={axis} shapes={shapes} />
      <Words isOpen={false}>
        <Scale {...axis} name={title} />
        <ul>
          {rows.map((row) => (
            <li key={row.id} data-value-of={row.id}>
              <bdi>{row.name}</bdi>:{' '}
              <span>
                <Cell cell={row.cell} anchor={start} />
              </span>
            </li>
          ))}
        </ul>
        <Footnotes footnotes={footnotes} anchor={start} />
      </Words>
    </figure>
  );
}
