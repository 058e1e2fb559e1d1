import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import type {StackEdge} from 'docusaurus-plugin-comparison';
import type {Props} from '@theme/StackDiagram/EdgeKey';
import styles from './styles.module.css';

/** What the drawn edges mean. */
export default function EdgeKey({edges}: Props): ReactNode {
  return edges.length === 0 ? null : (
    <ul className={styles.legend} data-mark="legend">
      {edges.map((edge) => (
        <li key={edge} data-edge={edge}>
          <svg aria-hidden="true">
            {edge === 'boundary' ? (
              <line x1="1" x2="27" y1="7" y2="7" />
            ) : (
              <rect x="2" y="2" width="24" height="10" />
            )}
          </svg>
          <EdgeMeaning edge={edge} />
        </li>
      ))}
    </ul>
  );
}

function EdgeMeaning({edge}: {readonly edge: StackEdge}): ReactNode {
  switch (edge) {
    case 'shared':
      return (
        <Translate
          id="theme.comparison.stack.key.shared"
          description="Explains the thick edge of a layer in a stack diagram">
          in every stack
        </Translate>
      );
    case 'boundary':
      return (
        <Translate
          id="theme.comparison.stack.key.boundary"
          description="Explains the dashed line in a stack diagram">
          separates the copies
        </Translate>
      );
    case 'absent':
      return (
        <Translate
          id="theme.comparison.stack.key.absent"
          description="Explains the dotted box in a stack diagram, where another stack has a layer">
          missing in this stack
        </Translate>
      );
  }
}
