import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/ComparisonTable/FootnoteLink';
import styles from './styles.module.css';

/** The raised number that leads from a value to its footnote. */
export default function FootnoteLink({anchor, index}: Props): ReactNode {
  if (index === undefined) {
    return null;
  }
  const label = translate(
    {
      id: 'theme.comparison.footnote.label',
      message: 'Note {number}',
      description: 'The name of the link from a value to its footnote',
    },
    {number: index + 1},
  );
  return (
    <sup className={styles.reference}>
      <a href={`#${anchor}.note-${index + 1}`} aria-label={label}>
        {index + 1}
      </a>
    </sup>
  );
}
