import React, {useContext, type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {NoteStart} from '@theme/ComparisonEmbed/NoteStart';
import type {Props} from '@theme/ComparisonTable/FootnoteLink';
import styles from './notes.module.css';
import './popover.module.css';

/**
 * The raised number that leads from a value to its footnote. Numbers count the
 * notes of the page, and ids those of the embed, so that links stay valid. The
 * brackets separate the number from the value in plain text, such as search
 * indexes; the style sheet hides them, and excludes the number from copies.
 */
export default function FootnoteLink({
  anchor,
  index,
  isChanged = false,
}: Props): ReactNode {
  const start = useContext(NoteStart);
  if (index === undefined) {
    return null;
  }
  const number = start + index + 1;
  const label = isChanged
    ? translate(
        {
          id: 'theme.comparison.footnote.changed',
          message: 'Changed, note {number}',
          description:
            'The name of the link from a value to its footnote, which says what it was before',
        },
        {number},
      )
    : translate(
        {
          id: 'theme.comparison.footnote.label',
          message: 'Note {number}',
          description: 'The name of the link from a value to its footnote',
        },
        {number},
      );
  return (
    <sup className={styles.reference}>
      <a
        href={`#${anchor}.note-${index + 1}`}
        aria-label={label}
        data-number="">
        {isChanged && <span data-mark="changed">Δ</span>}
        <span>[</span>
        {number}
        <span>]</span>
      </a>
    </sup>
  );
}
