import React, {type ReactNode} from 'react';
import ComparisonFigure from '@theme/ComparisonFigure';
import Words from '@theme/ComparisonFigure/Words';
import type {Props} from '@theme/StackDiagram/Content';
import Layers from '@theme/StackDiagram/Layers';
import styles from './styles.module.css';

/** The stacks as a picture, and the same as lists. */
export default function Content({view, caption, anchor}: Props): ReactNode {
  return (
    <ComparisonFigure view={view} caption={caption} anchor={anchor}>
      <Words isOpen={!view.picture}>
        {view.subjects.map(({name, stack}) => (
          <section key={name}>
            <p className={styles.subject}>
              <bdi>{name}</bdi>
            </p>
            <Layers stack={stack} layers={view.layers} />
          </section>
        ))}
      </Words>
    </ComparisonFigure>
  );
}
