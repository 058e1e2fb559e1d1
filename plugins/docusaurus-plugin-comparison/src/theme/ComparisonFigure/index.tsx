import React, {type ReactNode} from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import ComparisonPicture from '@theme/ComparisonPicture';
import type {Props} from '@theme/ComparisonFigure';
import Export from '@theme/ComparisonFigure/Export';
import styles from './styles.module.css';

/** A picture with its caption, and what a reader can share or download of it. */
export default function ComparisonFigure({
  view: {title, picture, mermaid},
  caption,
  anchor,
  children,
}: Props): ReactNode {
  const {collectAnchor} = useBrokenLinks();
  if (anchor !== undefined) {
    collectAnchor(anchor);
  }
  return (
    <figure className={styles.figure} id={anchor}>
      {picture && (
        <ComparisonPicture picture={picture} label={caption ?? title} />
      )}
      <figcaption className={styles.caption}>
        <bdi>{caption ?? title}</bdi>
      </figcaption>
      {children}
      <Export mermaid={mermaid} file={picture?.file} shared={picture?.shared} />
    </figure>
  );
}
