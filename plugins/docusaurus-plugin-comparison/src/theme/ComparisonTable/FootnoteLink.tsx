import React, {useContext, type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {NoteStart} from '@theme/ComparisonEmbed/NoteStart';
import type {Props} from '@theme/ComparisonTable/FootnoteLink';
import styles from './notes.module.css';
import './popover.module.css';

/**
 * The raised number that leads from a value to its footnote. It is that of the
 * page, while ids count the notes of an embed, so that links to them stay. In its brackets it
 * is no part of the value for those who take the text alone, such as search
 * indexes; the style sheet hides them, and keeps the number from being copied.
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
