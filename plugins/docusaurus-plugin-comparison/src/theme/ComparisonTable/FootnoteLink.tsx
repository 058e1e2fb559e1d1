import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/ComparisonTable/FootnoteLink';
import styles from './styles.module.css';

/**
 * The raised number that leads from a value to its footnote. The style sheet
 * shows it, so that it is no part of the value that is copied or indexed.
 */
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
      <a
        href={`#${anchor}.note-${index + 1}`}
        aria-label={label}
        data-number={index + 1}
      />
    </sup>
  );
}
