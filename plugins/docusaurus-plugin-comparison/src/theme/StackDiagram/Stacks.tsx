import React, {Fragment, type ReactNode} from 'react';
import clsx from 'clsx';
import type {StackItem, StackView} from 'docusaurus-plugin-comparison';
import type {Props} from '@theme/StackDiagram/Stacks';
import Boundary from '@theme/StackDiagram/Boundary';
import styles from './styles.module.css';

/** The stacks below each other, where the picture does not fit. */
export default function Stacks({
  view: {title, subjects, layers, boundary},
}: Props): ReactNode {
  return (
    <div
      className={styles.stacks}
      role="img"
      aria-label={title}
      data-mark="stacks">
      {subjects.map(({name, stack}) => (
        <Fragment key={name}>
          <p className={styles.subject}>
            <bdi>{name}</bdi>
          </p>
          <Stack stack={stack} layers={layers} boundary={boundary} />
        </Fragment>
      ))}
    </div>
  );
}

interface StackProps extends Pick<StackView, 'layers'> {
  /** Bottom first. */
  readonly stack: readonly StackItem[];
  readonly boundary: string | undefined;
}

/** One stack, with copies next to each other. */
function Stack({stack, layers, boundary}: StackProps): ReactNode {
  return (
    <div className={styles.stack}>
      {stack.toReversed().map((item, index) =>
        item.kind === 'layer' ? (
          <div
            key={index}
            className={clsx(
              styles.layer,
              layers[item.layer]?.isShared && styles.isShared,
            )}
            data-tone={layers[item.layer]?.tone}>
            <bdi>{layers[item.layer]?.name}</bdi>
          </div>
        ) : (
          <Fragment key={index}>
            <div className={styles.copies}>
              {Array.from({length: item.copies}, (_, copy) => (
                <Stack
                  key={copy}
                  stack={item.of}
                  layers={layers}
                  boundary={boundary}
                />
              ))}
            </div>
            {/* Copies at the bottom of a stack share nothing. */}
            {index < stack.length - 1 && (
              <div className={styles.boundary}>
                <span>
                  <Boundary name={boundary} />
                </span>
              </div>
            )}
          </Fragment>
        ),
      )}
    </div>
  );
}
