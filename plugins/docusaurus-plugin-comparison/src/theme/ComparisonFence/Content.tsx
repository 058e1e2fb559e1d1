import React, {type ReactNode} from 'react';
import ComparisonPicture from '@theme/ComparisonPicture';
import type {Props} from '@theme/ComparisonFence/Content';
import styles from './styles.module.css';

/**
 * The picture of a hand-written Mermaid fence, or its text if Mermaid cannot
 * read it.
 */
export default function Content({
  view: {title, picture, mermaid, message},
}: Props): ReactNode {
  if (message !== undefined) {
    return (
      <>
        <pre dir="ltr" tabIndex={0}>
          <code>{mermaid}</code>
        </pre>
        <p className={styles.message} dir="ltr">
          {message}
        </p>
      </>
    );
  }
  return picture && <ComparisonPicture picture={picture} label={title} />;
}
