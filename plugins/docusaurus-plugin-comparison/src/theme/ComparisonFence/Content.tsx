import React, {type ReactNode} from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
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
  const {collectLink} = useBrokenLinks();
  // Docusaurus checks only links to pages of the site.
  for (const [, href = ''] of picture?.svg
    .join('')
    .matchAll(/<a href="([^"]*)"/g) ?? []) {
    if (!/^(?:[a-z][\w+.-]*:|\/\/)/i.test(href)) {
      collectLink(href.replace(/&amp;/g, '&'));
    }
  }
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
