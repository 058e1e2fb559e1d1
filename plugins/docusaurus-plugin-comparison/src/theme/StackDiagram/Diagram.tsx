import React, {type CSSProperties, type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import Mermaid from '@theme/Mermaid';
import type {Props} from '@theme/StackDiagram/Diagram';
import Layers from '@theme/StackDiagram/Layers';
import styles from './styles.module.css';

/** The picture in a region that scrolls, its caption, and the same in words. */
export default function Diagram({
  caption,
  title,
  mermaid,
  columns,
  subjects,
}: Props): ReactNode {
  const isBrowser = useIsBrowser();
  const label = translate(
    {
      id: 'theme.comparison.stack.label',
      message: 'Stack diagram: {subjects}',
      description: 'The name of a stack diagram for who cannot see it',
    },
    {subjects: title},
  );
  return (
    <figure className={styles.figure}>
      <div
        className={styles.scroll}
        role="region"
        aria-label={label}
        tabIndex={0}>
        <div
          className={styles.picture}
          style={{'--comparison-columns': columns} as CSSProperties}>
          <Mermaid value={mermaid} />
        </div>
      </div>
      <figcaption>{caption ?? title}</figcaption>
      {/* Without JavaScript there is no picture, and the words are open. */}
      <details className={styles.words} open={!isBrowser}>
        <summary>
          <Translate
            id="theme.comparison.stack.words"
            description="The heading over the words that say the same as a stack diagram">
            The stack in words, top first
          </Translate>
        </summary>
        {subjects.map(({name, layers}) => (
          <section key={name}>
            <p className={styles.subject}>{name}</p>
            <Layers layers={layers} />
          </section>
        ))}
      </details>
    </figure>
  );
}
