import React, {type ReactNode} from 'react';
import ComparisonFigure from '@theme/ComparisonFigure';
import Words from '@theme/ComparisonFigure/Words';
import type {Props} from '@theme/StackDiagram/Content';
import EdgeKey from '@theme/StackDiagram/EdgeKey';
import Layers from '@theme/StackDiagram/Layers';
import Stacks from '@theme/StackDiagram/Stacks';
import styles from './styles.module.css';

/** The stacks as a picture or below each other, with a key, and as lists. */
export default function Content({view, caption, anchor}: Props): ReactNode {
  return (
    <div className={styles.diagram}>
      <ComparisonFigure view={view} caption={caption} anchor={anchor}>
        <Stacks view={view} />
        <EdgeKey edges={view.edges} />
        <Words isOpen={!view.picture}>
          {view.subjects.map(({name, stack}) => (
            <section key={name}>
              <p className={styles.subject}>
                <bdi>{name}</bdi>
              </p>
              <Layers
                stack={stack}
                layers={view.layers}
                boundary={view.boundary}
              />
            </section>
          ))}
        </Words>
      </ComparisonFigure>
    </div>
  );
}
