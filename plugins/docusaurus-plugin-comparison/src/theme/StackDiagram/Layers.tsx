import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import type {StackItem} from 'docusaurus-plugin-comparison';
import type {Props} from '@theme/StackDiagram/Layers';
import Boundary from '@theme/StackDiagram/Boundary';
import Self from '@theme/StackDiagram/Layers';
import styles from './styles.module.css';

/** A stack as a list, top first; copies hold a list of their own. */
export default function Layers({stack, layers, boundary}: Props): ReactNode {
  return (
    <ol>
      {stack.toReversed().map((item, index) => (
        <li key={index}>
          {item.kind === 'layer' ? (
            <Layer layer={layers[item.layer]} />
          ) : (
            <>
              <Translate
                id="theme.comparison.stack.copies"
                description="Before the layers that a stack diagram shows several times"
                values={{count: item.copies}}>
                {'{count} copies, each with:'}
              </Translate>
              <Self stack={item.of} layers={layers} boundary={boundary} />
              {isOnShared(item, stack) && <Boundary name={boundary} />}
            </>
          )}
        </li>
      ))}
    </ol>
  );
}

function Layer({
  layer,
}: {
  readonly layer: Props['layers'][string] | undefined;
}): ReactNode {
  return (
    <>
      <bdi>{layer?.name}</bdi>
      {layer?.isShared && (
        <span className={styles.shared}>
          {' '}
          <Translate
            id="theme.comparison.stack.shared"
            description="After a layer that is in every stack of a diagram, where it has a thick edge">
            (in every stack)
          </Translate>
        </span>
      )}
    </>
  );
}

/** Copies on the bare ground share nothing, so nothing separates them from it. */
function isOnShared(item: StackItem, stack: readonly StackItem[]): boolean {
  return stack.indexOf(item) > 0;
}
