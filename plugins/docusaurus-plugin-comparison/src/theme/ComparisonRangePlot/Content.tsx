import React, {useId, type ReactNode} from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import Cell from '@theme/ComparisonFigure/Cell';
import Export from '@theme/ComparisonFigure/Export';
import Scale from '@theme/ComparisonFigure/Scale';
import Words from '@theme/ComparisonFigure/Words';
import type {Props} from '@theme/ComparisonRangePlot/Content';
import ChangeWords from '@theme/ComparisonRangePlot/ChangeWords';
import Legend from '@theme/ComparisonRangePlot/Legend';
import Panel from '@theme/ComparisonRangePlot/Panel';
import Footnotes from '@theme/ComparisonTable/Footnotes';
import './colors.module.css';
import styles from './styles.module.css';

/** The chart, and the same as lists with their notes and sources. */
export default function Content({
  view: {title, panels, sides, shapes, footnotes, files},
  caption,
  anchor,
  mermaid,
  children,
}: Props): ReactNode {
  const id = useId();
  const start = anchor ?? id;
  const {collectAnchor} = useBrokenLinks();
  if (anchor !== undefined) {
    collectAnchor(anchor);
  }
  const [only] = panels.length === 1 ? panels : [];
  return (
    <figure className={styles.figure} id={anchor}>
      <figcaption className={styles.caption}>
        <bdi>{caption ?? title}</bdi>
      </figcaption>
      {only ? (
        <Panel panel={only} />
      ) : (
        <div
          className={styles.panels}
          data-panels={panels.length < 4 ? panels.length : undefined}>
          {panels.map((panel, index) => (
            <div key={index} className={styles.panel}>
              <p className={styles.criterion}>
                <bdi>{panel.title}</bdi>
              </p>
              <Panel panel={panel} label={panel.title} />
              <Legend axis={panel.axis} shapes={[]} />
            </div>
          ))}
        </div>
      )}
      <Legend axis={only?.axis} shapes={shapes} sides={sides} />
      <Words isOpen={false}>
        {panels.map(({title: name, axis, rows}, index) => (
          <React.Fragment key={index}>
            <Scale {...axis} name={name} />
            <ul data-title={only ? undefined : name}>
              {rows.map((row) => (
                <li key={row.id} data-value-of={row.valueId}>
                  <bdi>{row.name}</bdi>:{' '}
                  <span>
                    {row.earlier && sides ? (
                      <ChangeWords row={row} sides={sides} anchor={start} />
                    ) : (
                      <Cell cell={row.cell} anchor={start} />
                    )}
                  </span>
                </li>
              ))}
            </ul>
          </React.Fragment>
        ))}
        <Footnotes footnotes={footnotes} anchor={start} />
      </Words>
      <Export files={files} anchor={anchor} mermaid={mermaid}>
        {children}
      </Export>
    </figure>
  );
}
