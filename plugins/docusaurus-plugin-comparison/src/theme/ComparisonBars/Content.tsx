import React, {useId, type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import ComparisonFigure from '@theme/ComparisonFigure';
import Cell from '@theme/ComparisonFigure/Cell';
import Scale from '@theme/ComparisonFigure/Scale';
import Words from '@theme/ComparisonFigure/Words';
import type {Props} from '@theme/ComparisonBars/Content';
import Footnotes from '@theme/ComparisonTable/Footnotes';
import styles from './styles.module.css';

/** The bars, and the figures as a list with their notes and sources. */
export default function Content({view, caption, anchor}: Props): ReactNode {
  const id = useId();
  const start = anchor ?? id;
  return (
    <ComparisonFigure view={view} caption={caption} anchor={anchor}>
      {view.picture && (
        <p className={styles.legend}>
          <Translate
            id="theme.comparison.bars.legend"
            description="Explains the two colors of a bar chart">
            Blue: minimum. Gray: maximum.
          </Translate>
        </p>
      )}
      <Words isOpen={!view.picture}>
        <Scale {...view.scale} name={view.title} />
        <ul>
          {view.bars.map(({name, cell}) => (
            <li key={name}>
              <bdi>{name}</bdi>: <Cell cell={cell} anchor={start} />
            </li>
          ))}
        </ul>
        <Footnotes footnotes={view.footnotes} anchor={start} />
      </Words>
    </ComparisonFigure>
  );
}
