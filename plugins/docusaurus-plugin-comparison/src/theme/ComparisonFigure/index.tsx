import React, {type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import useBaseUrl from '@docusaurus/useBaseUrl';
import ComparisonPicture from '@theme/ComparisonPicture';
import type {Props} from '@theme/ComparisonFigure';
import styles from './styles.module.css';

/** A picture with its caption, and the ways to take it away. */
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
  const file = useBaseUrl(picture?.file ?? '');
  const copied = translate({
    id: 'theme.comparison.picture.copied',
    message: 'Copied',
    description: 'In the button that has copied the text of a picture',
  });
  return (
    <figure className={styles.figure} id={anchor}>
      {picture && (
        <ComparisonPicture picture={picture} label={caption ?? title} />
      )}
      <figcaption className={styles.caption}>
        <bdi>{caption ?? title}</bdi>
      </figcaption>
      {children}
      <details className={styles.take}>
        <summary>
          <Translate
            id="theme.comparison.picture.take"
            description="The heading over the ways to use a picture elsewhere">
            Share or download
          </Translate>
        </summary>
        <p>
          {picture?.file !== undefined && (
            <a href={file} target="_blank" rel="noopener">
              <Translate
                id="theme.comparison.picture.open"
                description="The link to a picture as a file of its own">
                Open the image in a new tab
              </Translate>
            </a>
          )}{' '}
          <button type="button" data-copied={copied}>
            <Translate
              id="theme.comparison.picture.copy"
              description="The button that copies the Mermaid text of a picture">
              Copy as Mermaid
            </Translate>
          </button>
        </p>
        <pre tabIndex={0} dir="ltr">
          {mermaid}
        </pre>
      </details>
    </figure>
  );
}
